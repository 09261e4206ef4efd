import type { ActionState } from '../../domain/agenda/action';
import type { Term } from '../../domain/lines/line';

/** An action as it is told: the rest of the story names it by its key; days count from the day of opening. */
export interface ToldAction {
  readonly key: string;
  readonly name: string;
  readonly description: string;
  readonly line: string | null;
  readonly objectives: readonly string[];
  readonly term: Term;
  readonly state: ActionState;
  readonly from: number;
  readonly to: number;
  readonly responsible: string;
  readonly allies?: readonly string[];
  readonly plan?: readonly string[];
  /** Number of the agreement it fulfils. */
  readonly agreement?: number;
  /** Key of the item of the diagnosis it comes from, with its words. */
  readonly weakItem?: readonly [key: string, name: string];
  readonly needs?: readonly string[];
  readonly risks?: readonly string[];
  readonly sdgs: readonly number[];
  readonly results?: readonly string[];
  readonly impacts?: readonly string[];
  readonly expected: string;
  /** Who pays, in which year after that of opening, how many millions of pesos, for what. */
  readonly shares?: readonly (readonly [actor: string, year: number, millions: number, concept: string])[];
  readonly milestones?: readonly (readonly [name: string, days: number, done: boolean])[];
}

/** The actions of the example's Agenda, in order. Illustrative. */
export const ACTIONS: readonly ToldAction[] = [
  {
    key: 'norm', name: 'Adoptar el Sistema y nombrar puntos focales', description: 'Acto administrativo, lista de puntos focales con suplente y primera inducción.', line: 'school', objectives: ['continuity'],
    term: 'short', state: 'done', from: -150, to: -62, responsible: 'DDRI', allies: ['SDP', 'CONC'], plan: ['3.1.1'], agreement: 1, risks: ['change'], sdgs: [16, 17],
    results: ['network-building'], expected: 'Una norma firmada y 60 entidades con punto focal.', shares: [['DDRI', -1, 18, 'Equipo jurídico']],
    milestones: [['Borrador del acto', -110, true], ['Firma del acto', -66, true]],
  },
  {
    key: 'shares', name: 'Tabla anual de rubros compartidos', description: 'Cada entidad acuerda con Hacienda qué pone en la acción internacional.', line: 'school', objectives: ['budget'],
    term: 'short', state: 'inProgress', from: -40, to: 92, responsible: 'SDH', allies: ['DDRI', 'SDP', 'SDA', 'SCRD'], plan: ['3.1.1', '3.1.2'], agreement: 4, needs: ['norm'], risks: ['resources', 'exchange'], sdgs: [17],
    expected: 'Una tabla que sale antes de armar el presupuesto.', shares: [['DDRI', 0, 25, 'Secretaría técnica'], ['SDH', 0, 15, 'Formato y capacitación']],
    milestones: [['Formato acordado con diez entidades', -5, true], ['Tabla en el Comité Estratégico', 80, false]],
  },
  {
    key: 'school', name: 'Escuela de gestión internacional: primer ciclo', description: 'Ocho sesiones para puntos focales y organizaciones: formular, negociar, rendir cuentas.', line: 'school', objectives: ['continuity'],
    term: 'short', state: 'inProgress', from: -30, to: 150, responsible: 'DDRI', allies: ['UROS', 'APC'], plan: ['3.1.1', '1.2.2'], needs: ['norm'], weakItem: ['actions/actor-training', 'Formación de los actores'], sdgs: [4, 17],
    results: ['lessons-exchanged'], impacts: ['participation-spaces'], expected: 'Ciento veinte personas formadas y veinte proyectos formulados.', shares: [['DDRI', 0, 90, 'Docentes'], ['UROS', 0, 60, 'Aulas y certificación'], ['APC', 0, 30, 'Módulo de oferta y demanda']],
    milestones: [['Convocatoria cerrada', -18, true], ['Mitad del ciclo', 60, false], ['Cierre con proyectos', 145, false]],
  },
  {
    key: 'andean', name: 'Intercambio andino de humedales y páramos', description: 'Cuatro visitas con dos cupos para organizaciones en cada delegación.', line: 'climate', objectives: ['voice'],
    term: 'medium', state: 'inProgress', from: -120, to: 400, responsible: 'SDA', allies: ['HUME', 'UNAL', 'CUND'], plan: ['2.1.1', '2.1.2'], agreement: 2, risks: ['exchange'], sdgs: [6, 13, 15],
    results: ['lessons-exchanged', 'network-building'], impacts: ['quality-of-life'], expected: 'Cuatro relatos contados por las comunidades y dos proyectos conjuntos.', shares: [['SDA', -1, 45, 'Pasajes'], ['SDA', 0, 120, 'Pasajes'], ['SDA', 1, 120, 'Pasajes'], ['UNAL', 0, 40, 'Equipo técnico']],
    milestones: [['Visita a Quito', -85, true], ['Visita a Cuenca', 55, false], ['Encuentro de cierre en Bogotá', 390, false]],
  },
  {
    key: 'barrios', name: 'Una página por localidad con la cooperación que llega', description: 'Mapa y boletín de proyectos por localidad, revisados con la comunidad.', line: 'networks', objectives: ['voice'],
    term: 'short', state: 'planned', from: 14, to: 110, responsible: 'SDG', allies: ['COMU', 'USME', 'KENN'], plan: ['3.2.1', '3.3.1'], agreement: 3, risks: ['barrios'], sdgs: [11, 16],
    impacts: ['participation-spaces'], expected: 'Veinte páginas publicadas y comentadas en los barrios.', shares: [['SDG', 0, 38, 'Impresos y encuentros'], ['DDRI', 0, 12, 'Datos']],
  },
  {
    key: 'window', name: 'Ventanilla única para inversionistas y empresas de barrio', description: 'Oficina compartida con la Cámara, con meta de empleo por localidad.', line: 'investment', objectives: ['jobs', 'continuity'],
    term: 'medium', state: 'inProgress', from: -25, to: 330, responsible: 'CCB', allies: ['INVB', 'SDDE'], plan: ['1.4.2'], agreement: 5, sdgs: [8, 9],
    results: ['market-access', 'trade-events'], impacts: ['income-and-employment', 'public-private-alliances'], expected: 'Cuarenta empresas atendidas y 600 empleos en barrios.', shares: [['CCB', 0, 400, 'Oficina y dos profesionales'], ['CCB', 1, 400, 'Oficina y dos profesionales'], ['SDDE', 0, 450, 'Equipo de enlace'], ['SDDE', 1, 450, 'Equipo de enlace']],
    milestones: [['Protocolo firmado', -25, true], ['Primera ronda con empresas de barrio', 180, false]],
  },
  {
    key: 'festivals', name: 'Festivales al parque en la red de ciudades culturales', description: 'Cupos cruzados con tres ciudades y residencias para artistas jóvenes.', line: 'events', objectives: ['voice'],
    term: 'medium', state: 'inProgress', from: -28, to: 260, responsible: 'SCRD', allies: ['FRAN', 'UCCI', 'CANAL'], plan: ['1.5.1', '1.5.2'], agreement: 6, sdgs: [4, 11],
    results: ['international-visibility'], expected: 'Veinte giras y doce residencias.', shares: [['SCRD', 0, 210, 'Programación'], ['CANAL', 0, 45, 'Transmisiones']],
    milestones: [['Acuerdo de cupos', 70, false]],
  },
  {
    key: 'memory', name: 'Ruta internacional del Centro de Memoria', description: 'Convenio de atención a víctimas y pasantías con otros sitios de memoria.', line: 'peace', objectives: ['voice'],
    term: 'medium', state: 'inProgress', from: -380, to: 350, responsible: 'ACDV', allies: ['AECID', 'PNUD'], plan: ['1.3.1', '1.3.2'], sdgs: [10, 16],
    results: ['lessons-exchanged'], impacts: ['better-services'], expected: 'Cuatro localidades atendidas y un método escrito.', shares: [['ACDV', -1, 300, 'Contrapartida'], ['ACDV', 0, 400, 'Contrapartida'], ['ACDV', 1, 200, 'Contrapartida']],
    milestones: [['Informe del primer semestre', -30, false]],
  },
  {
    key: 'networks', name: 'Voz propia en las redes: dos comités y una propuesta', description: 'Delegados con suplente, postura escrita y rendición después de cada reunión.', line: 'networks', objectives: ['voice'],
    term: 'short', state: 'inProgress', from: -90, to: 200, responsible: 'DDRI', allies: ['CGLU', 'UCCI', 'C40'], plan: ['3.1.2'], weakItem: ['actions/global-advocacy', 'Incidencia en espacios globales'], sdgs: [17],
    results: ['international-visibility', 'network-building'], expected: 'Una propuesta de Bogotá acogida por una red.', shares: [['DDRI', 0, 85, 'Cuotas y delegaciones']],
  },
  {
    key: 'information', name: 'Un solo sistema para convenios, gestiones y convocatorias', description: 'Reemplazar las hojas de cálculo de cada entidad.', line: 'school', objectives: ['continuity', 'voice'],
    term: 'medium', state: 'planned', from: 160, to: 430, responsible: 'SDP', allies: ['DDRI'], plan: ['3.3.1', '3.1.1'], needs: ['norm', 'school'], risks: ['memory'], weakItem: ['actions/information-system', 'Sistema de información'], sdgs: [16],
    expected: 'Toda entidad registra en el mismo lugar.', shares: [['SDP', 0, 110, 'Desarrollo'], ['SDP', 1, 180, 'Desarrollo y datos'], ['DDRI', 1, 40, 'Digitalización']],
  },
  {
    key: 'accord', name: 'Llevar el Sistema a un acuerdo del Concejo', description: 'Proyecto de acuerdo con informe anual obligatorio.', line: null, objectives: ['continuity'],
    term: 'long', state: 'planned', from: 210, to: 640, responsible: 'DDRI', allies: ['CONC', 'SDP'], plan: ['3.1.1'], needs: ['shares'], risks: ['change'], weakItem: ['actions/legislative-relations', 'Relación con el concejo'], sdgs: [16, 17],
    expected: 'Un acuerdo que obligue a cualquier gobierno.',
  },
  {
    key: 'fair', name: 'Sello de comercio justo para el borde rural', description: 'Certificar productos campesinos y hallar tres compradores.', line: 'fairTrade', objectives: ['jobs'],
    term: 'long', state: 'paused', from: -60, to: 700, responsible: 'SDDE', allies: ['USME', 'CCB'], plan: ['1.4.1'], risks: ['exchange'], sdgs: [8, 12],
    results: ['market-access'], impacts: ['income-and-employment'], expected: 'Treinta familias con comprador estable.', shares: [['SDDE', 1, 150, 'Certificación']],
  },
];

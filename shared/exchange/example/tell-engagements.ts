import type { EngagementKind, ReportAxis } from '../../domain/accords/engagement';
import type { RecordId } from '../../domain/kernel/id';
import type { Money } from '../../domain/kernel/money';
import { found, foundAll, pesos, thousands, type Story } from './story';

interface ToldEngagement {
  readonly kind: EngagementKind;
  readonly name: string;
  readonly days: number;
  readonly endDays?: number;
  readonly partners?: readonly string[];
  readonly otherPartners?: string;
  readonly object: string;
  readonly axis: ReportAxis;
  readonly axisName?: string;
  readonly amount?: Money;
  readonly counterpart?: Money;
  readonly fee?: Money;
  readonly peopleReached?: number;
  readonly commitments?: string;
  readonly results?: string;
  readonly documents?: string;
  readonly line?: string;
  readonly actions?: readonly string[];
}

const TOLD: readonly ToldEngagement[] = [
  { kind: 'membership', name: 'Membresía en la unión de capitales iberoamericanas', days: -700, partners: ['UCCI'], object: 'Participar en los comités de cultura y de gobierno.', axis: 'positioning', fee: thousands(12, 'EUR'), commitments: 'Cuota anual y un delegado por comité.', results: 'Cuatro pasantías el año pasado.', documents: 'Certificado vigente', line: 'networks', actions: ['networks'] },
  { kind: 'membership', name: 'Membresía en la red de ciudades por el clima', days: -820, partners: ['C40'], object: 'Medir emisiones y aprender de otras ciudades.', axis: 'positioning', commitments: 'Inventario cada dos años.', results: 'Inventario publicado.', line: 'climate' },
  { kind: 'encounter', name: 'Encuentro con la Embajada de Francia', days: -310, partners: ['FRAN'], object: 'Explorar residencias artísticas y movilidad limpia.', axis: 'positioning', commitments: 'La embajada propone fechas para dos residencias.', results: 'Dos artistas viajaron en el segundo semestre.', line: 'events', actions: ['festivals'] },
  { kind: 'encounter', name: 'Videollamada con la oficina internacional de Quito', days: -265, otherPartners: 'Municipio de Quito', object: 'Retomar el hermanamiento alrededor del agua.', axis: 'positioning', commitments: 'Quito recibe la primera visita.', results: 'Visita hecha: 14 personas, dos de organizaciones.', peopleReached: 14, line: 'climate', actions: ['andean'] },
  { kind: 'event', name: 'Noche de las velas: apagón por el clima', days: -230, partners: ['SDA', 'SDM'], otherPartners: 'Colectivos de bicicleta', object: 'Sumar a la ciudad a una jornada mundial por el clima.', axis: 'positioning', peopleReached: 3200, results: 'Once notas de prensa sin costo.', documents: 'Álbum de fotos y monitoreo de medios', line: 'climate' },
  { kind: 'event', name: 'Foro de ciudades y paz', days: -170, partners: ['ACDV', 'PNUD'], object: 'Mostrar el Centro de Memoria a delegaciones de nueve ciudades.', axis: 'positioning', peopleReached: 640, amount: pesos(180), results: 'Tres ciudades pidieron asesoría.', line: 'peace', actions: ['memory'] },
  { kind: 'support', name: 'Asistentes de idiomas para colegios oficiales', days: -290, endDays: -20, partners: ['SED', 'UE'], object: 'Doce asistentes extranjeros acompañan las clases de inglés y francés.', axis: 'resources', amount: thousands(140, 'EUR'), counterpart: pesos(210), peopleReached: 4100, results: 'Doce colegios; los docentes piden que siga.', line: 'school' },
  { kind: 'support', name: 'Estudio de drenaje urbano', days: -140, partners: ['UNAL', 'SDA'], otherPartners: 'Agencia de cooperación de Países Bajos', object: 'Diagnóstico de dos humedales y su cuenca.', axis: 'resources', amount: thousands(95, 'EUR'), counterpart: pesos(60), results: 'Informe entregado.', line: 'climate', actions: ['andean'] },
  { kind: 'accord', name: 'Convenio para atención a víctimas y memoria', days: -380, endDays: 350, partners: ['AECID', 'ACDV'], object: 'Acompañamiento jurídico y psicosocial en cuatro localidades.', axis: 'resources', amount: thousands(620, 'EUR'), counterpart: pesos(900), peopleReached: 5300, commitments: 'Informe cada semestre y auditoría al cierre.', results: 'Dos de cuatro localidades atendidas.', documents: 'Convenio firmado y plan operativo', line: 'peace', actions: ['memory'] },
  { kind: 'accord', name: 'Acuerdo con la Cámara para la ventanilla de inversión', days: -25, endDays: 700, partners: ['CCB', 'INVB'], object: 'Poner en marcha la ventanilla única para inversionistas.', axis: 'resources', amount: pesos(850), counterpart: pesos(400), commitments: 'La Cámara pone oficina y dos profesionales; el Distrito, un equipo de enlace.', documents: 'Acuerdo firmado', line: 'investment', actions: ['window'] },
  { kind: 'accord', name: 'Memorando con la red de ciudades y gobiernos locales', days: -95, endDays: 270, partners: ['CGLU'], object: 'Coordinar el comité de aprendizaje de la red.', axis: 'positioning', commitments: 'Un taller al año en Bogotá.', line: 'networks', actions: ['networks'] },
  { kind: 'support', name: 'Punto de atención a personas migrantes y retornadas', days: -200, partners: ['SDIS', 'PNUD'], object: 'Orientar en trámites, salud y trabajo.', axis: 'other', axisName: 'Migración', amount: thousands(210, 'USD'), counterpart: pesos(120), peopleReached: 8700, results: 'Abierto seis días a la semana.', commitments: 'Cupos para ferias de servicios en dos localidades.' },
  { kind: 'encounter', name: 'Visita de una misión de Corea', days: -12, otherPartners: 'Ministerio de Territorio de Corea', object: 'Conocer la red de ciclorrutas y hablar de datos abiertos.', axis: 'positioning', commitments: 'Enviar el portafolio de movilidad y datos.', line: 'networks' },
];

/** What the office did with its partners, as a yearly report tells it. `actions`: those of the Agenda, by their key. */
export function tellEngagements({ changes, calendar, actors, lines }: Story, agenda: ReadonlyMap<string, RecordId>): void {
  TOLD.forEach(({ days, endDays, partners = [], line, actions = [], ...told }, order) => {
    changes.create('engagement', {
      ...told,
      date: calendar.workday(days),
      endDate: endDays === undefined ? null : calendar.workday(endDays),
      partnerIds: foundAll(actors, partners),
      lineId: line === undefined ? null : found(lines, line),
      actionIds: actions.map((key) => found(agenda, key)),
      order,
    });
  });
}

import type { MemoryKind, MemoryState } from '../../domain/diagnosis/memory-item';
import { found, type Story } from './story';

/** `from` and `to`: years before (negative) the year of opening; `to` null goes on. */
interface ToldMemory {
  readonly kind: MemoryKind;
  readonly name: string;
  readonly partner: string;
  readonly from: number;
  readonly to: number | null;
  readonly government: string;
  readonly state: MemoryState;
  readonly outcome: string;
  readonly source: string;
  readonly actor?: string;
}

const EARLIER = 'Hace tres gobiernos';
const BEFORE_LAST = 'Antepasado';
const LAST = 'Anterior';

/** What earlier governments left. Illustrative: the kinds are those of the guide, the cases are made up. */
const MEMORY: readonly ToldMemory[] = [
  { kind: 'twinning', name: 'Hermanamiento con una capital andina', partner: 'Quito', from: -14, to: null, government: EARLIER, state: 'dormant', outcome: 'Dos visitas y un plan de trabajo que nadie siguió. Hay contactos que contestan.', source: 'Archivo de Bogotá, caja de convenios' },
  { kind: 'membership', name: 'Ingreso a la unión de capitales iberoamericanas', partner: 'UCCI', from: -13, to: null, government: EARLIER, state: 'alive', outcome: 'Pasantías cada año. La cuota está al día.', source: 'Certificado de membresía', actor: 'UCCI' },
  { kind: 'person', name: 'La primera directora de relaciones internacionales', partner: '', from: -13, to: -9, government: EARLIER, state: 'alive', outcome: 'Conoce a los socios de entonces y acepta conversar. Su nombre está en el directorio de la oficina.', source: 'Entrevista de la Universidad del Rosario' },
  { kind: 'agreement', name: 'Convenio marco con una agencia de cooperación', partner: 'AECID', from: -11, to: -6, government: BEFORE_LAST, state: 'ended', outcome: 'Financió la atención a víctimas en tres localidades. Dejó un método que todavía se usa.', source: 'Informe final, biblioteca de la DDRI', actor: 'AECID' },
  { kind: 'project', name: 'Asistencia técnica para humedales', partner: 'Universidad Nacional y una red europea', from: -10, to: -7, government: BEFORE_LAST, state: 'ended', outcome: 'Cuatro planes de manejo. Las organizaciones piden que se les devuelva la información.', source: 'Relato de la Red de organizaciones de humedales', actor: 'HUME' },
  { kind: 'membership', name: 'Red de ciudades por el clima', partner: 'C40', from: -8, to: null, government: BEFORE_LAST, state: 'alive', outcome: 'Inventario de emisiones publicado dos veces.', source: 'Página de la red y actas de la Secretaría de Ambiente', actor: 'C40' },
  { kind: 'document', name: 'Primera estrategia de internacionalización', partner: '', from: -9, to: -9, government: BEFORE_LAST, state: 'dormant', outcome: 'Documento sin acto que lo adoptara. Sus líneas se parecen a las de hoy.', source: 'Copia impresa en Planeación', actor: 'SDP' },
  { kind: 'project', name: 'Cable y buses limpios: estudios', partner: 'Agencia Francesa de Desarrollo', from: -7, to: -4, government: LAST, state: 'ended', outcome: 'Estudios terminados y un crédito aprobado.', source: 'Secretaría de Movilidad', actor: 'FRAN' },
  { kind: 'agreement', name: 'Carta de intención con un gobierno provincial', partner: 'Una provincia de Corea', from: -6, to: -5, government: LAST, state: 'unknown', outcome: '', source: 'Nota de prensa; no se encontró el documento' },
  { kind: 'twinning', name: 'Pacto de amistad con una ciudad europea', partner: 'Lyon', from: -5, to: null, government: LAST, state: 'dormant', outcome: 'Un intercambio de chefs y otro de artistas. Falta quien conteste los correos.', source: 'Despacho del alcalde', actor: 'SCRD' },
  { kind: 'document', name: 'Acta de empalme: asuntos internacionales', partner: '', from: -3, to: -3, government: LAST, state: 'alive', outcome: 'Lista de 22 acuerdos; de siete no hay copia.', source: 'Secretaría General', actor: 'DDRI' },
  { kind: 'person', name: 'Quien llevaba la banca multilateral en Hacienda', partner: '', from: -8, to: -3, government: LAST, state: 'alive', outcome: 'Se pensionó. Ofreció una mañana para contar cómo se tramitaban los créditos.', source: 'Dirección de crédito público', actor: 'SDH' },
];

/** The institutional memory: agreements, memberships, twinnings, projects, people and documents of earlier governments. */
export function tellMemory({ changes, calendar, actors }: Story): void {
  MEMORY.forEach(({ from, to, actor, ...told }, order) => {
    const endYear = to === null ? null : calendar.year + to;
    changes.create('memoryItem', { ...told, startYear: calendar.year + from, endYear, actorId: actor === undefined ? null : found(actors, actor).id, order });
  });
}

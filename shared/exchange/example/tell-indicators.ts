import bankFile from '../../../resources/catalogs/es/indicators.json' with { type: 'json' };
import { addMonths } from '../../analysis/indicators/overdue';
import { indicatorTargetId } from '../../domain/indicators/indicator-target';
import { measurementId } from '../../domain/indicators/measurement';
import type { RecordId } from '../../domain/kernel/id';
import type { ContentOf } from '../../domain/registry';
import { found, type Story } from './story';

type Fields = ContentOf<'indicator'>;

interface ToldIndicator {
  readonly name: string;
  /** Entry of the bank it was taken from: its typology comes from there. */
  readonly bank?: string;
  readonly fields: Partial<Fields>;
  readonly responsible: string;
  readonly line?: string;
  readonly actions: readonly string[];
  readonly plan?: readonly string[];
  /** Months before the opening at which it began to be followed. */
  readonly since: number;
  /** Months before the opening → value or word, oldest first. */
  readonly measured: readonly (readonly [monthsAgo: number, value: number | string])[];
  /** Years after that of opening → target. */
  readonly targets: readonly (readonly [year: number, value: number | string])[];
  readonly source: string;
}

const SCALE = ['Bajo', 'Medio', 'Alto'] as const;

/** Rising and falling, numbers and words, up to date and overdue, one that was never measured. */
const INDICATORS: readonly ToldIndicator[] = [
  {
    name: 'Entidades con punto focal y suplente', fields: { dimension: 'political', categoryId: 'service-articulation', level: 'output', quality: 'efficacy', unit: 'Entidades', rhythm: 'quarterly', aggregation: 'last', baseline: 12, target: 60, what: 'Cuántas entidades nombraron a alguien.', how: 'Conteo de comunicaciones.', withWhom: 'DDRI y Planeación', whatFor: 'Saber con quién hablar.' },
    responsible: 'DDRI', line: 'school', actions: ['norm'], plan: ['3.1.1'], since: 15, measured: [[12, 14], [9, 21], [6, 33], [3, 48], [1, 52]], targets: [[-1, 30], [0, 55], [1, 60]], source: 'Comunicaciones de las entidades',
  },
  {
    name: 'Funcionarios formados en asuntos estratégicos', bank: 'staff-trained-strategic', fields: { unit: 'Personas', rhythm: 'quarterly', aggregation: 'accumulate', baseline: 0, target: 240 },
    responsible: 'DDRI', line: 'school', actions: ['school'], since: 14, measured: [[10, 18], [7, 22], [4, 15], [1, 44]], targets: [[-1, 60], [0, 120], [1, 120]], source: 'Listas de asistencia',
  },
  {
    name: 'Convenios vigentes sin quien los siga', fields: { dimension: 'institutional', level: 'process', quality: 'efficiency', unit: 'Convenios', rhythm: 'quarterly', aggregation: 'last', baseline: 17, target: 2, what: 'Convenios firmados que nadie atiende.', how: 'Revisión del archivo.', withWhom: 'Secretaría General', whatFor: 'No perder lo que ya se firmó.' },
    responsible: 'DDRI', actions: ['information'], since: 15, measured: [[12, 17], [8, 14], [4, 11], [2, 12]], targets: [[-1, 14], [0, 8], [1, 2]], source: 'Inventario de convenios',
  },
  {
    name: 'Apropiación de la agenda por los sectores', bank: 'sector-ownership', fields: { scale: SCALE, rhythm: 'halfYearly', baselineWord: 'Bajo', targetWord: 'Alto' },
    responsible: 'UROS', actions: ['school', 'barrios'], since: 14, measured: [[13, 'Bajo'], [7, 'Bajo'], [1, 'Medio']], targets: [[0, 'Medio'], [1, 'Alto']], source: 'Entrevistas de la universidad',
  },
  {
    name: 'Reuniones de la mesa intersectorial', bank: 'table-meetings', fields: { unit: 'Reuniones', rhythm: 'halfYearly', aggregation: 'accumulate', baseline: 0, target: 8 },
    responsible: 'DDRI', actions: [], since: 8, measured: [[5, 1], [1.5, 1]], targets: [[-1, 1], [0, 2], [1, 2]], source: 'Actas',
  },
  {
    name: 'Hectáreas de humedal en recuperación con apoyo internacional', fields: { dimension: 'territorial', level: 'outcome', hierarchy: 'strategic', quality: 'effectiveness', unit: 'Hectáreas', rhythm: 'yearly', aggregation: 'last', baseline: 50, target: 130, sdgs: [6, 15], what: 'Hectáreas donde trabaja un proyecto con socios.', how: 'Medición en campo.', withWhom: 'Ambiente y las organizaciones', whatFor: 'Ver si la cooperación llega al agua.' },
    responsible: 'SDA', line: 'climate', actions: ['andean'], plan: ['2.1.1'], since: 26, measured: [[24, 50], [14, 61]], targets: [[-1, 70], [0, 95], [1, 130]], source: 'Secretaría de Ambiente',
  },
  {
    name: 'Empleos de barrio por inversión atendida', fields: { dimension: 'territorial', level: 'impact', hierarchy: 'strategic', quality: 'effectiveness', unit: 'Empleos', rhythm: 'halfYearly', aggregation: 'accumulate', baseline: 0, target: 600, sdgs: [8] },
    responsible: 'CCB', line: 'investment', actions: ['window'], plan: ['1.4.2'], since: 1, measured: [], targets: [[0, 150], [1, 450]], source: '',
  },
  {
    name: 'Convocatorias encontradas', bank: 'calls-identified', fields: { unit: 'Convocatorias', rhythm: 'monthly', aggregation: 'accumulate', baseline: 0, target: 120 },
    responsible: 'DDRI', actions: ['networks'], since: 12, measured: [[11, 4], [10, 6], [9, 3], [8, 5], [7, 7], [6, 2], [5, 4], [4, 6], [3, 5], [2, 3], [1, 4]], targets: [[-1, 40], [0, 60]], source: 'Hoja semanal de convocatorias',
  },
  {
    name: 'Solicitudes aprobadas de cada diez presentadas', fields: { dimension: 'institutional', level: 'outcome', quality: 'efficacy', unit: 'De cada diez', rhythm: 'yearly', aggregation: 'average', baseline: 2, target: 5 },
    responsible: 'DDRI', actions: ['school'], since: 30, measured: [[26, 2.1], [14, 2.8], [2, 3.6]], targets: [[-1, 3], [0, 4], [1, 5]], source: 'Registro de convocatorias',
  },
  {
    name: 'Página internacional al día', bank: 'website-updated', fields: { scale: ['No', 'Sí'], rhythm: 'quarterly', baselineWord: 'No', targetWord: 'Sí' },
    responsible: 'CANAL', actions: ['barrios'], since: 12, measured: [[11, 'No'], [8, 'Sí'], [5, 'Sí']], targets: [[0, 'Sí']], source: 'Revisión de la página',
  },
  {
    name: 'Propuestas de Bogotá acogidas por una red', fields: { dimension: 'territorial', categoryId: 'advocacy-in-frameworks', level: 'outcome', hierarchy: 'strategic', quality: 'effectiveness', unit: 'Propuestas', rhythm: 'yearly', aggregation: 'accumulate', baseline: 0, target: 4 },
    responsible: 'DDRI', line: 'networks', actions: ['networks'], since: 22, measured: [[10, 1]], targets: [[0, 1], [1, 2]], source: 'Actas de los comités',
  },
];

const RHYTHM = { weekly: 'monthly', monthly: 'monthly', quarterly: 'quarterly', yearly: 'yearly', onClosing: 'yearly' } as const;

/** What an entry of the bank says of its indicator. */
function fromBank(id: string): Partial<Fields> {
  const entry = bankFile.entries.find((one) => one.id === id);
  if (entry === undefined) throw new Error(`The example takes what the bank does not have: ${id}`);
  const every = entry.periodicity[0]?.every as keyof typeof RHYTHM | undefined;
  const { dimension, categoryId, type, measurement, collection, audience, presentation } = entry;
  const typology = { dimension, categoryId, level: type, measurement } as Partial<Fields>;
  return { ...typology, catalogId: id, collection, audience, presentation, rhythm: RHYTHM[every ?? 'yearly'] };
}

/** The indicators with their targets of each year and their measurements. */
export function tellIndicators({ changes, calendar, actors, lines, plan }: Story, actions: ReadonlyMap<string, RecordId>): void {
  const ago = (months: number): string => {
    const whole = Math.trunc(months);
    return addMonths(calendar.day(-Math.round((months - whole) * 30)), -whole);
  };
  const typed = (value: number | string): { readonly value: number | null; readonly word: string } =>
    typeof value === 'number' ? { value, word: '' } : { value: null, word: value };
  INDICATORS.forEach((told, order) => {
    const indicator = changes.create('indicator', {
      ...(told.bank === undefined ? {} : fromBank(told.bank)),
      ...told.fields,
      name: told.name,
      baselineDate: ago(told.since),
      responsibleId: found(actors, told.responsible).id,
      lineId: told.line === undefined ? null : found(lines, told.line),
      actionIds: told.actions.map((key) => found(actions, key)),
      planNodeIds: (told.plan ?? []).map((code) => found(plan, code)),
      order,
    });
    for (const [months, value] of told.measured) {
      const date = ago(months);
      changes.create('measurement', { indicatorId: indicator.id, date, ...typed(value), source: told.source }, measurementId(indicator.id, date));
    }
    for (const [after, value] of told.targets) {
      const year = calendar.year + after;
      changes.create('indicatorTarget', { indicatorId: indicator.id, year, ...typed(value) }, indicatorTargetId(indicator.id, year));
    }
  });
}

import { listOf, type Document } from '../../document/document';
import { ENGAGEMENT_KINDS } from '../../domain/accords/engagement';
import { CALL_STATES } from '../../domain/calls/call';
import type { CivilDate } from '../../domain/kernel/civil-date';
import { majorOf } from '../../domain/kernel/money';
import { engagementFigures, type EngagementSums } from '../accords/engagement-figures';
import { engagementsOf } from '../accords/engagement-reading';
import type { MoneyByCurrency } from '../agenda/money-by-currency';
import { callFigures } from '../calls/call-figures';
import { callsOf } from '../calls/call-reading';
import { keyed, uniqueNames } from './unique-names';

/** Amounts in major units by currency code: never one sum of two currencies. */
type MoneyJson = Readonly<Record<string, number>>;

const STATES = { found: 'encontradas', sent: 'enviadas', preparing: 'enPreparacion', applied: 'postuladas', inPhases: 'enFases', won: 'ganadas', notChosen: 'noElegidas', leftOut: 'descartadas' } as const;
const KINDS = { encounter: 'encuentros', event: 'eventos', support: 'apoyos', accord: 'convenios', membership: 'membresias' } as const;

/** `convocatorias` of `analizar --json`. */
export interface CallsJson {
  /** The day on which deadlines were looked at. */
  readonly fecha: CivilDate;
  readonly total: number;
  readonly porEstado: Readonly<Record<string, number>>;
  readonly postuladas: number;
  readonly ganadas: number;
  readonly decididas: number;
  /** Won ÷ decided; null where nothing is decided. */
  readonly tasaDeExito: number | null;
  readonly plazoVencido: number;
  readonly plazoCercano: number;
  readonly ofrecido: MoneyJson;
  readonly valorDeProyectos: MoneyJson;
  readonly aprobado: MoneyJson;
  readonly porArea: Readonly<Record<string, { readonly enviadas: number; readonly respondidas: number; readonly interesadas: number; readonly medianaDeDias: number | null }>>;
}

interface SumsJson {
  readonly total: number;
  readonly monto: MoneyJson;
  readonly contrapartida: MoneyJson;
  readonly cuotas: MoneyJson;
  readonly personas: number | null;
}

/** `gestiones` of `analizar --json`. */
export interface EngagementsJson extends SumsJson {
  readonly fecha: CivilDate;
  readonly porVencer: number;
  readonly vencidos: number;
  readonly porTipo: Readonly<Record<string, SumsJson>>;
}

function moneyJson(sums: MoneyByCurrency): MoneyJson {
  return keyed(sums, ({ currency }) => currency, majorOf);
}

function sumsJson({ total, amount, counterpart, fees, people }: EngagementSums): SumsJson {
  return { total, monto: moneyJson(amount), contrapartida: moneyJson(counterpart), cuotas: moneyJson(fees), personas: people };
}

/** The day of the last change to a call, an answer or an engagement; that of nothing is the first of all days. */
export function lastCallDay(document: Document): CivilDate {
  const days = [...listOf(document, 'call'), ...listOf(document, 'callAnswer'), ...listOf(document, 'engagement')].map(({ updatedAt }) => updatedAt.slice(0, 10));
  return days.reduce((last, day) => (day > last ? day : last), '1970-01-01');
}

/** The calls of a process on a day; null where it has none. */
export function callsJson(document: Document, today: CivilDate): CallsJson | null {
  const readings = callsOf(document, today);
  if (readings.length === 0) return null;
  const figures = callFigures(readings);
  const names = uniqueNames(listOf(document, 'actor'));
  return {
    fecha: today,
    total: figures.total,
    porEstado: keyed(CALL_STATES, (state) => STATES[state], (state) => figures.byState[state]),
    postuladas: figures.applied,
    ganadas: figures.won,
    decididas: figures.decided,
    tasaDeExito: figures.successRate,
    plazoVencido: figures.past,
    plazoCercano: figures.near,
    ofrecido: moneyJson(figures.offered),
    valorDeProyectos: moneyJson(figures.projectValue),
    aprobado: moneyJson(figures.approved),
    porArea: keyed(
      figures.areas,
      ({ actorId }) => names.get(actorId) ?? actorId,
      ({ sent, answered, byReply, medianDays }) => ({ enviadas: sent, respondidas: answered, interesadas: byReply.interested, medianaDeDias: medianDays }),
    ),
  };
}

/** The engagements of a process on a day; null where it has none. */
export function engagementsJson(document: Document, today: CivilDate): EngagementsJson | null {
  const readings = engagementsOf(document, today);
  if (readings.length === 0) return null;
  const figures = engagementFigures(readings);
  return {
    fecha: today,
    ...sumsJson(figures),
    porVencer: figures.ending,
    vencidos: figures.ended,
    porTipo: keyed(ENGAGEMENT_KINDS, (kind) => KINDS[kind], (kind) => sumsJson(figures.byKind[kind])),
  };
}

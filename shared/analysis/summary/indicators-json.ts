import { listOf, type Document } from '../../document/document';
import type { CivilDate } from '../../domain/kernel/civil-date';
import { stateOf } from '../indicators/indicator-state';
import { indicatorsOf } from '../indicators/indicators-of-document';
import type { Progress } from '../indicators/progress';
import { keyed, uniqueNames } from './unique-names';

const REASONS = {
  noMeasurement: 'sinMedicion',
  noBaseline: 'sinLineaBase',
  noTarget: 'sinMeta',
  targetIsBaseline: 'metaIgualALineaBase',
} as const;

const STATES = {
  reached: 'alcanzado',
  onTheWay: 'enCamino',
  noProgress: 'sinAvance',
  overdue: 'vencido',
  notMeasured: 'sinMedir',
  incomplete: 'incompleto',
} as const;

const TRENDS = { better: 'mejora', worse: 'empeora', same: 'igual', unknown: 'sinDato' } as const;

interface ProgressJson {
  /** A share: 0 at the baseline, 1 at the target; null where there is none. */
  readonly avance: number | null;
  readonly sinAvancePorque: (typeof REASONS)[keyof typeof REASONS] | null;
}

function progressJson(progress: Progress): ProgressJson {
  return progress.defined
    ? { avance: progress.progress, sinAvancePorque: null }
    : { avance: null, sinAvancePorque: REASONS[progress.reason] };
}

interface IndicatorJson extends ProgressJson {
  readonly lineaBase: number | string | null;
  readonly meta: number | string | null;
  readonly valor: number | string | null;
  readonly mediciones: number;
  readonly ultimaMedicion: CivilDate | null;
  readonly proximaMedicion: CivilDate;
  /** Whether `proximaMedicion` has passed on `fecha`. */
  readonly vencido: boolean;
  readonly tendencia: (typeof TRENDS)[keyof typeof TRENDS];
  readonly estado: (typeof STATES)[keyof typeof STATES];
  readonly porAnio: Readonly<Record<string, ProgressJson & { readonly meta: number | string | null; readonly valor: number | string | null }>>;
}

/** `indicadores` of `analizar --json`: names of indicators as keys. Source: methods.md §7. */
export interface IndicatorsJson {
  /** The day on which what is out of date was looked at. */
  readonly fecha: CivilDate;
  readonly porIndicador: Readonly<Record<string, IndicatorJson>>;
}

/** The day of the last change to an indicator or a measurement; that of nothing is the first of all days. */
export function lastIndicatorDay(document: Document): CivilDate {
  const days = [...listOf(document, 'indicator'), ...listOf(document, 'measurement')].map(({ updatedAt }) => updatedAt.slice(0, 10));
  return days.reduce((last, day) => (day > last ? day : last), '1970-01-01');
}

/** The indicators of a process on a day; null where it has none. */
export function indicatorsJson(document: Document, today: CivilDate): IndicatorsJson | null {
  const readings = indicatorsOf(document, today);
  if (readings.length === 0) return null;
  const names = uniqueNames(readings.map(({ indicator }) => indicator));
  return {
    fecha: today,
    porIndicador: keyed(
      readings,
      ({ indicator }) => names.get(indicator.id) ?? indicator.id,
      (reading): IndicatorJson => {
        const { indicator, progress, measurements, value, years, trend, lastMeasured, due } = reading;
        const qualitative = indicator.measurement === 'qualitative';
        return {
          ...progressJson(progress),
          lineaBase: qualitative ? indicator.baselineWord || null : indicator.baseline,
          meta: qualitative ? indicator.targetWord || null : indicator.target,
          valor: value,
          mediciones: measurements.length,
          ultimaMedicion: lastMeasured,
          proximaMedicion: due.due,
          vencido: due.isOverdue,
          tendencia: TRENDS[trend],
          estado: STATES[stateOf(reading)],
          porAnio: keyed(
            years,
            ({ year }) => String(year),
            ({ target, value: reached, progress: ofYear }) => ({ meta: target, valor: reached, ...progressJson(ofYear) }),
          ),
        };
      },
    ),
  };
}

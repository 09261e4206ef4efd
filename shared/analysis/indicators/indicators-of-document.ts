import { listOf, type Document } from '../../document/document';
import type { CivilDate } from '../../domain/kernel/civil-date';
import type { RecordId } from '../../domain/kernel/id';
import type { Indicator } from '../../domain/indicators/indicator';
import type { Measurement } from '../../domain/indicators/measurement';
import { measuredValue } from './measured-value';
import { dueState, type DueState } from './overdue';
import { progressOf, qualitativeProgressOf, type Progress } from './progress';

/** How the last two measurements stand to each other, seen from the target: falling towards a lower target is better. */
export type Trend = 'better' | 'worse' | 'same' | 'unknown';

/** A target of a year and how far it was reached. */
export interface YearReading {
  readonly year: number;
  readonly target: number | string | null;
  /** What the measurements of the year come to, in the indicator's way; null for none: a missing year is not a 0. */
  readonly value: number | string | null;
  readonly progress: Progress;
}

/** All that an indicator's records say. */
export interface IndicatorReading {
  readonly indicator: Indicator;
  /** By day. */
  readonly measurements: readonly Measurement[];
  /** Number of a quantitative one, word of a qualitative one; null for not measured. */
  readonly value: number | string | null;
  readonly progress: Progress;
  readonly years: readonly YearReading[];
  readonly trend: Trend;
  readonly lastMeasured: CivilDate | null;
  readonly due: DueState;
}

const order = (one: Measurement, other: Measurement): number => (one.date < other.date ? -1 : 1);

/** What some measurements of an indicator come to. The word of a qualitative one is always that of the latest day. */
function valueOf(indicator: Indicator, measurements: readonly Measurement[]): number | string | null {
  if (indicator.measurement === 'qualitative') return measurements.findLast(({ word }) => word !== '')?.word ?? null;
  const numbers = measurements.flatMap(({ date, value }) => (value === null ? [] : [{ date, value }]));
  return measuredValue(numbers, indicator.aggregation);
}

function progressTo(indicator: Indicator, baseline: number | null, target: number | string | null, value: number | string | null): Progress {
  if (indicator.measurement === 'quantitative') {
    return progressOf({
      baseline,
      target: typeof target === 'number' ? target : null,
      value: typeof value === 'number' ? value : null,
    });
  }
  return qualitativeProgressOf({
    scale: indicator.scale,
    baseline: indicator.baselineWord === '' ? null : indicator.baselineWord,
    target: typeof target === 'string' ? target : null,
    value: typeof value === 'string' ? value : null,
  });
}

/** The value before the last measurement and with it, in the indicator's way: what accumulates moves by its sum. */
function lastMove(indicator: Indicator, measurements: readonly Measurement[]): readonly [number, number] | null {
  if (indicator.measurement === 'qualitative') {
    const places = measurements.map(({ word }) => indicator.scale.indexOf(word)).filter((place) => place !== -1);
    const [before, last] = places.slice(-2);
    return before === undefined || last === undefined ? null : [before, last];
  }
  const numbers = measurements.flatMap(({ date, value }) => (value === null ? [] : [{ date, value }]));
  const before = measuredValue(numbers.slice(0, -1), indicator.aggregation);
  const last = measuredValue(numbers, indicator.aggregation);
  return before === null || last === null ? null : [before, last];
}

function trendOf(indicator: Indicator, measurements: readonly Measurement[]): Trend {
  const move = lastMove(indicator, measurements);
  if (move === null) return 'unknown';
  const [before, last] = move;
  if (last === before) return 'same';
  const { measurement, target, baseline } = indicator;
  const falls = measurement === 'quantitative' && target !== null && baseline !== null && target < baseline;
  return last > before === !falls ? 'better' : 'worse';
}

/**
 * One indicator read from its records on a day. The target of a year of an accumulated indicator is what that year adds,
 * from 0; of the others, where it stands at the end of that year, from the baseline. Source: methods.md §7.
 */
export function readIndicator(
  indicator: Indicator,
  measurements: readonly Measurement[],
  targets: readonly { readonly year: number; readonly value: number | null; readonly word: string }[],
  today: CivilDate,
): IndicatorReading {
  const byDay = [...measurements].sort(order);
  const value = valueOf(indicator, byDay);
  const wordOrNull = (word: string): string | null => (word === '' ? null : word);
  const qualitative = indicator.measurement === 'qualitative';
  const years = [...targets]
    .sort((one, other) => one.year - other.year)
    .map(({ year, value: number, word }): YearReading => {
      const ofYear = byDay.filter(({ date }) => date.startsWith(String(year)));
      const target = qualitative ? wordOrNull(word) : number;
      const reached = valueOf(indicator, ofYear);
      const baseline = indicator.aggregation === 'accumulate' ? 0 : indicator.baseline;
      return { year, target, value: reached, progress: progressTo(indicator, baseline, target, reached) };
    });
  const lastMeasured = byDay.at(-1)?.date ?? null;
  const start = indicator.baselineDate ?? indicator.createdAt.slice(0, 10);
  return {
    indicator,
    measurements: byDay,
    value,
    progress: progressTo(indicator, indicator.baseline, qualitative ? wordOrNull(indicator.targetWord) : indicator.target, value),
    years,
    trend: trendOf(indicator, byDay),
    lastMeasured,
    due: dueState(lastMeasured, start, indicator.rhythm, today),
  };
}

function byIndicator<Item extends { readonly indicatorId: RecordId }>(items: readonly Item[]): ReadonlyMap<RecordId, readonly Item[]> {
  const groups = new Map<RecordId, Item[]>();
  for (const item of items) {
    const group = groups.get(item.indicatorId);
    if (group === undefined) groups.set(item.indicatorId, [item]);
    else group.push(item);
  }
  return groups;
}

/** Every indicator of a process with its figures on the day `today`, in their order. O(indicators + measurements). */
export function indicatorsOf(document: Document, today: CivilDate): readonly IndicatorReading[] {
  const measurements = byIndicator(listOf(document, 'measurement'));
  const targets = byIndicator(listOf(document, 'indicatorTarget'));
  return [...listOf(document, 'indicator')]
    .sort((one, other) => one.order - other.order || (one.id < other.id ? -1 : 1))
    .map((indicator) => readIndicator(indicator, measurements.get(indicator.id) ?? [], targets.get(indicator.id) ?? [], today));
}

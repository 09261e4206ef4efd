import type { CivilDate } from '../../domain/kernel/civil-date';

/** How the measurements of an indicator make one value. */
export const AGGREGATIONS = ['accumulate', 'last', 'average'] as const;
export type Aggregation = (typeof AGGREGATIONS)[number];

/** A measurement, in the indicator's unit. */
export interface Measurement {
  readonly date: CivilDate;
  readonly value: number;
}

/** The measurements as one value: their sum, the one of the latest day, or their mean. Null for none. Source: methods.md §7. */
export function measuredValue(measurements: readonly Measurement[], aggregation: Aggregation): number | null {
  if (measurements.length === 0) return null;
  const sum = measurements.reduce((total, { value }) => total + value, 0);
  switch (aggregation) {
    case 'accumulate':
      return sum;
    case 'average':
      return sum / measurements.length;
    case 'last':
      return measurements.reduce((latest, one) => (one.date >= latest.date ? one : latest)).value;
  }
}

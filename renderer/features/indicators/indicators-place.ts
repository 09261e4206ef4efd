import type { RecordId } from '@shared/domain/kernel/id';

export const INDICATOR_TABS = ['follow', 'enter', 'dashboard', 'bank', 'assistant'] as const;
export type IndicatorTab = (typeof INDICATOR_TABS)[number];

/** What the place remembers of its view. */
export interface IndicatorsPlace {
  readonly tab: IndicatorTab;
  readonly chosen: RecordId | null;
}

export const FIRST_INDICATORS: IndicatorsPlace = { tab: 'follow', chosen: null };

import type { RecordId } from '@shared/domain/kernel/id';
import type { LearningCardKind } from '@shared/domain/memory/learning-card';

export const MEMORY_TABS = ['cards', 'cases'] as const;
export type MemoryTab = (typeof MEMORY_TABS)[number];

/** What the place remembers of its view. */
export interface MemoryPlace {
  readonly tab: MemoryTab;
  readonly chosen: RecordId | null;
  readonly kind: LearningCardKind | 'all';
  readonly query: string;
  /** Case that is read; empty for the first. */
  readonly caseId: string;
  readonly caseQuery: string;
}

export const FIRST_MEMORY: MemoryPlace = { tab: 'cards', chosen: null, kind: 'all', query: '', caseId: '', caseQuery: '' };

import type { RecordId } from '../../domain/kernel/id';

/** Which part of the matrix plan × lines a person sees; null for all of it. */
export interface SeenLinks {
  readonly nodes: ReadonlySet<RecordId> | null;
  readonly lines: ReadonlySet<RecordId> | null;
}

export const ALL_LINKS: SeenLinks = { nodes: null, lines: null };

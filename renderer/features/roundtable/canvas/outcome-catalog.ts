import { loadCatalog } from '@shared/catalogs/catalog';
import type { CatalogEntry } from '@shared/catalogs/schemas';

export type OutcomeEntry = CatalogEntry<'roundtableOutcomes'>;

/** Read once: the catalogue does not change while the program runs. */
let known: readonly OutcomeEntry[] = [];

/** The outcomes that a mesa is expected to give, as far as the catalogue has been read. */
export function knownOutcomes(): readonly OutcomeEntry[] {
  return known;
}

/** Reads the catalogue, the first time. */
export async function readOutcomes(): Promise<readonly OutcomeEntry[]> {
  if (known.length === 0) known = await loadCatalog('roundtableOutcomes');
  return known;
}

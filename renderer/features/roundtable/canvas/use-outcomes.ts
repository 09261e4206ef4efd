import { loadCatalog } from '@shared/catalogs/catalog';
import type { CatalogEntry } from '@shared/catalogs/schemas';
import { listOf } from '@shared/document/document';
import { outcomeStates } from '@shared/domain/roundtable/outcomes';
import type { Roundtable } from '@shared/domain/roundtable/roundtable';
import { useDocument } from '@renderer/store/workspace';
import { useEffect, useMemo, useState } from 'react';
import type { ShownOutcome } from './table-nodes';

/** Read once: the catalogue does not change while the program runs. */
let known: readonly CatalogEntry<'roundtableOutcomes'>[] = [];

/** The outcomes a mesa is expected to give, with how each stands; empty until the catalogue is read. */
export function useOutcomes(table: Roundtable): readonly ShownOutcome[] {
  const [entries, setEntries] = useState(known);
  const proposals = useDocument((document) => listOf(document, 'proposal'));
  const agreements = useDocument((document) => listOf(document, 'agreement'));
  useEffect(() => {
    if (known.length > 0) return;
    let isWanted = true;
    void loadCatalog('roundtableOutcomes').then((loaded) => {
      known = loaded;
      if (isWanted) setEntries(loaded);
    });
    return () => {
      isWanted = false;
    };
  }, []);
  return useMemo(() => {
    const states = outcomeStates(entries.map(({ id }) => id), table, proposals, agreements);
    return entries.map(({ id, name, description, stage }) => ({ id, name, description, stage, state: states.get(id) ?? 'missing' }));
  }, [entries, table, proposals, agreements]);
}

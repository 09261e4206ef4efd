import { listOf } from '@shared/document/document';
import { outcomeStates } from '@shared/domain/roundtable/outcomes';
import type { Roundtable } from '@shared/domain/roundtable/roundtable';
import { useDocument } from '@renderer/store/workspace';
import { useEffect, useMemo, useState } from 'react';
import { knownOutcomes, readOutcomes, type OutcomeEntry } from './outcome-catalog';
import type { ShownOutcome } from './table-nodes';

/** The outcomes that any mesa is expected to give; empty until the catalogue is read. */
export function useOutcomeEntries(): readonly OutcomeEntry[] {
  const [entries, setEntries] = useState(knownOutcomes);
  useEffect(() => {
    if (knownOutcomes().length > 0) return;
    let isWanted = true;
    void readOutcomes().then((loaded) => {
      if (isWanted) setEntries(loaded);
    });
    return () => {
      isWanted = false;
    };
  }, []);
  return entries;
}

/** The outcomes a mesa is expected to give, with how each stands; empty until the catalogue is read. */
export function useOutcomes(table: Roundtable): readonly ShownOutcome[] {
  const entries = useOutcomeEntries();
  const proposals = useDocument((document) => listOf(document, 'proposal'));
  const agreements = useDocument((document) => listOf(document, 'agreement'));
  return useMemo(() => {
    const states = outcomeStates(entries.map(({ id }) => id), table, proposals, agreements);
    return entries.map(({ id, name, description, stage }) => ({ id, name, description, stage, state: states.get(id) ?? 'missing' }));
  }, [entries, table, proposals, agreements]);
}

import type { RecordId } from '../kernel/id';
import type { Agreement } from './agreement';
import { isOnTable, type Proposal } from './proposal';
import type { Roundtable } from './roundtable';

/** How an expected outcome of a mesa stands: `reached` by an agreement or the mesa's word, `open` with a proposal on it, else `missing`. */
export type OutcomeState = 'reached' | 'open' | 'missing';

/** The state of each expected outcome (catalogue `roundtableOutcomes`) of a mesa. Source: Cuaderno 8 §1.1. */
export function outcomeStates(
  outcomeIds: readonly string[],
  table: Pick<Roundtable, 'id' | 'reachedOutcomeIds'>,
  proposals: Iterable<Proposal>,
  agreements: Iterable<Agreement>,
): ReadonlyMap<string, OutcomeState> {
  const agreed = new Set<RecordId>();
  for (const { proposalId, state } of agreements) if (proposalId !== null && state !== 'dropped') agreed.add(proposalId);
  const states = new Map<string, OutcomeState>(outcomeIds.map((id) => [id, table.reachedOutcomeIds.includes(id) ? 'reached' : 'missing']));
  for (const proposal of proposals) {
    if (proposal.roundtableId !== table.id || !isOnTable(proposal) || !states.has(proposal.outcomeId)) continue;
    if (agreed.has(proposal.id)) states.set(proposal.outcomeId, 'reached');
    else if (states.get(proposal.outcomeId) === 'missing') states.set(proposal.outcomeId, 'open');
  }
  return states;
}

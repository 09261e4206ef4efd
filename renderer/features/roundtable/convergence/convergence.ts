import { listOf, type Document } from '@shared/document/document';
import type { Proposal } from '@shared/domain/roundtable/proposal';
import type { Seat } from '@shared/domain/roundtable/seat';
import type { Stance } from '@shared/domain/roundtable/stance';
import type { RecordId } from '@shared/domain/kernel/id';
import { proposalsOf, seatsAt } from '../selectors';

/** How near the table is to agreeing on a proposal. */
export interface Nearness {
  readonly proposal: Proposal;
  /** Seats for, over all seats that decide: 0 to 1. */
  readonly shareFor: number;
  readonly against: number;
  /** Mean stance of those who have one, −4 to +4; null where nobody does. */
  readonly mean: number | null;
  /** Stances under a condition: met, it brings the actor or keeps it. */
  readonly conditions: readonly Stance[];
}

/** Proposals × seats with the stances of each. */
export interface ConvergenceTable {
  readonly proposals: readonly Proposal[];
  readonly seats: readonly Seat[];
  readonly stanceOf: (proposalId: RecordId, actorId: RecordId) => Stance | undefined;
  /** Nearest to agreeing first: most of the table for, then fewest against, then the higher mean. */
  readonly nearest: readonly Nearness[];
}

/** The convergence of a mesa over the proposals that lie on it. */
export function convergenceTable(document: Document, tableId: RecordId): ConvergenceTable {
  const proposals = proposalsOf(document, tableId);
  const seats = seatsAt(document, tableId).filter(({ mandate }) => mandate === 'decides');
  const stances = new Map<string, Stance>();
  for (const stance of listOf(document, 'stance')) stances.set(`${stance.proposalId} ${stance.actorId}`, stance);
  const nearest = proposals
    .map((proposal): Nearness => {
      const own = seats.flatMap(({ actorId }) => stances.get(`${proposal.id} ${actorId}`) ?? []);
      const values = own.flatMap(({ value }) => (value === null ? [] : [value]));
      return {
        proposal,
        shareFor: seats.length === 0 ? 0 : values.filter((value) => value > 0).length / seats.length,
        against: values.filter((value) => value < 0).length,
        mean: values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length,
        conditions: own.filter(({ condition }) => condition !== ''),
      };
    })
    .filter(({ mean, conditions }) => mean !== null || conditions.length > 0)
    .sort((one, other) => other.shareFor - one.shareFor || one.against - other.against || (other.mean ?? -5) - (one.mean ?? -5));
  return { proposals, seats, stanceOf: (proposalId, actorId) => stances.get(`${proposalId} ${actorId}`), nearest };
}

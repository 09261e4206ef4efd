import { pollOf } from '@shared/analysis/consensus/ballot';
import { decide } from '@shared/analysis/consensus/decision-rule';
import { POSITION } from '@shared/analysis/consensus/scales';
import { listOf, recordOf, type Document } from '@shared/document/document';
import type { Proposal } from '@shared/domain/roundtable/proposal';
import type { Roundtable } from '@shared/domain/roundtable/roundtable';
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
  readonly conditions: readonly ConditionalStance[];
  /** Seats that are not for it, nearest first: those with a condition, then by their stance; without one, last. */
  readonly missing: readonly { readonly actorId: RecordId; readonly stance: Stance | undefined }[];
  /** Seats for over all seats that decide, if every condition were met: 0 to 1. */
  readonly shareIfMet: number;
  /** What the mesa's rule would say of the stances as they are, and if every condition were met; null where it cannot be applied to stances. */
  readonly verdict: { readonly now: boolean; readonly ifMet: boolean } | null;
}

/** A stance under a condition, and what its being met would do. */
export interface ConditionalStance {
  readonly stance: Stance;
  /** Whether the actor would come to be for; else it is for already, on that condition. */
  readonly brings: boolean;
  /** Whether this condition alone would make the rule adopt what it does not adopt now. */
  readonly decides: boolean;
}

/** Proposals × seats with the stances of each. */
export interface ConvergenceTable {
  readonly proposals: readonly Proposal[];
  readonly seats: readonly Seat[];
  readonly stanceOf: (proposalId: RecordId, actorId: RecordId) => Stance | undefined;
  /** Nearest to agreeing first: most of the table for, then fewest against, then the higher mean. */
  readonly nearest: readonly Nearness[];
}

/** A stance as an answer on the scale of stances; where its condition is counted as met, a soft yes. */
function answerOf({ value, condition }: Stance, met: boolean): string | null {
  if (met && condition !== '' && (value === null || value <= 0)) return '1';
  return value === null ? null : String(value);
}

function isAdopted(table: Roundtable, seats: readonly Seat[], stances: ReadonlyMap<string, Stance>, met: (stance: Stance) => boolean): boolean {
  const ballots = seats.flatMap(({ actorId }) => {
    const stance = stances.get(actorId);
    const optionId = stance === undefined ? null : answerOf(stance, met(stance));
    return optionId === null ? [] : [{ actorId, optionId, condition: '' }];
  });
  const poll = pollOf(seats.map(({ actorId }) => ({ actorId, sector: '', power: null })), ballots, POSITION);
  return decide(table.rule, poll).outcome === 'adopted';
}

/** Nearest first: who asks for something, then who stands least against; who has said nothing comes last. */
function nearness(stance: Stance | undefined): number {
  if (stance === undefined) return 100;
  return (stance.condition === '' ? 10 : 0) - (stance.value ?? -5);
}

/** The convergence of a mesa over the proposals that lie on it. */
export function convergenceTable(document: Document, tableId: RecordId): ConvergenceTable {
  const table = recordOf(document, 'roundtable', tableId);
  const proposals = proposalsOf(document, tableId);
  const seats = seatsAt(document, tableId).filter(({ mandate }) => mandate === 'decides');
  const stances = new Map<string, Stance>();
  for (const stance of listOf(document, 'stance')) stances.set(`${stance.proposalId} ${stance.actorId}`, stance);
  const nearest = proposals
    .map((proposal): Nearness => {
      const own = seats.flatMap(({ actorId }) => stances.get(`${proposal.id} ${actorId}`) ?? []);
      const values = own.flatMap(({ value }) => (value === null ? [] : [value]));
      const of = new Map<string, Stance>(own.map((stance) => [stance.actorId, stance]));
      const isFor = (stance: Stance | undefined): boolean => stance !== undefined && stance.value !== null && stance.value > 0;
      const conditional = own.filter(({ condition }) => condition !== '');
      // A threshold on another scale says nothing of stances.
      const judged = table === undefined || (table.rule.kind === 'gradientThreshold' && table.scaleId !== POSITION.id) ? null : table;
      const now = judged !== null && isAdopted(judged, seats, of, () => false);
      return {
        proposal,
        shareFor: seats.length === 0 ? 0 : values.filter((value) => value > 0).length / seats.length,
        against: values.filter((value) => value < 0).length,
        mean: values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length,
        conditions: conditional.map((stance) => ({
          stance,
          brings: !isFor(stance),
          decides: judged !== null && !now && isAdopted(judged, seats, of, (other) => other.id === stance.id),
        })),
        missing: seats
          .map(({ actorId }) => ({ actorId, stance: of.get(actorId) }))
          .filter(({ stance }) => !isFor(stance))
          .sort((one, other) => nearness(one.stance) - nearness(other.stance)),
        shareIfMet: seats.length === 0 ? 0 : own.filter((stance) => isFor(stance) || stance.condition !== '').length / seats.length,
        verdict: judged === null ? null : { now, ifMet: now || isAdopted(judged, seats, of, () => true) },
      };
    })
    .filter(({ mean, conditions }) => mean !== null || conditions.length > 0)
    .sort((one, other) => other.shareFor - one.shareFor || one.against - other.against || (other.mean ?? -5) - (one.mean ?? -5));
  return { proposals, seats, stanceOf: (proposalId, actorId) => stances.get(`${proposalId} ${actorId}`), nearest };
}

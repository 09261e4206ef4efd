import { z } from 'zod';
import { pairId, type RecordId } from '../kernel/id';
import { defineRecord, field, type RecordOf } from '../kernel/record';
import { MOST_DOTS } from './dot-vote';

const fields = () => ({
  voteId: field.recordId,
  seatId: field.recordId,
  actorId: field.recordId,
  proposalId: field.recordId,
  dots: z.int().min(0).max(MOST_DOTS),
});

/** The dots of one seat on one proposal: one for each trio, its id is `dotBallotId`. */
export const dotBallotModule = defineRecord({
  type: 'dotBallot',
  fields,
  defaults: { dots: 0 },
  references: [
    { field: 'voteId', to: ['dotVote'], onRemove: 'cascade' },
    { field: 'seatId', to: ['seat'], onRemove: 'cascade' },
    { field: 'actorId', to: ['actor'], onRemove: 'cascade' },
    { field: 'proposalId', to: ['proposal'], onRemove: 'cascade' },
  ],
  labelOf: (ballot) => String(ballot.dots),
});
export type DotBallot = RecordOf<'dotBallot', typeof fields>;

/** The one identity of a seat's dots on a proposal in a vote. */
export function dotBallotId(voteId: RecordId, seatId: RecordId, proposalId: RecordId): `dotBallot:${string}` {
  return pairId('dotBallot', voteId, seatId, proposalId);
}

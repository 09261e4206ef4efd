import { pairId, type RecordId } from '../kernel/id';
import { defineRecord, field, type RecordOf } from '../kernel/record';

const fields = () => ({
  roundId: field.recordId,
  seatId: field.recordId,
  actorId: field.recordId,
  /** Option of the round's scale; null: the seat is absent. */
  optionId: field.title.nullable(),
  /** A condition ("acepto si…") or reservation in the actor's words; empty for none. */
  condition: field.text,
});

/** The answer of one seat in one round: one for each pair, its id is `ballotId`. */
export const ballotModule = defineRecord({
  type: 'ballot',
  fields,
  defaults: { optionId: null, condition: '' },
  references: [
    { field: 'roundId', to: ['voteRound'], onRemove: 'cascade' },
    { field: 'seatId', to: ['seat'], onRemove: 'cascade' },
    { field: 'actorId', to: ['actor'], onRemove: 'cascade' },
  ],
  labelOf: (ballot) => ballot.optionId ?? '',
});
export type Ballot = RecordOf<'ballot', typeof fields>;

/** The one identity of a seat's answer in a round. */
export function ballotId(roundId: RecordId, seatId: RecordId): `ballot:${string}` {
  return pairId('ballot', roundId, seatId);
}

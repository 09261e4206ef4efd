import { z } from 'zod';
import { pairId, type RecordId } from '../kernel/id';
import { defineRecord, field, type RecordOf } from '../kernel/record';
import { foldText } from '../kernel/text-folding';

/** With what mandate a seat is taken: decides for its actor, gives technical support, or observes. */
export const SEAT_MANDATES = ['decides', 'technical', 'observer'] as const;
export type SeatMandate = (typeof SEAT_MANDATES)[number];

const fields = () => ({
  roundtableId: field.recordId,
  actorId: field.recordId,
  representative: field.title,
  mandate: z.enum(SEAT_MANDATES),
  /** Place around the table: lesser first, clockwise from the top. */
  order: field.number,
});

/** The seat of an actor at a mesa: one for each pair, its id is `seatId`. */
export const seatModule = defineRecord({
  type: 'seat',
  fields,
  defaults: { representative: '', mandate: 'decides', order: 0 },
  references: [
    { field: 'roundtableId', to: ['roundtable'], onRemove: 'cascade' },
    { field: 'actorId', to: ['actor'], onRemove: 'cascade' },
  ],
  personalFields: ['representative'],
  labelOf: (seat) => seat.representative,
});
export type Seat = RecordOf<'seat', typeof fields>;

/** The one identity of an actor's seat at a mesa. */
export function seatId(roundtableId: RecordId, actorId: RecordId): `seat:${string}` {
  return pairId('seat', roundtableId, actorId);
}

/** The seats of a mesa, around the table. */
export function seatsOf(seats: Iterable<Seat>, roundtableId: RecordId): readonly Seat[] {
  return [...seats].filter((seat) => seat.roundtableId === roundtableId).sort((one, other) => one.order - other.order || (one.id < other.id ? -1 : 1));
}

/** The other seat of the same mesa in which this person sits already; empty names are nobody's. */
export function seatOfPerson(seats: Iterable<Seat>, representative: string, except: RecordId): Seat | undefined {
  const folded = foldText(representative);
  if (folded === '') return undefined;
  for (const seat of seats) if (seat.id !== except && foldText(seat.representative) === folded) return seat;
  return undefined;
}

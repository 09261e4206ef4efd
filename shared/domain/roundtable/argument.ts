import { z } from 'zod';
import { defineRecord, field, type RecordOf } from '../kernel/record';

export const ARGUMENT_SIDES = ['for', 'against'] as const;
export type ArgumentSide = (typeof ARGUMENT_SIDES)[number];

const fields = () => ({
  proposalId: field.recordId,
  side: z.enum(ARGUMENT_SIDES),
  text: field.name,
  /** The seat from which it was said; null where it was not noted. */
  seatId: field.recordId.nullable(),
  order: field.number,
});

/** A reason for or against a proposal, with who gave it. */
export const argumentModule = defineRecord({
  type: 'argument',
  fields,
  defaults: { seatId: null, order: 0 },
  references: [
    { field: 'proposalId', to: ['proposal'], onRemove: 'cascade' },
    { field: 'seatId', to: ['seat'], onRemove: 'clear' },
  ],
  labelOf: (argument) => argument.text,
});
export type Argument = RecordOf<'argument', typeof fields>;

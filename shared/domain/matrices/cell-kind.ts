import { z } from 'zod';
import { onceAsked } from '../kernel/once-asked';
import { field } from '../kernel/record';

/** Most words a state may have, and steps a scale. */
const MOST_WORDS = 12;

/**
 * What the cells of a matrix hold. `scale`: whole numbers from `min` to `max`; `letters`: any of some capital
 * letters, as RACI; `yesNo`; `state`: one of some words; `text`: a short text; `amount`: money of one currency, in
 * its minor unit.
 */
export const cellKindSchema = onceAsked(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('scale'), min: z.int().min(-9).max(0), max: z.int().min(1).max(9) }).readonly(),
    z.strictObject({ kind: z.literal('letters'), letters: z.string().regex(/^[A-Z]{1,8}$/u) }).readonly(),
    z.strictObject({ kind: z.literal('yesNo') }).readonly(),
    z.strictObject({ kind: z.literal('state'), words: z.array(field.name).min(1).max(MOST_WORDS).readonly() }).readonly(),
    z.strictObject({ kind: z.literal('text') }).readonly(),
    z.strictObject({ kind: z.literal('amount'), currency: z.string().regex(/^[A-Z]{3}$/u) }).readonly(),
  ]),
);
export type CellKind = z.output<ReturnType<typeof cellKindSchema>>;

/** What a cell holds: a number for `scale`, `yesNo` (1) and `amount`, a text for the others. */
export type CellValue = number | string;

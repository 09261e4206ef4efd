import { z } from 'zod';
import { pairId, type RecordId } from '../kernel/id';
import { defineRecord, field, type RecordOf } from '../kernel/record';

const fields = () => ({
  actionId: field.recordId,
  /** The entity that pays. */
  actorId: field.recordId,
  year: field.year,
  amount: z.strictObject({ minor: z.int().min(0), currency: z.string().regex(/^[A-Z]{3}$/u) }).readonly(),
  /** What is paid with it, in words. */
  concept: field.title,
});

/**
 * Rubro compartido: what an entity puts into an action in a year and currency. One for each of those four: its id is
 * `budgetShareId`. Source: Cuaderno 8, corresponsabilidad.
 */
export const budgetShareModule = defineRecord({
  type: 'budgetShare',
  fields,
  defaults: { concept: '' },
  references: [
    { field: 'actionId', to: ['action'], onRemove: 'cascade' },
    { field: 'actorId', to: ['actor'], onRemove: 'cascade' },
  ],
  labelOf: (share) => share.concept,
});
export type BudgetShare = RecordOf<'budgetShare', typeof fields>;

/** The one identity of a share. */
export function budgetShareId(actionId: RecordId, actorId: RecordId, year: number, currency: string): `budgetShare:${string}` {
  return pairId('budgetShare', actionId, actorId, `year:${year}`, `currency:${currency.toLowerCase()}`);
}

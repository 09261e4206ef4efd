import { pairId, type RecordId } from '../kernel/id';
import { z } from 'zod';
import { defineRecord, field, type RecordOf } from '../kernel/record';
import { ACTION_ORIGINS } from './action';

const fields = () => ({
  /** Stable name of what the action was proposed from (`Action.originKey`). */
  key: field.title.min(1),
  /** As it was proposed, so that it can be read where its source is gone. */
  name: field.name,
  origin: z.enum(ACTION_ORIGINS),
  originText: field.text,
  /** Why it was not taken up; empty where nobody said. */
  reason: field.text,
});

/**
 * A proposed action that was rejected: it is not proposed again until it is taken back. One for each proposal: its id is
 * `dismissedActionId`.
 */
export const dismissedActionModule = defineRecord({
  type: 'dismissedAction',
  fields,
  defaults: { originText: '', reason: '' },
  labelOf: (dismissed) => dismissed.name,
});
export type DismissedAction = RecordOf<'dismissedAction', typeof fields>;

/** The one identity of the rejection of a proposal. */
export function dismissedActionId(processId: RecordId, key: string): `dismissedAction:${string}` {
  return pairId('dismissedAction', processId, `key:${key.toLowerCase().replaceAll(/[^0-9a-z]+/gu, '-')}`);
}

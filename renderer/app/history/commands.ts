import { defineCommand } from '@renderer/store/command';
import { bringBack } from '@shared/document/record-past';
import { fail, ok } from '@shared/domain/kernel/result';
import { labelOfRecord, type AnyRecord } from '@shared/domain/registry';

/** Leaves one record as it was at an earlier point, whatever was done to the others since. */
export const restoreRecord = defineCommand<{ readonly past: AnyRecord }>({
  id: 'history.restoreRecord',
  labelKey: 'history.command.restore',
  labelParams: ({ past }) => ({ name: labelOfRecord(past) }),
  undo: 'record',
  run: (change, _document, { past }) => {
    const missing = bringBack(change, past);
    if (missing.length === 0) return ok(undefined);
    return fail('reference-missing', 'history.failure.reference', { name: labelOfRecord(past), count: missing.length });
  },
});

import { defineCommand } from '@renderer/store/command';
import { bringBack, type BroughtBack } from '@shared/document/bring-back';
import type { Document } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import { fail, ok } from '@shared/domain/kernel/result';

interface BringInput {
  readonly source: Document;
  readonly id: RecordId;
  readonly name: string;
}

/** Brings one record of a kept copy into the present, with what it hangs on and what hung on it. */
export const bringRecord = defineCommand<BringInput, BroughtBack>({
  id: 'copies.bring',
  labelKey: 'copies.history.bring',
  labelParams: ({ name }) => ({ name }),
  undo: 'record',
  run: (change, _document, { source, id, name }) => {
    const brought = bringBack(change, source, [id]);
    return brought.impossible.length > 0 ? fail('cannot-bring', 'copies.notBrought', { name }) : ok(brought);
  },
});

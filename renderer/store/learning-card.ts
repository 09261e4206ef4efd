import { listOf } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import { fail, ok } from '@shared/domain/kernel/result';
import type { ContentOf } from '@shared/domain/registry';
import { defineCommand } from './command';
import { openRecord } from './open-record';
import { isName, orderAfter } from './record-commands';
import { runCommand } from './workspace';

type CardFields = Partial<ContentOf<'learningCard'>> & { readonly name: string };

/** Adds a learning card after the others, and gives its id: from its place, or from what it tells of. */
export const addLearningCard = defineCommand<CardFields, RecordId>({
  id: 'memory.add',
  labelKey: 'memory.command.add',
  undo: 'record',
  run: (change, document, fields) => {
    if (!isName(fields.name)) return fail('card-name', 'memory.error.name');
    return ok(change.create('learningCard', { ...fields, order: orderAfter(listOf(document, 'learningCard')) }).id);
  },
});

/** Begins a card on a record of the process and goes to it. */
export function tellFrom(id: RecordId, name: string, lineId: RecordId | null): void {
  const result = runCommand(addLearningCard, { name: name.slice(0, 1000), comesFromIds: [id], lineId });
  if (result.ok) openRecord(result.value);
}

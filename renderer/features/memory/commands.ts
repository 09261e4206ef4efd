import { listOf } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import { fail, ok } from '@shared/domain/kernel/result';
import { defineCommand } from '@renderer/store/command';
import { editRecordCommand, orderAfter, removeRecordsCommand } from '@renderer/store/record-commands';

/** Changes fields of a card. */
export const editCard = editRecordCommand({
  id: 'memory.edit',
  type: 'learningCard',
  labelKey: 'memory.command.edit',
  missingKey: 'memory.error.missing',
  valueKey: 'memory.error.value',
});

export const removeCards = removeRecordsCommand('memory.remove', 'memory.command.remove');
export const removeVoices = removeRecordsCommand('memory.removeVoice', 'memory.command.removeVoice');

/** Adds what an actor tells in its own words. */
export const addVoice = defineCommand<{ readonly cardId: RecordId; readonly actorId: RecordId | null; readonly text: string }>({
  id: 'memory.voice',
  labelKey: 'memory.command.voice',
  undo: 'record',
  run: (change, document, { cardId, actorId, text }) => {
    const said = text.trim();
    if (said === '') return fail('no-words', 'memory.error.voice');
    if (change.get(cardId) === undefined) return fail('no-such-record', 'memory.error.missing');
    const own = listOf(document, 'testimony').filter((one) => one.cardId === cardId);
    change.create('testimony', { cardId, actorId, text: said, order: orderAfter(own) });
    return ok(undefined);
  },
});

/** Corrects what an actor told. */
export const editVoice = editRecordCommand({
  id: 'memory.editVoice',
  type: 'testimony',
  labelKey: 'memory.command.editVoice',
  missingKey: 'memory.error.missing',
  valueKey: 'memory.error.voice',
});

import { listOf, recordOf } from '@shared/document/document';
import type { ItemPlace } from '@shared/domain/diagnosis/item-key';
import { itemImportanceId, type Importance } from '@shared/domain/diagnosis/item-importance';
import type { RecordId } from '@shared/domain/kernel/id';
import { NAME_LIMIT } from '@shared/domain/kernel/record';
import { fail, ok } from '@shared/domain/kernel/result';
import { t } from '@shared/i18n';
import { defineCommand } from '@renderer/store/command';
import { orderAfter } from '@renderer/store/record-commands';

/** Says how much an item matters; null takes it back. */
export const setImportance = defineCommand<{ readonly place: ItemPlace; readonly importance: Importance | null }>({
  id: 'diagnosis.setImportance',
  labelKey: 'diagnosis.command.setImportance',
  undo: 'record',
  run: (change, document, { place, importance }) => {
    const id = itemImportanceId(document.processId, place);
    if (importance === null) change.remove([id]);
    else if (recordOf(document, 'itemImportance', id) !== undefined) change.update('itemImportance', id, { importance });
    else {
      const { block, itemId, questionId } = place;
      if (questionId !== null && recordOf(document, 'customQuestion', questionId) === undefined) {
        return fail('no-such-question', 'diagnosis.error.noSuchQuestion');
      }
      change.create('itemImportance', { block, itemId, questionId, importance }, id);
    }
    return ok(undefined);
  },
});

/** A weak item as it goes to the Agenda: its key, its words, and the moment at which it was found weak. */
export interface WeakItem {
  readonly key: string;
  readonly name: string;
  readonly moment: string;
}

/**
 * Makes an action of the Agenda of a weak item, tied to it and to the risks it calls to mind: one step. An item that
 * has its action is refused. Gives the id of the action.
 */
export const makeAction = defineCommand<WeakItem, RecordId>({
  id: 'diagnosis.makeAction',
  labelKey: 'diagnosis.command.makeAction',
  labelParams: ({ name }) => ({ name }),
  undo: 'record',
  run: (change, document, { key, name, moment }) => {
    const actions = listOf(document, 'action');
    const there = actions.find((action) => action.origin === 'diagnosis' && action.originKey === key);
    if (there !== undefined) return fail('action-there', 'diagnosis.error.actionThere', { name: there.name });
    const action = change.create('action', {
      name: t('agenda.propose.strengthen', { item: name }).slice(0, NAME_LIMIT),
      origin: 'diagnosis',
      originKey: key,
      originText: t('agenda.propose.fromDiagnosis', { item: name, moment }).slice(0, NAME_LIMIT),
      riskIds: listOf(document, 'risk').filter(({ itemKeys }) => itemKeys.includes(key)).map(({ id }) => id),
      order: orderAfter(actions),
    });
    return ok(action.id);
  },
});

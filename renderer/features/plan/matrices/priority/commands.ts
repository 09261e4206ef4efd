import { listOf } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import { fail, ok } from '@shared/domain/kernel/result';
import { sameFolded } from '@shared/domain/kernel/text-folding';
import type { ContentOf } from '@shared/domain/registry';
import { defineCommand } from '@renderer/store/command';
import { editRecordCommand, isName, orderAfter, removeRecordsCommand } from '@renderer/store/record-commands';

/** Adds a criterion after the others, and gives its id. Two of one name are refused. */
export const addCriterion = defineCommand<Pick<ContentOf<'criterion'>, 'name' | 'measure'>, RecordId>({
  id: 'priorities.addCriterion',
  labelKey: 'matrices.priority.command.add',
  labelParams: ({ name }) => ({ name }),
  undo: 'record',
  run: (change, document, { name, measure }) => {
    if (!isName(name)) return fail('name-missing', 'matrices.priority.failure.name');
    const criteria = listOf(document, 'criterion');
    if (criteria.some((other) => sameFolded(other.name, name))) return fail('same-name', 'matrices.priority.failure.sameName', { name });
    return ok(change.create('criterion', { name: name.trim(), measure, order: orderAfter(criteria) }).id);
  },
});

/** Changes fields of a criterion. */
export const editCriterion = editRecordCommand({
  id: 'priorities.editCriterion',
  type: 'criterion',
  labelKey: 'matrices.priority.command.edit',
  missingKey: 'matrices.priority.failure.gone',
  valueKey: 'matrices.priority.failure.value',
});

/** Removes a criterion with the scores by it. */
export const removeCriterion = removeRecordsCommand('priorities.removeCriterion', 'matrices.priority.command.remove');

import { recordOf } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import { ok } from '@shared/domain/kernel/result';
import { defineCommand } from '@renderer/store/command';

/** What an actor is to an action; `none` takes both off. */
export type AssignedRole = 'responsible' | 'ally' | 'none';

interface Assignment {
  readonly cells: readonly { readonly actionId: RecordId; readonly actorId: RecordId }[];
  readonly role: AssignedRole;
}

/**
 * Says what actors are to actions, many at once. One that answers already and is typed again answers no more; an action has
 * one that answers, so the last cell of its row counts. Whoever answers is no ally beside it.
 */
export const assignRoles = defineCommand<Assignment>({
  id: 'agenda.assign',
  labelKey: 'agenda.command.assign',
  undo: 'record',
  run: (change, document, { cells, role }) => {
    for (const { actionId, actorId } of cells) {
      const held = change.get(actionId);
      const action = held?.type === 'action' ? held : undefined;
      if (action === undefined || recordOf(document, 'actor', actorId) === undefined) continue;
      const without = action.allyIds.filter((id) => id !== actorId);
      const isAlly = action.allyIds.includes(actorId);
      const answers = action.responsibleId === actorId;
      switch (role) {
        case 'responsible':
          change.update('action', actionId, { responsibleId: answers ? null : actorId, allyIds: without });
          break;
        case 'ally':
          change.update('action', actionId, { allyIds: isAlly ? without : [...without, actorId], responsibleId: answers ? null : action.responsibleId });
          break;
        case 'none':
          change.update('action', actionId, { allyIds: without, responsibleId: answers ? null : action.responsibleId });
      }
    }
    return ok(undefined);
  },
});

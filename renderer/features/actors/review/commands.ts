import { mergeActors } from '@shared/analysis/duplicates/merge-actors';
import { recordOf } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import { fail, ok } from '@shared/domain/kernel/result';
import { defineCommand } from '@renderer/store/command';

/** The actor that stays and the one that goes into it. */
export interface UnionOfActors {
  readonly keptId: RecordId;
  readonly goneId: RecordId;
}

/** Makes one actor of two, with all that spoke of either: one step. Gives how much moved. */
export const uniteActors = defineCommand<UnionOfActors, number>({
  id: 'actors.unite',
  labelKey: 'actorWork.review.command',
  labelParams: ({ keptId, goneId }, document) => ({ kept: recordOf(document, 'actor', keptId)?.name ?? '', gone: recordOf(document, 'actor', goneId)?.name ?? '' }),
  undo: 'record',
  run: (change, document, { keptId, goneId }) => {
    const isThere = keptId !== goneId && [keptId, goneId].every((id) => recordOf(document, 'actor', id) !== undefined);
    if (!isThere) return fail('not-there', 'actors.error.notThere');
    const { moved, joined } = mergeActors(change, document, keptId, goneId);
    return ok(moved + joined);
  },
});

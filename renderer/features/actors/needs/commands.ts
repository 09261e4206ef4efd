import { OFFERS_NEEDS } from '@shared/analysis/matching/offer-need';
import { recordOf } from '@shared/document/document';
import { matrixCellId } from '@shared/domain/matrices/matrix-cell';
import type { RecordId } from '@shared/domain/kernel/id';
import { fail, ok } from '@shared/domain/kernel/result';
import { runningSession } from '@renderer/store/acts';
import { defineCommand } from '@renderer/store/command';

/** What a person says of a match. `null` takes the answer back. */
export interface MatchAnswer {
  readonly offerId: RecordId;
  readonly needId: RecordId;
  readonly value: 0 | 1 | null;
  /** What of it: the offer and the need, kept beside the answer. */
  readonly note: string;
}

/** Accepts a match of an offer with a need, or puts it aside: kept in the matrix of offers and needs. */
export const answerMatch = defineCommand<MatchAnswer>({
  id: 'actors.answerMatch',
  labelKey: 'actorWork.needs.command',
  undo: 'record',
  run: (change, document, { offerId, needId, value, note }) => {
    if (recordOf(document, 'actor', offerId) === undefined || recordOf(document, 'actor', needId) === undefined) return fail('not-there', 'actors.error.notThere');
    const id = matrixCellId(OFFERS_NEEDS, offerId, needId);
    if (value === null) change.remove([id]);
    else if (change.get(id) === undefined) change.create('matrixCell', { matrixId: OFFERS_NEEDS, rowId: offerId, columnId: needId, value, note, sessionId: runningSession(document)?.id ?? null }, id);
    else change.update('matrixCell', id, { value, note });
    return ok(undefined);
  },
});

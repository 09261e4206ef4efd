import { entryKey } from '@shared/domain/matrices/matrix-cell';
import { MOST_SCORERS, scoringRoundId, type ScoringTopic } from '@shared/domain/influences/scoring-round';
import { pairId, type RecordId } from '@shared/domain/kernel/id';
import { fail, ok, type Result } from '@shared/domain/kernel/result';
import { sameFolded } from '@shared/domain/kernel/text-folding';
import { listOf, recordOf, type Document } from '@shared/document/document';
import type { ChangeSet } from '@shared/document/change-set';
import { defineCommand } from '@renderer/store/command';

/** One score to write; null takes it back. */
export interface ScoreEdit {
  readonly rowId: RecordId;
  readonly columnId: RecordId;
  readonly value: number | null;
}

/** Scores of one person (empty: of the room) on one matrix. */
export interface ScoresInput {
  readonly topic: ScoringTopic;
  readonly scorer: string;
  readonly edits: readonly ScoreEdit[];
}

const LIMITS: { readonly [Topic in ScoringTopic]: readonly [number, number] } = { influence: [0, 4], position: [-4, 4] };

/** The scores of one person on a matrix, by row and column. */
function ownScores(document: Document, topic: ScoringTopic, scorer: string): ReadonlyMap<string, RecordId> {
  return topic === 'influence'
    ? new Map(listOf(document, 'influence').filter((one) => one.scorer === scorer).map(({ id, sourceId, targetId }) => [`${sourceId} ${targetId}`, id]))
    : new Map(listOf(document, 'position').filter((one) => one.scorer === scorer).map(({ id, actorId, subjectId }) => [`${actorId} ${subjectId}`, id]));
}

/** The same score of the same person has one identity on every device. */
function newId(topic: ScoringTopic, { rowId, columnId }: ScoreEdit, scorer: string): RecordId {
  return scorer === '' ? pairId(topic, rowId, columnId) : pairId(topic, rowId, columnId, entryKey(scorer));
}

function writeScore(change: ChangeSet, { topic, scorer }: ScoresInput, edit: ScoreEdit, known: RecordId | undefined): void {
  const { rowId, columnId, value } = edit;
  if (value === null) {
    if (known !== undefined) change.remove([known]);
    return;
  }
  const wanted = newId(topic, edit, scorer);
  // Two names that fold alike must not share a record.
  const id = known ?? (change.get(wanted) === undefined ? wanted : undefined);
  const there = known !== undefined;
  if (topic === 'influence') {
    if (there) change.update('influence', known, { value });
    else change.create('influence', { sourceId: rowId, targetId: columnId, value, scorer }, id);
  } else if (there) change.update('position', known, { value });
  else change.create('position', { actorId: rowId, subjectId: columnId, value, scorer }, id);
}

/** Writes scores; one gesture, one step. */
export const setScores = defineCommand<ScoresInput>({
  id: 'influence.score',
  labelKey: 'influence.command.score',
  labelParams: ({ edits }) => ({ count: edits.length }),
  undo: 'record',
  run: (change, document, input) => {
    const { topic, scorer, edits } = input;
    const [least, most] = LIMITS[topic];
    const known = ownScores(document, topic, scorer);
    const writable = edits.filter(({ rowId, columnId }) => rowId !== columnId);
    if (writable.length === 0) return fail('diagonal', 'influence.failure.diagonal');
    for (const edit of writable) {
      const { rowId, columnId, value } = edit;
      if (change.get(rowId) === undefined || change.get(columnId) === undefined) return fail('not-there', 'influence.failure.notThere');
      if (value !== null && (!Number.isInteger(value) || value < least || value > most)) {
        return fail('value-out-of-range', 'influence.failure.value', { value, least, most });
      }
      writeScore(change, input, edit, known.get(`${rowId} ${columnId}`));
    }
    return ok(undefined);
  },
});

/** Adds somebody who scores apart. */
export const addScorer = defineCommand<{ readonly topic: ScoringTopic; readonly name: string }>({
  id: 'influence.addScorer',
  labelKey: 'influence.command.addScorer',
  labelParams: ({ name }) => ({ name: name.trim() }),
  undo: 'record',
  run: (change, document, { topic, name }) => {
    const tidy = name.trim();
    const id = scoringRoundId(topic);
    const round = recordOf(document, 'scoringRound', id);
    const scorers = round?.scorers ?? [];
    if (tidy === '') return fail('name-missing', 'influence.failure.name');
    if (scorers.some((one) => sameFolded(one, tidy))) return fail('name-taken', 'influence.failure.sameScorer', { name: tidy });
    if (scorers.length >= MOST_SCORERS) return fail('too-many', 'influence.failure.scorers', { count: MOST_SCORERS });
    if (round === undefined) change.create('scoringRound', { topic, scorers: [tidy] }, id);
    else change.update('scoringRound', id, { scorers: [...scorers, tidy] });
    return ok(undefined);
  },
});

/** Takes somebody off the list, with their scores. */
export const removeScorer = defineCommand<{ readonly topic: ScoringTopic; readonly name: string }>({
  id: 'influence.removeScorer',
  labelKey: 'influence.command.removeScorer',
  labelParams: ({ name }) => ({ name }),
  undo: 'record',
  run: (change, document, { topic, name }) => {
    const id = scoringRoundId(topic);
    const round = recordOf(document, 'scoringRound', id);
    if (round === undefined) return fail('not-there', 'influence.failure.notThere');
    change.remove(ownScores(document, topic, name).values());
    change.update('scoringRound', id, { scorers: round.scorers.filter((one) => one !== name) });
    return ok(undefined);
  },
});

function setRevealed(change: ChangeSet, document: Document, topic: ScoringTopic, revealed: boolean): Result<void> {
  const id = scoringRoundId(topic);
  if (recordOf(document, 'scoringRound', id) === undefined) return fail('not-there', 'influence.failure.notThere');
  change.update('scoringRound', id, { revealed });
  return ok(undefined);
}

/** Uncovers all scores of a matrix at once. */
export const revealScores = defineCommand<ScoringTopic>({
  id: 'influence.reveal',
  labelKey: 'influence.command.reveal',
  undo: 'record',
  run: (change, document, topic) => setRevealed(change, document, topic, true),
});

/** Covers the scores of those on the list again, for another round. */
export const coverScores = defineCommand<ScoringTopic>({
  id: 'influence.cover',
  labelKey: 'influence.command.cover',
  undo: 'record',
  run: (change, document, topic) => setRevealed(change, document, topic, false),
});

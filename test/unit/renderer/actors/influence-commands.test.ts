import { coveredScorers } from '@shared/analysis/influence/heard-scores';
import { mactorOf } from '@shared/analysis/influence/mactor-of-document';
import { listOf, recordOf } from '@shared/document/document';
import { scoringRoundId } from '@shared/domain/influences/scoring-round';
import type { RecordId } from '@shared/domain/kernel/id';
import { addScorer, coverScores, removeScorer, revealScores, setScores } from '@renderer/features/actors/influence/commands';
import { meaningOf, scoreBoard, scoredBy, together } from '@renderer/features/actors/influence/scores';
import { addActors } from '@renderer/features/actors/commands';
import { openDesk, type Desk } from '@test/builders/run-command';
import { beforeEach, describe, expect, it } from 'vitest';

let desk: Desk;
let ids: readonly RecordId[];

beforeEach(() => {
  desk = openDesk();
  ids = desk.run(addActors, { names: ['Alcaldía', 'Cámara', 'Universidad'], from: { x: 0, y: 0 }, view: 'free' });
});

const [A, B] = [0, 1] as const;
const score = (scorer: string, value: number | null): void => {
  desk.run(setScores, { topic: 'influence', scorer, edits: [{ rowId: ids[A] as RecordId, columnId: ids[B] as RecordId, value }] });
};
const median = (): number | undefined => mactorOf(desk.document())?.influences.values[A]?.[B];

describe('several people score apart', () => {
  it('nobody is counted until all are revealed, and then the median and the spread are', () => {
    for (const name of ['Ana', 'Luis', 'Sol']) desk.run(addScorer, { topic: 'influence', name });
    score('Ana', 1);
    score('Luis', 4);
    score('Sol', 3);
    expect([...coveredScorers(desk.document(), 'influence')]).toEqual(['Ana', 'Luis', 'Sol']);
    expect(mactorOf(desk.document())).toBeNull();
    desk.run(revealScores, 'influence');
    expect(median()).toBe(3);
    expect(mactorOf(desk.document())?.influences.spreads[A]?.[B]).toBeGreaterThan(0);
    desk.run(coverScores, 'influence');
    score('', 2);
    expect(median()).toBe(2);
  });

  it('one person has one score of a cell, which is changed and taken back', () => {
    desk.run(addScorer, { topic: 'influence', name: 'José Ñáñez' });
    score('José Ñáñez', 1);
    score('José Ñáñez', 3);
    expect(listOf(desk.document(), 'influence')).toMatchObject([{ value: 3, scorer: 'José Ñáñez' }]);
    expect(scoredBy(scoreBoard(desk.document(), 'influence'), 'José Ñáñez')).toBe(1);
    score('José Ñáñez', null);
    expect(listOf(desk.document(), 'influence')).toEqual([]);
  });

  it('names that differ only in signs keep their scores apart', () => {
    for (const name of ['José', 'Jos1']) desk.run(addScorer, { topic: 'influence', name });
    score('José', 1);
    score('Jos1', 4);
    expect(listOf(desk.document(), 'influence').map(({ scorer, value }) => [scorer, value])).toEqual([['José', 1], ['Jos1', 4]]);
  });

  it('who is taken off the list takes their scores along', () => {
    desk.run(addScorer, { topic: 'influence', name: 'Ana' });
    score('Ana', 2);
    desk.run(removeScorer, { topic: 'influence', name: 'Ana' });
    expect(listOf(desk.document(), 'influence')).toEqual([]);
    expect(recordOf(desk.document(), 'scoringRound', scoringRoundId('influence'))?.scorers).toEqual([]);
  });

  it('what cannot be is refused with its sentence: a 7, an actor on itself, a name twice, no name', () => {
    const edit = (columnId: RecordId, value: number) => ({ topic: 'influence' as const, scorer: '', edits: [{ rowId: ids[A] as RecordId, columnId, value }] });
    expect(desk.refused(setScores, edit(ids[B] as RecordId, 7))).toMatchObject({ messageKey: 'influence.failure.value', params: { value: 7, least: 0, most: 4 } });
    expect(desk.refused(setScores, edit(ids[B] as RecordId, -1))).toMatchObject({ messageKey: 'influence.failure.value' });
    expect(desk.refused(setScores, edit(ids[A] as RecordId, 1))).toMatchObject({ messageKey: 'influence.failure.diagonal' });
    desk.run(addScorer, { topic: 'influence', name: 'Ana' });
    expect(desk.refused(addScorer, { topic: 'influence', name: ' ANA ' })).toMatchObject({ messageKey: 'influence.failure.sameScorer' });
    expect(desk.refused(addScorer, { topic: 'influence', name: '  ' })).toMatchObject({ messageKey: 'influence.failure.name' });
  });

  it('reads its scores in words and together', () => {
    expect(meaningOf('influence', 3)).toBe('En su misión');
    expect(meaningOf('position', -4)).toContain('existencia');
    expect(meaningOf('influence', 2.5)).toBe('');
    expect(together([{ scorer: 'a', value: 1 }, { scorer: 'b', value: 4 }])).toEqual({ median: 2.5, spread: 1.5 });
    expect(together([])).toBeNull();
  });
});

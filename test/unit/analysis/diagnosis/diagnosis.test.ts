import { compareSessions, compareWithReference } from '@shared/analysis/diagnosis/comparison';
import { stageLevels, weakItems, type DiagnosisItem } from '@shared/analysis/diagnosis/stage-level';
import { describe, expect, it } from 'vitest';

const item = (id: string, stage: string, ...levels: readonly (number | null)[]): DiagnosisItem => ({
  id,
  stage,
  answers: levels.map((level, place) => ({ respondent: String(place), level })),
});

describe('the level of a stage (methods.md §6)', () => {
  const [design, evaluation] = stageLevels([
    item('d1', 'diseño', 3),
    item('d2', 'diseño', 1, 2, 3, 0),
    item('d3', 'diseño'),
    item('d4', 'diseño', 0),
    item('e1', 'evaluación', null),
  ]);

  it('is the mean of the answered items; the unanswered are counted, never taken as 0', () => {
    // Items 3, the median of 0 1 2 3 = 1.5, and 0: mean 1.5.
    expect(design).toMatchObject({ level: 1.5, answered: 3, unanswered: 1 });
    expect(evaluation).toMatchObject({ level: null, answered: 0, unanswered: 1 });
  });

  it('keeps the spread of several respondents', () => {
    expect(design?.items[1]).toMatchObject({ level: 1.5, spread: 1.5, respondents: 4 });
    expect(design?.items[0]?.spread).toBe(0);
    expect(design?.items[2]?.spread).toBeNull();
  });

  it('says how many items stand at each level, and which are weak', () => {
    expect(design?.distribution).toEqual([1, 1, 0, 1]);
    expect(design && weakItems(design).map(({ id }) => id)).toEqual(['d4']);
  });
});

describe('comparing', () => {
  it('two sessions, by stage and item, apart from which items were answered', () => {
    const before = stageLevels([item('a', 'x', 1), item('b', 'x', 3), item('c', 'x')]);
    const after = stageLevels([item('a', 'x', 2), item('b', 'x'), item('c', 'x', 3), item('n', 'y', 1)]);
    const [x, y] = compareSessions(before, after);
    expect(x).toMatchObject({ before: 2, after: 2.5, change: 0.5, pairedChange: 1 });
    expect(x?.items.map(({ change }) => change)).toEqual([1, null, null]);
    expect(y).toMatchObject({ before: null, after: 1, change: null, pairedChange: null });
  });

  it('with a reference picture, as shares', () => {
    const own = stageLevels([item('a', 'x', 3), item('b', 'x', 3), item('c', 'x', 2), item('d', 'x', 0)]);
    const picture = [
      { stage: 'x', advances: 4, inProcess: 3, difficulties: 3 },
      { stage: 'y', advances: 1, inProcess: 0, difficulties: 0 },
    ];
    expect(compareWithReference(own, picture)).toEqual([
      { stage: 'x', own: { advances: 0.5, inProcess: 0.25, difficulties: 0.25 }, reference: { advances: 0.4, inProcess: 0.3, difficulties: 0.3 } },
      { stage: 'y', own: null, reference: { advances: 1, inProcess: 0, difficulties: 0 } },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Seat } from '@shared/analysis/consensus/ballot';
import { readDots } from '@shared/analysis/consensus/dot-readings';

const seat = (actorId: string, sector: string, power: number | null = null): Seat => ({ actorId, sector, power });
const dots = (actorId: string, optionId: string, count: number) => ({ actorId, optionId, dots: count });

/*
 * Three of government put 3 dots on A each; one of business and one of academia put 2 on B and 1 on A each.
 * Plain: A 9 + 2 = 11 of 15, B 4 of 15. Sectors: A (1 + 1/3 + 1/3) / 3 = 5/9, B (0 + 2/3 + 2/3) / 3 = 4/9.
 * Power with R 0.5 for the three and 2 for the other two: A 4.5 + 4 = 8.5 of 16.5, B 8 of 16.5.
 */
const SEATS = [seat('g1', 'Gobierno', 0.5), seat('g2', 'Gobierno', 0.5), seat('g3', 'Gobierno', 0.5), seat('e', 'Empresa', 2), seat('a', 'Academia', 2)];
const BALLOTS = [dots('g1', 'A', 3), dots('g2', 'A', 3), dots('g3', 'A', 3), dots('e', 'B', 2), dots('e', 'A', 1), dots('a', 'B', 2), dots('a', 'A', 1)];

describe('a vote by dots', () => {
  it('is read by count, by sector and by power', () => {
    const { standings, answered, disagree } = readDots(['A', 'B', 'C'], SEATS, BALLOTS, 3);
    expect(standings.map(({ optionId, dots: count, supporters }) => [optionId, count, supporters])).toEqual([['A', 11, 5], ['B', 4, 2], ['C', 0, 0]]);
    expect(standings.map(({ sectorShare }) => sectorShare)).toEqual([expect.closeTo(5 / 9), expect.closeTo(4 / 9), 0]);
    expect(standings.map(({ powerShare }) => powerShare)).toEqual([expect.closeTo(8.5 / 16.5), expect.closeTo(8 / 16.5), 0]);
    expect(answered).toBe(5);
    expect(disagree).toBe(false);
  });

  it('says when no option comes first in every reading', () => {
    const seats = [seat('g1', 'Gobierno', 1), seat('g2', 'Gobierno', 1), seat('g3', 'Gobierno', 1), seat('e', 'Empresa', 1), seat('a', 'Academia', 1)];
    const all = [dots('g1', 'A', 3), dots('g2', 'A', 3), dots('g3', 'A', 3), dots('e', 'B', 3), dots('a', 'B', 3)];
    expect(readDots(['A', 'B'], seats, all, 3).disagree).toBe(true);
  });

  it('has no reading by power without R, and none at all without dots', () => {
    expect(readDots(['A'], [seat('x', 'S')], [dots('x', 'A', 1)], 3).standings[0]?.powerShare).toBeNull();
    expect(readDots(['A'], [seat('x', 'S', 1)], [], 3)).toEqual({ standings: [{ optionId: 'A', dots: 0, supporters: 0, share: 0, sectorShare: null, powerShare: null }], overspent: [], answered: 0, disagree: false });
  });

  it('leaves out who put more than it had, and who has no seat', () => {
    const { standings, overspent } = readDots(['A'], [seat('x', 'S', 1)], [dots('x', 'A', 4), dots('nobody', 'A', 2)], 3);
    expect(standings[0]?.dots).toBe(0);
    expect(overspent).toEqual(['x']);
  });
});

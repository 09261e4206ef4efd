import { interquartileRange, mean, median } from '../statistics/quantile';

/** The described scale: 0 not begun, 1 difficulty, 2 in process, 3 advance. Source: methods.md §6. */
export const LEVELS = ['notBegun', 'difficulty', 'inProcess', 'advance'] as const;
export type Level = (typeof LEVELS)[number];

/** One answer to an item: a level 0 to 3, or null where that person did not answer. */
export interface Answer {
  readonly respondent: string;
  readonly level: number | null;
}

/** An item of the diagnosis (an action, a capacity, a factor, a modality) and its answers. */
export interface DiagnosisItem {
  readonly id: string;
  /** The stage or group it belongs to. */
  readonly stage: string;
  /** One for an answer by consensus, several for several respondents. */
  readonly answers: readonly Answer[];
}

/** What an item comes to. */
export interface ItemLevel {
  readonly id: string;
  readonly stage: string;
  /** The answer, or the median of several; 0 to 3; null where nobody answered. */
  readonly level: number | null;
  /** Interquartile range; 0 for one answer, null for none. */
  readonly spread: number | null;
  readonly respondents: number;
}

/** What a stage comes to. */
export interface StageLevel {
  readonly stage: string;
  /** Mean of its answered items, 0 to 3; null where none was answered. */
  readonly level: number | null;
  readonly answered: number;
  /** Counted, never taken as 0. */
  readonly unanswered: number;
  /** How many answered items stand nearest to each level, 0 to 3 (a half goes to the lower one). */
  readonly distribution: readonly [number, number, number, number];
  readonly items: readonly ItemLevel[];
}

/** The level of one item. Source: methods.md §6. */
export function itemLevel({ id, stage, answers }: DiagnosisItem): ItemLevel {
  const levels = answers.map(({ level }) => level).filter((level) => level !== null);
  return { id, stage, level: median(levels), spread: interquartileRange(levels), respondents: levels.length };
}

/** The levels of the stages, in order of their first item. Source: methods.md §6. */
export function stageLevels(items: readonly DiagnosisItem[]): readonly StageLevel[] {
  const stages = new Map<string, ItemLevel[]>();
  for (const item of items) {
    const held = stages.get(item.stage);
    if (held === undefined) stages.set(item.stage, [itemLevel(item)]);
    else held.push(itemLevel(item));
  }
  return [...stages].map(([stage, levels]): StageLevel => {
    const answered = levels.map(({ level }) => level).filter((level) => level !== null);
    const distribution: [number, number, number, number] = [0, 0, 0, 0];
    for (const level of answered) distribution[Math.ceil(level - 0.5) as 0 | 1 | 2 | 3] += 1;
    return {
      stage,
      level: mean(answered),
      answered: answered.length,
      unanswered: levels.length - answered.length,
      distribution,
      items: levels,
    };
  });
}

/** The answered items at or below a level (1 by default), weakest first: what risks and mitigations are suggested from. */
export function weakItems(stage: StageLevel, atMost = 1): readonly ItemLevel[] {
  return stage.items
    .filter(({ level }) => level !== null && level <= atMost)
    .sort((one, other) => (one.level ?? 0) - (other.level ?? 0));
}

import type { Importance } from '../../domain/diagnosis/item-importance';
import type { AssessmentReading, ItemReading } from './assessment-reading';

/** An item with a level. */
export type AnsweredItem = ItemReading & { readonly level: number };

function isAnswered(item: ItemReading): item is AnsweredItem {
  return item.level !== null;
}

/** The answered items of a reading. */
export function answeredItems({ items }: AssessmentReading): readonly AnsweredItem[] {
  return items.filter(isAnswered);
}

/** What goes well: items at 2.5 or more of 3, the highest first. */
export function strengths(reading: AssessmentReading): readonly AnsweredItem[] {
  return answeredItems(reading)
    .filter(({ level }) => level >= 2.5)
    .sort((one, other) => other.level - one.level);
}

/** What is hard: items at 1 or less of 3, the lowest first. */
export function difficulties(reading: AssessmentReading): readonly AnsweredItem[] {
  return answeredItems(reading)
    .filter(({ level }) => level <= 1)
    .sort((one, other) => one.level - other.level);
}

/**
 * Where respondents see different cities: two steps or more between the least and the greatest level. The widest
 * interquartile range first, then the widest distance.
 */
export function disagreements(reading: AssessmentReading): readonly ItemReading[] {
  const distance = ({ lowest, highest }: ItemReading): number => (highest ?? 0) - (lowest ?? 0);
  return reading.items
    .filter((item) => item.respondents > 1 && distance(item) >= 2)
    .sort((one, other) => (other.spread ?? 0) - (one.spread ?? 0) || distance(other) - distance(one));
}

/** Items that nobody could give a level: not looked at, or not known. */
export function gapsOf({ items }: AssessmentReading): readonly ItemReading[] {
  return items.filter(({ level }) => level === null);
}

/** An item by how much it matters and how weak it is. */
export interface Priority {
  readonly item: AnsweredItem;
  /** 1 to 3; null where nobody has said it. */
  readonly importance: Importance | null;
  /** 3 less its level: 0 to 3. */
  readonly weakness: number;
  /** Importance times weakness, 0 to 9; null without importance: it is never guessed. */
  readonly score: number | null;
}

/** The answered items, the first to attend to first: by score, those without importance after them by weakness. */
export function priorities(reading: AssessmentReading, importance: ReadonlyMap<string, Importance>): readonly Priority[] {
  return answeredItems(reading)
    .map((item): Priority => {
      const given = importance.get(item.key) ?? null;
      const weakness = 3 - item.level;
      return { item, importance: given, weakness, score: given === null ? null : given * weakness };
    })
    .sort(
      (one, other) =>
        (other.score ?? -1) - (one.score ?? -1) || other.weakness - one.weakness || (other.importance ?? 0) - (one.importance ?? 0),
    );
}

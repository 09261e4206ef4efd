import type { AssessmentReading } from './assessment-reading';
import { compareWithReference, type ReferenceComparison, type ReferencePicture } from './comparison';
import { answeredItems, type AnsweredItem } from './findings';
import { stageKey } from './asked-items';

/** An entry of the picture of AL-LAs, as the catalogue `referencePicture` holds it. */
export interface ReferenceEntry {
  readonly id: string;
  readonly stage: string;
  readonly status: 'advance' | 'inProcess' | 'difficulty' | 'risk' | 'mitigation';
  readonly actionId: string | null;
}

const LEVEL_OF = { advance: 3, inProcess: 2, difficulty: 1, risk: null, mitigation: null } as const;

/** The picture counted by stage, named as the stages of a reading are. */
export function pictureOf(entries: readonly ReferenceEntry[]): readonly ReferencePicture[] {
  const stages = [...new Set(entries.map(({ stage }) => stage))];
  return stages.map((stage) => {
    const count = (status: ReferenceEntry['status']): number =>
      entries.filter((entry) => entry.stage === stage && entry.status === status).length;
    return {
      stage: stageKey('actions', stage),
      advances: count('advance'),
      inProcess: count('inProcess'),
      difficulties: count('difficulty'),
    };
  });
}

/** An action beside the same one in the picture. */
export interface ReferenceDifference {
  readonly item: AnsweredItem;
  /** Level of the cities of AL-LAs: 1 difficulty, 2 in process, 3 advance. */
  readonly reference: number;
  /** Own level less theirs. */
  readonly difference: number;
}

/** A reading beside the picture: shares by stage, and the actions that stand a step or more apart. */
export interface ReferenceReading {
  readonly stages: readonly ReferenceComparison[];
  /** Where this city stands better, the widest first. */
  readonly ahead: readonly ReferenceDifference[];
  /** Where it stands worse, the widest first. */
  readonly behind: readonly ReferenceDifference[];
}

/** Compares a reading with the picture of AL-LAs. Source: methods.md §6; Cuaderno 8, annex table 1. */
export function readAgainstReference(reading: AssessmentReading, entries: readonly ReferenceEntry[]): ReferenceReading {
  const theirs = new Map(entries.flatMap(({ actionId, status }) => (actionId === null ? [] : [[actionId, LEVEL_OF[status]]])));
  const differences = answeredItems(reading).flatMap((item): readonly ReferenceDifference[] => {
    const reference = item.block === 'actions' ? (theirs.get(item.itemId) ?? null) : null;
    return reference === null ? [] : [{ item, reference, difference: item.level - reference }];
  });
  return {
    stages: compareWithReference(reading.stages, pictureOf(entries)),
    ahead: differences.filter(({ difference }) => difference >= 1).sort((one, other) => other.difference - one.difference),
    behind: differences.filter(({ difference }) => difference <= -1).sort((one, other) => one.difference - other.difference),
  };
}

/** A risk that the weak items of a stage call to mind. */
export interface RiskSuggestion<Entry extends ReferenceEntry> {
  readonly risk: Entry;
  /** What the same source says softens the risks of the stage. */
  readonly mitigations: readonly Entry[];
  /** The weak items of the stage, the weakest first. */
  readonly items: readonly AnsweredItem[];
}

/**
 * The risks of each stage that has items at or below `atMost`, with the stage's mitigations. The source ties risks to
 * stages, not to single actions. Source: methods.md §6; Cuaderno 8, annex table 1.
 */
export function suggestRisks<Entry extends ReferenceEntry>(
  reading: AssessmentReading,
  entries: readonly Entry[],
  atMost = 1,
): readonly RiskSuggestion<Entry>[] {
  const stages = [...new Set(entries.map(({ stage }) => stage))];
  return stages.flatMap((stage): readonly RiskSuggestion<Entry>[] => {
    const items = answeredItems(reading)
      .filter((item) => item.stage === stageKey('actions', stage) && item.level <= atMost)
      .sort((one, other) => one.level - other.level);
    if (items.length === 0) return [];
    const own = entries.filter((entry) => entry.stage === stage);
    const mitigations = own.filter(({ status }) => status === 'mitigation');
    return own.filter(({ status }) => status === 'risk').map((risk) => ({ risk, mitigations, items }));
  });
}

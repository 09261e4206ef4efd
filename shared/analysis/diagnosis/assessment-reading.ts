import { listOf, tableOf, type Document } from '../../document/document';
import type { Assessment } from '../../domain/diagnosis/assessment';
import type { AssessmentAnswer } from '../../domain/diagnosis/assessment-answer';
import { itemKey, type BlockKind } from '../../domain/diagnosis/item-key';
import type { RecordId } from '../../domain/kernel/id';
import { interquartileRange, mean } from '../statistics/quantile';
import { askedItems, type AskedItem } from './asked-items';
import { stageLevels, type ItemLevel, type StageLevel } from './stage-level';

/** What an item comes to at a moment, with the answers it comes from. */
export interface ItemReading extends AskedItem {
  /** The table's answer where there is one, else the median of the respondents'; 0 to 3, null where nobody answered. */
  readonly level: number | null;
  /** Interquartile range of the respondents' levels; null for fewer than two. */
  readonly spread: number | null;
  /** Least and greatest level of the respondents; null for none. */
  readonly lowest: number | null;
  readonly highest: number | null;
  /** Respondents with a level, the table not counted. */
  readonly respondents: number;
  /** How many said "no sabe". */
  readonly unknown: number;
  /** Whether `level` is the table's own answer. */
  readonly isConsensus: boolean;
  readonly answers: readonly AssessmentAnswer[];
}

/** What a block comes to at a moment. */
export interface BlockReading {
  readonly block: BlockKind;
  /** Mean of its answered items, 0 to 3; null where none was answered. */
  readonly level: number | null;
  readonly answered: number;
  readonly unanswered: number;
  readonly stages: readonly StageLevel[];
}

/** A moment, read. Source: methods.md §6. */
export interface AssessmentReading {
  readonly assessment: Assessment;
  readonly blocks: readonly BlockReading[];
  /** Stages and groups of all blocks, in order. */
  readonly stages: readonly StageLevel[];
  readonly items: readonly ItemReading[];
  readonly answered: number;
  /** Items without a level, those of "no sabe" among them: counted, never taken as 0. */
  readonly unanswered: number;
  /** Items without a level that somebody looked at and did not know. */
  readonly unknown: number;
  /** Whether each answers apart and the answers are still covered: only counts may be shown. */
  readonly isCovered: boolean;
}

/** The moments in order: by their date, then as they were entered. */
export function assessmentsInOrder(document: Document): readonly Assessment[] {
  return [...listOf(document, 'assessment')].sort(
    (one, other) =>
      (one.date ?? '9').localeCompare(other.date ?? '9') || one.order - other.order || (one.id < other.id ? -1 : 1),
  );
}

/** Whether the answers of a moment are still covered. */
export function isCovered({ mode, revealed }: Assessment): boolean {
  return mode === 'respondents' && !revealed;
}

const byMoment = new WeakMap<object, ReadonlyMap<RecordId, ReadonlyMap<string, readonly AssessmentAnswer[]>>>();

/** The answers of a moment by the key of their item. */
export function answersOf(document: Document, assessmentId: RecordId): ReadonlyMap<string, readonly AssessmentAnswer[]> {
  const table = tableOf(document, 'assessmentAnswer');
  let moments = byMoment.get(table);
  if (moments === undefined) {
    const gathered = new Map<RecordId, Map<string, AssessmentAnswer[]>>();
    for (const answer of table.values()) {
      const moment = gathered.get(answer.assessmentId) ?? new Map<string, AssessmentAnswer[]>();
      gathered.set(answer.assessmentId, moment);
      const key = itemKey(answer);
      const held = moment.get(key);
      if (held === undefined) moment.set(key, [answer]);
      else held.push(answer);
    }
    moments = gathered;
    byMoment.set(table, moments);
  }
  return moments.get(assessmentId) ?? new Map<string, readonly AssessmentAnswer[]>();
}

/** An item without its level, and the levels that make it. */
interface Counted {
  readonly item: Omit<ItemReading, 'level'>;
  readonly counted: readonly number[];
}

function readItem(asked: AskedItem, answers: readonly AssessmentAnswer[]): Counted {
  const table = answers.find(({ respondentId, level }) => respondentId === null && level !== null);
  const levels = answers.flatMap(({ respondentId, level }) => (respondentId === null || level === null ? [] : [level]));
  const item = {
    ...asked,
    spread: levels.length < 2 ? null : interquartileRange(levels),
    lowest: levels.length === 0 ? null : Math.min(...levels),
    highest: levels.length === 0 ? null : Math.max(...levels),
    respondents: levels.length,
    unknown: answers.filter(({ unknown }) => unknown).length,
    isConsensus: table !== undefined,
    answers,
  };
  return { item, counted: table?.level === undefined || table.level === null ? levels : [table.level] };
}

/** Reads one moment: items, stages, blocks. */
export function readAssessment(document: Document, assessment: Assessment): AssessmentReading {
  const answers = answersOf(document, assessment.id);
  const read = askedItems(document).map((item) => readItem(item, answers.get(item.key) ?? []));
  const stages = stageLevels(
    read.map(({ item: { key, stage }, counted }) => ({
      id: key,
      stage,
      answers: counted.map((level, place) => ({ respondent: String(place), level })),
    })),
  );
  const levels = new Map<string, ItemLevel>(stages.flatMap((stage) => stage.items.map((item) => [item.id, item])));
  const items = read.map(({ item }): ItemReading => ({ ...item, level: levels.get(item.key)?.level ?? null }));
  const kinds = [...new Set(items.map(({ block }) => block))];
  const blocks = kinds.map((block): BlockReading => {
    const own = items.filter((item) => item.block === block);
    const answered = own.flatMap(({ level }) => (level === null ? [] : [level]));
    const names = new Set(own.map(({ stage }) => stage));
    return {
      block,
      level: mean(answered),
      answered: answered.length,
      unanswered: own.length - answered.length,
      stages: stages.filter(({ stage }) => names.has(stage)),
    };
  });
  const answered = items.filter(({ level }) => level !== null).length;
  return {
    assessment,
    blocks,
    stages,
    items,
    answered,
    unanswered: items.length - answered,
    unknown: items.filter(({ level, unknown }) => level === null && unknown > 0).length,
    isCovered: isCovered(assessment),
  };
}

/** The moments of a process, read, in order of time. Shape: one for each assessment, also those without answers. */
export function diagnosisOf(document: Document): readonly AssessmentReading[] {
  return assessmentsInOrder(document).map((assessment) => readAssessment(document, assessment));
}

/** The moment that speaks for the city now: the last one that is uncovered and has an answer; undefined for none. */
export function currentReading(readings: readonly AssessmentReading[]): AssessmentReading | undefined {
  return readings.findLast((reading) => !reading.isCovered && reading.answered > 0);
}

import type { MessageKey } from '../../i18n';
import { quoted } from '../../i18n/quoted';
import type { BlockKind } from '../../domain/diagnosis/item-key';
import { formatFigure, formatNames } from '../explain/format-figure';
import type { Sentence } from '../explain/sentence';
import { placeOfStage } from './asked-items';
import type { AssessmentReading } from './assessment-reading';
import { compareSessions } from './comparison';
import { difficulties, disagreements, strengths } from './findings';
import type { ReferenceReading } from './reference-picture';

/** The name of an item by its key. */
export type NameOfItem = (key: string) => string;

/** Most names in one sentence. */
const NAMED = 3;

/** A level from 0 to 3 with one decimal at most. */
export function formatLevel(level: number): string {
  return formatFigure(Math.round(level * 10) / 10, 'decimal');
}

/** A mean of levels, always with one decimal, so that those of a list or a column are read alike: "1,0". */
export function formatMean(level: number): string {
  return formatFigure(level, 'tenths');
}

/** The word of the scale nearest to a level; a half goes to the lower one, as in `stageLevels`. */
export function levelWord(level: number): MessageKey {
  return `diagnosis.level.${String(Math.max(0, Math.min(3, Math.ceil(level - 0.5)))) as '0' | '1' | '2' | '3'}`;
}

/** The name of a stage, or of a block without stages. */
export function stageName(stage: string): MessageKey {
  const { block, group } = placeOfStage(stage);
  return group === '' ? blockName(block) : (`diagnosis.stage.${group}` as MessageKey);
}

/** The name of a block. */
export function blockName(block: BlockKind): MessageKey {
  return `diagnosis.block.${block}`;
}

function namesOf(items: readonly { readonly key: string }[], nameOf: NameOfItem): string {
  return formatNames(items.slice(0, NAMED).map(({ key }) => quoted(nameOf(key))));
}

/** A finding with its first names; the sentence says whether those are all. */
function findingSentence(
  key: 'strengths' | 'difficulties' | 'disagreements' | 'ahead' | 'behind',
  items: readonly { readonly key: string }[],
  nameOf: NameOfItem,
): readonly Sentence[] {
  if (items.length === 0) return [];
  const params = { count: items.length, names: namesOf(items, nameOf) };
  return [{ key: items.length > NAMED ? `diagnosis.say.${key}` : `diagnosis.say.${key}All`, params }];
}

/** How much was answered. */
export function countSentences({ items, answered, unknown }: AssessmentReading): readonly Sentence[] {
  if (items.length === 0) return [{ key: 'diagnosis.say.noQuestions' }];
  if (answered === 0) return [{ key: 'diagnosis.say.noAnswers' }];
  const questions: Sentence = { key: 'diagnosis.say.questions', params: { count: items.length } };
  return [
    answered === items.length
      ? { key: 'diagnosis.say.answeredAll', params: { count: answered } }
      : { key: 'diagnosis.say.answered', params: { count: answered, questions } },
    ...(unknown === 0 ? [] : [{ key: 'diagnosis.say.unknown', params: { count: unknown } } as const]),
  ];
}

/** The level of each stage and block that has one. */
export function levelSentences({ stages }: AssessmentReading): readonly Sentence[] {
  return stages.flatMap(({ stage, level }): readonly Sentence[] =>
    level === null
      ? []
      : [{ key: 'diagnosis.say.level', params: { name: { key: stageName(stage) }, level: formatMean(level), word: { key: levelWord(level) } } }],
  );
}

function extremesSentence({ stages }: AssessmentReading): readonly Sentence[] {
  const known = stages.flatMap(({ stage, level }) => (level === null ? [] : [{ stage, level }])).sort((one, other) => other.level - one.level);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined || first.level === last.level) return [];
  return [
    {
      key: 'diagnosis.say.highest',
      params: {
        name: { key: stageName(first.stage) },
        level: formatMean(first.level),
        lowest: { key: stageName(last.stage) },
        lowestLevel: formatMean(last.level),
      },
    },
  ];
}

/** A reading in plain sentences: how much was answered, what is ahead and behind, where people differ. */
export function diagnosisSentences(reading: AssessmentReading, nameOf: NameOfItem): readonly Sentence[] {
  if (reading.isCovered) return [{ key: 'diagnosis.say.covered', params: { name: reading.assessment.name } }];
  const counted = countSentences(reading);
  if (reading.answered === 0) return counted;
  return [
    ...counted,
    ...extremesSentence(reading),
    ...findingSentence('strengths', strengths(reading), nameOf),
    ...findingSentence('difficulties', difficulties(reading), nameOf),
    ...findingSentence('disagreements', disagreements(reading), nameOf),
  ];
}

/** How the stages moved since an earlier moment, over the items answered both times. */
export function comparisonSentences(before: AssessmentReading, after: AssessmentReading): readonly Sentence[] {
  return compareSessions(before.stages, after.stages).flatMap(({ stage, pairedChange }): readonly Sentence[] => {
    if (pairedChange === null) return [];
    const name: Sentence = { key: stageName(stage) };
    const moment = before.assessment.name;
    const change = formatMean(Math.abs(pairedChange));
    if (Math.round(pairedChange * 10) === 0) return [{ key: 'diagnosis.say.unchanged', params: { name, moment } }];
    return [{ key: pairedChange > 0 ? 'diagnosis.say.risen' : 'diagnosis.say.fallen', params: { name, change, moment } }];
  });
}

/** How the city stands beside the cities of AL-LAs. */
export function referenceSentences({ ahead, behind }: ReferenceReading, nameOf: NameOfItem): readonly Sentence[] {
  const side = (key: 'ahead' | 'behind', differences: ReferenceReading['ahead']): readonly Sentence[] =>
    findingSentence(key, differences.map(({ item }) => item), nameOf);
  return [...side('ahead', ahead), ...side('behind', behind)];
}

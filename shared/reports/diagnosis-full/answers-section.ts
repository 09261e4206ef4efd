import { currentReading, diagnosisOf, type AssessmentReading, type ItemReading } from '../../analysis/diagnosis/assessment-reading';
import { compareSessions } from '../../analysis/diagnosis/comparison';
import {
  blockName,
  comparisonSentences,
  diagnosisSentences,
  formatLevel,
  formatMean,
  levelWord,
  referenceSentences,
  stageName,
} from '../../analysis/diagnosis/diagnosis-sentences';
import { disagreements } from '../../analysis/diagnosis/findings';
import { readAgainstReference } from '../../analysis/diagnosis/reference-picture';
import { say, type Sentence } from '../../analysis/explain/sentence';
import type { Figure } from '../figures/shapes';
import type { Block, Section } from '../model/report-model';
import { itemNamesOf, type FullDiagnosisContext } from './context';
import { disagreementFigure, levelsFigure, profileFigure, referenceFigure } from './reading-figures';

const SPREAD_ROWS = 12;

function figureBlock(figure: Figure | null, caption: string): readonly Block[] {
  return figure === null ? [] : [{ kind: 'figure', figure, caption }];
}

/** The moments that may be read, in order of time; the last one speaks for the city. */
export function openReadings({ document }: FullDiagnosisContext): readonly AssessmentReading[] {
  return diagnosisOf(document).filter((reading) => !reading.isCovered && reading.answered > 0);
}

function levelsTable({ translate }: FullDiagnosisContext, reading: AssessmentReading): Block {
  return {
    kind: 'table',
    caption: translate('diagnosis.report.levelsTable'),
    size: 'body',
    columns: [
      { title: translate('diagnosis.reading.column.stage'), align: 'start', width: 1 },
      { title: translate('diagnosis.reading.column.level'), align: 'end', width: 'fit' },
      { title: translate('diagnosis.report.word'), align: 'start', width: 'fit' },
      { title: translate('diagnosis.reading.column.answered'), align: 'end', width: 'fit' },
    ],
    rows: reading.stages.map(({ stage, level, answered, unanswered }) => [
      translate(stageName(stage)),
      level === null ? translate('diagnosis.report.notSaid') : formatMean(level),
      level === null ? '' : translate(levelWord(level)),
      translate('diagnosis.assess.blockProgress', { answered, total: answered + unanswered }),
    ]),
  };
}

function comparisonBlocks({ translate }: FullDiagnosisContext, before: AssessmentReading, after: AssessmentReading): readonly Block[] {
  const shown = (value: number | null): string => (value === null ? translate('diagnosis.report.notSaid') : formatMean(value));
  const signed = (value: number): string => `${value > 0 ? '+' : value < 0 ? '−' : ''}${formatMean(Math.abs(value))}`;
  const sentences = comparisonSentences(before, after);
  return [
    { kind: 'heading', level: 2, text: translate('diagnosis.report.comparison') },
    ...(sentences.length === 0
      ? [{ kind: 'paragraph', tone: 'body', text: translate('diagnosis.reading.thenNone') } as const]
      : [{ kind: 'list', items: sentences.map((sentence) => say(translate, sentence)) } as const]),
    {
      kind: 'table',
      caption: translate('diagnosis.report.comparisonTable', { name: before.assessment.name }),
      size: 'body',
      columns: [
        { title: translate('diagnosis.reading.column.stage'), align: 'start', width: 1 },
        { title: translate('diagnosis.reading.column.before'), align: 'end', width: 'fit' },
        { title: translate('diagnosis.reading.column.after'), align: 'end', width: 'fit' },
        { title: translate('diagnosis.reading.column.change'), align: 'end', width: 'fit' },
      ],
      rows: compareSessions(before.stages, after.stages).map(({ stage, before: was, after: is, pairedChange }) => [
        translate(stageName(stage)),
        shown(was),
        shown(is),
        pairedChange === null ? translate('diagnosis.report.notSaid') : signed(pairedChange),
      ]),
    },
  ];
}

/**
 * The self-assessment of the city: sentences, levels, disagreements, the moment before, the cities of AL-LAs. Without
 * answers it says what is missing. Source: methods.md §6.
 */
export function answersSection(context: FullDiagnosisContext): Section {
  const { document, translate, formats, bank } = context;
  const title = translate('diagnosis.report.answersTitle');
  const readings = diagnosisOf(document);
  const reading = currentReading(readings);
  if (reading === undefined) {
    const covered = readings.find((one) => one.isCovered && one.answered > 0);
    const text =
      covered === undefined
        ? translate('diagnosis.report.noAnswers')
        : translate('diagnosis.report.covered', { name: covered.assessment.name });
    return { id: 'answers', place: 'diagnosis', title, startsPage: false, blocks: [{ kind: 'paragraph', tone: 'body', text }] };
  }
  const nameOf = itemNamesOf(context);
  const { name, date } = reading.assessment;
  const open = openReadings(context);
  const before = open[open.indexOf(open.find(({ assessment }) => assessment.id === reading.assessment.id) ?? reading) - 1];
  const against = readAgainstReference(reading, bank.reference);
  const parted = disagreements(reading);
  const list = (sentences: readonly Sentence[]): readonly Block[] =>
    sentences.length === 0 ? [] : [{ kind: 'list', items: sentences.map((sentence) => say(translate, sentence)) }];
  const day = date === null ? translate('diagnosis.report.undated') : formats.day(Date.parse(`${date}T12:00:00.000Z`));
  const beside = referenceFigure(translate, against);
  return {
    id: 'answers',
    place: 'diagnosis',
    title,
    startsPage: true,
    blocks: [
      { kind: 'paragraph', tone: 'lead', text: translate('diagnosis.report.answersLead', { name, date: day }) },
      ...list(diagnosisSentences(reading, nameOf)),
      { kind: 'heading', level: 2, text: translate('diagnosis.reading.levels') },
      ...figureBlock(profileFigure(translate, reading, before === undefined ? [] : [before]), translate('diagnosis.reading.radarCaption')),
      ...figureBlock(levelsFigure(translate, reading), translate('diagnosis.reading.barsCaption')),
      levelsTable(context, reading),
      ...(parted.length === 0 ? [] : [{ kind: 'heading', level: 2, text: translate('diagnosis.reading.spread') } as const]),
      ...figureBlock(disagreementFigure(translate, parted.slice(0, SPREAD_ROWS), nameOf), translate('diagnosis.reading.spreadCaption')),
      ...(before === undefined ? [] : comparisonBlocks(context, before, reading)),
      ...(beside === null
        ? []
        : [
            { kind: 'heading', level: 2, text: translate('diagnosis.report.reference') } as const,
            ...list(referenceSentences(against, nameOf)),
            ...figureBlock(beside, translate('diagnosis.reading.referenceCaption')),
          ]),
      { kind: 'paragraph', tone: 'note', text: translate('diagnosis.report.sources') },
    ],
  };
}

/** Evidence and notes of an item's answers, each once. */
function wordsOf({ answers }: ItemReading): string {
  return [...new Set(answers.flatMap(({ evidence, note }) => [evidence, note]).filter((text) => text !== ''))].join(' · ');
}

/** Every answer with its evidence, block by block; no blocks where there is nothing to annex. */
export function answersAnnex(context: FullDiagnosisContext): Section | null {
  const { translate } = context;
  const reading = openReadings(context).at(-1);
  if (reading === undefined) return null;
  const nameOf = itemNamesOf(context);
  const levelOf = ({ level, unknown }: ItemReading): string =>
    level !== null ? formatLevel(level) : unknown > 0 ? translate('diagnosis.unknown') : translate('diagnosis.report.notSaid');
  return {
    id: 'answersAnnex',
    isAnnex: true,
    place: 'diagnosis',
    title: translate('diagnosis.report.answersAnnex'),
    startsPage: true,
    blocks: reading.blocks.map(({ block }): Block => ({
      kind: 'table',
      caption: translate('diagnosis.report.itemsTable', { name: translate(blockName(block)) }),
      size: 'small',
      columns: [
        { title: translate('diagnosis.report.item'), align: 'start', width: 3 },
        { title: translate('diagnosis.reading.column.level'), align: 'end', width: 'fit' },
        { title: translate('diagnosis.report.evidence'), align: 'start', width: 4 },
      ],
      rows: reading.items.filter((item) => item.block === block).map((item) => [nameOf(item.key), levelOf(item), wordsOf(item)]),
    })),
  };
}

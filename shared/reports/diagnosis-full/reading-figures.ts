import type { AssessmentReading, ItemReading } from '../../analysis/diagnosis/assessment-reading';
import { formatLevel, formatMean, stageName, type NameOfItem } from '../../analysis/diagnosis/diagnosis-sentences';
import type { ReferenceReading } from '../../analysis/diagnosis/reference-picture';
import { formatFigure } from '../../analysis/explain/format-figure';
import { quantile } from '../../analysis/statistics/quantile';
import { ANSWER_LEVELS } from '../../domain/diagnosis/assessment-answer';
import type { RecordId } from '../../domain/kernel/id';
import type { Translate } from '../../i18n';
import { barsFigure, type Bar } from '../figures/bars';
import { matrixFigure, type MatrixCell, type Step } from '../figures/matrix';
import { radarFigure, type RadarSeries } from '../figures/radar';
import type { Figure } from '../figures/shapes';
import { sharesFigure } from '../figures/spread-shares';
import { spreadFigure } from '../figures/spread';

function scaleWords(t: Translate): readonly { readonly value: number; readonly text: string }[] {
  return ANSWER_LEVELS.map((value) => ({ value, text: t(`diagnosis.level.${value}`) }));
}

/** What a stage's level says in words: "2,1 · 8 de 9". */
export function levelValue(t: Translate, { level, answered, unanswered }: { readonly level: number | null; readonly answered: number; readonly unanswered: number }): string {
  if (level === null) return t('diagnosis.reading.barNone');
  return t('diagnosis.reading.barValue', { level: formatMean(level), answered, total: answered + unanswered });
}

/** The profile of the city over its stages and blocks, with up to two earlier moments. Null with fewer than three of them. */
export function profileFigure(t: Translate, reading: AssessmentReading, earlier: readonly AssessmentReading[] = []): Figure | null {
  const names = reading.stages.map(({ stage }) => t(stageName(stage)));
  const series = [reading, ...earlier].map((one): RadarSeries => ({
    name: one.assessment.name,
    values: reading.stages.map(({ stage }) => one.stages.find((other) => other.stage === stage)?.level ?? null),
  }));
  const rows = reading.stages.map((stage) => t('diagnosis.reading.rowAlt', { name: t(stageName(stage.stage)), value: levelValue(t, stage) }));
  return radarFigure(names, series, {
    title: t('diagnosis.reading.radar'),
    altText: t('diagnosis.reading.radarAlt', { rows: rows.join(' ') }),
    max: 3,
    rings: ANSWER_LEVELS.map((value) => ({ value, text: value === 0 ? '' : String(value) })),
  });
}

/** The level of every stage and block as bars; those without answers say so. Null where none has an answer. */
export function levelsFigure(t: Translate, { stages }: AssessmentReading): Figure | null {
  const bars = stages.map((stage): Bar => ({
    label: t(stageName(stage.stage)),
    share: stage.level === null ? null : stage.level / 3,
    value: levelValue(t, stage),
  }));
  const rows = bars.map(({ label, value }) => t('diagnosis.reading.rowAlt', { name: label, value }));
  return barsFigure(bars, {
    title: t('diagnosis.reading.bars'),
    altText: t('diagnosis.reading.barsAlt', { rows: rows.join(' ') }),
    scale: scaleWords(t).map(({ value, text }) => ({ share: value / 3, text })),
  });
}

/** The spread of the answers to some items. Null for none. */
export function disagreementFigure(t: Translate, items: readonly ItemReading[], nameOf: NameOfItem): Figure | null {
  const rows = items.flatMap((item) => {
    const levels = item.answers.flatMap(({ respondentId, level }) => (respondentId === null || level === null ? [] : [level]));
    const at = (share: number): number => quantile(levels, share) ?? 0;
    if (levels.length < 2) return [];
    return [{ label: nameOf(item.key), lowest: at(0), firstQuartile: at(0.25), median: at(0.5), thirdQuartile: at(0.75), highest: at(1) }];
  });
  const words = rows.map(({ label, lowest, highest, median }) =>
    t('diagnosis.reading.spreadRow', { name: label, low: formatLevel(lowest), high: formatLevel(highest), median: formatLevel(median) }),
  );
  return spreadFigure(rows, {
    title: t('diagnosis.reading.spread'),
    altText: t('diagnosis.reading.spreadAlt', { rows: words.join(' ') }),
    scale: scaleWords(t),
  });
}

const STEPS: readonly Step[] = [0, 1, 2, 3];

/** The answers of each respondent to some items. Null without respondents or items. */
export function answersFigure(
  t: Translate,
  items: readonly ItemReading[],
  respondents: readonly { readonly id: RecordId; readonly name: string }[],
  nameOf: NameOfItem,
): Figure | null {
  const rows = items.map((item) => ({
    label: nameOf(item.key),
    cells: respondents.map(({ id }): MatrixCell => {
      const answer = item.answers.find(({ respondentId }) => respondentId === id);
      if (answer === undefined || (answer.level === null && !answer.unknown)) return { step: 0, value: '' };
      return answer.level === null ? { step: 0, value: '?' } : { step: STEPS[answer.level] ?? 0, value: String(answer.level) };
    }),
  }));
  return matrixFigure(
    { columns: respondents.map(({ name }) => name), rows },
    {
      title: t('diagnosis.reading.heat'),
      altText: t('diagnosis.reading.heatAlt', { count: rows.length, columns: respondents.length }),
      steps: [t('diagnosis.level.0'), t('diagnosis.level.1'), t('diagnosis.level.2'), t('diagnosis.level.3')],
      note: t('diagnosis.reading.heatNote'),
    },
  );
}

/** The stages beside the cities of AL-LAs. Null where the city has answered none of the actions. */
export function referenceFigure(t: Translate, { stages }: ReferenceReading): Figure | null {
  if (stages.every(({ own }) => own === null)) return null;
  const share = (value: number): string => formatFigure(Math.round(value * 100) / 100, 'percent');
  const rows = stages.flatMap(({ stage, own, reference }) => {
    const name = t(stageName(stage));
    return [
      { label: t('diagnosis.reading.referenceOwn', { stage: name }), shares: own === null ? null : [own.advances, own.inProcess, own.difficulties] },
      { label: t('diagnosis.reading.referenceTheirs', { stage: name }), shares: [reference.advances, reference.inProcess, reference.difficulties] },
    ];
  });
  const words = rows.flatMap(({ label, shares }) =>
    shares === null
      ? [t('diagnosis.reading.rowAlt', { name: label, value: t('diagnosis.reading.barNone') })]
      : [t('diagnosis.reading.referenceRow', { name: label, advances: share(shares[0] ?? 0), inProcess: share(shares[1] ?? 0), difficulties: share(shares[2] ?? 0) })],
  );
  return sharesFigure(rows, {
    title: t('diagnosis.reading.reference'),
    altText: t('diagnosis.reading.referenceAlt', { rows: words.join(' ') }),
    parts: [t('diagnosis.level.3'), t('diagnosis.level.2'), t('diagnosis.level.1')],
    none: t('diagnosis.reading.barNone'),
    shareText: share,
  });
}

import type { AssessmentReading } from '@shared/analysis/diagnosis/assessment-reading';
import { compareSessions } from '@shared/analysis/diagnosis/comparison';
import { comparisonSentences, formatMean, stageName, type NameOfItem } from '@shared/analysis/diagnosis/diagnosis-sentences';
import { say } from '@shared/analysis/explain/sentence';
import { useTranslation } from '@renderer/ui/use-translation';
import type { ReactNode } from 'react';
import { ItemList } from './ItemList';
import classes from './reading.module.css';

interface ComparisonProps {
  readonly before: AssessmentReading;
  readonly after: AssessmentReading;
  readonly nameOf: NameOfItem;
}

/** What moved between two moments, over what was answered both times. */
export function Comparison({ before, after, nameOf }: ComparisonProps): ReactNode {
  const t = useTranslation();
  const stages = compareSessions(before.stages, after.stages);
  const sentences = comparisonSentences(before, after);
  const signed = (value: number): string => `${value > 0 ? '+' : value < 0 ? '−' : ''}${formatMean(Math.abs(value))}`;
  const level = (value: number | null): string => (value === null ? '–' : formatMean(value));
  const moved = stages.flatMap(({ items }) => items).filter(({ change }) => change !== null && change !== 0);
  const lines = (sign: 1 | -1) =>
    moved
      .filter(({ change }) => (change ?? 0) * sign > 0)
      .sort((one, other) => ((other.change ?? 0) - (one.change ?? 0)) * sign)
      .map(({ id, before: was, after: is }) => ({ key: id, text: `${nameOf(id)}: ${level(was)} → ${level(is)}` }));
  return (
    <section className={classes['section']}>
      <h2>{t('diagnosis.reading.then', { name: before.assessment.name })}</h2>
      {sentences.length === 0 ? <p className={classes['soft']}>{t('diagnosis.reading.thenNone')}</p> : null}
      {sentences.map((sentence, index) => (
        <p key={index}>{say(t, sentence)}</p>
      ))}
      <table className={classes['table']}>
        <thead>
          <tr>
            <th scope="col">{t('diagnosis.reading.column.stage')}</th>
            <th scope="col">{t('diagnosis.reading.column.before')}</th>
            <th scope="col">{t('diagnosis.reading.column.after')}</th>
            <th scope="col">{t('diagnosis.reading.column.change')}</th>
          </tr>
        </thead>
        <tbody>
          {stages.map(({ stage, before: was, after: is, pairedChange }) => (
            <tr key={stage}>
              <th scope="row">{t(stageName(stage))}</th>
              <td>{level(was)}</td>
              <td>{level(is)}</td>
              <td>{pairedChange === null ? '–' : signed(pairedChange)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={classes['columns']}>
        <ItemList title={t('diagnosis.reading.improved')} lines={lines(1)} none="–" />
        <ItemList title={t('diagnosis.reading.worsened')} lines={lines(-1)} none="–" />
      </div>
    </section>
  );
}

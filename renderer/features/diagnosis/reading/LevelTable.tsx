import type { AssessmentReading } from '@shared/analysis/diagnosis/assessment-reading';
import { formatLevel, formatMean, levelWord, stageName, type NameOfItem } from '@shared/analysis/diagnosis/diagnosis-sentences';
import type { StageLevel } from '@shared/analysis/diagnosis/stage-level';
import { useTranslation } from '@renderer/ui/use-translation';
import type { ReactNode } from 'react';
import classes from './reading.module.css';

/** How a level comes about: the answered items, their mean, and what is left out of it. */
function Arithmetic({ stage, nameOf }: { readonly stage: StageLevel; readonly nameOf: NameOfItem }): ReactNode {
  const t = useTranslation();
  const answered = stage.items.flatMap(({ id, level }) => (level === null ? [] : [{ id, level }]));
  return (
    <div className={classes['arithmetic']}>
      {stage.level === null ? null : (
        <p>
          {t('diagnosis.reading.arithmeticMean', {
            terms: answered.map(({ level }) => formatLevel(level)).join(' + '),
            count: answered.length,
            level: formatMean(stage.level),
          })}
        </p>
      )}
      {stage.unanswered === 0 ? null : <p>{t('diagnosis.reading.arithmeticUnanswered', { count: stage.unanswered })}</p>}
      <ul>
        {answered.map(({ id, level }) => (
          <li key={id}>{t('diagnosis.reading.itemLevel', { item: nameOf(id), level: formatLevel(level) })}</li>
        ))}
      </ul>
    </div>
  );
}

/** The level of every stage and block; each opens to its arithmetic. */
export function LevelTable({ reading, nameOf }: { readonly reading: AssessmentReading; readonly nameOf: NameOfItem }): ReactNode {
  const t = useTranslation();
  return (
    <ul className={classes['levels']} aria-label={t('diagnosis.reading.levels')}>
      {reading.stages.map((stage) => (
        <li key={stage.stage}>
          <details>
            <summary>
              <span className={classes['stageName']}>{t(stageName(stage.stage))}</span>
              <span className={classes['level']}>{stage.level === null ? '–' : formatMean(stage.level)}</span>
              <span className={classes['soft']}>
                {stage.level === null ? t('diagnosis.unanswered') : t(levelWord(stage.level))}
                {' · '}
                {t('diagnosis.assess.blockProgress', { answered: stage.answered, total: stage.answered + stage.unanswered })}
              </span>
            </summary>
            <Arithmetic stage={stage} nameOf={nameOf} />
          </details>
        </li>
      ))}
    </ul>
  );
}

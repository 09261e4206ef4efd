import { explainMobilisation } from '@shared/analysis/explain/mactor-explanations';
import { formatFigure } from '@shared/analysis/explain/format-figure';
import { SegmentedChoice } from '@renderer/ui/controls/SegmentedChoice';
import { useTranslation } from '@renderer/ui/use-translation';
import { useState, type ReactNode } from 'react';
import { FigureButton } from './FigureButton';
import classes from './influence.module.css';
import resultsClasses from './results.module.css';
import { readingOf, READINGS, type ReadingName } from './results-model';
import type { ResultProps } from './result-props';

const decimal = (value: number): string => formatFigure(value, 'decimal');

/** How far each objective moves the actors: for and against apart. */
export function ObjectivesResult({ result: { mactor }, names, onOpen }: ResultProps): ReactNode {
  const t = useTranslation();
  const [name, setName] = useState<ReadingName>('weighted');
  const reading = readingOf(mactor, name);
  const most = Math.max(1e-9, ...reading.mobilisation.map(({ forward, against }) => Math.max(forward, against)));
  if (mactor.objectiveIds.length === 0) return <p className={classes['note']}>{t('influence.empty.objectives')}</p>;
  const order = reading.mobilisation.map((_, objective) => objective).sort((one, other) => (reading.mobilisation[other]?.total ?? 0) - (reading.mobilisation[one]?.total ?? 0) || one - other);
  const sentence = (objective: number): string => {
    const { total, forward, against } = reading.mobilisation[objective] ?? { total: 0, forward: 0, against: 0 };
    const key = total === 0 ? 'still' : against === 0 ? 'allFor' : forward === 0 ? 'allAgainst' : Math.min(forward, against) * 2 > Math.max(forward, against) ? 'split' : forward > against ? 'mostFor' : 'mostAgainst';
    return t(`influence.objectives.${key}`, { name: names.objectives[objective] ?? '', forward: decimal(forward), against: decimal(against) });
  };
  return (
    <>
      <SegmentedChoice label={t('influence.reading.which')} value={name} options={READINGS.map((value) => ({ value, label: t(`influence.reading.${value}`) }))} onChange={setName} />
      {name === 'weighted' && mactor.weighted === null ? <p className={classes['note']}>{t('influence.reading.noWeights')}</p> : null}
      <table className={resultsClasses['table']} data-bars>
        <caption>{t('influence.objectives.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('influence.objectives.objective')}</th>
            <th scope="col">{t('influence.objectives.against')}</th>
            <th scope="col">{t('influence.objectives.forward')}</th>
            <th scope="col">{t('influence.objectives.total')}</th>
          </tr>
        </thead>
        <tbody>
          {order.map((objective) => {
            const stake = reading.mobilisation[objective] ?? { total: 0, forward: 0, against: 0 };
            return (
              <tr key={mactor.objectiveIds[objective]}>
                <th scope="row">{names.objectives[objective]}<span className={classes['under']}>{sentence(objective)}</span></th>
                <td><span className={classes['bar']} data-side="against"><i style={{ width: `${String((100 * stake.against) / most)}%` }} /></span>{decimal(stake.against)}</td>
                <td><span className={classes['bar']} data-side="for"><i style={{ width: `${String((100 * stake.forward) / most)}%` }} /></span>{decimal(stake.forward)}</td>
                <td>
                  <FigureButton label={t('influence.arithmetic.open', { figure: t('influence.objectives.total'), name: names.objectives[objective] ?? '' })} onClick={() => { onOpen({ explanation: explainMobilisation(reading.positions, names.actors, objective, names.objectives[objective] ?? ''), sentence: sentence(objective) }); }}>
                    {decimal(stake.total)}
                  </FigureButton>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}

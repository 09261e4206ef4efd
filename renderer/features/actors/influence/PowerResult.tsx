import { explainDependence, explainInfluence, explainPower } from '@shared/analysis/explain/influence-explanations';
import { formatFigure } from '@shared/analysis/explain/format-figure';
import { explainAmbivalence, explainBestPower, explainDegree, explainStability } from '@shared/analysis/explain/mactor-explanations';
import { FigureFrame } from '@renderer/figures/FigureFrame';
import { useTranslation } from '@renderer/ui/use-translation';
import { useMemo, type ReactNode } from 'react';
import { FigureButton } from './FigureButton';
import influenceClasses from './influence.module.css';
import classes from './results.module.css';
import { planeOf, quadrantSentence } from './results-model';
import type { ResultProps } from './result-props';

const decimal = (value: number): string => formatFigure(value, 'decimal');

/** Who influences and who depends: the plane, and every actor's figures. */
export function PowerResult({ result: { mactor }, names, onOpen }: ResultProps): ReactNode {
  const t = useTranslation();
  const figure = useMemo(() => planeOf(mactor, names, t), [mactor, names, t]);
  const { values: direct } = mactor.influences;
  const order = mactor.actorIds
    .map((_, actor) => actor)
    .sort((one, other) => (mactor.power.defined ? (mactor.power.values[other] ?? 0) - (mactor.power.values[one] ?? 0) : 0) || (mactor.influence[other] ?? 0) - (mactor.influence[one] ?? 0) || one - other);
  const reading = mactor.weighted ?? mactor.valued;
  const label = (figureName: string, actor: number): string => t('influence.arithmetic.open', { figure: figureName, name: names.actors[actor] ?? '' });
  return (
    <>
      <div className={classes['keyFigures']}>
        <p>
          <FigureButton label={t('influence.arithmetic.openOne', { figure: t('influence.figure.stability') })} onClick={() => { onOpen({ explanation: explainStability(mactor, names.actors) }); }}>
            {mactor.stability === null ? '—' : formatFigure(mactor.stability, 'integer')}
          </FigureButton>{' '}
          {t('influence.power.stability')}
        </p>
        <p>
          <FigureButton label={t('influence.arithmetic.openOne', { figure: t('influence.figure.degree') })} onClick={() => { onOpen({ explanation: explainDegree(reading) }); }}>
            {reading.degree === null ? '—' : formatFigure(reading.degree, 'integer')}
          </FigureButton>{' '}
          {t('influence.power.degree')}
        </p>
      </div>
      <FigureFrame figure={figure} caption={t('influence.power.caption')} />
      <div className={classes['scroll']}>
        <table className={classes['table']}>
          <caption>{t('influence.power.table')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('influence.column.actor')}</th>
              <th scope="col" title={t('influence.column.influenceHint')}>I</th>
              <th scope="col" title={t('influence.column.dependenceHint')}>D</th>
              <th scope="col" title={t('influence.column.powerHint')}>R</th>
              <th scope="col">{t('influence.column.interval')}</th>
              <th scope="col" title={t('influence.column.bestHint')}>Q</th>
              <th scope="col">{t('influence.column.ambivalence')}</th>
              <th scope="col">{t('influence.column.quadrant')}</th>
            </tr>
          </thead>
          <tbody>
            {order.map((actor) => {
              const interval = mactor.powerIntervals?.intervals[actor];
              return (
                <tr key={mactor.actorIds[actor]}>
                  <th scope="row">{names.actors[actor]}</th>
                  <td><FigureButton label={label('I', actor)} onClick={() => { onOpen({ explanation: explainInfluence(mactor, direct, actor), sentence: quadrantSentence(mactor, names, actor, t) }); }}>{decimal(mactor.influence[actor] ?? 0)}</FigureButton></td>
                  <td><FigureButton label={label('D', actor)} onClick={() => { onOpen({ explanation: explainDependence(mactor, direct, actor), sentence: quadrantSentence(mactor, names, actor, t) }); }}>{decimal(mactor.dependence[actor] ?? 0)}</FigureButton></td>
                  <td><FigureButton label={label('R', actor)} onClick={() => { onOpen({ explanation: explainPower(mactor, actor), ...(mactor.power.defined ? { sentence: t('influence.power.sentence', { name: names.actors[actor] ?? '', value: decimal(mactor.power.values[actor] ?? 0) }) } : {}) }); }}>{mactor.power.defined ? decimal(mactor.power.values[actor] ?? 0) : '—'}</FigureButton></td>
                  <td>{interval === undefined ? '—' : t('influence.power.interval', { low: decimal(interval.low), high: decimal(interval.high) })}</td>
                  <td><FigureButton label={label('Q', actor)} onClick={() => { onOpen({ explanation: explainBestPower(mactor, names.actors, actor) }); }}>{mactor.bestPathPower.defined ? decimal(mactor.bestPathPower.values[actor] ?? 0) : '—'}</FigureButton></td>
                  <td><FigureButton label={label(t('influence.column.ambivalence'), actor)} onClick={() => { onOpen({ explanation: explainAmbivalence(reading, names.actors, actor) }); }}>{decimal(reading.ambivalence[actor] ?? 0)}</FigureButton></td>
                  <td className={classes['word']}>{t(`analysis.quadrant.${mactor.plane.quadrants[actor] ?? 'autonomous'}`)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <p className={influenceClasses['note']}>{mactor.powerIntervals === null ? t('analysis.power.oneScorer') : t('influence.power.intervalNote', { resamples: mactor.powerIntervals.resamples, level: formatFigure(mactor.powerIntervals.level, 'percent') })}</p>
    </>
  );
}

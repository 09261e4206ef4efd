import { explainConvergence } from '@shared/analysis/explain/mactor-explanations';
import { matrixOf, cell } from '@shared/analysis/influence/matrix';
import { FigureFrame } from '@renderer/figures/FigureFrame';
import { SegmentedChoice } from '@renderer/ui/controls/SegmentedChoice';
import { useTranslation } from '@renderer/ui/use-translation';
import { useMemo, useState, type ReactNode } from 'react';
import classes from './influence.module.css';
import resultsClasses from './results.module.css';
import { playersOf, readingOf, READINGS, submatrix, tieFigure, tieSentences, type ReadingName, type TieSide } from './results-model';
import { ReadingMatrix } from './ReadingMatrix';
import type { ResultProps } from './result-props';

const SIDES: readonly TieSide[] = ['convergence', 'divergence', 'net'];

/** Who stands with whom and against whom, as a network and as a matrix, over 1MAO, 2MAO and 3MAO. */
export function TiesResult({ result: { mactor }, names, onOpen }: ResultProps): ReactNode {
  const t = useTranslation();
  const [name, setName] = useState<ReadingName>('valued');
  const [side, setSide] = useState<TieSide>('convergence');
  const reading = readingOf(mactor, name);
  const players = useMemo(() => playersOf(mactor), [mactor]);
  const figure = useMemo(() => tieFigure(reading, side, players, names, t), [reading, side, players, names, t]);
  const values = useMemo(
    () => (side === 'net' ? matrixOf(reading.convergence.length, reading.convergence.length, (one, other) => cell(reading.convergence, one, other) - cell(reading.divergence, one, other)) : reading[side]),
    [reading, side],
  );
  const shownValues = useMemo(() => submatrix(values, players), [values, players]);
  if (mactor.objectiveIds.length === 0) return <p className={classes['note']}>{t('analysis.power.noPositions')}</p>;
  const explain = (down: number, across: number): void => {
    const [one, other] = [players[down] ?? 0, players[across] ?? 0];
    const shown = side === 'net' ? (cell(values, one, other) < 0 ? 'divergence' : 'convergence') : side;
    onOpen({ explanation: explainConvergence(reading.positions, shown, names.actors, names.objectives, one, other) });
  };
  return (
    <>
      <div className={classes['choices']}>
        <SegmentedChoice label={t('influence.network.which')} value={side} options={SIDES.map((value) => ({ value, label: t(`influence.network.${value}`) }))} onChange={setSide} />
        <SegmentedChoice label={t('influence.reading.which')} value={name} options={READINGS.map((value) => ({ value, label: t(`influence.reading.${value}`) }))} onChange={setName} />
      </div>
      {name === 'weighted' && mactor.weighted === null ? <p className={classes['note']}>{t('influence.reading.noWeights')}</p> : null}
      <ul className={classes['sentences']}>{tieSentences(reading, names, t).map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
      {figure === null ? <p className={classes['note']}>{t(players.length > 40 ? 'influence.network.tooMany' : 'influence.network.none')}</p> : <div className={resultsClasses['circle']}><FigureFrame figure={figure} caption={t('influence.network.caption')} /></div>}
      <ReadingMatrix key={`${name} ${side}`} label={t(`influence.network.${side}`)} corner={t('influence.matrix.pairs')} rows={players.map((place) => names.actors[place] ?? '')} columns={players.map((place) => names.actors[place] ?? '')} values={shownValues} barsDiagonal onCell={explain} />
    </>
  );
}

import { explainBalance, explainBestPath, explainIndirect } from '@shared/analysis/explain/mactor-explanations';
import { SegmentedChoice } from '@renderer/ui/controls/SegmentedChoice';
import { useTranslation } from '@renderer/ui/use-translation';
import { useMemo, useState, type ReactNode } from 'react';
import { playersOf, submatrix } from './results-model';
import classes from './influence.module.css';
import { ReadingMatrix } from './ReadingMatrix';
import type { ResultProps } from './result-props';

const KINDS = ['midi', 'mmidi', 'netBalance'] as const;

/** The matrices behind the forces: direct and indirect influence, best paths, net balance. */
export function MatricesResult({ result: { mactor }, names, onOpen }: ResultProps): ReactNode {
  const t = useTranslation();
  const [kind, setKind] = useState<(typeof KINDS)[number]>('midi');
  const { values: direct } = mactor.influences;
  const players = useMemo(() => playersOf(mactor), [mactor]);
  const values = useMemo(() => submatrix(mactor[kind], players), [mactor, kind, players]);
  const shown = players.map((place) => names.actors[place] ?? '');
  const explain = (down: number, across: number): void => {
    const [row, column] = [players[down] ?? 0, players[across] ?? 0];
    const explanation = kind === 'midi'
      ? explainIndirect(mactor, direct, names.actors, row, column)
      : kind === 'mmidi' ? explainBestPath(mactor, direct, names.actors, row, column) : explainBalance(mactor, names.actors, row, column);
    onOpen({ explanation });
  };
  return (
    <>
      <SegmentedChoice label={t('influence.matrix.which')} value={kind} options={KINDS.map((value) => ({ value, label: t(`influence.matrix.${value}`) }))} onChange={setKind} />
      <p className={classes['note']}>{t(`influence.matrix.says.${kind}`)}</p>
      <ReadingMatrix key={kind} label={t(`influence.matrix.${kind}`)} corner={t('influence.matrix.corner')} rows={shown} columns={shown} values={values} barsDiagonal={kind !== 'midi'} onCell={explain} />
    </>
  );
}

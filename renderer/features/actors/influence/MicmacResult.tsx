import { explainRank, ranksByPower, rankShifts, type RankKind } from '@shared/analysis/explain/micmac-explanation';
import { micmacSentence } from '@shared/analysis/explain/micmac-sentence';
import { withoutDiagonal } from '@shared/analysis/influence/indirect-influence';
import { say } from '@shared/analysis/explain/sentence';
import { SegmentedChoice } from '@renderer/ui/controls/SegmentedChoice';
import { useTranslation } from '@renderer/ui/use-translation';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { FigureButton } from './FigureButton';
import classes from './influence.module.css';
import resultsClasses from './results.module.css';
import voicesClasses from './voices.module.css';
import type { ResultProps } from './result-props';

/** The ranking by direct influence against the one that counts the ways through others, with a word on whether it settled. */
export function MicmacResult({ result: { mactor, micmac }, names, onOpen }: ResultProps): ReactNode {
  const t = useTranslation();
  const [of, setOf] = useState<'influence' | 'dependence'>('influence');
  if (mactor.influence.every((value) => value === 0)) return <p className={classes['note']}>{t('analysis.power.undefined.noInfluence')}</p>;
  const shifts = rankShifts(micmac, of);
  const risen = shifts.filter(({ shift }) => shift > 0).sort((one, other) => other.shift - one.shift)[0];
  const isSettled = micmac.outcome.kind === 'stable';
  const matrix = withoutDiagonal(mactor.influences.values);
  const open = (actor: number, kind: RankKind, rank: number): void => {
    const name = names.actors[actor] ?? '';
    const words = [t('influence.micmac.place', { name, rank, count: shifts.length })];
    if (kind === 'indirect') {
      words.push(t('influence.micmac.path', { ranks: ranksByPower(micmac, actor, of).join(' · ') }));
      if (!isSettled) words.push(`${say(t, micmacSentence(micmac.outcome))} ${t('influence.micmac.care')}`);
    }
    onOpen({ explanation: explainRank(micmac, matrix, names.actors, actor, of, kind), sentence: words.join(' ') });
  };
  const rankButton = (actor: number, kind: RankKind, rank: number): ReactNode => (
    <FigureButton label={t('influence.micmac.open', { which: t(`influence.micmac.${kind}Word`), name: names.actors[actor] ?? '' })} onClick={() => { open(actor, kind, rank); }}>{rank}</FigureButton>
  );
  return (
    <>
      <p className={isSettled ? classes['plain'] : voicesClasses['warning']} role="status">
        {isSettled ? null : <IconAlertTriangle size={18} aria-hidden />} {say(t, micmacSentence(micmac.outcome))} {isSettled ? '' : t('influence.micmac.care')}
      </p>
      <SegmentedChoice label={t('influence.micmac.which')} value={of} options={(['influence', 'dependence'] as const).map((value) => ({ value, label: t(`influence.micmac.${value}`) }))} onChange={setOf} />
      <p className={classes['plain']}>{risen === undefined ? t('influence.micmac.same') : t('influence.micmac.risen', { name: names.actors[risen.actor] ?? '', direct: risen.direct, indirect: risen.indirect })}</p>
      <table className={resultsClasses['table']}>
        <caption>{t('influence.micmac.table', { power: micmac.indirect.power })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('influence.column.actor')}</th>
            <th scope="col">{t('influence.micmac.direct')}</th>
            <th scope="col">{t('influence.micmac.indirect')}</th>
            <th scope="col">{t('influence.micmac.shift')}</th>
          </tr>
        </thead>
        <tbody>
          {shifts.map(({ actor, direct, indirect, shift }) => (
            <tr key={actor}>
              <th scope="row">{names.actors[actor]}</th>
              <td>{rankButton(actor, 'direct', direct)}</td>
              <td>{rankButton(actor, 'indirect', indirect)}</td>
              <td>{shift === 0 ? '=' : shift > 0 ? `▲ ${String(shift)}` : `▼ ${String(-shift)}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

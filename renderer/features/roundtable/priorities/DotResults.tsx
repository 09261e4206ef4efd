import { Button } from '@mantine/core';
import { recordOf } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import type { DotVote } from '@shared/domain/roundtable/dot-vote';
import { formattingLocale } from '@shared/i18n';
import { readDotVote } from '@shared/reports/acta/dot-reading';
import { useDocument } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import { useMemo, type ReactNode } from 'react';
import { projector } from '../projector/projector-control';
import classes from '../roundtable.module.css';

/** A vote by dots that was closed: the order it gave, with the three readings side by side. */
export function DotResults({ vote }: { readonly vote: DotVote }): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const { standings, answered, voters, disagree } = useMemo(() => readDotVote(document, vote, t), [document, vote, t]);
  const percent = new Intl.NumberFormat(formattingLocale(), { style: 'percent', maximumFractionDigits: 0 });
  const most = Math.max(1, ...standings.map(({ dots }) => dots));
  const share = (value: number | null): string => (value === null ? '—' : percent.format(value));
  const hasPower = standings.some(({ powerShare }) => powerShare !== null);
  return (
    <section className={classes['dotResults']} aria-label={vote.title}>
      <div className={classes['row']}>
        <h2 className={classes['subtitle']}>{vote.title}</h2>
        <span className={classes['soft']}>
          {t('roundtable.priorities.progress', { answered, voters: voters.length, dots: vote.dotsEach })}
          {vote.withoutQuorum ? ` · ${t('acta.act.votedWithoutQuorum')}` : ''}
        </span>
        <span className={classes['grow']} />
        <Button variant="default" size="compact-md" onClick={() => { projector.choose({ kind: 'dots', id: vote.id }); }}>{t('roundtable.canvas.project')}</Button>
      </div>
      <table className={classes['standings']}>
        <thead>
          <tr>
            <th scope="col">{t('roundtable.priorities.place')}</th>
            <th scope="col">{t('roundtable.convergence.corner')}</th>
            <th scope="col" colSpan={2}>{t('roundtable.priorities.dots')}</th>
            <th scope="col">{t('roundtable.priorities.supporters')}</th>
            <th scope="col" title={t('roundtable.priorities.sectorExplain')}>{t('roundtable.reading.sectors')}</th>
            {hasPower ? <th scope="col" title={t('roundtable.priorities.powerExplain')}>{t('roundtable.reading.power')}</th> : null}
          </tr>
        </thead>
        <tbody>
          {standings.map(({ optionId, dots, supporters, sectorShare, powerShare }, index) => {
            const proposal = recordOf(document, 'proposal', optionId as RecordId);
            return (
              <tr key={optionId} data-none={dots === 0}>
                <td>{dots === 0 ? '' : index + 1}</td>
                <th scope="row"><strong>{proposal?.number}</strong> {proposal?.text}</th>
                <td className={classes['standingBar']}><span className={classes['bar']} style={{ '--share': dots / most }} aria-hidden /></td>
                <td>{dots}</td>
                <td>{supporters}</td>
                <td>{share(sectorShare)}</td>
                {hasPower ? <td>{share(powerShare)}</td> : null}
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className={disagree ? classes['warn'] : classes['soft']}>
        {t(disagree ? 'roundtable.priorities.disagree' : 'roundtable.priorities.agree')} {hasPower ? '' : t('roundtable.reading.noPower')}
      </p>
    </section>
  );
}

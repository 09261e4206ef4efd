import { formattingLocale } from '@shared/i18n';
import type { Tally } from '@shared/analysis/consensus/readings';
import type { VoteRound } from '@shared/domain/roundtable/vote-round';
import type { RecordId } from '@shared/domain/kernel/id';
import { useDocument } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import type { ReactNode } from 'react';
import { readingOfRound } from '../commands/vote-commands';
import classes from '../roundtable.module.css';
import { actorName } from '../selectors';

const percent = (share: number): number => Math.round(share * 100);

function Bars({ tally, format }: { readonly tally: Tally; readonly format: (value: number) => string }): ReactNode {
  const t = useTranslation();
  const whole = Math.max(1e-9, tally.for + tally.against + tally.abstained + tally.absent);
  return (
    <dl className={classes['bars']}>
      {(['for', 'against', 'abstained', 'absent'] as const).map((name) => (
        <div key={name} className={classes['barRow']} data-name={name}>
          <dt>{t(`roundtable.reading.${name}`)}</dt>
          <dd><span className={classes['bar']} style={{ '--share': tally[name] / whole }} aria-hidden /> {format(tally[name])}</dd>
        </div>
      ))}
    </dl>
  );
}

/** One vote read three ways, side by side, and what the adopted rule says. */
export function ReadingsView({ round }: { readonly round: VoteRound }): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const { readings, verdict, hasSectors } = readingOfRound(document, round);
  const { heads, sectors, power } = readings;
  const number = new Intl.NumberFormat(formattingLocale(), { maximumFractionDigits: 2 });
  const fine = new Intl.NumberFormat(formattingLocale(), { maximumFractionDigits: 4 });
  const directions = [heads.direction, ...(hasSectors ? [sectors.direction] : []), power.direction].filter((direction) => direction !== 'undefined');
  const disagree = new Set(directions).size > 1;
  const outcome = round.outcome ?? verdict.outcome;
  return (
    <section className={classes['readings']} aria-label={t('roundtable.reading.title')}>
      <div className={classes['verdict']} data-outcome={outcome} role="status">
        <span className={classes['soft']}>{t('roundtable.reading.verdict')}</span>
        <strong>{t(`roundtable.reading.${outcome}`)}</strong>
        <span>{t(verdict.reasonKey, verdict.reasonParams)}</span>
      </div>
      <div className={classes['three']}>
        <article>
          <h3>{t('roundtable.reading.heads')}</h3>
          <p className={classes['figure']}>{heads.shareFor === null ? '—' : t('roundtable.reading.share', { percent: percent(heads.shareFor) })}</p>
          <Bars tally={heads} format={(value) => number.format(value)} />
        </article>
        <article>
          <h3>{t('roundtable.reading.sectors')}</h3>
          {hasSectors && sectors.mean !== null && sectors.product !== null ? (
            <>
              <p className={classes['figure']}>{t('roundtable.reading.consensus', { percent: percent(sectors.mean) })}</p>
              <ul className={classes['plain']}>
                {sectors.sectors.map((sector) => (
                  <li key={sector.sector} title={t('roundtable.reading.sectorHow', { for: sector.for, answers: sector.for + sector.against + sector.abstained, value: number.format(sector.probability) })}>
                    {t('roundtable.reading.sectorRow', { sector: sector.sector, percent: percent(sector.probability) })}
                  </li>
                ))}
              </ul>
              <p className={classes['soft']}>{t('roundtable.reading.sectorExplain', { product: fine.format(sectors.product) })}</p>
            </>
          ) : <p className={classes['soft']}>{t('roundtable.reading.noSectors')}</p>}
        </article>
        <article>
          <h3>{t('roundtable.reading.power')}</h3>
          {power.tally === null ? <p className={classes['soft']}>{t('roundtable.reading.noPower')}</p> : (
            <>
              <p className={classes['figure']}>{power.shareFor === null ? '—' : t('roundtable.reading.share', { percent: percent(power.shareFor) })}</p>
              <Bars tally={power.tally} format={(value) => number.format(value)} />
              <p className={classes['soft']}>{t('roundtable.reading.powerExplain')}</p>
            </>
          )}
        </article>
      </div>
      {directions.length > 1 ? <p className={disagree ? classes['warn'] : classes['soft']}>{t(disagree ? 'roundtable.reading.disagree' : 'roundtable.reading.agree')}</p> : null}
      {round.named && (verdict.dissents.length > 0 || verdict.reservations.length > 0) ? (
        <ul className={classes['plain']}>
          {[...verdict.dissents, ...verdict.reservations.filter((seat) => !verdict.dissents.includes(seat))].map(({ seat, option, condition }) => (
            <li key={seat.actorId}>
              <strong>{actorName(document, seat.actorId as RecordId)}</strong>: {option === null ? '' : t(option.labelKey)}{condition === '' ? '' : ` — ${condition}`}
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}

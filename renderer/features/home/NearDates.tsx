import { nearDates, type NearDate } from '@shared/analysis/calls/near-dates';
import type { RecordId } from '@shared/domain/kernel/id';
import type { Translate } from '@shared/i18n';
import { goTo, select } from '@renderer/store/session';
import { useDocument } from '@renderer/store/workspace';
import { Panel } from '@renderer/ui/panel/Panel';
import { formatDay, today } from '@renderer/ui/records/format-day';
import { useTranslation } from '@renderer/ui/use-translation';
import { useMemo, type ReactNode } from 'react';
import classes from './NearDates.module.css';
import { useNow } from './use-now';

/** Most dates shown; the rest are counted. */
const SHOWN = 6;

function whenText({ kind, daysLeft }: NearDate, t: Translate): string {
  if (daysLeft === 0) return t(kind === 'call' ? 'calls.days.today' : 'calls.days.endsToday');
  if (kind === 'engagement') return t('calls.days.ends', { count: daysLeft });
  return daysLeft > 0 ? t('calls.days.left', { count: daysLeft }) : t('calls.days.past', { count: -daysLeft });
}

/** The deadlines of calls and the ends of accords that come soon, each one click from its record. Nothing where there are none. */
export function NearDates(): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const day = today(new Date(useNow()));
  const dates = useMemo(() => nearDates(document, day), [document, day]);
  if (dates.length === 0) return null;
  const open = (id: RecordId): void => {
    select([id]);
    goTo('calls');
  };
  return (
    <Panel title={t('calls.alerts.title')}>
      <ul className={classes['dates']}>
        {dates.slice(0, SHOWN).map((date) => (
          <li key={date.id} className={classes['date']}>
            <span className={classes['when']} data-past={date.daysLeft < 0 || undefined}>{whenText(date, t)}</span>
            <button type="button" className={classes['name']} aria-label={t('calls.alerts.open', { name: date.name })} onClick={() => { open(date.id); }}>{date.name}</button>
            <span className={classes['day']}>{formatDay(date.date)}</span>
          </li>
        ))}
      </ul>
      {dates.length > SHOWN ? <button type="button" className={classes['name']} onClick={() => { goTo('calls'); }}>{t('calls.alerts.more', { count: dates.length - SHOWN })}</button> : null}
    </Panel>
  );
}

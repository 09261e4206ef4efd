import { Button, Group, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import type { CallReading } from '@shared/analysis/calls/call-reading';
import { addDays, type CivilDate } from '@shared/domain/kernel/civil-date';
import { formattingLocale } from '@shared/i18n';
import { ToolbarButton } from '@renderer/ui/controls/ToolbarButton';
import { formatDay, today } from '@renderer/ui/records/format-day';
import { useTranslation } from '@renderer/ui/use-translation';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import classes from './calendar.module.css';
import { addMonths, sameDayIn, weeksOf } from '@renderer/ui/controls/month-grid';

interface CallsCalendarProps {
  readonly readings: readonly CallReading[];
  readonly selected: string | null;
  /** `YYYY-MM`; null: the present month. */
  readonly month: string | null;
  readonly onMonth: (month: string) => void;
  readonly onSelect: (id: string) => void;
}

const SHOWN = 3;
const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

const monthName = (month: string): string => new Intl.DateTimeFormat(formattingLocale(), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${month}-01T00:00:00.000Z`));
const weekdayName = (day: CivilDate, style: 'long' | 'short'): string => new Intl.DateTimeFormat(formattingLocale(), { weekday: style, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00.000Z`));

/** A month of deadlines. Arrows go by day, page keys by month, Enter goes through the calls of the day. */
export function CallsCalendar({ readings, selected, month: asked, onMonth, onSelect }: CallsCalendarProps): ReactNode {
  const t = useTranslation();
  const now = today();
  const month = asked ?? now.slice(0, 7);
  const [focused, setFocused] = useState<CivilDate>(month === now.slice(0, 7) ? now : `${month}-01`);
  const movedByKey = useRef(false);
  const grid = useRef<HTMLTableElement>(null);
  const day = focused.startsWith(month) ? focused : `${month}-01`;
  useEffect(() => {
    if (!movedByKey.current) return;
    movedByKey.current = false;
    grid.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus();
  }, [day]);
  const byDay = Map.groupBy(readings.filter(({ call }) => call.deadline !== null), ({ call }) => call.deadline);
  const undated = readings.filter(({ call, standing }) => call.deadline === null && standing === 'none');
  const weeks = weeksOf(month);
  const go = (next: CivilDate): void => {
    movedByKey.current = true;
    setFocused(next);
    if (!next.startsWith(month)) onMonth(next.slice(0, 7));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    const pages = { PageUp: -1, PageDown: 1 }[event.key];
    if (step !== undefined) go(addDays(day, step));
    else if (pages !== undefined) go(sameDayIn(day, addMonths(month, pages)));
    else if (event.key === 'Home') go(`${month}-01`);
    else if (event.key === 'End') go(addDays(`${addMonths(month, 1)}-01`, -1));
    else if (event.key === 'Enter' || event.key === ' ') {
      const own = byDay.get(day) ?? [];
      const next = own[(own.findIndex(({ call }) => call.id === selected) + 1) % Math.max(1, own.length)];
      if (next !== undefined) onSelect(next.call.id);
    } else return;
    event.preventDefault();
  };
  const name = monthName(month);
  const entry = ({ call, standing }: CallReading): ReactNode => (
    <button key={call.id} type="button" tabIndex={-1} className={classes['entry']} data-standing={standing} aria-pressed={call.id === selected} title={call.name} onClick={() => { onSelect(call.id); }}>
      {call.name}
    </button>
  );
  return (
    <div className={classes['calendar']}>
      <Group gap="xs">
        <ToolbarButton label={t('calls.calendar.previous')} Icon={IconChevronLeft} onClick={() => { onMonth(addMonths(month, -1)); }} />
        <h2 className={classes['month']} aria-live="polite">{name}</h2>
        <ToolbarButton label={t('calls.calendar.next')} Icon={IconChevronRight} onClick={() => { onMonth(addMonths(month, 1)); }} />
        <Button variant="default" size="compact-sm" onClick={() => { setFocused(now); onMonth(now.slice(0, 7)); }}>{t('calls.calendar.today')}</Button>
        <Text size="xs" c="dimmed">{t('calls.calendar.keys')}</Text>
      </Group>
      {/* A table by its shape, a grid by its keys (ARIA pattern of a calendar). */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role */}
      <table ref={grid} className={classes['grid']} role="grid" aria-label={t('calls.calendar.label', { month: name })}>
        <thead>
          <tr>
            {weeks[0]?.map((one) => <th key={one} scope="col" abbr={weekdayName(one, 'long')}>{weekdayName(one, 'short')}</th>)}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((one) => {
                const own = byDay.get(one) ?? [];
                return (
                  // The cell takes the keys of the grid; its entries are for the pointer, and Enter goes through them.
                  <td
                    key={one}
                    data-day={one}
                    role="gridcell"
                    className={classes['day']}
                    tabIndex={one === day ? 0 : -1}
                    aria-current={one === now ? 'date' : undefined}
                    aria-label={t('calls.calendar.day', { count: own.length, day: formatDay(one), names: own.map(({ call }) => call.name).join(', ') })}
                    data-outside={!one.startsWith(month) || undefined}
                    onFocus={() => { setFocused(one); }}
                    onKeyDown={onKeyDown}
                  >
                    <span className={classes['number']}>{Number(one.slice(8))}</span>
                    {own.slice(0, own.length > SHOWN ? SHOWN - 1 : SHOWN).map(entry)}
                    {own.length > SHOWN ? <span className={classes['more']}>{t('calls.calendar.more', { count: own.length - SHOWN + 1 })}</span> : null}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {undated.length === 0 ? null : (
        <Group gap="xs" component="section" aria-label={t('calls.calendar.undated')}>
          <Text size="sm" c="dimmed">{t('calls.calendar.undated')}:</Text>
          {undated.map(({ call }) => <Button key={call.id} variant="default" size="compact-sm" onClick={() => { onSelect(call.id); }}>{call.name}</Button>)}
        </Group>
      )}
    </div>
  );
}

import { ActionIcon, Button } from '@mantine/core';
import { addDays, type CivilDate } from '@shared/domain/kernel/civil-date';
import { formattingLocale } from '@shared/i18n';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { today } from '../records/format-day';
import { useTranslation } from '../use-translation';
import classes from './DayGrid.module.css';
import { addMonths, sameDayIn, weeksOf } from './month-grid';

interface DayGridProps {
  readonly value: CivilDate | null;
  readonly onChoose: (day: CivilDate | null) => void;
}

/** How far each key leads from a day. */
const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** A month to choose a day in: arrows by day and week, Page Up and Down by month, Enter chooses. */
export function DayGrid({ value, onChoose }: DayGridProps): ReactNode {
  const t = useTranslation();
  const now = today();
  const [at, setAt] = useState(value ?? now);
  const current = useRef<HTMLButtonElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    if (moved.current) current.current?.focus();
  }, [at]);
  const month = at.slice(0, 7);
  const format = (options: Intl.DateTimeFormatOptions, day: CivilDate): string => new Intl.DateTimeFormat(formattingLocale(), { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00.000Z`));
  const weeks = weeksOf(month);
  const go = (day: CivilDate, byKey: boolean): void => {
    moved.current = byKey;
    setAt(day);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (step !== undefined) go(addDays(at, step), true);
    else if (event.key === 'PageUp' || event.key === 'PageDown') go(sameDayIn(at, addMonths(month, event.key === 'PageUp' ? -1 : 1)), true);
    else return;
    event.preventDefault();
  };
  return (
    <div className={classes['grid']}>
      <div className={classes['head']}>
        <ActionIcon variant="subtle" color="gray" aria-label={t('common.day.monthBefore')} onClick={() => { go(sameDayIn(at, addMonths(month, -1)), false); }}>
          <IconChevronLeft size={18} />
        </ActionIcon>
        <strong aria-live="polite">{format({ month: 'long', year: 'numeric' }, at)}</strong>
        <ActionIcon variant="subtle" color="gray" aria-label={t('common.day.monthAfter')} onClick={() => { go(sameDayIn(at, addMonths(month, 1)), false); }}>
          <IconChevronRight size={18} />
        </ActionIcon>
      </div>
      <table aria-label={format({ month: 'long', year: 'numeric' }, at)}>
        <thead>
          <tr>
            {(weeks[0] ?? []).map((day) => (
              <th key={day} scope="col" abbr={format({ weekday: 'long' }, day)}>{format({ weekday: 'narrow' }, day)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <td key={day}>
                  <button
                    type="button"
                    ref={day === at ? current : undefined}
                    className={classes['day']}
                    tabIndex={day === at ? 0 : -1}
                    data-autofocus={day === at || undefined}
                    data-beside={!day.startsWith(month) || undefined}
                    aria-pressed={day === value}
                    data-now={day === now || undefined}
                    aria-current={day === now ? 'date' : undefined}
                    aria-label={format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }, day)}
                    onKeyDown={onKeyDown}
                    onClick={() => { onChoose(day); }}
                  >
                    {Number(day.slice(8))}
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div className={classes['foot']}>
        <Button size="compact-sm" variant="subtle" onClick={() => { onChoose(now); }}>{t('common.day.today')}</Button>
        {value === null ? null : <Button size="compact-sm" variant="subtle" onClick={() => { onChoose(null); }}>{t('common.day.none')}</Button>}
      </div>
    </div>
  );
}

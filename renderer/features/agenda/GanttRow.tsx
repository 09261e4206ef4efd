import type { Action } from '@shared/domain/agenda/action';
import type { Milestone } from '@shared/domain/agenda/milestone';
import type { CivilDate } from '@shared/domain/kernel/civil-date';
import type { RecordId } from '@shared/domain/kernel/id';
import { runCommand, useReadOnly } from '@renderer/store/workspace';
import { formatDay } from '@renderer/ui/records/format-day';
import { useTranslation } from '@renderer/ui/use-translation';
import { memo, useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import classes from './agenda.module.css';
import { shiftAction } from './commands';

const dayOrNone = (day: string | null): string => (day === null ? '' : formatDay(day));
/** A pointer that moved less has pressed, not dragged. */
const SLACK = 4;

interface GanttRowProps {
  readonly action: Action;
  readonly span: { readonly from: number; readonly to: number } | null;
  readonly top: number;
  readonly width: number;
  readonly dayWidth: number;
  readonly milestones: readonly Milestone[];
  readonly at: (day: CivilDate) => number;
  readonly onChoose: (id: RecordId) => void;
}

/** A row of the schedule: the bar of an action and its milestones. Dragging the bar moves both dates, as one act. */
export const GanttRow = memo(function GanttRow({ action, span, top, width, dayWidth, milestones, at, onChoose }: GanttRowProps): ReactNode {
  const t = useTranslation();
  const readOnly = useReadOnly();
  const start = useRef<number | null>(null);
  const [by, setBy] = useState(0);
  const shift = (days: number): void => {
    if (days !== 0) runCommand(shiftAction, { id: action.id, days });
  };
  const onPointerDown = (event: PointerEvent<HTMLButtonElement>): void => {
    if (readOnly || event.button !== 0) return;
    start.current = event.clientX;
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent): void => {
    if (start.current !== null) setBy(event.clientX - start.current);
  };
  const onPointerUp = (): void => {
    if (start.current === null) return;
    start.current = null;
    if (Math.abs(by) >= SLACK) shift(Math.round(by / dayWidth));
    else onChoose(action.id);
    setBy(0);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onChoose(action.id);
      return;
    }
    const sign = event.altKey ? { ArrowRight: 1, ArrowLeft: -1 }[event.key] : undefined;
    if (sign === undefined || readOnly) return;
    event.preventDefault();
    shift(sign * (event.shiftKey ? 1 : 7));
  };
  return (
    <div className={classes['ganttRow']} style={{ transform: `translateY(${top}px)` }}>
      {span === null ? (
        <span className={classes['soft']}>{t('agenda.gantt.undated')}</span>
      ) : (
        <button
          type="button"
          className={classes['ganttBar']}
          data-state={action.state}
          data-dragging={Math.abs(by) >= SLACK || undefined}
          aria-keyshortcuts="Alt+ArrowRight Alt+ArrowLeft"
          aria-label={t('agenda.gantt.bar', { name: action.name, state: t(`agenda.state.${action.state}`), from: dayOrNone(action.startDate ?? action.endDate), to: dayOrNone(action.endDate ?? action.startDate) })}
          style={{ left: span.from * width + by, width: Math.max(6, (span.to - span.from) * width) }}
          onPointerDown={onPointerDown}
          onPointerMove={onPointerMove}
          onPointerUp={onPointerUp}
          onPointerCancel={() => {
            start.current = null;
            setBy(0);
          }}
          onKeyDown={onKeyDown}
        />
      )}
      {milestones.map((milestone) => (
        <span
          key={milestone.id}
          role="img"
          className={classes['ganttMilestone']}
          data-done={milestone.done || undefined}
          aria-label={t('agenda.gantt.milestone', { name: milestone.name, date: formatDay(milestone.date) })}
          title={t('agenda.gantt.milestone', { name: milestone.name, date: formatDay(milestone.date) })}
          style={{ left: at(milestone.date) * width }}
        />
      ))}
    </div>
  );
});

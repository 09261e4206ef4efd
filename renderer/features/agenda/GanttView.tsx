import { Text } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { listOf } from '@shared/document/document';
import type { Action } from '@shared/domain/agenda/action';
import type { RecordId } from '@shared/domain/kernel/id';
import { useDocument } from '@renderer/store/workspace';
import { formatDay, today } from '@renderer/ui/records/format-day';
import { useTranslation } from '@renderer/ui/use-translation';
import { useMemo, useRef, type ReactNode } from 'react';
import classes from './agenda.module.css';
import { ganttScale, spanOf } from './gantt-scale';

const ROW = 36;
const YEAR_WIDTH = 320;

const dayOrNone = (day: string | null): string => (day === null ? '' : formatDay(day));

interface GanttViewProps {
  readonly actions: readonly Action[];
  readonly chosen: RecordId | null;
  readonly onChoose: (id: RecordId) => void;
}

/** The actions over time with milestones and arrows from what each needs; draws only the rows in view. */
export function GanttView({ actions, chosen, onChoose }: GanttViewProps): ReactNode {
  const t = useTranslation();
  const milestones = listOf(useDocument((state) => state), 'milestone');
  const scroller = useRef<HTMLDivElement>(null);
  const scale = useMemo(() => ganttScale(actions, milestones.map(({ date }) => date)), [actions, milestones]);
  const places = useMemo(() => new Map(actions.map(({ id }, index) => [id as RecordId, index])), [actions]);
  const rowWindow = useVirtualizer({ count: actions.length, getScrollElement: () => scroller.current, estimateSize: () => ROW, overscan: 6 });
  if (scale === null) return <Text c="dimmed">{t('agenda.gantt.none')}</Text>;
  const width = scale.years.length * YEAR_WIDTH;
  const items = rowWindow.getVirtualItems();
  const arrows = items.flatMap(({ index }) => {
    const action = actions[index];
    const span = action === undefined ? null : spanOf(action, scale);
    if (action === undefined || span === null) return [];
    return action.dependsOnIds.flatMap((needId) => {
      const place = places.get(needId);
      const need = place === undefined ? undefined : actions[place];
      const before = need === undefined ? null : spanOf(need, scale);
      if (place === undefined || before === null) return [];
      const [x1, y1, x2, y2] = [before.to * width, place * ROW + ROW / 2, span.from * width, index * ROW + ROW / 2];
      return [{ key: `${needId} ${action.id}`, path: `M${x1} ${y1} h6 V${y2} H${x2}`, tip: `M${x2 - 5} ${y2 - 4} L${x2} ${y2} L${x2 - 5} ${y2 + 4}` }];
    });
  });
  const now = scale.at(today());
  return (
    <div ref={scroller} className={classes['gantt']} role="group" aria-label={t('agenda.gantt.label')}>
      <div className={classes['ganttInner']} style={{ gridTemplateColumns: `18rem ${width}px` }}>
        <div className={classes['ganttCorner']}>{t('agenda.column.name')}</div>
        <div className={classes['ganttYears']} aria-hidden>
          {scale.years.map((year) => (
            <span key={year} style={{ left: scale.at(`${year}-01-01`) * width }}>{year}</span>
          ))}
        </div>
        <div className={classes['ganttNames']} style={{ height: rowWindow.getTotalSize() }}>
          {items.map(({ index, start }) => {
            const action = actions[index];
            return action === undefined ? null : (
              <button
                key={action.id}
                type="button"
                className={classes['ganttName']}
                aria-pressed={action.id === chosen}
                style={{ transform: `translateY(${start}px)` }}
                title={action.name}
                onClick={() => { onChoose(action.id); }}
              >
                {action.name}
              </button>
            );
          })}
        </div>
        <div className={classes['ganttField']} style={{ height: rowWindow.getTotalSize(), backgroundSize: `${YEAR_WIDTH}px 100%` }}>
          {now >= 0 && now <= 1 ? <span className={classes['ganttToday']} style={{ left: now * width }} title={t('agenda.gantt.today')} /> : null}
          <svg className={classes['ganttArrows']} width={width} height={rowWindow.getTotalSize()} aria-hidden>
            {arrows.map(({ key, path, tip }) => (
              <g key={key}>
                <path d={path} />
                <path d={tip} />
              </g>
            ))}
          </svg>
          {items.map(({ index, start }) => {
            const action = actions[index];
            const span = action === undefined ? null : spanOf(action, scale);
            if (action === undefined) return null;
            const bar = { name: action.name, state: t(`agenda.state.${action.state}`) };
            return (
              <div key={action.id} className={classes['ganttRow']} style={{ transform: `translateY(${start}px)` }}>
                {span === null ? (
                  <span className={classes['soft']}>{t('agenda.gantt.undated')}</span>
                ) : (
                  <button
                    type="button"
                    className={classes['ganttBar']}
                    data-state={action.state}
                    aria-label={t('agenda.gantt.bar', { ...bar, from: dayOrNone(action.startDate ?? action.endDate), to: dayOrNone(action.endDate ?? action.startDate) })}
                    style={{ left: span.from * width, width: Math.max(6, (span.to - span.from) * width) }}
                    onClick={() => { onChoose(action.id); }}
                  />
                )}
                {milestones.filter(({ actionId }) => actionId === action.id).map((milestone) => (
                  <span
                    key={milestone.id}
                    role="img"
                    className={classes['ganttMilestone']}
                    data-done={milestone.done || undefined}
                    aria-label={t('agenda.gantt.milestone', { name: milestone.name, date: formatDay(milestone.date) })}
                    title={t('agenda.gantt.milestone', { name: milestone.name, date: formatDay(milestone.date) })}
                    style={{ left: scale.at(milestone.date) * width }}
                  />
                ))}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}

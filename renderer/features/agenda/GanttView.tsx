import { Group, Text } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { listOf } from '@shared/document/document';
import type { Action } from '@shared/domain/agenda/action';
import type { Milestone } from '@shared/domain/agenda/milestone';
import type { RecordId } from '@shared/domain/kernel/id';
import { formattingLocale } from '@shared/i18n';
import { usePlaceState } from '@renderer/store/session';
import { useDocument } from '@renderer/store/workspace';
import { SegmentedChoice } from '@renderer/ui/controls/SegmentedChoice';
import { today } from '@renderer/ui/records/format-day';
import { useTranslation } from '@renderer/ui/use-translation';
import { useCallback, useEffect, useMemo, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { FIRST_AGENDA } from './agenda-place';
import classes from './agenda.module.css';
import { GanttRow } from './GanttRow';
import { GANTT_ZOOMS, YEAR_WIDTH, ganttScale, spanOf, ticksOf } from './gantt-scale';

const ROW = 36;
/** Of the column with the names, 18rem. */
const NAMES_WIDTH = 288;

interface GanttViewProps {
  readonly actions: readonly Action[];
  readonly chosen: RecordId | null;
  readonly onChoose: (id: RecordId) => void;
}

const MONTH = new Intl.DateTimeFormat(formattingLocale(), { month: 'short', timeZone: 'UTC' });

/**
 * The actions over time with milestones and arrows from what each needs; draws only the rows in view. Up and down choose;
 * a bar is moved by dragging it, or with Alt and the arrows.
 */
export function GanttView({ actions, chosen, onChoose }: GanttViewProps): ReactNode {
  const t = useTranslation();
  const [state, setState] = usePlaceState('agenda', FIRST_AGENDA);
  const milestones = listOf(useDocument((document) => document), 'milestone');
  const scroller = useRef<HTMLDivElement>(null);
  const zoom = state.zoom;
  const scale = useMemo(() => ganttScale(actions, milestones.map(({ date }) => date)), [actions, milestones]);
  const width = scale === null ? 0 : scale.years.length * YEAR_WIDTH[zoom];
  const places = useMemo(() => new Map(actions.map(({ id }, index) => [id as RecordId, index])), [actions]);
  const ofAction = useMemo(() => {
    const groups = new Map<RecordId, Milestone[]>();
    for (const milestone of milestones) groups.set(milestone.actionId, [...(groups.get(milestone.actionId) ?? []), milestone]);
    return groups;
  }, [milestones]);
  const spans = useMemo(() => (scale === null ? new Map<RecordId, Span>() : new Map(actions.map((action) => [action.id as RecordId, spanOf(action, scale)]))), [actions, scale]);
  // The rows in view are drawn again only where they changed: what they call must stay the same.
  const latest = useRef(onChoose);
  useEffect(() => {
    latest.current = onChoose;
  });
  const choose = useCallback((id: RecordId) => { latest.current(id); }, []);
  const rowWindow = useVirtualizer({ count: actions.length, getScrollElement: () => scroller.current, estimateSize: () => ROW, overscan: 6 });
  const index = chosen === null ? -1 : (places.get(chosen) ?? -1);
  useEffect(() => {
    if (index < 0) return;
    rowWindow.scrollToIndex(index);
    const span = chosen === null ? undefined : spans.get(chosen);
    const box = scroller.current;
    if (span === null || span === undefined || box === null) return;
    // The bar of the chosen action comes into view too, beside the names.
    const [left, right] = [span.from * width, span.to * width];
    if (left < box.scrollLeft || right > box.scrollLeft + box.clientWidth - NAMES_WIDTH) box.scrollLeft = Math.max(0, left - 48);
    // Only a change of selection scrolls; the window itself changes at every scroll.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [index]);
  const now = scale === null ? -1 : scale.at(today());
  useEffect(() => {
    // Closer up the schedule opens on today; a whole view begins at its beginning.
    if (scroller.current !== null && zoom !== 'years' && now >= 0 && now <= 1) scroller.current.scrollLeft = Math.max(0, now * width - 480);
  }, [now, width, zoom]);
  if (scale === null) return <Text c="dimmed">{t('agenda.gantt.none')}</Text>;
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = event.altKey ? undefined : { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: actions.length - 1 }[event.key];
    const action = to === undefined ? undefined : actions[Math.min(actions.length - 1, Math.max(0, to))];
    if (action === undefined) return;
    event.preventDefault();
    onChoose(action.id);
  };
  const items = rowWindow.getVirtualItems();
  const arrows = items.flatMap(({ index: row }) => {
    const action = actions[row];
    const span = action === undefined ? null : (spans.get(action.id) ?? null);
    if (action === undefined || span === null) return [];
    return action.dependsOnIds.flatMap((needId) => {
      const place = places.get(needId);
      const need = place === undefined ? undefined : actions[place];
      const before = need === undefined ? null : (spans.get(need.id) ?? null);
      if (place === undefined || before === null) return [];
      const [x1, y1, x2, y2] = [before.to * width, place * ROW + ROW / 2, span.from * width, row * ROW + ROW / 2];
      return [{ key: `${needId} ${action.id}`, isOdd: before.to > span.from + 1e-9, path: `M${x1} ${y1} h6 V${y2} H${x2}`, tip: `M${x2 - 5} ${y2 - 4} L${x2} ${y2} L${x2 - 5} ${y2 + 4}` }];
    });
  });
  const tickText = (day: string, isYear: boolean): string => {
    if (zoom === 'years') return day.slice(0, 4);
    const part = zoom === 'quarters' ? t('agenda.gantt.quarter', { number: (Number(day.slice(5, 7)) + 2) / 3 }) : MONTH.format(new Date(`${day}T00:00:00.000Z`));
    return isYear ? `${day.slice(0, 4)} · ${part}` : part;
  };
  return (
    <>
      <Group gap="sm">
        <SegmentedChoice label={t('agenda.gantt.zoom')} value={zoom} options={GANTT_ZOOMS.map((value) => ({ value, label: t(`agenda.gantt.zooms.${value}`) }))} onChange={(next) => { setState({ ...state, zoom: next }); }} />
        <Text size="xs" c="dimmed">{t('agenda.gantt.hint')}</Text>
      </Group>
      {/* The keys move through the rows; each row has its own button. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div ref={scroller} className={classes['gantt']} role="group" aria-label={t('agenda.gantt.label')} onKeyDown={onKeyDown}>
        <div className={classes['ganttInner']} style={{ gridTemplateColumns: `18rem ${width}px` }}>
          <div className={classes['ganttCorner']}>{t('agenda.column.name')}</div>
          <div className={classes['ganttYears']} aria-hidden>
            {ticksOf(scale, zoom).map(({ day, at, isYear }) => (
              <span key={day} data-year={isYear || undefined} style={{ left: at * width }}>{tickText(day, isYear)}</span>
            ))}
          </div>
          <div className={classes['ganttNames']} style={{ height: rowWindow.getTotalSize() }}>
            {items.map(({ index: row, start }) => {
              const action = actions[row];
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
          <div className={classes['ganttField']} style={{ height: rowWindow.getTotalSize() }}>
            {ticksOf(scale, zoom).map(({ day, at, isYear }) => <span key={day} className={classes['ganttTick']} data-year={isYear || undefined} style={{ left: at * width }} aria-hidden />)}
            {now >= 0 && now <= 1 ? <span className={classes['ganttToday']} style={{ left: now * width }} title={t('agenda.gantt.today')} /> : null}
            <svg className={classes['ganttArrows']} width={width} height={rowWindow.getTotalSize()} aria-hidden>
              {arrows.map(({ key, path, tip, isOdd }) => (
                <g key={key} data-odd={isOdd || undefined}>
                  <path d={path} />
                  <path d={tip} />
                </g>
              ))}
            </svg>
            {items.map(({ index: row, start }) => {
              const action = actions[row];
              return action === undefined ? null : (
                <GanttRow key={action.id} action={action} span={spans.get(action.id) ?? null} top={start} width={width} dayWidth={width / scale.days} milestones={ofAction.get(action.id) ?? NO_MILESTONES} at={scale.at} onChoose={choose} />
              );
            })}
          </div>
        </div>
      </div>
    </>
  );
}

const NO_MILESTONES: readonly Milestone[] = [];
type Span = ReturnType<typeof spanOf>;

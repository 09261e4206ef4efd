import { Text } from '@mantine/core';
import type { EngagementReading } from '@shared/analysis/accords/engagement-reading';
import { ENGAGEMENT_KINDS, type Engagement } from '@shared/domain/accords/engagement';
import type { CivilDate } from '@shared/domain/kernel/civil-date';
import { timelineFigure } from '@shared/reports/figures/timeline';
import { FigureFrame } from '@renderer/figures/FigureFrame';
import { today } from '@renderer/ui/records/format-day';
import { useTranslation } from '@renderer/ui/use-translation';
import type { ReactNode } from 'react';
import classes from '../calls.module.css';

/** A day as years and their part: 2026-07-02 is 2026,5. */
function yearOf(day: CivilDate): number {
  const year = Number(day.slice(0, 4));
  const [start, end] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
  return year + (Date.parse(day) - start) / (end - start);
}

function goesOn({ kind, endDate }: Engagement): boolean {
  return endDate === null && (kind === 'accord' || kind === 'membership');
}

/** The engagements over the years, a lane for each kind; what goes on ends in an arrow. */
export function EngagementsTimeline({ readings }: { readonly readings: readonly EngagementReading[] }): ReactNode {
  const t = useTranslation();
  const dated = readings.map(({ engagement }) => engagement).filter(({ date, endDate }) => date !== null || endDate !== null);
  const lanes = ENGAGEMENT_KINDS.map((kind) => ({
    name: t(`calls.kinds.${kind}`),
    items: dated.filter((one) => one.kind === kind).map((one) => ({
      name: one.name,
      start: yearOf(one.date ?? one.endDate ?? ''),
      end: one.endDate === null ? null : yearOf(one.endDate),
      isOpen: goesOn(one),
    })),
  }));
  const starts = lanes.flatMap(({ items }) => items.map(({ start }) => start));
  const [from, to] = [Math.floor(Math.min(...starts)), Math.ceil(Math.max(...lanes.flatMap(({ items }) => items.map(({ start, end }) => end ?? start)), yearOf(today())))];
  const undated = readings.length - dated.length;
  const figure = timelineFigure(lanes, { title: t('calls.timeline.title'), altText: t('calls.timeline.alt', { count: dated.length, from, to }), from, until: to, width: 640 });
  return (
    <div className={classes['scroll']}>
      {figure === null ? <Text c="dimmed">{t('calls.timeline.none')}</Text> : <FigureFrame figure={figure} caption={undated > 0 ? t('calls.timeline.undated', { count: undated }) : t('calls.timeline.title')} />}
    </div>
  );
}

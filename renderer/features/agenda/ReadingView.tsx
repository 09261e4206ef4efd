import { NativeSelect, Text } from '@mantine/core';
import { listOf, recordOf, type Document } from '@shared/document/document';
import type { Result } from '@shared/domain/kernel/result';
import { failureText } from '@shared/i18n';
import type { ReportModel } from '@shared/reports/model/report-model';
import { reportByKind } from '@shared/reports/report-by-kind';
import { ReportReading } from '@renderer/figures/ReportReading';
import { openRecord } from '@renderer/store/open-record';
import { usePlaceState } from '@renderer/store/session';
import { useDocument } from '@renderer/store/workspace';
import { SegmentedChoice } from '@renderer/ui/controls/SegmentedChoice';
import { today } from '@renderer/ui/records/format-day';
import { useTranslation } from '@renderer/ui/use-translation';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { FIRST_AGENDA, READINGS, type Reading } from './agenda-place';
import classes from './agenda.module.css';

/** The years of the process, and those that its actions, measurements and engagements touch. */
function yearsOf(document: Document): readonly number[] {
  const process = recordOf(document, 'process', document.processId);
  const { periodStart = 0, periodEnd = -1 } = process ?? {};
  const period = Array.from({ length: Math.min(20, Math.max(0, periodEnd - periodStart + 1)) }, (_, index) => periodStart + index);
  const days = [...listOf(document, 'action').flatMap(({ startDate, endDate }) => [startDate, endDate]), ...listOf(document, 'measurement').map(({ date }) => date), ...listOf(document, 'engagement').map(({ date }) => date)];
  const touched = days.flatMap((day) => (day === null ? [] : [Number(day.slice(0, 4))]));
  return [...new Set([...period, ...touched])].sort((one, other) => other - one);
}

/** The Agenda, the year and the hand-over as documents to read: each sentence opens the record it speaks of. */
export function ReadingView(): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const [place, setPlace] = usePlaceState('agenda', FIRST_AGENDA);
  const years = useMemo(() => yearsOf(document), [document]);
  const thisYear = Number(today().slice(0, 4));
  const [year, setYear] = useState(years.includes(thisYear) ? thisYear : (years[0] ?? thisYear));
  return (
    <>
      <div className={classes['readingHead']}>
        <SegmentedChoice label={t('agenda.reading.what')} value={place.reading} options={READINGS.map((value) => ({ value, label: t(`agenda.reading.${value}`) }))} onChange={(reading) => { setPlace({ ...place, reading }); }} />
        {place.reading === 'management' ? (
          <NativeSelect aria-label={t('agenda.reading.year')} value={String(year)} data={years.map(String)} onChange={(event) => { setYear(Number(event.currentTarget.value)); }} />
        ) : null}
        <Text size="xs" c="dimmed">{t('agenda.reading.hint')}</Text>
      </div>
      <Reader key={`${place.reading} ${year}`} kind={place.reading} year={year} document={document} />
    </>
  );
}

function Reader({ kind, year, document }: { readonly kind: Reading; readonly year: number; readonly document: Document }): ReactNode {
  const t = useTranslation();
  const [model, setModel] = useState<Result<ReportModel> | null>(null);
  useEffect(() => {
    let isWanted = true;
    const now = Date.now();
    void reportByKind(document, kind, { now, today: today(new Date(now)), year }).then((made) => {
      // A newer document, or another report, may have been asked for meanwhile.
      if (isWanted) setModel(made);
    });
    return () => {
      isWanted = false;
    };
  }, [document, kind, year]);
  if (model === null) return null;
  return (
    // It scrolls by itself: the keyboard must get into it also where it holds nothing but text.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={classes['scroll']} role="group" aria-label={t('agenda.reading.what')} tabIndex={0}>
      {model.ok ? <ReportReading model={model.value} onOpen={openRecord} /> : <Text c="dimmed">{failureText(model.error)}</Text>}
    </div>
  );
}

import { NativeSelect, NumberInput, Switch } from '@mantine/core';
import { runCommand } from '@renderer/store/command-runner';
import { useDocument } from '@renderer/store/workspace';
import { SegmentedChoice } from '@renderer/ui/controls/SegmentedChoice';
import { formatDay } from '@renderer/ui/records/format-day';
import { useTranslation } from '@renderer/ui/use-translation';
import { recordOf } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import { LANGUAGE_NAMES, OFFERED_LANGUAGES, currentLanguage } from '@shared/i18n';
import { reportLayoutId } from '@shared/domain/reports/report-layout';
import { PAPERS } from '@shared/reports/layout/page-setup';
import { sessionsToTell, type ReportKind } from '@shared/reports/report-kinds';
import type { ReactNode } from 'react';
import { arrangeSections } from './commands';
import type { ReportChoice } from './report-protocol';
import type { ReportsPlace } from './reports-place';
import classes from './reports.module.css';

interface ReportOptionsProps {
  readonly choice: ReportChoice;
  readonly onChange: (part: Partial<ReportsPlace>) => void;
}

const OF_A_SESSION: readonly ReportKind[] = ['acta', 'bulletin'];

/** Paper, draft mark, and what the report is of: a session, a year. */
export function ReportOptions({ choice, onChange }: ReportOptionsProps): ReactNode {
  const t = useTranslation();
  const { report, paper, sessionId, year } = choice;
  const document = useDocument((current) => current);
  const isDraft = useDocument((current) => recordOf(current, 'reportLayout', reportLayoutId(current.processId, report))?.isDraft === true);
  const latestFirst = sessionsToTell(document);
  return (
    <div className={classes['options']}>
      {OF_A_SESSION.includes(report) && latestFirst.length > 0 ? (
        <NativeSelect
          label={t('outputs.options.session')}
          value={sessionId ?? latestFirst[0]?.id ?? ''}
          data={latestFirst.map(({ id, name, date }) => ({ value: id, label: date === null ? name : `${name} · ${formatDay(date)}` }))}
          onChange={(event) => { onChange({ sessionId: event.currentTarget.value as RecordId }); }}
        />
      ) : null}
      {report === 'management' ? (
        <NumberInput label={t('outputs.options.year')} value={year} min={1990} max={2200} clampBehavior="blur" onChange={(value) => { if (typeof value === 'number' && value >= 1990 && value <= 2200) onChange({ year: value }); }} />
      ) : null}
      <SegmentedChoice label={t('outputs.paper.label')} value={paper} options={PAPERS.map((value) => ({ value, label: t(`outputs.paper.${value}`) }))} onChange={(value) => { onChange({ paper: value }); }} />
      <NativeSelect
        label={t('outputs.options.language')}
        value={choice.language ?? currentLanguage()}
        data={OFFERED_LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        onChange={(event) => { onChange({ language: OFFERED_LANGUAGES.find((value) => value === event.currentTarget.value) ?? null }); }}
      />
      <Switch label={t('outputs.options.draft')} description={t('outputs.options.draftHint')} checked={isDraft} onChange={(event) => { runCommand(arrangeSections, { report, fields: { isDraft: event.currentTarget.checked } }); }} />
    </div>
  );
}

import { Button, Tabs, Text } from '@mantine/core';
import { IconCategory, IconChartLine } from '@tabler/icons-react';
import { stateOf } from '@shared/analysis/indicators/indicator-state';
import { indicatorsOf, type IndicatorReading } from '@shared/analysis/indicators/indicators-of-document';
import type { RecordId } from '@shared/domain/kernel/id';
import { DIMENSIONS, LEVELS } from '@shared/domain/indicators/indicator';
import { formattingLocale } from '@shared/i18n';
import { exportTable } from '@renderer/store/tables/export-table';
import { writeCells } from '@renderer/store/tables/write-cells';
import { usePlaceState } from '@renderer/store/session';
import { runCommand, useDocument, useReadOnly } from '@renderer/store/workspace';
import { EmptyState } from '@renderer/ui/page/EmptyState';
import { Page } from '@renderer/ui/page/Page';
import { PageHeader } from '@renderer/ui/page/PageHeader';
import { formatDay, today } from '@renderer/ui/records/format-day';
import { RecordTable, type CellChange, type TableAct, type TableColumn } from '@renderer/ui/records/RecordTable';
import { Split } from '@renderer/ui/records/Split';
import { removeMarked, writeMarked } from '@renderer/ui/records/table/table-acts';
import { useTranslation } from '@renderer/ui/use-translation';
import { Suspense, useMemo, type ReactNode } from 'react';
import { AssistantView } from './AssistantView';
import { BankView } from './BankView';
import { editIndicator, removeIndicators } from './commands';
import { DashboardView } from './DashboardView';
import { EnterView } from './enter/EnterView';
import { IndicatorPanel } from './IndicatorPanel';
import classes from './indicators.module.css';
import { FIRST_INDICATORS, INDICATOR_TABS } from './indicators-place';
import { ProgressBar } from './ProgressBar';
import { showValue } from './show-value';

/** The place "Indicadores": follow-up, dashboards, bank and assistant. */
export function IndicatorsView(): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const [view, setView] = usePlaceState('indicators', FIRST_INDICATORS);
  const readings = useMemo(() => indicatorsOf(document, today()), [document]);
  const open = (chosen: RecordId | null): void => {
    setView({ tab: 'follow', chosen });
  };
  const overdue = readings.filter(({ due }) => due.isOverdue).length;
  const measured = readings.filter(({ progress }) => progress.defined).length;
  const count = t('indicators.count', { count: readings.length });
  return (
    <Page width="full">
      <PageHeader title={t('indicators.title')} lead={readings.length === 0 ? t('indicators.lead') : t('indicators.summary', { total: count, measured, overdue })} />
      <Tabs
        value={view.tab}
        keepMounted={false}
        className={classes['tabs'] ?? ''}
        onChange={(value) => {
          const tab = INDICATOR_TABS.find((candidate) => candidate === value);
          if (tab !== undefined) setView({ ...view, tab });
        }}
      >
        <Tabs.List aria-label={t('indicators.tabs')}>
          {INDICATOR_TABS.map((tab) => (
            <Tabs.Tab key={tab} value={tab}>{t(`indicators.tab.${tab}`)}</Tabs.Tab>
          ))}
        </Tabs.List>
        <Suspense>
          <Tabs.Panel value="follow" className={classes['panel'] ?? ''}>
            {readings.length === 0 ? (
              <EmptyState
                Icon={IconChartLine}
                title={t('indicators.empty.title')}
                actions={
                  <>
                    <Button onClick={() => { setView({ ...view, tab: 'bank' }); }}>{t('indicators.action.fromBank')}</Button>
                    <Button variant="default" onClick={() => { setView({ ...view, tab: 'assistant' }); }}>{t('indicators.action.assistant')}</Button>
                  </>
                }
              >
                {t('indicators.empty.text')}
              </EmptyState>
            ) : (
              <FollowView readings={readings} chosen={view.chosen} onChoose={open} />
            )}
          </Tabs.Panel>
          <Tabs.Panel value="enter" className={classes['panel'] ?? ''}>
            {readings.length === 0 ? <Text c="dimmed">{t('indicators.empty.text')}</Text> : <EnterView readings={readings} onOpen={open} />}
          </Tabs.Panel>
          <Tabs.Panel value="dashboard" className={classes['panel'] ?? ''}>
            {readings.length === 0 ? <Text c="dimmed">{t('indicators.empty.text')}</Text> : <DashboardView readings={readings} onOpen={open} />}
          </Tabs.Panel>
          <Tabs.Panel value="bank" className={classes['panel'] ?? ''}>
            <BankView />
          </Tabs.Panel>
          <Tabs.Panel value="assistant" className={classes['panel'] ?? ''}>
            <AssistantView onMade={open} />
          </Tabs.Panel>
        </Suspense>
      </Tabs>
    </Page>
  );
}

interface FollowViewProps {
  readonly readings: readonly IndicatorReading[];
  readonly chosen: RecordId | null;
  readonly onChoose: (id: RecordId | null) => void;
}

const keyOf = ({ indicator }: IndicatorReading): string => indicator.id;

function FollowView({ readings, chosen, onChoose }: FollowViewProps): ReactNode {
  const t = useTranslation();
  const readOnly = useReadOnly();
  const percent = new Intl.NumberFormat(formattingLocale(), { style: 'percent' });
  const reading = readings.find(({ indicator }) => indicator.id === chosen);
  const remove = (key: string): void => {
    onChoose(null);
    runCommand(removeIndicators, [key as RecordId]);
  };
  const qualitative = ({ indicator }: IndicatorReading): boolean => indicator.measurement === 'qualitative';
  const narrow = reading !== undefined;
  const label = (id: 'name' | 'baseline' | 'value' | 'target' | 'progress' | 'trend' | 'state' | 'due'): { readonly id: typeof id; readonly label: string } => ({ id, label: t(`indicators.column.${id}`) });
  const levels = LEVELS.map((level) => ({ value: level, label: t(`indicators.level.${level}`) }));
  const dimensions = DIMENSIONS.map((dimension) => ({ value: dimension, label: t(`indicators.dimension.${dimension}`) }));
  const columns: readonly TableColumn<IndicatorReading>[] = [
    { ...label('name'), width: 'minmax(13rem, 3fr)', sort: ({ indicator }) => indicator.name, cell: ({ indicator }) => indicator.name, edit: { kind: 'text', value: ({ indicator }) => indicator.name, required: true } },
    { id: 'dimension', label: t('indicators.field.dimension'), width: '9rem', hidden: true, groups: true, sort: ({ indicator }) => DIMENSIONS.indexOf(indicator.dimension), cell: ({ indicator }) => t(`indicators.dimension.${indicator.dimension}`), edit: { kind: 'choice', value: ({ indicator }) => indicator.dimension, options: dimensions } },
    { id: 'level', label: t('indicators.field.level'), width: '8rem', hidden: true, groups: true, sort: ({ indicator }) => LEVELS.indexOf(indicator.level), cell: ({ indicator }) => t(`indicators.level.${indicator.level}`), edit: { kind: 'choice', value: ({ indicator }) => indicator.level, options: levels } },
    { ...label('baseline'), width: '4.75rem', align: 'end', hidden: narrow, cell: (row) => showValue(qualitative(row) ? row.indicator.baselineWord : row.indicator.baseline) },
    { ...label('value'), width: '4.5rem', align: 'end', cell: ({ value, indicator }) => showValue(value, indicator.unit === '%' ? '%' : '') },
    { ...label('target'), width: '4.5rem', align: 'end', cell: (row) => showValue(qualitative(row) ? row.indicator.targetWord : row.indicator.target) },
    { ...label('progress'), width: '8rem', sort: ({ progress }) => (progress.defined ? progress.progress : null), text: ({ progress }) => (progress.defined ? percent.format(progress.progress) : ''), cell: ({ progress }) => <ProgressBar progress={progress} /> },
    { ...label('trend'), width: '5rem', hidden: narrow, groups: true, text: ({ trend }) => t(`indicators.trend.${trend}`), cell: ({ trend }) => <span className={classes['trend']} data-trend={trend}>{t(`indicators.trend.${trend}`)}</span> },
    { ...label('state'), width: '5.5rem', groups: true, sort: stateOf, text: (row) => t(`indicators.state.${stateOf(row)}`), cell: (row) => <span className={classes['state']} data-state={stateOf(row)}>{t(`indicators.state.${stateOf(row)}`)}</span> },
    { ...label('due'), width: '7.5rem', hidden: narrow, sort: ({ due }) => due.due, cell: ({ due }) => formatDay(due.due) },
  ];
  const write = (changes: readonly CellChange[]): boolean => writeCells(editIndicator, changes);
  const acts: readonly TableAct[] = [
    writeMarked({ column: 'dimension', label: t('indicators.field.dimension'), Icon: IconCategory, choices: dimensions }, write),
    removeMarked(t, (keys) => { onChoose(null); runCommand(removeIndicators, keys as readonly RecordId[]); }),
  ];
  return (
    <Split chosen={reading?.indicator.id ?? null} side={reading === undefined ? null : <IndicatorPanel key={reading.indicator.id} reading={reading} onClose={() => { onChoose(null); }} />}>
      <RecordTable
        name="indicators.follow"
        label={t('indicators.title')}
        columns={columns}
        rows={readings}
        keyOf={keyOf}
        selected={chosen}
        onSelect={(key) => { onChoose(key as RecordId); }}
        onDelete={remove}
        {...(readOnly ? {} : { onWrite: write, acts })}
        onExport={(file) => { void exportTable(t('indicators.title'), file); }}
      />
    </Split>
  );
}

import { Button, Tabs, Text } from '@mantine/core';
import { IconChartLine } from '@tabler/icons-react';
import { stateOf } from '@shared/analysis/indicators/indicator-state';
import { indicatorsOf, type IndicatorReading } from '@shared/analysis/indicators/indicators-of-document';
import type { RecordId } from '@shared/domain/kernel/id';
import { usePlaceState } from '@renderer/store/session';
import { runCommand, useDocument } from '@renderer/store/workspace';
import { EmptyState } from '@renderer/ui/page/EmptyState';
import { Page } from '@renderer/ui/page/Page';
import { PageHeader } from '@renderer/ui/page/PageHeader';
import { formatDay, today } from '@renderer/ui/records/format-day';
import { RecordTable, type TableColumn } from '@renderer/ui/records/RecordTable';
import { Split } from '@renderer/ui/records/Split';
import { useTranslation } from '@renderer/ui/use-translation';
import { Suspense, useMemo, type ReactNode } from 'react';
import { AssistantView } from './AssistantView';
import { BankView } from './BankView';
import { removeIndicators } from './commands';
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

function FollowView({ readings, chosen, onChoose }: FollowViewProps): ReactNode {
  const t = useTranslation();
  const reading = readings.find(({ indicator }) => indicator.id === chosen);
  const remove = (key: string): void => {
    onChoose(null);
    runCommand(removeIndicators, [key as RecordId]);
  };
  const column = (id: 'name' | 'baseline' | 'value' | 'target' | 'progress' | 'trend' | 'state' | 'due', width: string, cell: (row: IndicatorReading) => ReactNode, align?: 'end'): TableColumn<IndicatorReading> => ({
    id, width, cell, label: t(`indicators.column.${id}`), ...(align === undefined ? {} : { align }),
  });
  const qualitative = ({ indicator }: IndicatorReading): boolean => indicator.measurement === 'qualitative';
  const columns = [
    column('name', 'minmax(12rem, 3fr)', ({ indicator }) => <span title={indicator.name}>{indicator.name}</span>),
    ...(reading === undefined ? [column('baseline', '6rem', (row) => showValue(qualitative(row) ? row.indicator.baselineWord : row.indicator.baseline), 'end')] : []),
    column('value', '6rem', ({ value, indicator }) => showValue(value, indicator.unit === '%' ? '%' : ''), 'end'),
    column('target', '6rem', (row) => showValue(qualitative(row) ? row.indicator.targetWord : row.indicator.target), 'end'),
    column('progress', '9rem', ({ progress }) => <ProgressBar progress={progress} />),
    ...(reading === undefined ? [column('trend', '6rem', ({ trend }) => <span className={classes['trend']} data-trend={trend}>{t(`indicators.trend.${trend}`)}</span>)] : []),
    column('state', '6rem', (row) => <span className={classes['state']} data-state={stateOf(row)}>{t(`indicators.state.${stateOf(row)}`)}</span>),
    ...(reading === undefined ? [column('due', '8rem', ({ due }) => formatDay(due.due))] : []),
  ];
  return (
    <Split side={reading === undefined ? null : <IndicatorPanel key={reading.indicator.id} reading={reading} onClose={() => { onChoose(null); }} />}>
      <RecordTable label={t('indicators.title')} columns={columns} rows={readings} keyOf={({ indicator }) => indicator.id} selected={chosen} onSelect={(key) => { onChoose(key as RecordId); }} onDelete={remove} />
    </Split>
  );
}

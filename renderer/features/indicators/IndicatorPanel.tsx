import { Button, NumberInput, Select, Stack, Text } from '@mantine/core';
import type { IndicatorReading, YearReading } from '@shared/analysis/indicators/indicators-of-document';
import { recordOf } from '@shared/document/document';
import { useChain } from '@renderer/store/chain';
import { openRecord } from '@renderer/store/open-record';
import { useRecordForm } from '@renderer/store/record-form';
import { runCommand, useDocument, useReadOnly } from '@renderer/store/workspace';
import { Panel } from '@renderer/ui/panel/Panel';
import { ChainLinks } from '@renderer/ui/records/ChainLinks';
import { RecordForm } from '@renderer/ui/records/RecordForm';
import { useTranslation } from '@renderer/ui/use-translation';
import { numberMarks, typedNumber } from '@shared/i18n/number-marks';
import type { ReactNode } from 'react';
import { removeIndicators, setYearTarget } from './commands';
import classes from './indicators.module.css';
import { Measurements } from './Measurements';
import { showPercent, showValue } from './show-value';
import { Sparkline } from './Sparkline';
import { writers } from './writers';

interface IndicatorPanelProps {
  readonly reading: IndicatorReading;
  readonly onClose: () => void;
}

/** An indicator beside the table: its figure opened to its arithmetic, measurements, targets by year, every field. */
export function IndicatorPanel({ reading, onClose }: IndicatorPanelProps): ReactNode {
  const t = useTranslation();
  const readOnly = useReadOnly();
  const { indicator } = reading;
  const chain = useChain(indicator.id);
  const { fields, onWrite } = useRecordForm(indicator, writers.indicator);
  return (
    <Panel kind="side" title={indicator.name} onClose={onClose}>
      <Stack gap="md">
        <Text size="sm">{arithmeticOf(reading, t)}</Text>
        <Sparkline reading={reading} />
        <Measurements reading={reading} />
        <YearTargets reading={reading} />
        <ChainLinks {...chain} onOpen={openRecord} />
        <RecordForm fields={fields} onWrite={onWrite} readOnly={readOnly} />
        <Button
          variant="subtle"
          color="red"
          onClick={() => {
            onClose();
            runCommand(removeIndicators, [indicator.id]);
          }}
        >
          {t('indicators.form.remove')}
        </Button>
      </Stack>
    </Panel>
  );
}

function arithmeticOf({ indicator, progress, value }: IndicatorReading, t: ReturnType<typeof useTranslation>): string {
  if (!progress.defined) return t(`indicators.noProgress.${progress.reason}`);
  const percent = showPercent(progress.progress);
  const { baseline, target, baselineWord, targetWord } = indicator;
  return indicator.measurement === 'qualitative'
    ? t('indicators.arithmeticWords', { percent, baseline: baselineWord, target: targetWord, value: showValue(value) })
    : t('indicators.arithmetic', { percent, baseline: showValue(baseline), target: showValue(target), value: showValue(value) });
}

function YearTargets({ reading }: { readonly reading: IndicatorReading }): ReactNode {
  const t = useTranslation();
  const process = useDocument((document) => recordOf(document, 'process', document.processId));
  const { indicator } = reading;
  const { periodStart = 0, periodEnd = -1 } = process ?? {};
  const period = Array.from({ length: Math.min(20, periodEnd - periodStart + 1) }, (_, index) => periodStart + index);
  const years = [...new Set([...period, ...reading.years.map(({ year }) => year)])].sort((one, other) => one - other);
  const said = (year: YearReading | undefined): string | undefined => {
    if (year === undefined) return undefined;
    if (year.value === null) return t('indicators.yearly.none', { year: year.year });
    return t('indicators.yearly.reached', { value: showValue(year.value, indicator.unit), percent: year.progress.defined ? showPercent(year.progress.progress) : '—' });
  };
  return (
    <Stack gap="xs">
      <h3 className={classes['subtitle']}>{t('indicators.yearly.title')}</h3>
      {years.map((year) => {
        const found = reading.years.find((one) => one.year === year);
        const set = (value: number | string | null): void => {
          runCommand(setYearTarget, { indicatorId: indicator.id, year, value });
        };
        const common = { label: t('indicators.yearly.of', { year }), description: said(found) };
        return indicator.measurement === 'qualitative' ? (
          <Select key={year} {...common} data={[...indicator.scale]} value={typeof found?.target === 'string' ? found.target : null} clearable onChange={set} />
        ) : (
          <NumberInput
            key={`${year} ${String(found?.target)}`}
            {...common}
            defaultValue={found?.target ?? ''}
            {...numberMarks()}
            hideControls
            onBlur={(event) => {
              const value = typedNumber(event.currentTarget.value);
              if (value !== (found?.target ?? null)) set(value);
            }}
          />
        );
      })}
    </Stack>
  );
}

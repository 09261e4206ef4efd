import { NumberInput, Select, Text, TextInput, UnstyledButton } from '@mantine/core';
import type { IndicatorReading } from '@shared/analysis/indicators/indicators-of-document';
import type { RecordId } from '@shared/domain/kernel/id';
import { runCommand, useReadOnly } from '@renderer/store/workspace';
import { formatDay, today } from '@renderer/ui/records/format-day';
import { DateField } from '@renderer/ui/controls/DateField';
import { useTranslation } from '@renderer/ui/use-translation';
import { numberMarks } from '@shared/i18n/number-marks';
import { useRef, useState, type ReactNode } from 'react';
import { measure } from '../commands';
import classes from '../indicators.module.css';
import { showValue } from '../show-value';
import { SheetImport } from './SheetImport';

interface EnterViewProps {
  readonly readings: readonly IndicatorReading[];
  readonly onOpen: (id: RecordId) => void;
}

/**
 * All indicators in one sheet, to type what was measured on one day: a value and Enter, and the next one has the keyboard.
 * Those out of date come first. Each value is kept as it is typed.
 */
export function EnterView({ readings, onOpen }: EnterViewProps): ReactNode {
  const t = useTranslation();
  const [date, setDate] = useState(today());
  const [source, setSource] = useState('');
  const list = useRef<HTMLTableSectionElement>(null);
  // The order stands while one types: a row that jumps away under the hands is lost.
  const [order] = useState(() => new Map([...readings].sort((one, other) => Number(other.due.isOverdue) - Number(one.due.isOverdue)).map(({ indicator }, place) => [indicator.id as RecordId, place])));
  const rows = [...readings].sort((one, other) => (order.get(one.indicator.id) ?? order.size) - (order.get(other.indicator.id) ?? order.size));
  const next = (place: number): void => {
    list.current?.querySelectorAll<HTMLInputElement>('input[data-value]')[place + 1]?.focus();
  };
  const write = (indicatorId: RecordId, value: string | number): boolean =>
    runCommand(measure, { indicatorId, date, value, ...(source.trim() === '' ? {} : { source: source.trim() }) }).ok;
  return (
    <div className={classes['scroll']}>
      <div className={classes['enterHead']}>
        <DateField label={t('indicators.measure.date')} value={date || null} onWrite={(day) => { setDate(day ?? ''); }} />
        <TextInput label={t('indicators.enter.source')} w={280} value={source} onChange={(event) => { setSource(event.currentTarget.value); }} />
        <SheetImport />
      </div>
      <Text size="sm" c="dimmed" mb="sm">{t('indicators.enter.hint')}</Text>
      <table className={classes['enter']} aria-label={t('indicators.enter.label')}>
        <thead>
          <tr>
            <th scope="col">{t('indicators.column.name')}</th>
            <th scope="col">{t('indicators.enter.last')}</th>
            <th scope="col">{t('indicators.column.due')}</th>
            <th scope="col">{t('indicators.enter.value')}</th>
          </tr>
        </thead>
        <tbody ref={list}>
          {rows.map((reading, place) => (
            <EnterRow key={`${reading.indicator.id} ${date}`} reading={reading} date={date} onOpen={onOpen} onWrite={write} onNext={() => { next(place); }} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface EnterRowProps {
  readonly reading: IndicatorReading;
  readonly date: string;
  readonly onOpen: (id: RecordId) => void;
  readonly onWrite: (id: RecordId, value: string | number) => boolean;
  readonly onNext: () => void;
}

function EnterRow({ reading, date, onOpen, onWrite, onNext }: EnterRowProps): ReactNode {
  const t = useTranslation();
  const readOnly = useReadOnly();
  const { indicator, measurements, due } = reading;
  const there = measurements.find((one) => one.date === date);
  const [typed, setTyped] = useState<string | number>(there?.value ?? '');
  const last = measurements.at(-1);
  const label = t('indicators.enter.valueOf', { name: indicator.name });
  const keep = (): boolean => typed === '' || typed === there?.value || onWrite(indicator.id, typed);
  return (
    <tr>
      <th scope="row">
        <UnstyledButton className={classes['member'] ?? ''} onClick={() => { onOpen(indicator.id); }}>{indicator.name}</UnstyledButton>
      </th>
      <td className={classes['soft']}>{last === undefined ? t('indicators.state.notMeasured') : `${showValue(last.value ?? last.word, indicator.unit)} · ${formatDay(last.date)}`}</td>
      <td className={classes['soft']} data-overdue={due.isOverdue || undefined}>{formatDay(due.due)}</td>
      <td>
        {indicator.measurement === 'qualitative' ? (
          <Select
            aria-label={label}
            size="xs"
            data={[...indicator.scale]}
            value={there?.word ?? null}
            readOnly={readOnly}
            attributes={{ input: { 'data-value': true } }}
            onChange={(word) => {
              if (word !== null && onWrite(indicator.id, word)) onNext();
            }}
          />
        ) : (
          <NumberInput
            aria-label={label}
            size="xs"
            hideControls
            {...numberMarks()}
            value={typed}
            readOnly={readOnly}
            data-value
            onChange={setTyped}
            onBlur={() => { if (!keep()) setTyped(there?.value ?? ''); }}
            onKeyDown={(event) => {
              if (event.key === 'Enter') onNext();
              if (event.key === 'Escape') setTyped(there?.value ?? '');
            }}
          />
        )}
      </td>
    </tr>
  );
}

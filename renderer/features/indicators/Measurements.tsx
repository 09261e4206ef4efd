import { Button, CloseButton, Group, NumberInput, Select, Stack, Text, Textarea } from '@mantine/core';
import type { IndicatorReading } from '@shared/analysis/indicators/indicators-of-document';
import { announce, announceFailure } from '@renderer/store/notices';
import { runCommand } from '@renderer/store/workspace';
import { formatDay, today } from '@renderer/ui/records/format-day';
import { DateField } from '@renderer/ui/controls/DateField';
import { useTranslation } from '@renderer/ui/use-translation';
import { numberMarks } from '@shared/i18n/number-marks';
import { useRef, useState, type ReactNode } from 'react';
import { measure, measureMany, readPasted, removeMeasurements } from './commands';
import classes from './indicators.module.css';
import { showValue } from './show-value';

/** The measurements of an indicator: typed one after the other with Enter, pasted, or removed. */
export function Measurements({ reading }: { readonly reading: IndicatorReading }): ReactNode {
  const t = useTranslation();
  const { indicator, measurements } = reading;
  const [date, setDate] = useState(today());
  const [value, setValue] = useState<string | number>('');
  const [pasted, setPasted] = useState<string | null>(null);
  const valueField = useRef<HTMLInputElement>(null);
  const qualitative = indicator.measurement === 'qualitative';
  const note = (typed: string | number): void => {
    if (!runCommand(measure, { indicatorId: indicator.id, date, value: typed === '' ? null : typed }).ok) return;
    setValue('');
    valueField.current?.focus();
  };
  const paste = (): void => {
    const read = readPasted(indicator, pasted ?? '');
    if (!read.ok) {
      announceFailure(read.error);
      return;
    }
    if (!runCommand(measureMany, read.value).ok) return;
    setPasted(null);
    announce({ tone: 'success', messageKey: 'indicators.measure.pasteDone', params: { count: read.value.length } });
  };
  return (
    <Stack gap="xs" component="section" aria-label={t('indicators.measure.title')}>
      <h3 className={classes['subtitle']}>{t('indicators.measure.title')}</h3>
      <Group gap="xs" align="flex-end" wrap="nowrap">
        <DateField label={t('indicators.measure.date')} value={date || null} flex={1} onWrite={(day) => { setDate(day ?? ''); }} />
        {qualitative ? (
          <Select label={t('indicators.measure.value')} data={[...indicator.scale]} value={null} flex={1} onChange={(word) => { if (word !== null) note(word); }} />
        ) : (
          <NumberInput
            ref={valueField}
            label={t('indicators.measure.value')}
            value={value}
            {...numberMarks()}
            hideControls
            flex={1}
            onChange={setValue}
            onKeyDown={(event) => { if (event.key === 'Enter') note(value); }}
          />
        )}
        {qualitative ? null : <Button onClick={() => { note(value); }}>{t('indicators.measure.add')}</Button>}
      </Group>
      <Text size="xs" c="dimmed">{t('indicators.measure.hint')}</Text>
      <Sheet reading={reading} />
      {measurements.length === 0 ? <Text size="sm" c="dimmed">{t('indicators.measure.none')}</Text> : null}
      {pasted === null ? (
        <Button variant="subtle" size="compact-sm" onClick={() => { setPasted(''); }}>{t('indicators.measure.paste')}</Button>
      ) : (
        <>
          <Textarea label={t('indicators.measure.paste')} description={t('indicators.measure.pasteHint')} autosize minRows={3} value={pasted} onChange={(event) => { setPasted(event.currentTarget.value); }} />
          <Group gap="xs">
            <Button size="xs" onClick={paste}>{t('indicators.measure.add')}</Button>
            <Button size="xs" variant="default" onClick={() => { setPasted(null); }}>{t('common.action.cancel')}</Button>
          </Group>
        </>
      )}
    </Stack>
  );
}

function Sheet({ reading }: { readonly reading: IndicatorReading }): ReactNode {
  const t = useTranslation();
  return (
    <ul className={classes['measurements']}>
      {[...reading.measurements].reverse().map(({ id, date, value, word }) => (
        <li key={id}>
          <span>{formatDay(date)}</span>
          <strong>{showValue(value ?? word, reading.indicator.unit)}</strong>
          <CloseButton size="sm" aria-label={t('indicators.measure.remove', { day: formatDay(date) })} onClick={() => { runCommand(removeMeasurements, [id]); }} />
        </li>
      ))}
    </ul>
  );
}

import { listOf, recordOf, type Document } from '@shared/document/document';
import type { ChangeSet } from '@shared/document/change-set';
import type { Indicator } from '@shared/domain/indicators/indicator';
import { indicatorTargetId } from '@shared/domain/indicators/indicator-target';
import { measurementId } from '@shared/domain/indicators/measurement';
import { isCivilDate, type CivilDate } from '@shared/domain/kernel/civil-date';
import type { RecordId } from '@shared/domain/kernel/id';
import { err, fail, ok, type Failure, type Result } from '@shared/domain/kernel/result';
import { sameFolded } from '@shared/domain/kernel/text-folding';
import type { ContentOf } from '@shared/domain/registry';
import { applyTemplates } from '@shared/exchange/templates/apply-templates';
import type { TemplatePreview } from '@shared/exchange/templates/template-preview';
import { defineCommand } from '@renderer/store/command';
import { editRecordCommand, isName, orderAfter, removeRecordsCommand } from '@renderer/store/record-commands';
import { numberMarks } from '@shared/i18n/number-marks';

type IndicatorFields = Partial<ContentOf<'indicator'>> & { readonly name: string };

function nameTaken(document: Document, name: string, except: RecordId | null): boolean {
  return listOf(document, 'indicator').some((one) => one.id !== except && sameFolded(one.name, name));
}

function nameFailure(document: Document, name: string, except: RecordId | null): Failure | null {
  if (!isName(name)) return { code: 'indicator-name', messageKey: 'indicators.error.name' };
  return nameTaken(document, name, except) ? { code: 'same-name', messageKey: 'indicators.error.sameName', params: { name } } : null;
}

/** Adds an indicator after the others, and gives its id. Two of one name are refused. */
export const addIndicator = defineCommand<IndicatorFields, RecordId>({
  id: 'indicators.add',
  labelKey: 'indicators.command.add',
  undo: 'record',
  run: (change, document, fields) => {
    const refused = nameFailure(document, fields.name, null);
    if (refused !== null) return err(refused);
    return ok(change.create('indicator', { ...fields, order: orderAfter(listOf(document, 'indicator')) }).id);
  },
});

/** Takes an indicator of the bank up into the process. */
export const takeFromBank = defineCommand<IndicatorFields, RecordId>({
  ...addIndicator,
  id: 'indicators.take',
  labelKey: 'indicators.command.take',
  labelParams: ({ name }) => ({ name }),
});

/** Changes fields of an indicator; a baseline after a measurement is refused. */
export const editIndicator = editRecordCommand({
  id: 'indicators.edit',
  type: 'indicator',
  labelKey: 'indicators.command.edit',
  missingKey: 'indicators.error.missing',
  valueKey: 'indicators.error.value',
  check: (document, next) => {
    const before = recordOf(document, 'indicator', next.id);
    if (before?.name !== next.name) {
      const refused = nameFailure(document, next.name, next.id);
      if (refused !== null) return refused;
    }
    const start = next.baselineDate;
    if (start === null || start === before?.baselineDate) return null;
    const early = listOf(document, 'measurement').find(({ indicatorId, date }) => indicatorId === next.id && date < start);
    return early === undefined ? null : { code: 'baseline-after-measurement', messageKey: 'indicators.error.baselineAfter', params: { date: early.date } };
  },
});

export const removeIndicators = removeRecordsCommand('indicators.remove', 'indicators.command.remove');
export const removeMeasurements = removeRecordsCommand('indicators.removeMeasurement', 'indicators.command.removeMeasurement');

/** A measurement as it is typed: a number, or a word of the scale of a qualitative indicator. */
export interface TypedMeasurement {
  readonly indicatorId: RecordId;
  readonly date: CivilDate;
  readonly value: number | string | null;
  readonly source?: string;
}

/** Whether the measurement can be: its day exists and is not before the baseline, its value is of the indicator's kind. */
export function measurementFailure(indicator: Indicator | undefined, { date, value }: TypedMeasurement): Failure | null {
  if (indicator === undefined) return { code: 'no-such-record', messageKey: 'indicators.error.missing' };
  if (!isCivilDate(date)) return { code: 'measurement-date', messageKey: 'indicators.error.noDate' };
  const { baselineDate, measurement, scale, name } = indicator;
  if (baselineDate !== null && date < baselineDate) {
    return { code: 'before-baseline', messageKey: 'indicators.error.beforeBaseline', params: { date, baseline: baselineDate } };
  }
  if (value === null || value === '') return { code: 'no-value', messageKey: 'indicators.error.noValue' };
  if (measurement === 'qualitative') {
    if (typeof value === 'string' && scale.includes(value)) return null;
    return { code: 'not-on-scale', messageKey: 'indicators.error.notOnScale', params: { word: String(value), scale: scale.join(', ') } };
  }
  if (typeof value === 'number' && Number.isFinite(value)) return null;
  return { code: 'value-out-of-range', messageKey: 'indicators.error.value', params: { name } };
}

function write(change: ChangeSet, document: Document, typed: TypedMeasurement): Result<RecordId> {
  const { indicatorId, date, value, source } = typed;
  const refused = measurementFailure(recordOf(document, 'indicator', indicatorId), typed);
  if (refused !== null) return err(refused);
  const id = measurementId(indicatorId, date);
  const fields = {
    value: typeof value === 'number' ? value : null,
    word: typeof value === 'string' ? value : '',
    ...(source === undefined ? {} : { source }),
  };
  if (change.get(id) === undefined) change.create('measurement', { indicatorId, date, ...fields }, id);
  else change.update('measurement', id, fields);
  return ok(id);
}

/** Notes a measurement; another of the same day is replaced. */
export const measure = defineCommand<TypedMeasurement, RecordId>({
  id: 'indicators.measure',
  labelKey: 'indicators.command.measure',
  undo: 'record',
  run: write,
});

/** Notes several at once: all of them, or none where one of them cannot be. */
export const measureMany = defineCommand<readonly TypedMeasurement[], number>({
  id: 'indicators.measureMany',
  labelKey: 'indicators.command.measureMany',
  undo: 'record',
  run: (change, document, all) => {
    for (const typed of all) {
      const result = write(change, document, typed);
      if (!result.ok) return result;
    }
    return ok(all.length);
  },
});

/** Puts the measurements of a sheet, as its preview shows them, into the process: one step. Gives how many went in. */
export const importMeasurements = defineCommand<TemplatePreview, number>({
  id: 'indicators.import',
  labelKey: 'indicators.command.import',
  undo: 'record',
  run: (change, _document, preview) => {
    const { created = 0, updated = 0 } = applyTemplates(change, preview).measurement ?? {};
    return ok(created + updated);
  },
});

/** Sets what is to be reached in a year; null or no word takes it away. */
export const setYearTarget = defineCommand<{ readonly indicatorId: RecordId; readonly year: number; readonly value: number | string | null }>({
  id: 'indicators.setTarget',
  labelKey: 'indicators.command.setTarget',
  undo: 'record',
  run: (change, document, { indicatorId, year, value }) => {
    if (recordOf(document, 'indicator', indicatorId) === undefined) return fail('no-such-record', 'indicators.error.missing');
    const id = indicatorTargetId(indicatorId, year);
    const fields = { value: typeof value === 'number' ? value : null, word: typeof value === 'string' ? value : '' };
    const there = change.get(id) !== undefined;
    if (value === null || value === '') change.remove([id]);
    else if (there) change.update('indicatorTarget', id, fields);
    else change.create('indicatorTarget', { indicatorId, year, ...fields }, id);
    return ok(undefined);
  },
});

/**
 * Reads pasted lines "2026-03-31<tab or ;>12,5" of an indicator. Decimal comma and point are read; a point before three
 * digits and a comma is a thousands mark. Empty lines are passed over; the first that cannot be read is the failure.
 */
export function readPasted(indicator: Indicator, text: string): Result<readonly TypedMeasurement[]> {
  const read: TypedMeasurement[] = [];
  for (const [index, line] of text.split(/\r?\n/u).entries()) {
    if (line.trim() === '') continue;
    const [date = '', word = ''] = line.split(/[\t;]/u).map((part) => part.trim());
    const { decimalSeparator, thousandSeparator } = numberMarks();
    // A point alone is a decimal mark in every language: machines write so.
    const plain = word.includes(',') ? word.replaceAll(thousandSeparator, '').replace(decimalSeparator, '.') : word;
    const value = indicator.measurement === 'qualitative' ? word : plain === '' ? Number.NaN : Number(plain);
    if (!isCivilDate(date) || (typeof value === 'number' ? Number.isNaN(value) : value === '')) {
      return fail('paste-line', 'indicators.error.pasteLine', { line: index + 1, text: line.trim().slice(0, 60) });
    }
    read.push({ indicatorId: indicator.id, date, value });
  }
  return read.length === 0 ? fail('no-value', 'indicators.error.noValue') : ok(read);
}

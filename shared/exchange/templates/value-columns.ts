import { recordOf } from '../../document/document';
import { isCivilDate } from '../../domain/kernel/civil-date';
import type { Money } from '../../domain/kernel/money';
import type { ContentOf, RecordType } from '../../domain/registry';
import { readNumber } from '../plan/number-text';
import { cellLine, cellText, isBlank, type CellValue } from '../sheets/sheet';
import type { CellRule } from '../sheets/xlsx/sheet-to-write';
import { readReference } from './columns';
import { namesText, readNames } from './list-text';
import { moneyText, readMoneyText } from './money-text';
import type { CellReading, NamedType, TemplateColumn, TemplateContext } from './template';

type Options = Partial<Pick<TemplateColumn, 'aliases' | 'required' | 'personal'>>;
type Field<Type extends RecordType> = keyof ContentOf<Type> & string;

function column<Type extends RecordType>(
  header: string,
  field: Field<Type>,
  { aliases = [], required = false, personal = false }: Options,
  read: (cell: CellValue, context: TemplateContext) => CellReading,
  write: (value: unknown, context: TemplateContext) => CellValue,
  rule?: () => CellRule,
): TemplateColumn<Type> {
  const readCell = (cell: CellValue, context: TemplateContext): CellReading => (isBlank(cell) ? { kind: 'blank' } : read(cell, context));
  return { header, field, aliases, required, personal, write, read: readCell, ...(rule === undefined ? {} : { rule }) };
}

const problem = (name: string, header: string, cell: CellValue): CellReading => ({ kind: 'problem', problem: name, params: { header, text: cellLine(cell).slice(0, 80) } });

/** A day, as `2026-03-31` or `31/03/2026` (the day first). */
export function dateColumn<Type extends RecordType>(header: string, field: Field<Type>, options: Options = {}): TemplateColumn<Type> {
  const read = (cell: CellValue): CellReading => {
    const text = cellText(cell);
    const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u.exec(text) ?? [];
    const plain = year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return isCivilDate(plain) ? { kind: 'value', value: plain } : problem('notADate', header, cell);
  };
  return column(header, field, options, read, (day) => (typeof day === 'string' ? day : null));
}

/** An amount with its currency, `COP 1.200.000`; without one, that of the process. */
export function moneyColumn<Type extends RecordType>(header: string, field: Field<Type>, options: Options = {}): TemplateColumn<Type> {
  const read = (cell: CellValue, { document }: TemplateContext): CellReading => {
    const money = readMoneyText(cell, recordOf(document, 'process', document.processId)?.currency ?? 'COP');
    return money === null ? problem('notMoney', header, cell) : { kind: 'value', value: money };
  };
  return column(header, field, options, read, (money) => (money === null || money === undefined ? null : moneyText(money as Money)));
}

/** A whole number from zero up. */
export function countColumn<Type extends RecordType>(header: string, field: Field<Type>, options: Options = {}): TemplateColumn<Type> {
  const read = (cell: CellValue): CellReading => {
    const reading = readNumber(cell, 'commaDecimal');
    const fits = reading.kind === 'number' && Number.isSafeInteger(reading.value) && reading.value >= 0;
    return fits ? { kind: 'value', value: reading.value } : problem('notACount', header, cell);
  };
  return column(header, field, options, read, (count) => (typeof count === 'number' ? count : null), () => ({ kind: 'whole', least: 0, most: Number.MAX_SAFE_INTEGER }));
}

/** The names of several records of one type, with semicolons between them. One that is not known is the problem of the cell. */
export function referencesColumn<Type extends RecordType>(header: string, field: Field<Type>, type: NamedType, options: Options = {}): TemplateColumn<Type> {
  const read = (cell: CellValue, context: TemplateContext): CellReading => {
    const refs: string[] = [];
    for (const name of readNames(cellText(cell))) {
      const reading = readReference(name, type, context);
      if (reading.kind !== 'value') return reading;
      if (!refs.includes(reading.value as string)) refs.push(reading.value as string);
    }
    return { kind: 'value', value: refs };
  };
  const write = (ids: unknown, context: TemplateContext): CellValue => (Array.isArray(ids) && ids.length > 0 ? namesText((ids as string[]).map(context.nameOf)) : null);
  return column(header, field, options, read, write);
}

/** A number, with decimals where it has them. */
export function numberColumn<Type extends RecordType>(header: string, field: Field<Type>, options: Options = {}): TemplateColumn<Type> {
  const read = (cell: CellValue): CellReading => {
    const reading = readNumber(cell, 'commaDecimal');
    return reading.kind === 'number' ? { kind: 'value', value: reading.value + 0 } : problem('notANumber', header, cell);
  };
  return column(header, field, options, read, (number) => (typeof number === 'number' ? number : null), () => ({ kind: 'decimal' }));
}

/** Several whole numbers between two bounds, both included, with commas or semicolons between them. */
export function wholeNumbersColumn<Type extends RecordType>(header: string, field: Field<Type>, least: number, most: number, options: Options = {}): TemplateColumn<Type> {
  const read = (cell: CellValue): CellReading => {
    const numbers = cellText(cell).split(/[;,\s]+/u).filter((part) => part !== '').map(Number);
    const fits = numbers.every((number) => Number.isInteger(number) && number >= least && number <= most);
    if (fits) return { kind: 'value', value: [...new Set(numbers)].sort((one, other) => one - other) };
    return { kind: 'problem', problem: 'outOfRange', params: { text: cellLine(cell).slice(0, 80), header, least, most } };
  };
  return column(header, field, options, read, (numbers) => (Array.isArray(numbers) && numbers.length > 0 ? (numbers as number[]).join('; ') : null));
}

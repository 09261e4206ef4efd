import { toCsv } from '@shared/exchange/sheets/csv';
import { writeSheets } from '@shared/exchange/sheets/write-sheets';
import { takeIn } from '../hand-over';
import type { TableRequest } from './table-protocol';

/** Longest name of a sheet, and what it may not have, in the xlsx format. */
const NAME_LENGTH = 31;
const NOT_IN_NAMES = /[\\/?*[\]:]/gu;

self.onmessage = takeIn(({ format, name, rows, decimal }: TableRequest) => {
  const bytes =
    format === 'xlsx'
      ? writeSheets([{ name: name.replace(NOT_IN_NAMES, ' ').slice(0, NAME_LENGTH), rows }])
      : new TextEncoder().encode(toCsv(rows, decimal === ',' ? {} : { delimiter: ',', decimal }));
  self.postMessage(bytes, { transfer: [bytes.buffer] });
});

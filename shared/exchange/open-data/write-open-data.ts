import { zipSync, type Zippable } from 'fflate';
import { recordById, recordOf, type Document } from '../../document/document';
import type { CivilDate } from '../../domain/kernel/civil-date';
import { labelOfRecord } from '../../domain/registry';
import { t as translate, type Translate } from '../../i18n';
import { toCsv, type CsvStyle } from '../sheets/csv';
import type { CellValue } from '../sheets/sheet';
import { tableRows, type OpenDataContext } from './table';
import { OPEN_DATA_TABLES } from './tables';

/** As portals of open data ask for it: commas, decimal points, UTF-8 with its mark, so that accents survive everywhere. */
const STYLE: CsvStyle = { delimiter: ',', decimal: '.', byteOrderMark: true };
/** A fixed one, so that the same document gives the same bytes. */
const PART_DATE = new Date(2026, 0, 1);

export interface OpenDataOptions {
  /** The day of the package, `YYYY-MM-DD`. */
  readonly today: CivilDate;
  readonly t?: Translate;
}

/** The files of the package by name: a table each, the dictionary that says what every column means, and how to read them. */
export function openDataFiles(document: Document, { today, t = translate }: OpenDataOptions): ReadonlyMap<string, string> {
  const context: OpenDataContext = {
    document,
    t,
    nameOf: (id) => {
      const record = id === null ? undefined : recordById(document, id);
      return record === undefined ? '' : labelOfRecord(record);
    },
  };
  const tables = OPEN_DATA_TABLES.map((table) => ({ table, rows: tableRows(table, context) })).filter(({ rows }) => rows.length > 1);
  const dictionary: readonly (readonly CellValue[])[] = [
    ['tabla', 'que_es_la_tabla', 'columna', 'tipo', 'que_significa', 'filas'],
    ...tables.flatMap(({ table, rows }) =>
      table.columns.map(({ name, type, meaningKey }) => [`${table.name}.csv`, t(table.meaningKey), name, t(`openData.type.${type}`), t(meaningKey), rows.length - 1]),
    ),
  ];
  const process = recordOf(document, 'process', document.processId);
  const readme = t('openData.readme', {
    name: process?.name ?? '',
    territory: process?.territoryName ?? '',
    date: today,
    tables: tables.map(({ table, rows }) => `- ${table.name}.csv (${rows.length - 1}): ${t(table.meaningKey)}`).join('\r\n'),
  });
  return new Map([
    ['LEAME.txt', `\uFEFF${readme.replaceAll(/\r?\n/gu, '\r\n')}\r\n`],
    ['diccionario.csv', toCsv(dictionary, STYLE)],
    ...tables.map(({ table, rows }) => [`${table.name}.csv`, toCsv(rows, STYLE)] as const),
  ]);
}

/**
 * The process as open data: a zip of CSV files with a data dictionary. No text runs as a formula (formats §3), nothing
 * of it is data of a person, empty tables are left out. The same document and day give the same bytes.
 */
export function writeOpenData(document: Document, options: OpenDataOptions): Uint8Array {
  const encoder = new TextEncoder();
  const files: Zippable = {};
  for (const [name, text] of openDataFiles(document, options)) files[name] = encoder.encode(text);
  return zipSync(files, { mtime: PART_DATE, level: 6 });
}

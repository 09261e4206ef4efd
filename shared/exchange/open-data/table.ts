import type { Document } from '../../document/document';
import { listOf } from '../../document/document';
import type { RecordId } from '../../domain/kernel/id';
import { majorOf, type Money } from '../../domain/kernel/money';
import type { RecordType, RecordTypes } from '../../domain/registry';
import type { MessageKey, Translate } from '../../i18n';
import type { CellValue } from '../sheets/sheet';

/** What a column of the open data holds. Days are ISO 8601; a list has "; " between its values. */
export const COLUMN_TYPES = ['identifier', 'text', 'number', 'integer', 'day', 'list', 'money', 'currency'] as const;
export type ColumnType = (typeof COLUMN_TYPES)[number];

/** What the values of a column are made from. */
export interface OpenDataContext {
  readonly document: Document;
  readonly t: Translate;
  /** What a record is called; empty for none. */
  readonly nameOf: (id: RecordId | null) => string;
}

/** A column: its name is part of the file format and never translated; what it means is said in the dictionary. */
export interface OpenDataColumn<Type extends RecordType = RecordType> {
  readonly name: string;
  readonly type: ColumnType;
  readonly meaningKey: MessageKey;
  readonly valueOf: (record: RecordTypes[Type], context: OpenDataContext) => CellValue;
}

/** A table: a file of the package with a record per row. */
export interface OpenDataTable<Type extends RecordType = RecordType> {
  /** Name of the file without its ending. */
  readonly name: string;
  readonly type: Type;
  readonly meaningKey: MessageKey;
  readonly columns: readonly OpenDataColumn<Type>[];
}

/** Keeps the type of a table's records without writing it out. */
export function defineTable<Type extends RecordType>(table: OpenDataTable<Type>): OpenDataTable {
  return table as unknown as OpenDataTable;
}

/** Amount and currency of money in two columns: amounts of two currencies are then never added by mistake. */
export function moneyColumns<Type extends RecordType>(
  name: string,
  meaningKey: MessageKey,
  moneyOf: (record: RecordTypes[Type]) => Money | null,
): readonly OpenDataColumn<Type>[] {
  const amount = (money: Money | null): CellValue => (money === null ? null : majorOf(money));
  return [
    { name, type: 'money', meaningKey, valueOf: (record) => amount(moneyOf(record)) },
    { name: `${name}_moneda`, type: 'currency', meaningKey: 'openData.meaning.currency', valueOf: (record) => moneyOf(record)?.currency ?? null },
  ];
}

/** The rows of a table, the header first. */
export function tableRows(table: OpenDataTable, context: OpenDataContext): readonly (readonly CellValue[])[] {
  const records = listOf(context.document, table.type);
  return [table.columns.map(({ name }) => name), ...records.map((record) => table.columns.map(({ valueOf }) => valueOf(record as never, context)))];
}

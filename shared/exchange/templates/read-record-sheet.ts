import type { AnyRecord, RecordType } from '../../domain/registry';
import { listOf } from '../../document/document';
import { cellAt, cellLine, isBlank, type CellValue, type Sheet } from '../sheets/sheet';
import type { Intake } from './intake';
import { NAMED_TYPES, type NamedType, type RecordTemplate, type TemplateColumn } from './template';
import { findTemplateHeader, type TemplateHeader } from './template-header';
import type { TemplateProblem } from './template-preview';

const NAMED: readonly string[] = NAMED_TYPES;

/** A key of a record that is there, or 'several' where two records share it. */
type Existing = AnyRecord | 'several';

/**
 * Reads a sheet with a record per row. A row without what it requires, that repeats another or that cannot be a record
 * is reported and stays out; a cell that does not fit is reported and its row goes in without it. Blank cells leave
 * what is there as it is.
 */
export function readRecordSheet(template: RecordTemplate, sheet: Sheet, intake: Intake): void {
  const { type } = template;
  const header = findTemplateHeader(sheet, template.columns, template.informs);
  if (header === null) {
    const headers = template.columns.filter(({ required }) => required).map((column) => column.header).join(', ');
    intake.report({ sheet: sheet.name, row: 1, messageKey: 'imports.problem.noHeader', params: { headers }, rowIn: true }, type);
    return;
  }
  reportHeader(sheet, header, type, intake);
  const existing = existingByKey(template, intake);
  const first = new Map<string, number>();
  let order = nextOrder(type, intake);
  for (let index = header.row + 1; index < sheet.rowCount; index += 1) {
    if ((sheet.rows[index] ?? []).every(isBlank)) continue;
    const place = { sheet: sheet.name, row: index + 1 };
    makeNamed(template, (name) => cellOf(template, sheet, index, header, name), place, intake);
    const fields = readFields(template, sheet, index, header, intake);
    if (fields === null) continue;
    const wrong = template.check?.(fields, intake.context) ?? null;
    if (wrong !== null) {
      const column = columnOfField(template, header, wrong.field);
      intake.report({ ...place, ...column, messageKey: `imports.problem.${wrong.problem}`, params: wrong.params, rowIn: false }, type);
      continue;
    }
    const key = template.keyOf(fields);
    const earlier = first.get(key);
    const identity = columnOfField(template, header, template.identity[0] ?? '');
    if (earlier !== undefined) {
      intake.report({ ...place, ...identity, messageKey: 'imports.problem.duplicate', params: { first: earlier }, rowIn: false }, type);
      continue;
    }
    first.set(key, place.row);
    const known = existing.get(key);
    if (known === 'several') {
      const text = cellLine(cellAt(sheet, index, identity.column ?? 0)).slice(0, 80);
      intake.report({ ...place, ...identity, messageKey: 'imports.problem.ambiguous', params: { text }, rowIn: false }, type);
    } else if (known === undefined) {
      const name = typeof fields['name'] === 'string' ? fields['name'] : '';
      const ref = intake.newRef(name);
      if (NAMED.includes(type)) intake.context.names[type as NamedType].add(name, ref);
      intake.create({ ref, type, fields: order === null ? fields : { ...fields, order }, ...place });
      if (order !== null) order += 1;
    } else {
      const told = Object.fromEntries(Object.entries(fields).filter(([field]) => !template.identity.includes(field) || template.told?.includes(field) === true));
      intake.update(known, { type, fields: told, ...place });
    }
  }
}

function cellOf(template: RecordTemplate, sheet: Sheet, index: number, header: TemplateHeader, name: string): CellValue {
  const column = template.columns.find((one) => one.header === name);
  const place = column === undefined ? undefined : header.places.get(column);
  return place === undefined ? null : cellAt(sheet, index, place);
}

/** Makes what a row names and is not there yet, where its template says so. */
function makeNamed({ makes }: RecordTemplate, cellOfHeader: (header: string) => CellValue, place: { readonly sheet: string; readonly row: number }, intake: Intake): void {
  for (let wanted = makes?.(cellOfHeader, intake) ?? null; wanted !== null; wanted = makes?.(cellOfHeader, intake) ?? null) {
    const ref = intake.newRef(wanted.fields.name);
    intake.context.names[wanted.type].add(wanted.fields.name, ref);
    intake.create({ ref, type: wanted.type, fields: wanted.fields, ...place });
  }
}

function reportHeader(sheet: Sheet, { row, ignored, repeated }: TemplateHeader, type: RecordType, intake: Intake): void {
  const tell = (messageKey: string, { column, text }: { readonly column: number; readonly text: string }): void => {
    intake.report({ sheet: sheet.name, row: row + 1, column, messageKey, params: { text: text.slice(0, 80) }, rowIn: true }, type);
  };
  for (const header of ignored) tell('imports.problem.ignoredColumn', header);
  for (const header of repeated) tell('imports.problem.duplicateColumn', header);
}

/** The fields a row says; null where a required one is missing or wrong, which is reported. */
function readFields(
  template: RecordTemplate,
  sheet: Sheet,
  index: number,
  header: TemplateHeader,
  intake: Intake,
): Readonly<Record<string, unknown>> | null {
  const { type } = template;
  const fields: Record<string, unknown> = {};
  const problems: TemplateProblem[] = [];
  for (const [column, place] of header.places) {
    const cell = cellAt(sheet, index, place);
    const reading = column.read(cell, intake.context);
    const tell = (problem: string, params: TemplateProblem['params']): void => {
      const messageKey = `imports.problem.${problem}`;
      problems.push({ sheet: sheet.name, row: index + 1, column: place, messageKey, params, rowIn: !column.required });
    };
    if (reading.kind === 'problem') tell(reading.problem, reading.params);
    else if (reading.kind === 'blank') {
      if (column.required) tell('missing', { header: column.header });
    } else {
      const told = column.into?.(reading.value) ?? { [column.field]: reading.value };
      if (Object.entries(told).every(([field, value]) => intake.fits(type, field, value))) Object.assign(fields, told);
      else tell(typeof reading.value === 'string' ? 'tooLong' : 'invalid', { header: column.header, text: cellLine(cell).slice(0, 80) });
    }
  }
  const fatal = problems.find(({ rowIn }) => !rowIn);
  if (fatal !== undefined) intake.report(fatal, type);
  // A row stays out once, however many of its cells are wrong.
  for (const problem of problems) if (problem !== fatal) intake.problems.push({ ...problem, rowIn: fatal === undefined });
  return fatal === undefined ? fields : null;
}

function existingByKey(template: RecordTemplate, intake: Intake): ReadonlyMap<string, Existing> {
  const existing = new Map<string, Existing>();
  for (const record of listOf(intake.context.document, template.type)) {
    const key = template.keyOf(record as unknown as Readonly<Record<string, unknown>>);
    existing.set(key, existing.has(key) ? 'several' : record);
  }
  return existing;
}

function columnOfField(template: RecordTemplate, header: TemplateHeader, field: string): { readonly column?: number } {
  const column = template.columns.find((one: TemplateColumn) => one.field === field);
  const place = column === undefined ? undefined : header.places.get(column);
  return place === undefined ? {} : { column: place };
}

/** The place after the last of a type that is kept in order; null for a type that is not. */
function nextOrder(type: RecordType, { context: { document } }: Intake): number | null {
  const isOrdered =
    type === 'objective' || type === 'line' || type === 'call' || type === 'engagement' || type === 'action' || type === 'indicator' ||
    type === 'memoryItem' || type === 'risk';
  if (!isOrdered) return null;
  return listOf(document, type).reduce((most, { order }) => Math.max(most, order + 1), 0);
}

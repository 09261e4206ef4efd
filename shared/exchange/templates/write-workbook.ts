import type { RecordType } from '../../domain/registry';
import { listOf, type Document } from '../../document/document';
import type { CellValue } from '../sheets/sheet';
import { writeSheets, type SheetToWrite } from '../sheets/write-sheets';
import { agendaTemplate, indicatorTemplate, measurementTemplate } from './agenda-templates';
import { callAnswerTemplate, callTemplate, engagementTemplate } from './call-templates';
import { memoryTemplate, riskTemplate } from './diagnosis-templates';
import { templateContext } from './intake';
import { planRows } from './plan-template';
import {
  actorTemplate,
  influenceTemplate,
  lineTemplate,
  linkTemplate,
  objectiveTemplate,
  positionTemplate,
  relationTemplate,
} from './record-templates';
import type { MatrixTemplate, RecordTemplate, TemplateContext, TemplateName } from './template';

/** What to write. */
export interface WriteOptions {
  /** Whether the columns with data of persons (punto focal, cargo, correo, teléfono) are written at all. */
  readonly includePersonalData: boolean;
}

/** A document as an xlsx workbook with all our template sheets; importing it again changes nothing. Source: formats.md §2. */
export function writeWorkbook(document: Document, options: WriteOptions): Uint8Array {
  return writeSheets(templateSheets(document, options));
}

/** The template sheets of a document as rows, the header first: for a workbook, or one by one for CSV. */
export function templateSheets(
  document: Document,
  options: WriteOptions,
): readonly (SheetToWrite & { readonly name: TemplateName })[] {
  const context = templateContext(document);
  return [
    recordSheet(actorTemplate, context, options),
    recordSheet(relationTemplate, context, options),
    matrixSheet(influenceTemplate, context),
    recordSheet(objectiveTemplate, context, options),
    matrixSheet(positionTemplate, context),
    { name: 'Plan', rows: planRows(document) },
    recordSheet(lineTemplate, context, options),
    recordSheet(linkTemplate, context, options),
    recordSheet(agendaTemplate, context, options),
    recordSheet(indicatorTemplate, context, options),
    recordSheet(measurementTemplate, context, options),
    recordSheet(callTemplate, context, options),
    recordSheet(callAnswerTemplate, context, options),
    recordSheet(engagementTemplate, context, options),
    recordSheet(memoryTemplate, context, options),
    recordSheet(riskTemplate, context, options),
  ];
}

/** One template's sheet: its header and a row per record, in order. */
export function recordSheet<Type extends RecordType>(
  template: RecordTemplate<Type>,
  context: TemplateContext,
  { includePersonalData }: WriteOptions,
): SheetToWrite & { readonly name: TemplateName } {
  const columns = template.columns.filter(({ personal }) => includePersonalData || !personal);
  const rows = inOrder(listOf(context.document, template.type)).map((record) =>
    columns.map(({ field, write }) => {
      const fields = record as unknown as Readonly<Record<string, unknown>>;
      return write(fields[field], context, fields);
    }),
  );
  return { name: template.name, rows: [columns.map(({ header }) => header), ...rows] };
}

function matrixSheet(
  { name, type, rows, columns }: MatrixTemplate,
  context: TemplateContext,
): SheetToWrite & { readonly name: TemplateName } {
  const { document } = context;
  const values = new Map<string, number>();
  for (const record of listOf(document, type)) {
    // A sheet holds one value per cell: that of the group.
    if (record.scorer !== '') continue;
    const fields = record as unknown as Readonly<Record<string, unknown>>;
    values.set(`${String(fields[rows.field])} ${String(fields[columns.field])}`, record.value);
  }
  const across = inOrder(listOf(document, columns.type));
  const body = inOrder(listOf(document, rows.type)).map((row): readonly CellValue[] => [
    context.nameOf(row.id),
    ...across.map((column) => values.get(`${row.id} ${column.id}`) ?? null),
  ]);
  return { name, rows: [[null, ...across.map(({ id }) => context.nameOf(id))], ...body] };
}

/** Records in their own order where they have one, else as they came. */
function inOrder<Record extends object>(records: readonly Record[]): readonly Record[] {
  const orderOf = (record: Record): number => ('order' in record && typeof record.order === 'number' ? record.order : 0);
  return records.toSorted((one, other) => orderOf(one) - orderOf(other));
}

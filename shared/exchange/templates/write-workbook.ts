import type { RecordType } from '../../domain/registry';
import { listOf, type Document } from '../../document/document';
import { t } from '../../i18n';
import { compareNames } from '../../i18n/compare-names';
import { planLinesSheets } from '../matrices/plan-lines-sheets';
import { readingSheetName } from '../matrices/reading-sheet';
import type { CellValue } from '../sheets/sheet';
import { writeSheets, type SheetToWrite } from '../sheets/write-sheets';
import { matrixLook, planLook, recordLook } from './sheet-looks';
import { agendaTemplate, indicatorTemplate, measurementTemplate } from './agenda-templates';
import { bodyTemplate } from './body-template';
import { callAnswerTemplate, callTemplate, engagementTemplate } from './call-templates';
import { memoryTemplate, riskTemplate } from './diagnosis-templates';
import { templateContext } from './intake';
import { agreementTemplate, assessmentTemplate } from './mesa-templates';
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

/** A template sheet to write: plain values only. */
export type TemplateSheetToWrite = SheetToWrite<CellValue> & { readonly name: TemplateName };

/** What to write. */
export interface WriteOptions {
  /** Whether the columns with data of persons (punto focal, cargo, correo, teléfono) are written at all. */
  readonly includePersonalData: boolean;
}

/**
 * A document as an xlsx workbook with all our template sheets; importing it again changes nothing. After them, where
 * there are a plan and lines, sheets with what they amount to, by live formulas, which an import passes over. Source:
 * formats.md §2.
 */
export function writeWorkbook(document: Document, options: WriteOptions): Uint8Array {
  const names = { matrix: readingSheetName(t('matrix.title')), coverage: readingSheetName(t('matrices.sheet.coverage')) };
  // Why each link is there stands in the template sheet of links.
  const reading = planLinesSheets(document, names).slice(0, 2);
  return writeSheets([...templateSheets(document, options), ...reading]);
}

/** The template sheets of a document as rows, the header first: for a workbook, or one by one for CSV. */
export function templateSheets(
  document: Document,
  options: WriteOptions,
): readonly TemplateSheetToWrite[] {
  const context = templateContext(document);
  return [
    recordSheet(actorTemplate, context, options),
    recordSheet(relationTemplate, context, options),
    recordSheet(bodyTemplate, context, options),
    matrixSheet(influenceTemplate, context),
    recordSheet(objectiveTemplate, context, options),
    matrixSheet(positionTemplate, context),
    planSheet(document),
    recordSheet(lineTemplate, context, options),
    recordSheet(linkTemplate, context, options),
    recordSheet(agendaTemplate, context, options),
    recordSheet(indicatorTemplate, context, options),
    recordSheet(measurementTemplate, context, options),
    recordSheet(callTemplate, context, options),
    recordSheet(callAnswerTemplate, context, options),
    recordSheet(engagementTemplate, context, options),
    recordSheet(agreementTemplate, context, options),
    recordSheet(assessmentTemplate, context, options),
    recordSheet(memoryTemplate, context, options),
    recordSheet(riskTemplate, context, options),
  ];
}

/** One template's sheet: its header and a row per record, in order. */
export function recordSheet<Type extends RecordType>(
  template: RecordTemplate<Type>,
  context: TemplateContext,
  { includePersonalData }: WriteOptions,
): TemplateSheetToWrite {
  const columns = template.columns.filter(({ personal }) => includePersonalData || !personal);
  const rows = inOrder(listOf(context.document, template.type)).map((record) =>
    columns.map(({ field, write }) => {
      const fields = record as unknown as Readonly<Record<string, unknown>>;
      return write(fields[field], context, fields);
    }),
  );
  return { name: template.name, rows: [columns.map(({ header }) => header), ...rows], look: recordLook(columns, rows.length) };
}

function planSheet(document: Document): TemplateSheetToWrite {
  const rows = planRows(document);
  return { name: 'Plan', rows, look: planLook(rows) };
}

function matrixSheet(template: MatrixTemplate, context: TemplateContext): TemplateSheetToWrite {
  const { name, type, rows, columns } = template;
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
  const sheet = [[null, ...across.map(({ id }) => context.nameOf(id))], ...body];
  return { name, rows: sheet, look: matrixLook(template, body.length, across.length) };
}

/** Records in their own order where they have one, else by name; those without either as they came. */
function inOrder<Record extends object>(records: readonly Record[]): readonly Record[] {
  const orderOf = (record: Record): number => ('order' in record && typeof record.order === 'number' ? record.order : 0);
  const nameOf = (record: Record): string => ('name' in record && typeof record.name === 'string' ? record.name : '');
  return records.toSorted((one, other) => orderOf(one) - orderOf(other) || compareNames(nameOf(one), nameOf(other)));
}

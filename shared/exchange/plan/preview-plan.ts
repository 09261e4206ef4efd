import { fail, type Failure } from '../../domain/kernel/result';
import { cellAt, cellLine, columnLetters, type Sheet, type Workbook } from '../sheets/sheet';
import { buildList } from './build-list';
import { buildTree } from './build-tree';
import { detectSheets, type DetectedSheet } from './detect-sheets';
import { fillDown, type RowReading } from './fill-down';
import { noYearIn } from './no-year';
import { conventionOfColumn } from './number-text';
import type { SheetTargets } from './place-row';
import { isNumberField } from './plan-field';
import {
  PLAN_LIMIT,
  type NumberConvention,
  type NumberQuestion,
  type PlanImport,
  type PlanImportNode,
  type PlanImportOptions,
  type PlanImportSheet,
  type PlanWarning,
  type RowCounts,
  type UnreadRow,
} from './plan-import';
import { valueReader, type NodeValues } from './read-values';
import { columnOf, hasContent, isListShaped, mergesBelow, withTargetNames, type SheetPlan } from './sheet-plan';
import { axisInTitle } from './title-axis';
import { quoted } from '../../i18n/quoted';

/** How Colombia writes numbers: taken where neither the workbook nor the person says. */
const USUAL_CONVENTION: NumberConvention = 'commaDecimal';
const UNREAD_TEXT = 300;
const EXAMPLES = 5;
const NOTHING: RowCounts = { rowsWithContent: 0, rowsRead: 0, rowsReported: 0 };

/**
 * What importing the plan of a workbook would do, with the person's corrections so far. Pure: run again after each
 * correction. For the chosen sheets, rows read + rows reported = rows with content. Source: formats.md §1.
 */
export function previewPlan(workbook: Workbook, options: PlanImportOptions = {}): PlanImport {
  const detected = detectSheets(workbook.sheets, options);
  const chosen = detected.filter(({ chosen }) => chosen);
  const warnings: PlanWarning[] = [];
  const warn = (warning: PlanWarning): void => void warnings.push(warning);
  const plans = new Map(withTargetNames(plansOf(chosen)).map((plan) => [plan.sheet.name, plan]));
  const { conventions, questions, answered } = numberConventions([...plans.values()], options);

  const readerOf = (plan: SheetPlan): ((row: number) => NodeValues) => {
    const merged = mergesBelow(plan.sheet, plan.header.bottom + 1);
    const columns = conventions.get(plan.sheet.name) ?? new Map<number, NumberConvention>();
    return valueReader({ plan, merged, conventions: columns, currency: options.currency ?? 'COP', warn });
  };
  const readings = new Map<string, readonly RowReading[]>();
  const targets: SheetTargets[] = [];
  const readers = new Map<string, (row: number) => NodeValues>();
  const lists: PlanImportNode[] = [];
  for (const { sheet, mapping } of chosen) {
    const plan = plans.get(sheet.name);
    if (plan === undefined) {
      readings.set(sheet.name, withoutHeader(sheet));
      continue;
    }
    for (const { column, header, other } of mapping.duplicates) {
      const params = { header, other: columnLetters(other) };
      warn({ sheet: sheet.name, row: plan.header.top + 1, column, severity: 'check', messageKey: 'imports.warning.duplicateColumn', params });
    }
    tellHeader(plan, warn);
    readers.set(sheet.name, readerOf(plan));
    if (isListShaped(plan.columns)) {
      const from = lists.length + 1;
      const list = buildList(plan, { fileName: workbook.fileName, from, valuesOf: readerOf(plan), warn });
      readings.set(sheet.name, list.readings);
      lists.push(...list.nodes.map(withPrefix(sheet.name)));
    } else {
      const rows = fillDown(plan);
      readings.set(sheet.name, rows);
      const found = rows.filter((reading) => reading.kind === 'target');
      targets.push({ sheet: sheet.name, readings: found, targetCodes: codesOf(plan) });
    }
  }
  const valuesOf = (sheet: string, row: number): NodeValues => {
    const reader = readers.get(sheet);
    if (reader === undefined) throw new Error(`No reader for the sheet ${sheet}`);
    return reader(row - 1);
  };
  const all = [...lists, ...buildTree(targets, { fileName: workbook.fileName, levels: options.levels ?? {}, valuesOf, warn })];
  const tree = all.length > PLAN_LIMIT ? [] : all;

  const unread = chosen.flatMap(({ sheet }) => (readings.get(sheet.name) ?? []).flatMap((reading) => unreadOf(sheet, reading)));
  const sheets = detected.map((one): PlanImportSheet => {
    const plan = plans.get(one.sheet.name);
    return {
      name: one.sheet.name,
      role: one.role,
      chosen: one.chosen,
      hidden: one.sheet.hidden,
      headerRow: one.header === null ? null : one.header.top + 1,
      mapping: plan?.columns ?? one.mapping.columns,
      axisFromTitle: plan?.titleAxis ?? null,
      counts: one.chosen ? countsOf(readings.get(one.sheet.name) ?? []) : { ...NOTHING, rowsWithContent: contentRows(one.sheet) },
    };
  });
  const sum = (field: keyof RowCounts, isChosen: boolean): number =>
    sheets.filter((sheet) => sheet.chosen === isChosen).reduce((total, sheet) => total + sheet.counts[field], 0);
  return {
    fileName: workbook.fileName,
    sheets,
    tree,
    unread,
    warnings,
    questions,
    answered,
    counts: {
      rowsWithContent: sum('rowsWithContent', true),
      rowsRead: sum('rowsRead', true),
      rowsReported: sum('rowsReported', true),
      rowsLeftOut: sum('rowsWithContent', false),
    },
    problem: problemOf(workbook, detected, all, options),
  };
}

/** What is wrong with a header: cells merged with the data under it, years that are none. */
function tellHeader({ sheet, header, columns }: SheetPlan, warn: (warning: PlanWarning) => void): void {
  const place = { sheet: sheet.name, row: header.top + 1, severity: 'check' } as const;
  for (const merge of sheet.merges) {
    if (merge.top > header.bottom || merge.bottom <= header.bottom || merge.top < header.top) continue;
    const params = { header: header.columns[merge.left]?.text ?? '', last: merge.bottom + 1 };
    warn({ ...place, column: merge.left, messageKey: 'imports.warning.mergedOverHeader', params });
  }
  for (const { column, header: text, field } of columns) {
    const found = noYearIn(text);
    if (found !== null && field === null) warn({ ...place, column, messageKey: 'imports.warning.notAYear', params: { header: text, year: found } });
  }
}

function plansOf(chosen: readonly DetectedSheet[]): readonly SheetPlan[] {
  const several = chosen.filter(({ header }) => header !== null).length > 1;
  return chosen.flatMap(({ sheet, header, mapping: { columns } }): readonly SheetPlan[] => {
    if (header === null) return [];
    const hasAxis = columnOf(columns, 'axis') !== null || isListShaped(columns);
    const titleAxis = hasAxis ? null : (axisInTitle(sheet, header.top) ?? (several ? sheet.name.trim() : null));
    return [{ sheet, header, columns, titleAxis }];
  });
}

/** Lists number their nodes on their own: the sheet's name keeps two sheets' numbers apart from the tree's. */
function withPrefix(sheet: string): (node: PlanImportNode) => PlanImportNode {
  const name = (id: string): string => `${sheet}/${id}`;
  return (node) => ({
    ...node,
    tempId: name(node.tempId),
    parentTempId: node.parentTempId === null ? null : name(node.parentTempId),
  });
}

function codesOf({ sheet, header, columns }: SheetPlan): ReadonlyMap<number, string> {
  const column = columnOf(columns, 'targetCode');
  const codes = new Map<number, string>();
  if (column === null) return codes;
  for (let row = header.bottom + 1; row < sheet.rowCount; row += 1) codes.set(row + 1, cellLine(cellAt(sheet, row, column)));
  return codes;
}

/** Decides column by column how numbers written as text are read: by the column, then by the workbook, then by asking. */
function numberConventions(plans: readonly SheetPlan[], options: PlanImportOptions): {
  readonly conventions: ReadonlyMap<string, ReadonlyMap<number, NumberConvention>>;
  readonly questions: readonly NumberQuestion[];
  readonly answered: readonly NumberQuestion[];
} {
  const evidence = plans.flatMap(({ sheet, header, columns }) =>
    columns
      .filter(({ field }) => field !== null && isNumberField(field))
      .map(({ column, header: title }) => {
        const texts = sheet.rows.slice(header.bottom + 1).flatMap((row) => {
          const cell = row[column] ?? null;
          return typeof cell === 'string' && cell.trim() !== '' ? [cell.trim()] : [];
        });
        return { sheet: sheet.name, column, title, ...conventionOfColumn(texts) };
      }),
  );
  const shown = new Set(evidence.flatMap(({ convention }) => (convention === null ? [] : [convention])));
  const [only] = shown;
  const common = options.numberConvention ?? (shown.size === 1 ? only : undefined);
  const conventions = new Map<string, Map<number, NumberConvention>>();
  const questions: NumberQuestion[] = [];
  const answered: NumberQuestion[] = [];
  for (const { sheet, column, title, convention, ambiguous } of evidence) {
    const rule = convention ?? common;
    const columns = conventions.get(sheet) ?? new Map<number, NumberConvention>();
    conventions.set(sheet, columns.set(column, rule ?? USUAL_CONVENTION));
    if (ambiguous.length === 0 || (rule !== undefined && (convention !== null || options.numberConvention === undefined))) continue;
    const examples = [...new Set(ambiguous)].slice(0, EXAMPLES);
    const question = { kind: 'numberConvention', sheet, column, header: title, examples, assumed: rule ?? USUAL_CONVENTION } as const;
    (rule === undefined ? questions : answered).push(question);
  }
  return { conventions, questions, answered };
}

function withoutHeader(sheet: Sheet): readonly RowReading[] {
  return sheet.rows.flatMap((_, row): readonly RowReading[] =>
    hasContent(sheet, row) ? [{ kind: 'reported', row: row + 1, reason: 'noHeader' }] : [],
  );
}

function contentRows(sheet: Sheet): number {
  return sheet.rows.filter((_, row) => hasContent(sheet, row)).length;
}

function countsOf(readings: readonly RowReading[]): RowCounts {
  const rowsReported = readings.filter(({ kind }) => kind === 'reported').length;
  return { rowsWithContent: readings.length, rowsRead: readings.length - rowsReported, rowsReported };
}

function unreadOf(sheet: Sheet, reading: RowReading): readonly UnreadRow[] {
  if (reading.kind !== 'reported') return [];
  const cells = (sheet.rows[reading.row - 1] ?? []).map(cellLine).filter((text) => text !== '');
  const text = cells.join(' · ').slice(0, UNREAD_TEXT);
  return [{ sheet: sheet.name, row: reading.row, reasonKey: `imports.reason.${reading.reason}`, params: {}, text }];
}

function problemOf(
  { fileName, sheets }: Workbook,
  detected: readonly DetectedSheet[],
  tree: readonly PlanImportNode[],
  options: PlanImportOptions,
): Failure | null {
  const missing = options.sheets?.find((name) => !sheets.some((sheet) => sheet.name === name));
  if (missing !== undefined) {
    const names = sheets.map((sheet) => quoted(sheet.name.trim())).join(', ');
    return fail('plan-no-sheet', 'imports.error.noSheet', { file: fileName, sheet: missing, names }).error;
  }
  if (tree.length > PLAN_LIMIT) return fail('plan-too-large', 'imports.error.planTooLarge', { file: fileName, count: tree.length, limit: PLAN_LIMIT }).error;
  if (tree.length > 0) return null;
  const hasHeader = detected.some(({ chosen, header }) => chosen && header !== null);
  return hasHeader
    ? fail('plan-no-rows', 'imports.error.noPlanRows', { file: fileName }).error
    : fail('plan-no-header', 'imports.error.noHeader', { file: fileName }).error;
}

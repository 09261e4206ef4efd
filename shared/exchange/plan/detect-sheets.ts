import { foldText } from '../../domain/kernel/text-folding';
import { isReadingSheet } from '../matrices/reading-sheet';
import type { Sheet } from '../sheets/sheet';
import { findHeaderRow } from './find-header-row';
import { readHeader, type HeaderBlock } from './header-text';
import { mapColumns, type ColumnMapping } from './map-columns';
import { partsOfField } from './plan-field';
import type { PlanImportOptions, SheetRole } from './plan-import';
import { hasContent } from './sheet-plan';

/** A sheet of the workbook with its header and what its columns mean. */
export interface DetectedSheet {
  readonly sheet: Sheet;
  readonly role: SheetRole;
  readonly chosen: boolean;
  readonly header: HeaderBlock | null;
  readonly mapping: ColumnMapping;
}

const SUMMARY_NAME = /consolidad|resumen|sintesis|tablero|dashboard|grafic|\btotal/u;
/** The sheet of SisPT that holds the targets, and the one that repeats its form for royalties. Source: formats.md §1. */
const SISPT_TARGETS = 'plan indicativo productos';
const SISPT_ROYALTIES = 'plan indicativo sgr productos';

/** Finds header, columns and role of every sheet, and which of them to import unless the person says otherwise. */
export function detectSheets(sheets: readonly Sheet[], options: PlanImportOptions): readonly DetectedSheet[] {
  const looked = sheets.map((sheet) => {
    const override = options.headerRows?.[sheet.name];
    const row = override === undefined ? findHeaderRow(sheet) : override - 1;
    const header = row === null || row < 0 || row >= sheet.rowCount ? null : readHeader(sheet, row);
    const mapping: ColumnMapping =
      header === null
        ? { columns: [], duplicates: [] }
        : mapColumns(sheet, header, { mapping: options.mapping?.[sheet.name] ?? {}, remembered: options.rememberedMappings ?? {} });
    return { sheet, header, mapping };
  });
  const isSispt = sheets.some((sheet) => foldText(sheet.name) === SISPT_TARGETS);
  const likely = looked.map((one) => looksLikePlan(one.sheet, one.header, one.mapping));
  const alone = likely.filter(Boolean).length === 1;
  return looked.map((one, index): DetectedSheet => {
    const name = foldText(one.sheet.name);
    const summary = isReadingSheet(one.sheet.name) || (SUMMARY_NAME.test(name) && !(likely[index] === true && alone));
    const role: SheetRole = summary ? 'summary' : likely[index] === true ? 'plan' : looksLikeSummary(one.mapping, one.sheet) ? 'summary' : 'other';
    const suggested = role === 'plan' && !one.sheet.hidden && !(isSispt && name === SISPT_ROYALTIES);
    return { ...one, role, chosen: options.sheets?.includes(one.sheet.name) ?? suggested };
  });
}

function kindsOf(mapping: ColumnMapping): ReadonlySet<string> {
  return new Set(mapping.columns.flatMap(({ field }) => (field === null ? [] : [partsOfField(field).kind])));
}

/** A plan names something to reach (a target, an indicator, a programme) and says how much or under what. */
function looksLikePlan(sheet: Sheet, header: HeaderBlock | null, mapping: ColumnMapping): boolean {
  if (header === null) return false;
  const kinds = kindsOf(mapping);
  const names = ['target', 'indicator', 'programme', 'subprogramme', 'component'].some((kind) => kinds.has(kind));
  const measured = ['total', 'yearTarget', 'baseline', 'budget', 'unit'].some((kind) => kinds.has(kind));
  const listed = kinds.has('level') && kinds.has('name');
  const placed = ['axis', 'component', 'programme', 'subprogramme'].some((kind) => kinds.has(kind));
  let rows = 0;
  for (let row = header.bottom + 1; row < sheet.rowCount && rows === 0; row += 1) if (hasContent(sheet, row)) rows += 1;
  return rows > 0 && (listed || (names && (measured || placed)));
}

/** A summary counts or averages the plan by axis: it has a grouping column and figures, and nothing to reach. */
function looksLikeSummary(mapping: ColumnMapping, sheet: Sheet): boolean {
  const kinds = kindsOf(mapping);
  return kinds.has('axis') && kinds.size <= 2 && sheet.columnCount <= 8;
}

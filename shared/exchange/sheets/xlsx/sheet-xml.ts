import { columnLetters, isBlank } from '../sheet';
import { HEAD_STYLE, TEXT_STYLE, type CellStyle, type StyleBook } from './cell-style';
import { isRich, type CellRule, type ColourScale, type SheetLook, type SheetRule, type SheetToWrite, type WrittenCell } from './sheet-to-write';
import { fittingText, xmlText } from './xlsx-text';

const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** Widest and narrowest column whose width its contents decide, in characters. */
const WIDEST = 60;
const NARROWEST = 8;
/** Rows whose contents decide a width: more say nothing new and take time. */
const WIDTH_ROWS = 2_000;
const PLAIN: CellStyle = {};

/** What the parts of a workbook share. */
export interface SharedParts {
  readonly styles: StyleBook;
  /** The number of a text among the shared ones. */
  readonly textNumber: (text: string) => number;
  /** The range of the hidden sheet that holds a list too long for its rule, or null where it fits. */
  readonly listRange: (values: readonly string[]) => string | null;
}

/** A block of cells as the format names it, `B3:D9`; rows and columns from 0. */
export function rangeName(block: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number }): string {
  const from = `${columnLetters(block.left)}${String(block.top + 1)}`;
  const to = `${columnLetters(block.right)}${String(block.bottom + 1)}`;
  return from === to ? from : `${from}:${to}`;
}

/** One sheet as XML. */
export function sheetXml({ rows, look = { frozen: { rows: 0, columns: 0 } } }: SheetToWrite, shared: SharedParts, isFirst: boolean): string {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const letters = Array.from({ length: width }, (_, column) => columnLetters(column));
  const out: string[] = [`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${SPREADSHEET}">`];
  const outlined = Object.keys(look.outline ?? {}).length > 0;
  out.push(`<sheetPr>${outlined ? '<outlinePr summaryBelow="0"/>' : ''}<pageSetUpPr fitToPage="1"/></sheetPr>`);
  out.push(`<dimension ref="${rangeName({ top: 0, left: 0, bottom: Math.max(0, rows.length - 1), right: width - 1 })}"/>`);
  out.push(viewXml(look, isFirst));
  out.push(`<sheetFormatPr defaultRowHeight="15"${outlined ? ` outlineLevelRow="${String(Math.max(...Object.values(look.outline ?? {})))}"` : ''}/>`);
  const widths = columnWidths(rows, width, look);
  out.push(columnsXml(widths, look));
  out.push('<sheetData>');
  rows.forEach((row, index) => { out.push(rowXml(row, index, { letters, widths, look, shared })); });
  out.push('</sheetData>');
  if (look.filterRow !== undefined && rows.length > look.filterRow + 1) {
    out.push(`<autoFilter ref="${rangeName({ top: look.filterRow, left: 0, bottom: rows.length - 1, right: width - 1 })}"/>`);
  }
  (look.scales ?? []).forEach((scale, index) => { out.push(scaleXml(scale, index + 1)); });
  const rules = look.rules ?? [];
  if (rules.length > 0) out.push(`<dataValidations count="${String(rules.length)}">${rules.map((rule) => ruleXml(rule, shared)).join('')}</dataValidations>`);
  out.push('<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>');
  out.push(`<pageSetup orientation="${look.landscape === true ? 'landscape' : 'portrait'}" fitToWidth="1" fitToHeight="0"/>`);
  out.push('<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>');
  return out.join('');
}

function viewXml({ frozen: { rows, columns } }: SheetLook, isFirst: boolean): string {
  const selected = isFirst ? ' tabSelected="1"' : '';
  if (rows === 0 && columns === 0) return `<sheetViews><sheetView${selected} workbookViewId="0"/></sheetViews>`;
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const splits = `${columns > 0 ? ` xSplit="${String(columns)}"` : ''}${rows > 0 ? ` ySplit="${String(rows)}"` : ''}`;
  const corner = `${columnLetters(columns)}${String(rows + 1)}`;
  return `<sheetViews><sheetView${selected} workbookViewId="0"><pane${splits} topLeftCell="${corner}" activePane="${pane}" state="frozen"/><selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/></sheetView></sheetViews>`;
}

function columnWidths(rows: SheetToWrite['rows'], width: number, look: SheetLook): readonly number[] {
  const widths = new Array<number>(width).fill(NARROWEST);
  rows.slice(0, WIDTH_ROWS).forEach((row) => {
    row.forEach((cell, column) => {
      const value = isRich(cell) ? cell.value : cell;
      if (value === null || (widths[column] ?? 0) >= WIDEST) return;
      const text = typeof value === 'string' ? value : String(value);
      const longest = text.includes('\n') ? Math.max(...text.slice(0, 400).split('\n').map((line) => line.length)) : text.length;
      widths[column] = Math.min(WIDEST, Math.max(widths[column] ?? NARROWEST, longest + 2));
    });
  });
  return widths.map((measured, column) => look.widths?.[column] ?? measured);
}

function columnsXml(widths: readonly number[], look: SheetLook): string {
  const hidden = new Set(look.hiddenColumns ?? []);
  const columns = widths.map((width, column) => {
    const place = String(column + 1);
    return `<col min="${place}" max="${place}" width="${String(width)}" customWidth="1"${hidden.has(column) ? ' hidden="1"' : ''}/>`;
  });
  return `<cols>${columns.join('')}</cols>`;
}

/** What a row is written with. */
interface RowContext {
  readonly letters: readonly string[];
  readonly widths: readonly number[];
  readonly look: SheetLook;
  readonly shared: SharedParts;
}

/** Height of a line, in points; lines a row shows at most. */
const LINE_HEIGHT = 15;
const MOST_LINES = 12;

/** Lines that a text takes in a column that breaks its lines. */
function linesIn(text: string, width: number): number {
  let lines = 0;
  for (const line of text.slice(0, 2_000).split('\n')) lines += Math.max(1, Math.ceil(line.length / Math.max(1, width - 1)));
  return lines;
}

function rowXml(row: readonly WrittenCell[], index: number, { letters, widths, look, shared }: RowContext): string {
  const place = String(index + 1);
  let lines = 1;
  const isHead = index < (look.headRows ?? 0);
  const cells: string[] = [];
  for (let column = 0; column < row.length; column += 1) {
    const cell = row[column] ?? null;
    const rich = isRich(cell) ? cell : null;
    const value = rich === null ? (cell as Exclude<WrittenCell, object>) : rich.value;
    const own = rich?.style ?? (isHead ? HEAD_STYLE : look.columnStyles?.[column]);
    if (isBlank(value) && rich?.formula === undefined) {
      if (own !== undefined && (rich?.style !== undefined || isHead)) cells.push(`<c r="${letters[column] ?? ''}${place}" s="${String(shared.styles.numberOf(own))}"/>`);
      continue;
    }
    const style = shared.styles.numberOf(own ?? (typeof value === 'number' ? PLAIN : TEXT_STYLE));
    const start = `<c r="${letters[column] ?? ''}${place}"${style === 0 ? '' : ` s="${String(style)}"`}`;
    const text = typeof value === 'boolean' ? (value ? 'Sí' : 'No') : value;
    if (own?.wrap === true && own.turned !== true && typeof text === 'string' && text.length >= (widths[column] ?? 0) / 2) {
      lines = Math.max(lines, Math.min(MOST_LINES, linesIn(text, (widths[column] ?? NARROWEST) - (own.indent ?? 0))));
    }
    if (rich?.formula !== undefined) {
      const formula = `<f>${xmlText(rich.formula)}</f>`;
      cells.push(typeof text === 'number' ? `${start}>${formula}<v>${String(text)}</v></c>` : `${start} t="str">${formula}<v>${xmlText(fittingText(text ?? ''))}</v></c>`);
    } else if (typeof text === 'number') {
      cells.push(`${start}><v>${String(text)}</v></c>`);
    } else {
      cells.push(`${start} t="s"><v>${String(shared.textNumber(fittingText(text ?? '')))}</v></c>`);
    }
  }
  const height = look.heights?.[index] ?? (lines > 1 ? lines * LINE_HEIGHT : undefined);
  const depth = look.outline?.[index] ?? 0;
  if (cells.length === 0 && height === undefined) return '';
  const more = `${height === undefined ? '' : ` ht="${String(height)}" customHeight="1"`}${depth === 0 ? '' : ` outlineLevel="${String(Math.min(7, depth))}"`}${look.hiddenRows?.has(index) === true ? ' hidden="1"' : ''}`;
  return `<row r="${place}"${more}>${cells.join('')}</row>`;
}

function scaleXml(scale: ColourScale, priority: number): string {
  const points = scale.stops.map(({ at }) => `<cfvo type="num" val="${String(at)}"/>`).join('');
  const colours = scale.stops.map(({ colour }) => `<color rgb="FF${colour}"/>`).join('');
  return `<conditionalFormatting sqref="${rangeName(scale)}"><cfRule type="colorScale" priority="${String(priority)}"><colorScale>${points}${colours}</colorScale></cfRule></conditionalFormatting>`;
}

/** Longest words of a rule, by the format. */
const PROMPT_LIMIT = 255;

function ruleXml({ rule, isHint, prompt, refusal, ...block }: SheetRule, shared: SharedParts): string {
  const words = [
    prompt === '' ? '' : ` showInputMessage="1" prompt="${xmlText(prompt.slice(0, PROMPT_LIMIT))}"`,
    ` showErrorMessage="1" error="${xmlText(refusal.slice(0, PROMPT_LIMIT))}"`,
    isHint ? ' errorStyle="warning"' : '',
  ].join('');
  return `<dataValidation ${limitsOf(rule)} allowBlank="1"${words} sqref="${rangeName(block)}">${formulasOf(rule, shared)}</dataValidation>`;
}

function limitsOf({ kind }: CellRule): string {
  switch (kind) {
    case 'list':
    case 'range':
      return 'type="list"';
    case 'whole':
      return 'type="whole" operator="between"';
    case 'decimal':
      return 'type="decimal" operator="between"';
  }
}

function formulasOf(rule: CellRule, shared: SharedParts): string {
  switch (rule.kind) {
    case 'list': {
      const range = shared.listRange(rule.values);
      return `<formula1>${range ?? xmlText(`"${rule.values.join(',')}"`)}</formula1>`;
    }
    case 'range':
      return `<formula1>${xmlText(rule.range)}</formula1>`;
    case 'whole':
      return `<formula1>${String(rule.least)}</formula1><formula2>${String(rule.most)}</formula2>`;
    case 'decimal':
      return '<formula1>-1E+300</formula1><formula2>1E+300</formula2>';
  }
}

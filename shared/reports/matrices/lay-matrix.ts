import { t, type Locale, type Translate } from '../../i18n';
import { PRINT_PALETTE } from '../figures/print-palette';
import type { LaidReport } from '../layout/page';
import { openSheet, type Sheet } from '../layout/sheet';
import type { FontMetrics } from '../typography/font-file';
import { wrapToStrings } from '../typography/wrap';
import { columnBands, rowBands, type RowBand } from './matrix-bands';
import type { MatrixTable, TableCell } from './matrix-table';

/** Letter on its side, in points. */
const PAGE = { width: 792, height: 612, side: 40, top: 44, bottom: 40 } as const;
const TITLE_HEIGHT = 34;
const SIZE = 8;
const LEADING = 9.6;
const PADDING = 3;
const CELL_WIDTHS: Readonly<Record<MatrixTable['width'], number>> = { narrow: 25, middle: 38, wide: 84 };
const LABEL_WIDTHS: Readonly<Record<MatrixTable['width'], number>> = { narrow: 236, middle: 220, wide: 196 };
const MOST_HEAD = 128;
const MOST_LABEL = 420;
const LABEL_LINES = 3;
const CELL_LINES = 4;
const INDENT = 9;

export interface LayMatrixOptions {
  readonly language: Locale;
  readonly translate?: Translate;
}

/** What of a page repeats on the next. */
interface Frame {
  readonly sheet: Sheet;
  readonly table: MatrixTable;
  readonly labelWidth: number;
  readonly cellWidth: number;
  readonly headHeight: number;
  readonly translate: Translate;
}

/**
 * A matrix on pages of letter paper on its side: bands of columns one after the other, each with all its rows; the heads
 * of rows and columns on every page, and at the top of a page the branches that its first row hangs from. What the
 * figures mean stands at the foot of the first page, and why cells say what they say on the last ones.
 */
export function layMatrix(table: MatrixTable, metrics: FontMetrics, options: LayMatrixOptions): LaidReport {
  const { translate = t } = options;
  const sheet = openSheet(metrics);
  const cellWidth = CELL_WIDTHS[table.width];
  const room = PAGE.width - 2 * PAGE.side - LABEL_WIDTHS[table.width];
  const across = columnBands(table.columns.length, Math.max(1, Math.floor(room / cellWidth)));
  // What the columns leave of the page is for the names of the rows.
  const widest = Math.max(...across.map((columns) => columns.length)) * cellWidth;
  const labelWidth = Math.max(LABEL_WIDTHS[table.width], Math.min(MOST_LABEL, PAGE.width - 2 * PAGE.side - widest));
  const isTurned = table.width !== 'wide';
  const longest = table.columns.reduce((most, { label }) => Math.max(most, sheet.measure(sheet.clean(label), 'semibold', SIZE)), 0);
  const headHeight = isTurned ? Math.min(MOST_HEAD, Math.max(40, longest + 2 * PADDING)) : 4 * LEADING + 2 * PADDING;
  const frame: Frame = { sheet, table, labelWidth, cellWidth, headHeight, translate };
  const heights = table.rows.map((_, row) => rowHeight(frame, row));
  const legend = legendLines(frame);
  const bottom = PAGE.height - PAGE.bottom;
  const top = PAGE.top + TITLE_HEIGHT;
  const bands = rowBands(table.rows.map(({ depth }, row) => ({ depth, height: heights[row] ?? 0 })), {
    first: bottom - top - headHeight - legend.length * LEADING - 8,
    others: bottom - top - headHeight,
  });
  let isFirst = true;
  for (const columns of across) {
    for (const rows of bands) {
      if (!isFirst) sheet.addPage();
      paintTitle(frame, isFirst ? 'whole' : 'short');
      paintHead(frame, columns, top);
      const end = paintRows(frame, rows, columns, heights, top + headHeight);
      if (isFirst) legend.forEach((line, index) => { sheet.text(line, PAGE.side, Math.min(end + 12, bottom - (legend.length - 1) * LEADING) + index * LEADING, { size: SIZE, face: 'regular', ink: 'muted' }); });
      isFirst = false;
    }
  }
  paintNotes(frame);
  paintFeet(frame);
  return {
    title: table.title, subject: table.subtitle, language: options.language, width: PAGE.width, height: PAGE.height, palette: PRINT_PALETTE,
    pages: sheet.pages(), bookmarks: [], replaced: [...sheet.replaced.keys()],
  };
}

function labelLines({ sheet, table, labelWidth }: Frame, row: number): readonly string[] {
  const item = table.rows[row];
  if (item === undefined) return [];
  const text = sheet.clean([item.code, item.label, item.fault === '' ? '' : `(${item.fault})`].filter((part) => part !== '').join(' '));
  const width = labelWidth - 2 * PADDING - item.depth * INDENT;
  return wrapToStrings(text, { width, size: SIZE, measure: sheet.measure, face: item.isBranch || item.isTotal ? 'semibold' : 'regular', limit: LABEL_LINES });
}

function cellLines({ sheet, table, cellWidth }: Frame, cell: TableCell): readonly string[] {
  if (table.width !== 'wide') return [sheet.clean(cell.text)];
  return wrapToStrings(sheet.clean(cell.text), { width: cellWidth - 2 * PADDING, size: SIZE, measure: sheet.measure, limit: CELL_LINES });
}

function rowHeight(frame: Frame, row: number): number {
  const cells = frame.table.width === 'wide' ? (frame.table.cells[row] ?? []).map((cell) => cellLines(frame, cell).length) : [1];
  return Math.max(labelLines(frame, row).length, 1, ...cells) * LEADING + 2 * PADDING;
}

function paintTitle({ sheet, table }: Frame, kind: 'whole' | 'short'): void {
  const title = sheet.clean(table.title);
  sheet.text(title, PAGE.side, PAGE.top + 4, { size: kind === 'whole' ? 15 : 10, face: 'semibold', ink: kind === 'whole' ? 'accent' : 'ink' });
  sheet.text(sheet.clean(table.subtitle), PAGE.side, PAGE.top + 19, { size: SIZE, face: 'regular', ink: 'muted' });
}

function paintHead({ sheet, table, labelWidth, cellWidth, headHeight }: Frame, columns: readonly number[], top: number): void {
  const bottom = top + headHeight;
  columns.forEach((column, place) => {
    const head = table.columns[column];
    if (head === undefined) return;
    const left = PAGE.side + labelWidth + place * cellWidth;
    const face = 'semibold' as const;
    if (table.width === 'wide') {
      const lines = wrapToStrings(sheet.clean(head.label), { width: cellWidth - 2 * PADDING, size: SIZE, measure: sheet.measure, face, limit: 4 });
      lines.forEach((line, index) => {
        sheet.text(line, left + cellWidth / 2, bottom - PADDING - 2 - (lines.length - 1 - index) * LEADING, { size: SIZE, face, ink: 'ink' }, 'middle');
      });
      return;
    }
    const most = cellWidth >= 2 * LEADING + 2 ? 2 : 1;
    const lines = wrapToStrings(sheet.clean(head.label), { width: headHeight - 2 * PADDING, size: SIZE, measure: sheet.measure, face, limit: most });
    lines.forEach((line, index) => {
      const x = left + cellWidth / 2 + (index - (lines.length - 1) / 2) * LEADING + SIZE * 0.35;
      sheet.shape({ kind: 'text', text: line, at: { x, y: bottom - PADDING }, size: SIZE, face, anchor: 'start', ink: 'ink', turned: true });
    });
  });
  sheet.rule(PAGE.side, bottom, PAGE.side + labelWidth + columns.length * cellWidth, bottom, 'ink', 0.8);
}

/** Paints the rows of a band and gives where they end. */
function paintRows(frame: Frame, { above, rows }: RowBand, columns: readonly number[], heights: readonly number[], top: number): number {
  const { sheet, table, translate } = frame;
  const right = PAGE.side + frame.labelWidth + columns.length * frame.cellWidth;
  let y = top;
  for (const row of above) {
    const item = table.rows[row];
    const words = sheet.clean(translate('matrices.paper.continued', { name: [item?.code ?? '', item?.label ?? ''].filter((part) => part !== '').join(' ') }));
    const [line = ''] = wrapToStrings(words, { width: right - PAGE.side - 2 * PADDING, size: SIZE, measure: sheet.measure, face: 'italic', limit: 1 });
    const height = LEADING + 2 * PADDING;
    sheet.fill(PAGE.side, y, right - PAGE.side, height, 'wash');
    sheet.text(line, PAGE.side + PADDING + (item?.depth ?? 0) * INDENT, y + PADDING + SIZE, { size: SIZE, face: 'italic', ink: 'muted' });
    y += height;
  }
  for (const row of rows) {
    const item = table.rows[row];
    const height = heights[row] ?? 0;
    if (item === undefined) continue;
    const isStrong = item.isBranch || item.isTotal;
    if ((item.isBranch && item.depth === 0) || item.isTotal) sheet.fill(PAGE.side, y, right - PAGE.side, height, 'wash');
    columns.forEach((column, place) => {
      paintCell(frame, table.cells[row]?.[column], { x: PAGE.side + frame.labelWidth + place * frame.cellWidth, y, height, isTotal: item.isTotal || table.columns[column]?.isTotal === true });
    });
    labelLines(frame, row).forEach((line, index) => {
      sheet.text(line, PAGE.side + PADDING + item.depth * INDENT, y + PADDING + SIZE + index * LEADING - 1, { size: SIZE, face: isStrong ? 'semibold' : 'regular', ink: item.fault === '' ? 'ink' : 'warning' });
    });
    y += height;
    sheet.rule(PAGE.side, y, right, y, 'hairline', 0.5);
  }
  return y;
}

function paintCell(frame: Frame, cell: TableCell | undefined, at: { readonly x: number; readonly y: number; readonly height: number; readonly isTotal: boolean }): void {
  if (cell === undefined) return;
  const { sheet, cellWidth } = frame;
  const { x, y, height } = at;
  if (cell.isBarred) {
    sheet.rule(x + 2, y + height - 2, x + cellWidth - 2, y + 2, 'hairline', 0.6);
    return;
  }
  if (cell.step > 0 && !cell.isDerived) {
    const fill = cell.isAgainst ? 'wash' : (['step0', 'step1', 'step2', 'step3'] as const)[cell.step];
    sheet.shape({ kind: 'rect', x: x + 1, y: y + 1, width: cellWidth - 2, height: height - 2, fill, ...(cell.isAgainst ? { stroke: 'warning' as const, strokeWidth: 0.25 + cell.step * 0.35 } : {}) });
  }
  if (cell.text === '') return;
  const lines = cellLines(frame, cell);
  const face = cell.isDerived ? (at.isTotal ? 'semibold' : 'italic') : cell.step === 3 || at.isTotal ? 'semibold' : 'regular';
  const ink = cell.isAgainst ? 'warning' : cell.step === 3 && !cell.isDerived ? 'paper' : cell.isDerived && !at.isTotal ? 'muted' : 'ink';
  const first = y + height / 2 - ((lines.length - 1) * LEADING) / 2 + SIZE * 0.35;
  lines.forEach((line, index) => { sheet.text(line, x + cellWidth / 2, first + index * LEADING, { size: SIZE, face, ink }, 'middle'); });
  if (cell.isNoted) sheet.shape({ kind: 'polyline', closed: true, points: [{ x: x + cellWidth - 6, y: y + 1.5 }, { x: x + cellWidth - 1.5, y: y + 1.5 }, { x: x + cellWidth - 1.5, y: y + 6 }], fill: cell.step === 3 ? 'paper' : 'accent' });
}

function legendLines({ sheet, table, translate }: Frame): readonly string[] {
  const words = [...table.legend, ...(table.notes.length === 0 ? [] : [translate('matrices.paper.noted')])];
  if (words.length === 0) return [];
  return wrapToStrings(sheet.clean(words.join(' · ')), { width: PAGE.width - 2 * PAGE.side, size: SIZE, measure: sheet.measure });
}

function paintNotes(frame: Frame): void {
  const { sheet, table, translate } = frame;
  if (table.notes.length === 0) return;
  const bottom = PAGE.height - PAGE.bottom;
  const width = PAGE.width - 2 * PAGE.side;
  let y = Number.POSITIVE_INFINITY;
  for (const { row, column, value, note, who } of table.notes) {
    const head = wrapToStrings(sheet.clean(translate('matrices.paper.noteHead', { row, column, value })), { width, size: SIZE, measure: sheet.measure, face: 'semibold' });
    const body = wrapToStrings(sheet.clean([note, who === '' ? '' : translate('matrices.editor.said', { who })].filter((part) => part !== '').join(' ')), { width: width - 12, size: SIZE, measure: sheet.measure });
    for (const [index, line] of [...head, ...body].entries()) {
      // A heading is never left alone at the foot of a page.
      const together = index === 0 ? (head.length + Math.min(1, body.length)) * LEADING : LEADING;
      if (y + together > bottom) {
        sheet.addPage();
        paintTitle(frame, 'short');
        sheet.text(translate('matrices.paper.notes'), PAGE.side, PAGE.top + TITLE_HEIGHT, { size: 11, face: 'semibold', ink: 'accent' });
        y = PAGE.top + TITLE_HEIGHT + 16;
      }
      const isHead = index < head.length;
      sheet.text(line, PAGE.side + (isHead ? 0 : 12), y, { size: SIZE, face: isHead ? 'semibold' : 'regular', ink: 'ink' });
      y += LEADING;
    }
    y += 5;
  }
}

function paintFeet({ sheet, translate }: Frame): void {
  const total = sheet.pageCount();
  for (let page = 1; page <= total; page += 1) {
    sheet.setPage(page);
    sheet.text(translate('reports.page.of', { page, total }), PAGE.width - PAGE.side, PAGE.height - 22, { size: SIZE, face: 'regular', ink: 'muted' }, 'end');
  }
}

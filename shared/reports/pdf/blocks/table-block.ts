import { autoTable, type CellDef, type UserOptions } from 'jspdf-autotable';
import { PRINT_PALETTE } from '../../figures/print-palette';
import type { TableBlock, TableColumn } from '../../model/report-model';
import { strong } from '../../typography/inline';
import type { Canvas } from '../canvas';
import type { Flow } from '../flow';
import { FAMILY } from '../fonts';
import type { PageSetup } from '../page-setup';
import { TYPE, type TextStyle } from '../type-scale';
import { columnWidths } from './column-widths';
import type { LaidBlock } from './laid-block';
import { paintLines } from './set-lines';
import { rowChunks } from './row-chunks';

const PADDING_X = 4;
const PADDING_Y = { body: 3.6, small: 2.6 } as const;
const TITLE_GAP = 4;
/** What must fit of a first row that is higher than a page. */
const FIRST_PART = 60;

const SIZES: Readonly<Record<TableBlock['size'], TextStyle>> = {
  body: { size: 8.8, leading: 11.6, face: 'regular', ink: 'ink' },
  small: { size: 7.6, leading: 9.8, face: 'regular', ink: 'ink' },
};

const ALIGN = { start: 'left', middle: 'center', end: 'right' } as const satisfies Readonly<Record<TableColumn['align'], string>>;

/** A row wrapped into its columns. */
interface SetRow {
  readonly cells: readonly (readonly string[])[];
  readonly height: number;
}

function setRow(canvas: Canvas, texts: readonly string[], widths: readonly number[], style: TextStyle, padding: number): SetRow {
  const cells = widths.map((width, index) =>
    canvas.wrap(texts[index] ?? '', style, width - 2 * PADDING_X).map((line) => line.runs.map((run) => run.text).join('')),
  );
  const lines = Math.max(1, ...cells.map((cell) => cell.length));
  return { cells, height: lines * style.leading + 2 * padding };
}

/** Height of the rows that stay with the head: two, or one where two do not fit on a page, or the start of a very high one. */
function firstRowsHeight(rows: readonly SetRow[], most: number): number {
  const one = rows[0]?.height ?? 0;
  const two = one + (rows[1]?.height ?? 0);
  if (two <= most) return two;
  return one <= most ? one : Math.min(FIRST_PART, most);
}

/** Paints head and rows as one table of jspdf-autotable, already wrapped and measured, so that it cuts nothing. */
function paintPart(
  flow: Flow,
  part: { readonly head: SetRow; readonly rows: readonly SetRow[]; readonly widths: readonly number[]; readonly columns: readonly TableColumn[] },
  style: TextStyle,
  padding: number,
): void {
  const { canvas, page } = flow;
  const cell = (lines: readonly string[], row: SetRow, column: number): CellDef => ({
    content: lines.join('\n'),
    styles: { minCellHeight: row.height, halign: ALIGN[part.columns[column]?.align ?? 'start'] },
  });
  const bare = { font: FAMILY, fontSize: style.size, overflow: 'visible', fillColor: false } as const;
  const options: UserOptions = {
    startY: flow.y(),
    margin: { top: page.top, bottom: canvas.doc.internal.pageSize.getHeight() - page.bottom, left: page.left, right: page.left },
    theme: 'plain',
    tableWidth: part.widths.reduce((sum, width) => sum + width, 0),
    styles: {
      ...bare,
      textColor: PRINT_PALETTE.ink,
      cellPadding: { horizontal: PADDING_X, top: padding, bottom: 0 },
      lineColor: PRINT_PALETTE.hairline,
      lineWidth: { bottom: 0.5 },
      valign: 'top',
    },
    headStyles: {
      fontStyle: 'bold',
      textColor: PRINT_PALETTE.accent,
      lineColor: PRINT_PALETTE.accent,
      lineWidth: { bottom: 1 },
      valign: 'bottom',
      cellPadding: { horizontal: PADDING_X, top: 0, bottom: padding },
    },
    columnStyles: Object.fromEntries(part.widths.map((width, index) => [index, { cellWidth: width }])),
    head: [part.head.cells.map((lines, column) => cell(lines, part.head, column))],
    body: part.rows.map((row) => row.cells.map((lines, column) => cell(lines, row, column))),
  };
  canvas.doc.setLineHeightFactor(style.leading / style.size);
  let end = flow.y();
  autoTable(canvas.doc, { ...options, didDrawPage: ({ cursor }) => { end = cursor?.y ?? end; } });
  canvas.doc.setLineHeightFactor(1.15);
  flow.resumeAt(end);
}

/**
 * A table with its title above: head repeated on every page, no row cut in two unless it is higher than a page, no row
 * alone on the last page. `tag` is "Tabla 2".
 */
export function layTable(block: TableBlock, tag: string, canvas: Canvas, page: PageSetup): LaidBlock {
  const style = SIZES[block.size];
  const headStyle: TextStyle = { ...style, face: 'semibold' };
  const padding = PADDING_Y[block.size];
  const caption = TYPE.caption;
  const title = canvas.wrap([strong(`${tag}.`), { text: ` ${block.caption}`, face: caption.face }], caption, page.textWidth);
  const cleaned = block.rows.map((row) => row.map((text) => canvas.clean(text)));
  const widths = columnWidths(block.columns, cleaned, { width: page.textWidth, size: style.size, padding: 2 * PADDING_X, measure: canvas.measure });
  const head = setRow(canvas, block.columns.map((column) => column.title), widths, headStyle, padding);
  const rows = cleaned.map((row) => setRow(canvas, row, widths, style, padding));
  const titleHeight = title.length * caption.leading + TITLE_GAP;
  const minimum = titleHeight + head.height + firstRowsHeight(rows, page.textHeight - titleHeight - head.height);
  return {
    spaceBefore: 13,
    minimum,
    keepsWithNext: false,
    paint: (flow) => {
      flow.ensure(minimum);
      paintLines(flow, title, caption);
      flow.advance(TITLE_GAP);
      const others = page.textHeight - head.height;
      let next = 0;
      const chunks = rowChunks(rows.map((row) => row.height), flow.room() - head.height, others);
      chunks.forEach((count, index) => {
        if (index > 0) flow.newPage();
        if (count === 0) return;
        paintPart(flow, { head, rows: rows.slice(next, next + count), widths, columns: block.columns }, style, padding);
        next += count;
      });
      flow.space(8);
    },
  };
}

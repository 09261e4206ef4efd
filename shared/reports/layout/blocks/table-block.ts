import type { TableBlock, TableColumn } from '../../model/report-model';
import { strong } from '../../typography/inline';
import type { Flow } from '../flow';
import type { PageSetup } from '../page-setup';
import type { Sheet } from '../sheet';
import { TYPE, type TextStyle } from '../type-scale';
import { columnWidths } from './column-widths';
import type { LaidBlock } from './laid-block';
import { rowChunks } from './row-chunks';
import { baselineFrom, paintLines } from './set-lines';

const PADDING_X = 4;
const PADDING_Y = { body: 3.6, small: 2.6 } as const;
const TITLE_GAP = 4;
/** What must fit of a first row that is higher than a page. */
const FIRST_PART = 60;
/** A table of at most this share of a page is short. */
const WHOLE = 0.36;
/** A short table of so many rows is never broken: a part of it would be of one or two. */
const FEW = 5;

const SIZES: Readonly<Record<TableBlock['size'], TextStyle>> = {
  body: { size: 8.8, leading: 11.6, face: 'regular', ink: 'ink' },
  small: { size: 7.6, leading: 9.8, face: 'regular', ink: 'ink' },
};

/** A row wrapped into its columns. */
interface SetRow {
  readonly cells: readonly (readonly string[])[];
  readonly height: number;
}

/** How the rows of a table are set. */
interface Setting {
  readonly columns: readonly TableColumn[];
  readonly widths: readonly number[];
  readonly style: TextStyle;
  readonly padding: number;
}

function setRow(sheet: Sheet, texts: readonly string[], { widths, padding }: Setting, style: TextStyle): SetRow {
  const cells = widths.map((width, index) =>
    sheet.wrap(texts[index] ?? '', style, width - 2 * PADDING_X).map((line) => line.runs.map((run) => run.text).join('')),
  );
  const lines = Math.max(1, ...cells.map((cell) => cell.length));
  return { cells, height: lines * style.leading + 2 * padding };
}

/** Three rows stay with the head where they fill no more than this share of a page. */
const FIRST_ROWS = 0.2;

/** Height of the rows that stay with the head: three low ones, or two, or one where two do not fit on a page, or the start of a very high one. */
function firstRowsHeight(rows: readonly SetRow[], most: number): number {
  const one = rows[0]?.height ?? 0;
  const two = one + (rows[1]?.height ?? 0);
  const three = two + (rows[2]?.height ?? 0);
  if (three <= most * FIRST_ROWS) return three;
  if (two <= most) return two;
  return one <= most ? one : Math.min(FIRST_PART, most);
}

/** Puts the lines of each cell from `top` down. */
function paintCells(flow: Flow, cells: SetRow['cells'], top: number, { columns, widths }: Setting, style: TextStyle): void {
  let x = flow.page.left;
  cells.forEach((lines, index) => {
    const width = widths[index] ?? 0;
    const align = columns[index]?.align ?? 'start';
    const at = align === 'start' ? x + PADDING_X : align === 'end' ? x + width - PADDING_X : x + width / 2;
    lines.forEach((line, place) => {
      flow.sheet.text(line, at, baselineFrom(top + place * style.leading, style), style, align);
    });
    x += width;
  });
}

/** The head: titles stand at its foot, over a rule. */
function paintHead(flow: Flow, head: SetRow, setting: Setting): void {
  const style: TextStyle = { ...setting.style, face: 'semibold', ink: 'accent' };
  const most = Math.max(1, ...head.cells.map((lines) => lines.length));
  const lowered = head.cells.map((lines) => [...Array.from({ length: most - lines.length }, () => ''), ...lines]);
  paintCells(flow, lowered, flow.y(), setting, style);
  flow.advance(head.height);
  flow.sheet.rule(flow.page.left, flow.y() - setting.padding / 2, flow.page.right, flow.y() - setting.padding / 2, 'accent', 1);
}

/** A row; one higher than what is left goes on under a repeated head, line by line. */
function paintRow(flow: Flow, row: SetRow, head: SetRow, setting: Setting, style: TextStyle): void {
  const { padding } = setting;
  const { page, sheet } = flow;
  let { cells } = row;
  for (;;) {
    const left = Math.max(1, ...cells.map((lines) => lines.length));
    const fit = Math.floor((flow.room() - 2 * padding + 0.01) / style.leading);
    const count = left <= fit || row.height <= flow.room() + 0.01 ? left : Math.max(1, fit);
    paintCells(flow, cells.map((lines) => lines.slice(0, count)), flow.y() + padding, setting, style);
    flow.advance(count === left && cells === row.cells ? row.height : count * style.leading + 2 * padding);
    sheet.rule(page.left, flow.y(), page.right, flow.y(), 'hairline', 0.5);
    if (count === left) return;
    cells = cells.map((lines) => lines.slice(count));
    flow.newPage();
    paintHead(flow, head, setting);
  }
}

/**
 * A table with its title above: head repeated on every page, no row cut in two unless it is higher than a page, no row
 * alone on the last page. `tag` is "Tabla 2".
 */
export function layTable(block: TableBlock, tag: string, sheet: Sheet, page: PageSetup): LaidBlock {
  const style = SIZES[block.size];
  const padding = PADDING_Y[block.size];
  const caption = TYPE.caption;
  const title = sheet.wrap([strong(`${tag}.`), { text: ` ${block.caption}`, face: caption.face }], caption, page.textWidth);
  const cleaned = block.rows.map((row) => row.map((text) => sheet.clean(text)));
  const widths = columnWidths(block.columns, cleaned, { width: page.textWidth, size: style.size, padding: 2 * PADDING_X, measure: sheet.measure });
  const setting: Setting = { columns: block.columns, widths, style, padding };
  const head = setRow(sheet, block.columns.map((column) => column.title), setting, { ...style, face: 'semibold' });
  const least = block.rowHeight ?? 0;
  const rows = cleaned.map((row): SetRow => {
    const set = setRow(sheet, row, setting, style);
    return set.height < least ? { ...set, height: least } : set;
  });
  const titleHeight = title.length * caption.leading + TITLE_GAP;
  const whole = titleHeight + head.height + rows.reduce((sum, { height }) => sum + height, 0);
  const start = titleHeight + head.height + firstRowsHeight(rows, page.textHeight - titleHeight - head.height);
  const isShort = whole <= page.textHeight * WHOLE;
  // A handful of rows is never worth a break; a short table only where it would leave much of the page empty.
  // One to be filled in by hand goes round the room in one piece.
  const isOneSheet = block.rowHeight !== undefined && whole <= page.textHeight;
  const minimum = isOneSheet || (isShort && rows.length <= FEW) ? whole : start;
  return {
    spaceBefore: 13,
    minimum,
    ...(isShort ? { whole } : {}),
    keepsWithNext: false,
    paint: (flow) => {
      flow.ensure(minimum);
      paintLines(flow, title, caption);
      flow.advance(TITLE_GAP);
      const others = page.textHeight - head.height;
      const chunks = rowChunks(rows.map((row) => row.height), flow.room() - head.height, others);
      let next = 0;
      chunks.forEach((count, index) => {
        if (index > 0) flow.newPage();
        if (count === 0) return;
        paintHead(flow, head, setting);
        for (const row of rows.slice(next, next + count)) {
          const top = flow.y();
          paintRow(flow, row, head, setting, block.endsInTotal === true && next === rows.length - 1 ? { ...style, face: 'semibold' } : style);
          const origin = block.origins?.[next] ?? null;
          if (origin !== null && flow.y() > top) {
            sheet.origin({ x: page.left, y: top, width: page.textWidth, height: flow.y() - top }, { kind: 'record', id: origin });
          }
          next += 1;
        }
      });
      flow.space(8);
    },
  };
}

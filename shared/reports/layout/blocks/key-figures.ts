import type { KeyFiguresBlock } from '../../model/report-model';
import type { PageSetup } from '../page-setup';
import type { Sheet } from '../sheet';
import { TYPE } from '../type-scale';
import type { LaidBlock } from './laid-block';
import { paintFixed } from './text-blocks';

const GAP = 18;
const ROOM_ABOVE = 8;
const PER_ROW = 4;

/** Large figures in columns, each with its words below and a rule above. */
export function layKeyFigures(block: KeyFiguresBlock, sheet: Sheet, page: PageSetup): LaidBlock {
  // Rows as even as can be: five stand as three and two, not as four and one.
  const columns = Math.max(1, Math.ceil(block.items.length / Math.ceil(block.items.length / PER_ROW)));
  const width = (page.textWidth - GAP * (columns - 1)) / columns;
  const rows: (typeof block.items)[] = [];
  for (let start = 0; start < block.items.length; start += columns) rows.push(block.items.slice(start, start + columns));
  const heightOf = (row: typeof block.items): number =>
    ROOM_ABOVE +
    TYPE.keyFigure.leading +
    Math.max(0, ...row.map(({ label }) => sheet.wrap(label, TYPE.keyLabel, width).length)) * TYPE.keyLabel.leading;
  const heights = rows.map(heightOf);
  return {
    spaceBefore: 18,
    minimum: heights[0] ?? 0,
    keepsWithNext: false,
    paint: (flow) => {
      rows.forEach((row, index) => {
        const height = heights[index] ?? 0;
        flow.ensure(height);
        row.forEach(({ value, label }, column) => {
          const x = flow.page.left + column * (width + GAP);
          sheet.rule(x, flow.y(), x + width, flow.y(), 'accent', 0.8);
          const below = paintFixed(sheet, value, TYPE.keyFigure, x, flow.y() + ROOM_ABOVE - 3, width);
          paintFixed(sheet, label, TYPE.keyLabel, x, below + 1, width);
        });
        flow.advance(height);
        flow.space(12);
      });
    },
  };
}

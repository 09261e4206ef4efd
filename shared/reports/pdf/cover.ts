import type { Cover } from '../model/report-model';
import { baselineFrom } from './blocks/set-lines';
import { paintFixed } from './blocks/text-blocks';
import type { Canvas } from './canvas';
import type { PageSetup } from './page-setup';
import { TYPE } from './type-scale';

const LABEL_WIDTH = 118;
const MARK_PADDING = 10;

/** A framed mark that cannot be missed: what kind of paper this is. Gives the place below it. */
function paintMark(canvas: Canvas, mark: NonNullable<Cover['mark']>, x: number, y: number, width: number): number {
  const { doc } = canvas;
  const inner = width - 2 * MARK_PADDING;
  const textHeight = canvas.wrap(mark.text, TYPE.body, inner).length * TYPE.body.leading;
  const height = TYPE.heading3.leading + textHeight + 2 * MARK_PADDING - 4;
  canvas.fill(x, y, width, height, 'wash');
  canvas.rule(x, y, x, y + height, 'warning', 2.5);
  const below = paintFixed(canvas, mark.label, { ...TYPE.heading3, ink: 'warning' }, x + MARK_PADDING + 2, y + MARK_PADDING - 2, inner);
  paintFixed(canvas, mark.text, TYPE.body, x + MARK_PADDING + 2, below, inner);
  doc.setLineWidth(1);
  return y + height;
}

/** Paints the cover on the current page. */
export function paintCover(canvas: Canvas, cover: Cover, page: PageSetup): void {
  const { left, textWidth } = page;
  let y = page.top + page.textHeight * 0.16;
  canvas.fill(left, y, 56, 4, 'accent');
  y = paintFixed(canvas, cover.kicker, TYPE.kicker, left, y + 20, textWidth);
  y = paintFixed(canvas, cover.title, TYPE.coverTitle, left, y + 6, textWidth);
  y = paintFixed(canvas, cover.subtitle, TYPE.coverSubtitle, left, y + 8, textWidth * 0.86);
  y += 34;
  for (const { label, value } of cover.facts) {
    canvas.rule(left, y, left + textWidth, y, 'hairline', 0.6);
    canvas.text(canvas.clean(label), left, baselineFrom(y + 6, TYPE.body), { ...TYPE.body, ink: 'muted' });
    y = paintFixed(canvas, value, TYPE.body, left + LABEL_WIDTH, y + 6, textWidth - LABEL_WIDTH) + 6;
  }
  canvas.rule(left, y, left + textWidth, y, 'hairline', 0.6);
  if (cover.mark !== null) y = paintMark(canvas, cover.mark, left, y + 28, textWidth);
  canvas.text(canvas.clean(cover.colophon), left, page.bottom, TYPE.note);
}

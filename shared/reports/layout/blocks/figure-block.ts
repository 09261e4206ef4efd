import type { FigureBlock } from '../../model/report-model';
import { strong } from '../../typography/inline';
import type { PageSetup } from '../page-setup';
import type { Sheet } from '../sheet';
import { placeFigure } from '../place-figure';
import { TYPE } from '../type-scale';
import type { LaidBlock } from './laid-block';
import { paintLines } from './set-lines';

const CAPTION_GAP = 7;
const AFTER_GAP = 4;
/** A figure may shrink by this much to stay on the page with what precedes it. */
const SHRINK = 0.85;

/**
 * A figure at its natural size or smaller, never apart from its caption below, nor from what must follow it: `after`
 * points are kept for that. `tag` is "Figura 3".
 */
export function layFigure(block: FigureBlock, tag: string, sheet: Sheet, page: PageSetup, after = 0): LaidBlock {
  const { figure } = block;
  const style = TYPE.caption;
  const caption = sheet.wrap([strong(`${tag}.`), { text: ` ${block.caption}`, face: style.face }], style, page.textWidth);
  const captionHeight = CAPTION_GAP + caption.length * style.leading;
  const below = captionHeight + (after === 0 ? 0 : AFTER_GAP + after);
  const widest = Math.min(1, page.textWidth / figure.width, (page.textHeight - below) / figure.height);
  return {
    spaceBefore: 12,
    minimum: figure.height * widest * SHRINK + below,
    keepsWithNext: false,
    paint: (flow) => {
      flow.ensure(figure.height * widest * SHRINK + below);
      const scale = Math.min(widest, (flow.room() - below) / figure.height);
      const x = flow.page.left + (scale < widest ? (flow.page.textWidth - figure.width * scale) / 2 : 0);
      placeFigure(sheet, figure, { x, y: flow.y(), scale });
      flow.advance(figure.height * scale + CAPTION_GAP);
      paintLines(flow, caption, style);
      flow.space(AFTER_GAP);
    },
  };
}

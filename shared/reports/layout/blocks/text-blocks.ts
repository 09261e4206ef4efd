import type { CalloutBlock, DefinitionsBlock, HeadingBlock, ListBlock, ParagraphBlock } from '../../model/report-model';
import { strong, type Run } from '../../typography/inline';
import { wrapToStrings } from '../../typography/wrap';
import type { PageSetup } from '../page-setup';
import type { Sheet } from '../sheet';
import { READING_WIDTH, TYPE, type TextStyle } from '../type-scale';
import type { LaidBlock } from './laid-block';
import { baselineFrom, firstLinesHeight, paintLines, wrapWhole } from './set-lines';

const HEADING_SPACE = { 2: 20, 3: 12 } as const;
const HEADING_GAP = { 2: 5, 3: 2 } as const;
const INDENT = 14;
const PADDING = 11;
const BAR = 2.5;

/** A title inside a section: never the last thing on a page. `onPaint` is told the page and place it came to. */
export function layHeading(block: HeadingBlock, sheet: Sheet, page: PageSetup, onPaint: (pageNumber: number, y: number) => void): LaidBlock {
  const style = block.level === 2 ? TYPE.heading2 : TYPE.heading3;
  const lines = sheet.wrap(block.text, style, page.textWidth);
  const gap = HEADING_GAP[block.level];
  return {
    spaceBefore: HEADING_SPACE[block.level],
    minimum: lines.length * style.leading + gap,
    keepsWithNext: true,
    paint: (flow) => {
      onPaint(flow.pageNumber(), flow.y());
      paintLines(flow, lines, style);
      flow.advance(gap);
    },
  };
}

const ITEM_GAP = 3;
const TERM_GAP = 5;
/** Two items of a list of at most this share of a page stay together. */
const PAIR = 0.25;
/** Terms that fill at most this share of a page are better not broken. */
const CARD = 0.5;

const TONES: Readonly<Record<ParagraphBlock['tone'], { readonly style: TextStyle; readonly space: number }>> = {
  lead: { style: TYPE.lead, space: 8 },
  body: { style: TYPE.body, space: 7 },
  note: { style: TYPE.note, space: 6 },
};

/** A paragraph in a measure that reads well; one that introduces what follows stays on its page, whole. */
export function layParagraph(block: ParagraphBlock, introduces: boolean, sheet: Sheet, page: PageSetup): LaidBlock {
  const { style, space } = TONES[block.tone];
  const lines = wrapWhole(sheet, block.text, style, Math.min(READING_WIDTH, page.textWidth));
  return {
    spaceBefore: space,
    minimum: introduces ? lines.length * style.leading : firstLinesHeight(lines, style),
    keepsWithNext: introduces,
    paint: (flow) => { paintLines(flow, lines, style, 0, undefined, block.origin ?? null); },
  };
}

/** A list with a dot before each item. */
export function layList(block: ListBlock, sheet: Sheet, page: PageSetup): LaidBlock {
  const style = TYPE.body;
  const width = Math.min(READING_WIDTH, page.textWidth) - INDENT;
  const items = block.items
    .map((item, index) => ({ lines: wrapWhole(sheet, item, style, width), origin: block.origins?.[index] ?? null }))
    .filter(({ lines }) => lines.length > 0);
  const heightFrom = (index: number): number => firstLinesHeight(items[index]?.lines ?? [], style);
  // An item has its neighbour beside it: neither the first one alone at the foot of a page, nor the last one at the head.
  const pair = (index: number): number => (items[index]?.lines.length ?? 0) * style.leading + ITEM_GAP + heightFrom(index + 1);
  const all = items.reduce((sum, { lines }) => sum + lines.length * style.leading + ITEM_GAP, 0);
  const isOfThree = items.length <= 3 && all <= page.textHeight * PAIR;
  const asked = (index: number): number =>
    isOfThree ? (index === 0 ? all : 0) :
    items.length > 1 && (index === 0 || index === items.length - 2) && pair(index) <= page.textHeight * PAIR ? pair(index) : heightFrom(index);
  return {
    spaceBefore: 6,
    minimum: asked(0),
    keepsWithNext: false,
    paint: (flow) => {
      for (const [index, { lines, origin }] of items.entries()) {
        flow.ensure(asked(index));
        const dot = (baseline: number): void => { flow.sheet.text('•', flow.page.left + 2, baseline, { ...style, ink: 'accent' }); };
        paintLines(flow, lines, style, INDENT, dot, origin);
        flow.space(ITEM_GAP);
      }
    },
  };
}

/** Terms in bold, each with its meaning after it. */
export function layDefinitions(block: DefinitionsBlock, sheet: Sheet, page: PageSetup): LaidBlock {
  const style = TYPE.body;
  const width = Math.min(READING_WIDTH, page.textWidth);
  const items = block.items.map(({ term, meaning }): ReturnType<Sheet['wrap']> => {
    const runs: readonly Run[] = [strong(`${term}.`), { text: ` ${meaning}`, face: style.face }];
    return wrapWhole(sheet, runs, style, width);
  });
  const whole = items.reduce((sum, lines) => sum + lines.length * style.leading + TERM_GAP, 0);
  return {
    spaceBefore: 6,
    minimum: firstLinesHeight(items[0] ?? [], style),
    ...(whole <= page.textHeight * CARD ? { whole } : {}),
    keepsWithNext: false,
    paint: (flow) => {
      for (const lines of items) {
        flow.ensure(firstLinesHeight(lines, style));
        paintLines(flow, lines, style);
        flow.space(TERM_GAP);
      }
    },
  };
}

/** A remark on a tinted ground with a bar at its side; not broken unless it is higher than a page. */
export function layCallout(block: CalloutBlock, sheet: Sheet, page: PageSetup): LaidBlock {
  const width = page.textWidth - 2 * PADDING - BAR;
  const title = sheet.wrap(block.title, TYPE.heading3, width);
  const text = sheet.wrap(block.text, TYPE.body, Math.min(width, READING_WIDTH));
  const height = title.length * TYPE.heading3.leading + text.length * TYPE.body.leading + 2 * PADDING - 3;
  const indent = PADDING + BAR;
  return {
    spaceBefore: 12,
    minimum: Math.min(height, page.textHeight),
    keepsWithNext: false,
    paint: (flow) => {
      const { left, textWidth } = flow.page;
      flow.ensure(height);
      if (flow.room() >= height) {
        flow.sheet.fill(left, flow.y(), textWidth, height, 'wash');
        flow.sheet.fill(left, flow.y(), BAR, height, 'accent');
      }
      flow.advance(PADDING - 2);
      paintLines(flow, title, TYPE.heading3, indent);
      paintLines(flow, text, TYPE.body, indent, undefined, block.origin ?? null);
      flow.advance(PADDING - 1);
    },
  };
}

/** Paints lines at a fixed place, at most `limit` of them, for what does not flow: covers, large figures. Gives the place below them. */
export function paintFixed(sheet: Sheet, text: string, style: TextStyle, x: number, y: number, width: number, limit = Number.POSITIVE_INFINITY): number {
  const all = sheet.wrap(text, style, width);
  const lines =
    all.length <= limit
      ? all
      : wrapToStrings(sheet.clean(text), { width, size: style.size, measure: sheet.measure, face: style.face, limit }).map((line) => ({ runs: [{ text: line, face: style.face }], width: 0 }));
  lines.forEach((line, index) => {
    sheet.line(line, x, baselineFrom(y + index * style.leading, style), style);
  });
  return y + lines.length * style.leading;
}

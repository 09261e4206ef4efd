import type { CalloutBlock, DefinitionsBlock, HeadingBlock, ListBlock, ParagraphBlock } from '../../model/report-model';
import { strong, type Run } from '../../typography/inline';
import type { Canvas } from '../canvas';
import type { PageSetup } from '../page-setup';
import { READING_WIDTH, TYPE, type TextStyle } from '../type-scale';
import type { LaidBlock } from './laid-block';
import { baselineFrom, firstLinesHeight, paintLines } from './set-lines';

const HEADING_SPACE = { 2: 20, 3: 12 } as const;
const HEADING_GAP = { 2: 5, 3: 2 } as const;
const INDENT = 14;
const PADDING = 11;
const BAR = 2.5;

/** A title inside a section: never the last thing on a page. `onPaint` is told the page and place it came to. */
export function layHeading(block: HeadingBlock, canvas: Canvas, page: PageSetup, onPaint: (pageNumber: number, y: number) => void): LaidBlock {
  const style = block.level === 2 ? TYPE.heading2 : TYPE.heading3;
  const lines = canvas.wrap(block.text, style, page.textWidth);
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

const TONES: Readonly<Record<ParagraphBlock['tone'], { readonly style: TextStyle; readonly space: number }>> = {
  lead: { style: TYPE.lead, space: 8 },
  body: { style: TYPE.body, space: 7 },
  note: { style: TYPE.note, space: 6 },
};

/** A paragraph in a measure that reads well; one that introduces what follows stays on its page, whole. */
export function layParagraph(block: ParagraphBlock, introduces: boolean, canvas: Canvas, page: PageSetup): LaidBlock {
  const { style, space } = TONES[block.tone];
  const lines = canvas.wrap(block.text, style, Math.min(READING_WIDTH, page.textWidth));
  return {
    spaceBefore: space,
    minimum: introduces ? lines.length * style.leading : firstLinesHeight(lines, style),
    keepsWithNext: introduces,
    paint: (flow) => { paintLines(flow, lines, style); },
  };
}

/** A list with a dot before each item. */
export function layList(block: ListBlock, canvas: Canvas, page: PageSetup): LaidBlock {
  const style = TYPE.body;
  const width = Math.min(READING_WIDTH, page.textWidth) - INDENT;
  const items = block.items.map((item) => canvas.wrap(item, style, width)).filter((lines) => lines.length > 0);
  return {
    spaceBefore: 6,
    minimum: firstLinesHeight(items[0] ?? [], style),
    keepsWithNext: false,
    paint: (flow) => {
      for (const lines of items) {
        flow.ensure(firstLinesHeight(lines, style));
        paintLines(flow, lines, style, INDENT, (baseline) => {
          flow.canvas.text('•', flow.page.left + 2, baseline, { ...style, ink: 'accent' });
        });
        flow.space(3);
      }
    },
  };
}

/** Terms in bold, each with its meaning after it. */
export function layDefinitions(block: DefinitionsBlock, canvas: Canvas, page: PageSetup): LaidBlock {
  const style = TYPE.body;
  const width = Math.min(READING_WIDTH, page.textWidth);
  const items = block.items.map(({ term, meaning }): ReturnType<Canvas['wrap']> => {
    const runs: readonly Run[] = [strong(`${term}.`), { text: ` ${meaning}`, face: style.face }];
    return canvas.wrap(runs, style, width);
  });
  return {
    spaceBefore: 6,
    minimum: firstLinesHeight(items[0] ?? [], style),
    keepsWithNext: false,
    paint: (flow) => {
      for (const lines of items) {
        flow.ensure(firstLinesHeight(lines, style));
        paintLines(flow, lines, style);
        flow.space(5);
      }
    },
  };
}

/** A remark on a tinted ground with a bar at its side; not broken unless it is higher than a page. */
export function layCallout(block: CalloutBlock, canvas: Canvas, page: PageSetup): LaidBlock {
  const width = page.textWidth - 2 * PADDING - BAR;
  const title = canvas.wrap(block.title, TYPE.heading3, width);
  const text = canvas.wrap(block.text, TYPE.body, Math.min(width, READING_WIDTH));
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
        flow.canvas.fill(left, flow.y(), textWidth, height, 'wash');
        flow.canvas.fill(left, flow.y(), BAR, height, 'accent');
      }
      flow.advance(PADDING - 2);
      paintLines(flow, title, TYPE.heading3, indent);
      paintLines(flow, text, TYPE.body, indent);
      flow.advance(PADDING - 1);
    },
  };
}

/** Paints lines at a fixed place, for what does not flow: covers, large figures. Gives the place below them. */
export function paintFixed(canvas: Canvas, text: string, style: TextStyle, x: number, y: number, width: number): number {
  const lines = canvas.wrap(text, style, width);
  lines.forEach((line, index) => {
    canvas.line(line, x, baselineFrom(y + index * style.leading, style), style);
  });
  return y + lines.length * style.leading;
}

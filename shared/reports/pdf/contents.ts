import { PRINT_PALETTE } from '../figures/print-palette';
import { baselineFrom } from './blocks/set-lines';
import { paintFixed } from './blocks/text-blocks';
import type { Canvas } from './canvas';
import type { PageSetup } from './page-setup';
import { TYPE, type TextStyle } from './type-scale';

/** A line of the contents. */
export interface ContentsEntry {
  readonly level: 1 | 2;
  readonly text: string;
}

/** Where an entry came to lie. */
export interface Landing {
  readonly pageNumber: number;
  readonly y: number;
}

const INDENT = 16;
const NUMBER_WIDTH = 34;
const TITLE_HEIGHT = 44;

const STYLES: Readonly<Record<ContentsEntry['level'], TextStyle>> = {
  1: { ...TYPE.body, face: 'semibold' },
  2: TYPE.body,
};

function spaceBefore(level: ContentsEntry['level']): number {
  return level === 1 ? 7 : 0;
}

interface PlacedEntry {
  readonly entry: ContentsEntry;
  readonly lines: ReturnType<Canvas['wrap']>;
  readonly y: number;
}

/** The contents laid out before their page numbers are known: which entries go on which of their pages. */
export function layContents(entries: readonly ContentsEntry[], canvas: Canvas, page: PageSetup): readonly (readonly PlacedEntry[])[] {
  const pages: PlacedEntry[][] = [[]];
  let y = page.top + TITLE_HEIGHT;
  for (const entry of entries) {
    const style = STYLES[entry.level];
    const width = page.textWidth - NUMBER_WIDTH - (entry.level === 2 ? INDENT : 0);
    const lines = canvas.wrap(entry.text, style, width);
    const height = lines.length * style.leading;
    if (y + spaceBefore(entry.level) + height > page.bottom) {
      pages.push([]);
      y = page.top;
    } else {
      y += spaceBefore(entry.level);
    }
    pages.at(-1)?.push({ entry, lines, y });
    y += height;
  }
  return pages;
}

/** Paints the contents with page numbers, each line a link, on the pages kept for them from `firstPage` on. */
export function paintContents(
  laid: readonly (readonly PlacedEntry[])[],
  title: string,
  landings: ReadonlyMap<ContentsEntry, Landing>,
  canvas: Canvas,
  page: PageSetup,
  firstPage: number,
): void {
  const { doc } = canvas;
  laid.forEach((entries, index) => {
    doc.setPage(firstPage + index);
    if (index === 0) paintFixed(canvas, title, TYPE.section, page.left, page.top, page.textWidth);
    for (const { entry, lines, y } of entries) {
      const style = STYLES[entry.level];
      const x = page.left + (entry.level === 2 ? INDENT : 0);
      lines.forEach((line, place) => { canvas.line(line, x, baselineFrom(y + place * style.leading, style), style); });
      const landing = landings.get(entry);
      const last = lines.at(-1);
      if (landing === undefined || last === undefined) continue;
      const baseline = baselineFrom(y + (lines.length - 1) * style.leading, style);
      const number = String(landing.pageNumber);
      canvas.text(number, page.right, baseline, style, 'end');
      paintLeader(canvas, x + last.width + 6, page.right - canvas.measure(number, style.face, style.size) - 6, baseline);
      doc.link(page.left, y, page.textWidth, lines.length * style.leading, {
        pageNumber: landing.pageNumber,
        magFactor: 'XYZ',
        zoom: 0,
        top: Math.max(1, landing.y - 12),
      });
    }
  });
}

/** Fine dots that lead the eye to the page number; drawn, so that copied text is free of them. */
function paintLeader(canvas: Canvas, from: number, to: number, baseline: number): void {
  if (to - from < 12) return;
  const { doc } = canvas;
  doc.setDrawColor(PRINT_PALETTE.faint);
  doc.setLineWidth(0.6);
  doc.setLineDashPattern([0.6, 3], 0);
  doc.line(from, baseline, to, baseline);
  doc.setLineDashPattern([], 0);
}

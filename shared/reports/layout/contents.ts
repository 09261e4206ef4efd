import { baselineFrom } from './blocks/set-lines';
import { paintFixed } from './blocks/text-blocks';
import type { PageSetup } from './page-setup';
import type { Sheet } from './sheet';
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
  readonly lines: ReturnType<Sheet['wrap']>;
  readonly style: TextStyle;
  readonly y: number;
}

/** The contents laid out: the entries of each of their pages, and where the last one ends. */
export interface LaidContents {
  readonly pages: readonly (readonly PlacedEntry[])[];
  readonly bottom: number;
}

/** How close the lines may be set so that a few do not go on a page of their own. */
const TIGHTNESS = [1, 0.93, 0.86] as const;

/** The contents laid out before their page numbers are known, on one page if a little less leading brings them there. */
export function layContents(entries: readonly ContentsEntry[], sheet: Sheet, page: PageSetup): LaidContents {
  const laid = TIGHTNESS.map((tightness) => layAt(tightness, entries, sheet, page));
  const best = laid.find(({ pages }) => pages.length === 1) ?? laid[0];
  if (best === undefined) throw new Error('No setting of the contents');
  return best;
}

function layAt(tightness: number, entries: readonly ContentsEntry[], sheet: Sheet, page: PageSetup): LaidContents {
  const pages: PlacedEntry[][] = [[]];
  let y = page.top + TITLE_HEIGHT;
  for (const entry of entries) {
    const style = { ...STYLES[entry.level], leading: STYLES[entry.level].leading * tightness };
    const width = page.textWidth - NUMBER_WIDTH - (entry.level === 2 ? INDENT : 0);
    const lines = sheet.wrap(entry.text, style, width);
    const height = lines.length * style.leading;
    if (y + spaceBefore(entry.level) * tightness + height > page.bottom) {
      pages.push([]);
      y = page.top;
    } else {
      y += spaceBefore(entry.level) * tightness;
    }
    pages.at(-1)?.push({ entry, lines, style, y });
    y += height;
  }
  return { pages, bottom: y };
}

/** Paints the contents with page numbers, each line a link, on the pages kept for them from `firstPage` on. */
export function paintContents(
  laid: readonly (readonly PlacedEntry[])[],
  title: string,
  landings: ReadonlyMap<ContentsEntry, Landing>,
  sheet: Sheet,
  page: PageSetup,
  firstPage: number,
): void {
  laid.forEach((entries, index) => {
    sheet.setPage(firstPage + index);
    if (index === 0) paintFixed(sheet, title, TYPE.section, page.left, page.top, page.textWidth);
    for (const { entry, lines, style, y } of entries) {
      const x = page.left + (entry.level === 2 ? INDENT : 0);
      lines.forEach((line, place) => { sheet.line(line, x, baselineFrom(y + place * style.leading, style), style); });
      const landing = landings.get(entry);
      const last = lines.at(-1);
      if (landing === undefined || last === undefined) continue;
      const baseline = baselineFrom(y + (lines.length - 1) * style.leading, style);
      const number = String(landing.pageNumber);
      sheet.text(number, page.right, baseline, style, 'end');
      paintLeader(sheet, x + last.width + 6, page.right - sheet.measure(number, style.face, style.size) - 6, baseline);
      const height = lines.length * style.leading;
      sheet.link({ x: page.left, y, width: page.textWidth, height, toPage: landing.pageNumber, toY: Math.max(1, landing.y - 12) });
    }
  });
}

/** Fine dots that lead the eye to the page number; drawn, so that copied text is free of them. */
function paintLeader(sheet: Sheet, from: number, to: number, baseline: number): void {
  if (to - from < 12) return;
  sheet.rule(from, baseline, to, baseline, 'faint', 0.6, [0.6, 3]);
}

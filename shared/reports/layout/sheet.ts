import type { Ink, PictureShape, Shape } from '../figures/shapes';
import type { FontMetrics } from '../typography/font-file';
import { runsOf, type Inline, type Run } from '../typography/inline';
import type { Measure } from '../typography/measure';
import { wrapText, type SetLine } from '../typography/wrap';
import type { Area, LaidPage, Mark, OriginTarget, PageLink, PageOrigin } from './page';
import { printableText } from './printable-text';
import type { TextStyle } from './type-scale';

type Align = 'start' | 'middle' | 'end';

/** The pages a report is laid on: marks go to the current one. Knows the report's fonts and keeps account of replaced characters. */
export interface Sheet {
  /** Exact widths, from the font files. */
  readonly measure: Measure;
  /** A text as the font can draw it. */
  readonly clean: (text: string) => string;
  readonly replaced: ReadonlyMap<string, number>;
  /** Sets a text in lines, cleaned. */
  readonly wrap: (text: Inline, style: TextStyle, width: number) => readonly SetLine[];
  /** One line of cleaned text on a base line. */
  readonly text: (text: string, x: number, baseline: number, style: Omit<TextStyle, 'leading'>, align?: Align) => void;
  /** A set line from `x`. */
  readonly line: (line: SetLine, x: number, baseline: number, style: TextStyle) => void;
  readonly rule: (fromX: number, fromY: number, toX: number, toY: number, ink: Ink, width: number, dash?: readonly number[]) => void;
  readonly fill: (x: number, y: number, width: number, height: number, ink: Ink) => void;
  readonly shape: (shape: Shape) => void;
  readonly image: (image: Omit<PictureShape, 'kind'>) => void;
  readonly link: (link: PageLink) => void;
  /** Says where an area of the page leads back to. */
  readonly origin: (area: Area, target: OriginTarget) => void;
  readonly addPage: () => void;
  /** Goes to a page, from 1. */
  readonly setPage: (number: number) => void;
  /** The current page, from 1. */
  readonly pageNumber: () => number;
  readonly pageCount: () => number;
  readonly pages: () => readonly LaidPage[];
}

interface OpenPage {
  readonly marks: Mark[];
  readonly links: PageLink[];
  readonly origins: PageOrigin[];
}

/** A no-break space has done its work once lines are set; as a plain one, copied text can be searched. */
function searchable(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

/** Opens a sheet with one empty page. */
export function openSheet(metrics: FontMetrics): Sheet {
  const measure: Measure = (text, face, size) => {
    const { advance } = metrics[face];
    let thousandths = 0;
    for (let index = 0; index < text.length; index += 1) thousandths += advance(text.charCodeAt(index));
    return (thousandths * size) / 1000;
  };
  const { clean, replaced } = printableText((code) => metrics.regular.hasGlyph(code) && metrics.italic.hasGlyph(code) && metrics.semibold.hasGlyph(code));
  const pages: OpenPage[] = [{ marks: [], links: [], origins: [] }];
  let current = 0;
  const page = (): OpenPage => {
    const open = pages[current];
    if (open === undefined) throw new Error(`No page ${current + 1}`);
    return open;
  };
  const text: Sheet['text'] = (raw, x, baseline, { size, face, ink }, anchor = 'start') => {
    const content = searchable(raw);
    if (content !== '') page().marks.push({ kind: 'text', text: content, at: { x, y: baseline }, size, face, ink, anchor });
  };
  return {
    measure,
    clean,
    replaced,
    text,
    wrap: (inline, style, width) => {
      const runs = runsOf(inline, style.face).map((run): Run => ({ text: clean(run.text), face: run.face }));
      return wrapText(runs, { width, size: style.size, measure, face: style.face });
    },
    line: (line, x, baseline, style) => {
      let at = x;
      for (const run of line.runs) {
        text(run.text, at, baseline, { ...style, face: run.face });
        at += measure(run.text, run.face, style.size);
      }
    },
    rule: (fromX, fromY, toX, toY, stroke, strokeWidth, dash) => {
      page().marks.push({ kind: 'line', from: { x: fromX, y: fromY }, to: { x: toX, y: toY }, stroke, strokeWidth, ...(dash === undefined ? {} : { dash }) });
    },
    fill: (x, y, width, height, ink) => {
      page().marks.push({ kind: 'rect', x, y, width, height, fill: ink });
    },
    shape: (shape) => {
      page().marks.push(shape.kind === 'text' ? { ...shape, text: searchable(clean(shape.text)) } : shape);
    },
    image: (image) => {
      page().marks.push({ kind: 'image', ...image });
    },
    link: (link) => {
      page().links.push(link);
    },
    origin: (area, target) => {
      page().origins.push({ ...area, target });
    },
    addPage: () => {
      pages.push({ marks: [], links: [], origins: [] });
      current = pages.length - 1;
    },
    setPage: (number) => {
      current = number - 1;
    },
    pageNumber: () => current + 1,
    pageCount: () => pages.length,
    pages: () => pages,
  };
}

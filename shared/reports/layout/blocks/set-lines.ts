import type { RecordId } from '../../../domain/kernel/id';
import type { Inline } from '../../typography/inline';
import type { SetLine } from '../../typography/wrap';
import type { Flow } from '../flow';
import type { Sheet } from '../sheet';
import type { TextStyle } from '../type-scale';

/** Fewest lines of a paragraph alone at the foot or at the head of a page. */
const TOGETHER = 2;

/** A last line shorter than this share of the measure is a word left alone. */
const LONELY = 0.13;
const NARROWER = [0.97, 0.94, 0.91, 0.88] as const;

/** Sets a text so that no word stays alone on its last line, as far as as many lines in a narrower measure allow. */
export function wrapWhole(sheet: Sheet, text: Inline, style: TextStyle, width: number): readonly SetLine[] {
  const lines = sheet.wrap(text, style, width);
  if (lines.length < 2 || (lines.at(-1)?.width ?? width) >= width * LONELY) return lines;
  for (const share of NARROWER) {
    const narrower = sheet.wrap(text, style, width * share);
    if (narrower.length > lines.length) return lines;
    if ((narrower.at(-1)?.width ?? 0) >= width * LONELY) return narrower;
  }
  return lines;
}

/** Height of lines that must stay together at the start of a paragraph. */
export function firstLinesHeight(lines: readonly SetLine[], style: TextStyle): number {
  return (lines.length <= TOGETHER + 1 ? lines.length : TOGETHER) * style.leading;
}

/** Base line of the first line set at `top`. */
export function baselineFrom(top: number, style: TextStyle): number {
  return top + (style.leading - style.size) / 2 + style.size * 0.8;
}

/** How many lines to paint on this page, so that no line is left alone at either side of a page break. */
function portion(left: number, fit: number, isFresh: boolean): number {
  if (fit >= left) return left;
  const kept = left - fit < TOGETHER ? left - TOGETHER : fit;
  if (kept >= TOGETHER) return kept;
  return isFresh ? Math.max(1, fit) : 0;
}

/** Paints lines down the pages from `indent`, without widows or orphans. `mark` is painted beside the first one; `origin` is the record they speak of. */
export function paintLines(
  flow: Flow,
  lines: readonly SetLine[],
  style: TextStyle,
  indent = 0,
  mark?: (baseline: number) => void,
  origin: RecordId | null = null,
): void {
  let next = 0;
  while (next < lines.length) {
    const count = portion(lines.length - next, Math.floor((flow.room() + 0.01) / style.leading), flow.isFresh());
    for (const line of lines.slice(next, next + count)) {
      const baseline = baselineFrom(flow.y(), style);
      if (line === lines[0]) mark?.(baseline);
      flow.sheet.line(line, flow.page.left + indent, baseline, style);
      flow.advance(style.leading);
    }
    if (origin !== null && count > 0) {
      const height = count * style.leading;
      flow.sheet.origin({ x: flow.page.left, y: flow.y() - height, width: flow.page.textWidth, height }, { kind: 'record', id: origin });
    }
    next += count;
    if (next < lines.length) flow.newPage();
  }
}

/** Which rows or columns are drawn: indexes, both included; `last` is less than `first` where none is. */
export interface GridSpan {
  readonly first: number;
  readonly last: number;
}

/** How much more than what is seen is drawn, in rows or columns. */
export interface SpanMargin {
  /** Drawn before and after what is in view. */
  readonly beyond: number;
  /** The drawn part moves by so many at a time: a scroll by less draws nothing new. */
  readonly step: number;
}

/**
 * The part of a list that is drawn. Its length does not depend on the offset (but at the end of a short list), so
 * that an element that leaves at one end can serve at the other. `offset`, `viewSize` and `itemSize` in pixels.
 */
export function spanInView(offset: number, viewSize: number, itemSize: number, count: number, { beyond, step }: SpanMargin): GridSpan {
  if (count === 0 || viewSize <= 0) return { first: 0, last: -1 };
  const length = spanLength(viewSize, itemSize, { beyond, step });
  const wished = Math.floor((Math.floor(Math.max(0, offset) / itemSize) - beyond) / step) * step;
  // Scrolled past the end of a list that has become shorter: its last part.
  const latest = Math.ceil(Math.max(0, count - length) / step) * step;
  const first = Math.max(0, Math.min(wished, latest));
  return { first, last: Math.min(count, first + length) - 1 };
}

/** How many items a span holds at most. */
export function spanLength(viewSize: number, itemSize: number, { beyond, step }: SpanMargin): number {
  return Math.ceil((Math.ceil(viewSize / itemSize) + 1 + 2 * beyond + step) / step) * step;
}

/** How far to scroll so that an item is seen whole: the new offset, or the old one where it already is. */
export function offsetToSee(index: number, offset: number, viewSize: number, itemSize: number): number {
  const start = index * itemSize;
  if (start < offset) return start;
  if (start + itemSize > offset + viewSize) return start + itemSize - viewSize;
  return offset;
}

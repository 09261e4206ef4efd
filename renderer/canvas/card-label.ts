import { CARD_HEIGHT, CARD_WIDTH } from '@shared/domain/actors/map-geometry';
import { measureText } from '@shared/reports/typography/measure';
import { wrapToStrings } from '@shared/reports/typography/wrap';
import type { MapNode } from './map-model';

/** Measures of the card in canvas units; the style sheet of the card says the same. */
export const CARD = {
  radius: 8,
  badgeX: 10,
  badgeSize: 36,
  textX: 54,
  textWidth: CARD_WIDTH - 54 - 10,
  fontSize: 13,
  lineHeight: 17,
  acronymSize: 10.5,
  acronymY: 53,
} as const;

/** The compact card, seen from farther off: two lines of larger letters over its whole width. */
const COMPACT = { textWidth: CARD_WIDTH - 12, lines: 2 } as const;
/** Sizes of its letters, and the size in pixels below which the next is taken. */
const COMPACT_SIZES = [22, 25, 28] as const;
const READABLE = 10.5;
const ACRONYM_LIMIT = 7;

const full = new WeakMap<MapNode, readonly string[]>();
const compact = new Map<number, WeakMap<MapNode, readonly string[]>>(COMPACT_SIZES.map((size) => [size, new WeakMap()]));

/** The name of an actor in at most three lines, as its card shows it. */
export function cardLines(node: MapNode): readonly string[] {
  let lines = full.get(node);
  if (lines === undefined) {
    lines = wrapToStrings(node.name, { width: CARD.textWidth, size: CARD.fontSize, measure: measureText, limit: 3 });
    full.set(node, lines);
  }
  return lines;
}

/** The acronym as it fits under the sign of the card. */
export function cardAcronym({ acronym }: MapNode): string {
  return acronym.length > ACRONYM_LIMIT ? `${acronym.slice(0, ACRONYM_LIMIT - 1)}…` : acronym;
}

/** Middle and scale of the sign on the card: it makes room for an acronym. */
export function badgePlace({ acronym }: MapNode): { readonly x: number; readonly y: number; readonly scale: number } {
  const x = CARD.badgeX + CARD.badgeSize / 2;
  return acronym === '' ? { x, y: CARD_HEIGHT / 2, scale: 1 } : { x, y: CARD_HEIGHT / 2 - 7, scale: 0.85 };
}

/** Size of the letters of a compact card at a zoom, in canvas units. */
export function compactFontSize(zoom: number): number {
  return COMPACT_SIZES.find((size) => size * zoom >= READABLE) ?? COMPACT_SIZES[2];
}

/** The name in two lines of letters of a size. */
export function compactLines(node: MapNode, size: number): readonly string[] {
  const known = compact.get(size);
  let lines = known?.get(node);
  if (lines === undefined) {
    const options = { width: COMPACT.textWidth, size, measure: measureText, face: 'semibold' as const };
    const name = wrapToStrings(node.name, { ...options, limit: COMPACT.lines });
    // A name that is cut says less than the acronym by which the actor is known.
    const isCut = name.at(-1)?.endsWith('…') === true && node.acronym !== '';
    lines = isCut ? [node.acronym, ...wrapToStrings(node.name, { ...options, limit: 1 })] : name;
    known?.set(node, lines);
  }
  return lines;
}

import { CARD_WIDTH } from '@shared/domain/actors/map-geometry';
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
} as const;

/** The compact card (seen from farther off): larger letters over its whole width. */
export const COMPACT = { fontSize: 22, lineHeight: 25, textWidth: CARD_WIDTH - 14, lines: 2 } as const;

const full = new WeakMap<MapNode, readonly string[]>();
const compact = new WeakMap<MapNode, readonly string[]>();

/** The name of an actor in at most three lines, as its card shows it. */
export function cardLines(node: MapNode): readonly string[] {
  let lines = full.get(node);
  if (lines === undefined) {
    lines = wrapToStrings(node.name, { width: CARD.textWidth, size: CARD.fontSize, measure: measureText, limit: 3 });
    full.set(node, lines);
  }
  return lines;
}

/** The name in two lines of large letters: whole words where they fit, else the short name over the start of the name. */
export function compactLines(node: MapNode): readonly string[] {
  let lines = compact.get(node);
  if (lines === undefined) {
    const options = { width: COMPACT.textWidth, size: COMPACT.fontSize, measure: measureText };
    lines = wrapToStrings(node.name, { ...options, limit: COMPACT.lines });
    compact.set(node, lines);
  }
  return lines;
}

import { ACTOR_KINDS, type ActorKind, type Ring } from '@shared/domain/actors/actor';
import { CARD_HEIGHT, CARD_WIDTH } from '@shared/domain/actors/map-geometry';
import { detailAt, type Detail } from '../camera';
import { CARD, badgePlace, cardAcronym, cardLines, compactFontSize, compactLines } from '../card-label';
import { KIND_GLYPHS } from '../kind-glyph';
import { logoPicture } from '../logo-pictures';
import type { MapNode } from '../map-model';
import type { MapPalette } from '../map-palette';
import { ringBorder } from '../ring-border';
import type { Scene } from '../scene';
import { drain, type MapContext, type PaintSteps } from './paint-steps';

export const MAP_FONT = "'IBM Plex Sans', system-ui, sans-serif";

/** Radius of a sign in pixels, where nothing but signs is drawn: it shrinks with the map, but not to nothing. */
const SMALLEST_SIGN = 4;
const SIGN_RADIUS = 18;
/** Names written beside signs when far off. */
const NAMED_LIMIT = 70;
/** Signs, names and cards painted in one step. */
const SIGNS = 250;
const NAMES = 12;
const CARDS = 12;

const outlines = new Map<ActorKind, Path2D>();
const icons = new Map<ActorKind, Path2D>();

function pathOf(cache: Map<ActorKind, Path2D>, kind: ActorKind, part: 'outline' | 'icon'): Path2D {
  let path = cache.get(kind);
  if (path === undefined) {
    path = new Path2D(KIND_GLYPHS[kind][part]);
    cache.set(kind, path);
  }
  return path;
}

function paintBadge(ctx: MapContext, kind: ActorKind, x: number, y: number, scale: number, palette: MapPalette): void {
  ctx.save();
  ctx.translate(x, y);
  ctx.scale(scale, scale);
  ctx.fillStyle = palette.kinds[kind];
  ctx.fill(pathOf(outlines, kind, 'outline'));
  ctx.translate(-10, -10);
  ctx.scale(20 / 24, 20 / 24);
  ctx.strokeStyle = palette.onKind;
  ctx.lineWidth = 1.9;
  ctx.lineCap = 'round';
  ctx.lineJoin = 'round';
  ctx.stroke(pathOf(icons, kind, 'icon'));
  ctx.restore();
}

function strokeBorder(ctx: MapContext, left: number, top: number, ring: Ring | null): void {
  for (const { inset, width, dash } of ringBorder(ring)) {
    ctx.beginPath();
    ctx.roundRect(left + inset, top + inset, CARD_WIDTH - 2 * inset, CARD_HEIGHT - 2 * inset, CARD.radius - inset);
    ctx.lineWidth = width;
    ctx.setLineDash(dash);
    ctx.stroke();
  }
  ctx.setLineDash([]);
}

/** A pin in the upper right corner: the arrangements leave this card where it is. */
function paintPin(ctx: MapContext, x: number, y: number, palette: MapPalette): void {
  ctx.beginPath();
  ctx.arc(x, y, 7, 0, 2 * Math.PI);
  ctx.fillStyle = palette.accent;
  ctx.fill();
  ctx.beginPath();
  ctx.arc(x, y, 2.5, 0, 2 * Math.PI);
  ctx.fillStyle = palette.onAccent;
  ctx.fill();
}

/** The edges of the cards that lie under the card of a group. */
function paintStack(ctx: MapContext, left: number, top: number, palette: MapPalette): void {
  ctx.fillStyle = palette.sunken;
  ctx.strokeStyle = palette.lineStrong;
  ctx.lineWidth = 1;
  for (const out of [8, 4]) {
    ctx.beginPath();
    ctx.roundRect(left + out, top + out, CARD_WIDTH, CARD_HEIGHT, CARD.radius);
    ctx.fill();
    ctx.stroke();
  }
}

/** How many are gathered in a card, in the place of the sign. */
function paintCount(ctx: MapContext, count: number, x: number, y: number, scale: number, palette: MapPalette): void {
  ctx.beginPath();
  ctx.roundRect(x - 18 * scale, y - 18 * scale, 36 * scale, 36 * scale, 8 * scale);
  ctx.fillStyle = palette.accent;
  ctx.fill();
  ctx.fillStyle = palette.onAccent;
  ctx.textAlign = 'center';
  ctx.font = `600 ${String((count > 99 ? 13 : 17) * scale)}px ${MAP_FONT}`;
  ctx.fillText(String(count), x, y);
}

/** The sign of an actor: its logo where it has one and it is there by now, else the sign of its kind; how many, of a group. */
function paintSign(ctx: MapContext, node: MapNode, x: number, y: number, scale: number, palette: MapPalette): void {
  const picture = node.logo === undefined || node.logo === '' ? null : logoPicture(node.logo);
  if (node.memberIds !== undefined) paintCount(ctx, node.memberIds.length, x, y, scale, palette);
  else if (picture === null) paintBadge(ctx, node.kind, x, y, scale, palette);
  else {
    const side = 36 * scale;
    ctx.save();
    ctx.beginPath();
    ctx.roundRect(x - side / 2, y - side / 2, side, side, 6 * scale);
    ctx.clip();
    // Logos are drawn for white paper.
    ctx.fillStyle = '#fff';
    ctx.fillRect(x - side / 2, y - side / 2, side, side);
    ctx.drawImage(picture, x - side / 2, y - side / 2, side, side);
    ctx.restore();
    paintBadge(ctx, node.kind, x + side / 2 - 3, y + side / 2 - 3, 0.32, palette);
  }
}

function paintCard(ctx: MapContext, node: MapNode, x: number, y: number, zoom: number, palette: MapPalette): void {
  const left = x - CARD_WIDTH / 2;
  const top = y - CARD_HEIGHT / 2;
  if (node.memberIds !== undefined) paintStack(ctx, left, top, palette);
  ctx.beginPath();
  ctx.roundRect(left, top, CARD_WIDTH, CARD_HEIGHT, CARD.radius);
  ctx.fillStyle = palette.surface;
  ctx.fill();
  ctx.strokeStyle = palette.lineStrong;
  ctx.lineCap = 'butt';
  strokeBorder(ctx, left, top, node.ring);
  if (node.isPinned) paintPin(ctx, left + CARD_WIDTH - 13, top + 13, palette);
  ctx.fillStyle = palette.ink;
  if (detailAt(zoom) === 'full') {
    const badge = badgePlace(node);
    paintSign(ctx, node, left + badge.x, top + badge.y, badge.scale, palette);
    if (node.acronym !== '') {
      ctx.fillStyle = palette.inkSoft;
      ctx.textAlign = 'center';
      ctx.font = `600 ${String(CARD.acronymSize)}px ${MAP_FONT}`;
      ctx.fillText(cardAcronym(node), left + badge.x, top + CARD.acronymY);
    }
    ctx.fillStyle = palette.ink;
    ctx.textAlign = 'left';
    ctx.font = `500 ${String(CARD.fontSize)}px ${MAP_FONT}`;
    const lines = cardLines(node);
    lines.forEach((line, index) => {
      ctx.fillText(line, left + CARD.textX, y + (index - (lines.length - 1) / 2) * CARD.lineHeight);
    });
    return;
  }
  ctx.textAlign = 'center';
  const size = compactFontSize(zoom);
  ctx.font = `500 ${String(size)}px ${MAP_FONT}`;
  const lines = compactLines(node, size);
  lines.forEach((line, index) => {
    ctx.fillText(line, x, y + (index - (lines.length - 1) / 2) * size * 1.08);
  });
  // On the corner, clear of the first letters.
  paintSign(ctx, node, left - 3, top - 3, node.memberIds === undefined ? 0.72 : 1.15, palette);
}

/** Radius in canvas units of the sign that stands for a node from far off. */
export function signRadius(zoom: number): number {
  return Math.max(SIGN_RADIUS, SMALLEST_SIGN / zoom);
}

/** All signs of a kind in one path: a few fills for thousands of nodes. */
function* signSteps(ctx: MapContext, scene: Scene, indexes: readonly number[], zoom: number, palette: MapPalette): PaintSteps {
  const radius = signRadius(zoom);
  const scale = radius / SIGN_RADIUS;
  const byKind = new Map<ActorKind, number[]>(ACTOR_KINDS.map((kind) => [kind, []]));
  for (const index of indexes) {
    const node = scene.model.nodes[index];
    if (node !== undefined) byKind.get(node.kind)?.push(index);
  }
  // Below some pixels the outline of a sign is no longer seen, and a square costs a tenth.
  const isDot = radius * zoom < 5;
  for (const [kind, list] of byKind) {
    if (list.length === 0) continue;
    ctx.fillStyle = palette.kinds[kind];
    if (isDot) {
      ctx.beginPath();
      for (const index of list) {
        const { x, y } = scene.placeOf(index);
        ctx.rect(x - radius * 0.85, y - radius * 0.85, radius * 1.7, radius * 1.7);
      }
      ctx.fill();
      yield;
      continue;
    }
    const outline = pathOf(outlines, kind, 'outline');
    for (let start = 0; start < list.length; start += SIGNS) {
      const whole = new Path2D();
      for (const index of list.slice(start, start + SIGNS)) {
        const { x, y } = scene.placeOf(index);
        whole.addPath(outline, { a: scale, b: 0, c: 0, d: scale, e: x, f: y });
      }
      ctx.fill(whole);
      yield;
    }
  }
  yield* ringMarkSteps(ctx, scene, indexes, radius, zoom, palette);
}

/** From far off the ring is a line around the sign: thick for the core, thin for the government. */
function* ringMarkSteps(ctx: MapContext, scene: Scene, indexes: readonly number[], radius: number, zoom: number, palette: MapPalette): PaintSteps {
  ctx.strokeStyle = palette.ink;
  for (const [ring, pixels] of [['core', 2], ['government', 0.8]] as const) {
    const ringed = indexes.filter((index) => scene.model.nodes[index]?.ring === ring);
    ctx.lineWidth = pixels / zoom;
    for (let start = 0; start < ringed.length; start += SIGNS) {
      ctx.beginPath();
      for (const index of ringed.slice(start, start + SIGNS)) {
        const { x, y } = scene.placeOf(index);
        ctx.moveTo(x + radius * 1.2, y);
        ctx.arc(x, y, radius * 1.2, 0, 2 * Math.PI);
      }
      ctx.stroke();
      yield;
    }
  }
}

function cellKey(column: number, row: number): number {
  return (column + 65536) * 131072 + row + 65536;
}

function hasNeighbour(taken: ReadonlySet<number>, column: number, row: number): boolean {
  for (let x = column - 1; x <= column + 1; x += 1) {
    for (let y = row - 1; y <= row + 1; y += 1) if (taken.has(cellKey(x, y))) return true;
  }
  return false;
}

/** Nodes by the number of their relations, the best connected first; those of as many as they were. */
function* byDegree(scene: Scene, indexes: readonly number[]): Generator<number, void> {
  const lists = new Map<number, number[]>();
  for (const index of indexes) {
    const degree = scene.degrees[index] ?? 0;
    const list = lists.get(degree);
    if (list === undefined) lists.set(degree, [index]);
    else list.push(index);
  }
  for (const degree of [...lists.keys()].sort((one, other) => other - one)) yield* lists.get(degree) ?? [];
}

/** Names of the best connected, as many as stand apart; the acronym where there is one. */
function* nameSteps(ctx: MapContext, scene: Scene, indexes: readonly number[], zoom: number, palette: MapPalette): PaintSteps {
  const size = 11 / zoom;
  const radius = signRadius(zoom);
  // Cells of the screen that have a name, by column and row in one number.
  const taken = new Set<number>();
  let named = 0;
  ctx.font = `500 ${String(size)}px ${MAP_FONT}`;
  ctx.textAlign = 'center';
  ctx.lineJoin = 'round';
  ctx.lineWidth = 3 / zoom;
  ctx.strokeStyle = palette.paper;
  ctx.fillStyle = palette.ink;
  for (const index of byDegree(scene, indexes)) {
    if (named >= NAMED_LIMIT) break;
    const [x, y] = [scene.xs[index] ?? 0, scene.ys[index] ?? 0];
    const column = Math.floor((x * zoom) / 110);
    const row = Math.floor((y * zoom) / 18);
    if (hasNeighbour(taken, column, row)) continue;
    taken.add(cellKey(column, row));
    named += 1;
    const node = scene.model.nodes[index];
    const full = node === undefined ? '' : node.acronym === '' ? node.name : node.acronym;
    const name = full.length > 24 ? `${full.slice(0, 22).trimEnd()}…` : full;
    ctx.strokeText(name, x, y + radius + size * 0.8);
    ctx.fillText(name, x, y + radius + size * 0.8);
    if (named % NAMES === 0) yield;
  }
}

/** Paints nodes in the detail that suits the zoom, step by step. The context is in canvas units. */
export function* nodeSteps(ctx: MapContext, scene: Scene, indexes: readonly number[], zoom: number, detail: Detail, palette: MapPalette): PaintSteps {
  ctx.textBaseline = 'middle';
  if (detail === 'glyph') {
    yield* signSteps(ctx, scene, indexes, zoom, palette);
    yield* nameSteps(ctx, scene, indexes, zoom, palette);
    return;
  }
  for (const [place, index] of indexes.entries()) {
    const node = scene.model.nodes[index];
    if (node !== undefined) paintCard(ctx, node, scene.xs[index] ?? 0, scene.ys[index] ?? 0, zoom, palette);
    if (place % CARDS === CARDS - 1) yield;
  }
}

/** The same at once. */
export function paintNodes(...words: Parameters<typeof nodeSteps>): void {
  drain(nodeSteps(...words));
}

import type { Proposal } from '@shared/domain/roundtable/proposal';
import type { ProposalGroup } from '@shared/domain/roundtable/proposal-group';
import { TABLE_STAGES, type TableStage } from '@shared/domain/roundtable/roundtable';

/** Sizes of the canvas, in its units: pixels at full size. */
export const CARD = { width: 216, height: 126 } as const;
export const SEAT = { width: 92, height: 42 } as const;
export const TABLE_HEIGHT = 96;
const GAP = 12;
const ZONE_GAP = 20;
/** A zone's title with the air around it, and under the last outcome. */
const ZONE_TITLE = 48;
/** An expected outcome of one line, and what each further line adds. */
const OUTCOME = { height: 32, line: 18, letters: 25 } as const;
const GROUP_HEAD = 30;
const SEAT_ROW = SEAT.height + 10;
const ZONE_TOP_MARGIN = 24;

interface Place {
  readonly x: number;
  readonly y: number;
}

/** A stage's zone: where it begins and how wide it is. */
export interface Zone {
  readonly stage: TableStage;
  readonly left: number;
  readonly width: number;
}

/** Where everything on the canvas lies. */
export interface TableLayout {
  readonly width: number;
  /** Top of the table itself, between the two sides of seats. */
  readonly tableTop: number;
  /** Around the table, clockwise. */
  readonly seats: readonly Place[];
  readonly zones: readonly Zone[];
  readonly zoneTop: number;
  readonly zoneHeight: number;
  readonly cards: ReadonlyMap<string, Place>;
  /** Headings of groups, one for each zone in which the group has cards. */
  readonly headings: readonly { readonly key: string; readonly name: string; readonly place: Place; readonly width: number; readonly count: number }[];
}

/**
 * Room at the top of every zone for its title and the names of what is expected there, as the longest list needs it in a
 * zone one card wide: cards begin at one height, and none covers a name.
 */
export function zoneHead(expected: readonly (readonly string[])[]): number {
  const heightOf = (name: string): number => OUTCOME.height + (Math.max(1, Math.ceil(name.length / OUTCOME.letters)) - 1) * OUTCOME.line;
  return ZONE_TITLE + Math.max(0, ...expected.map((names) => names.reduce((sum, name) => sum + heightOf(name), 0)));
}

/** How many cards stand abreast in a zone of so many: a zone without work stays narrow, so that the others can be read. */
function columnsFor(cards: number): number {
  if (cards <= 6) return 1;
  if (cards <= 24) return 2;
  return cards <= 60 ? 4 : 8;
}

function zonesFor(proposals: readonly Proposal[]): readonly Zone[] {
  let left = 0;
  return TABLE_STAGES.map((stage) => {
    const columns = columnsFor(proposals.filter((proposal) => proposal.stage === stage).length);
    const width = columns * CARD.width + (columns + 1) * GAP;
    const zone = { stage, left, width };
    left += width + ZONE_GAP;
    return zone;
  });
}

/** Places around a table this wide: the first half above it from the left, the rest below it from the right. */
function seatPlaces(count: number, width: number, rows: number): readonly Place[] {
  const above = Math.ceil(count / 2);
  return Array.from({ length: count }, (_, index) => {
    const isAbove = index < above;
    const onSide = isAbove ? above : count - above;
    const perRow = Math.ceil(onSide / rows);
    const turn = isAbove ? index : count - 1 - index;
    const row = Math.floor(turn / perRow);
    const inRow = Math.min(perRow, onSide - row * perRow);
    const x = (width / inRow) * ((turn % perRow) + 0.5) - SEAT.width / 2;
    const y = isAbove ? SEAT_ROW * (rows - 1 - row) : SEAT_ROW * rows + TABLE_HEIGHT + 10 + SEAT_ROW * row;
    return { x, y };
  });
}

/**
 * Lays out a mesa: seats on both sides of the table, under it a zone for each stage, which begins with a head so high. Cards
 * go into their zone by group; those laid by hand keep their place, which is kept relative to the zone's corner.
 */
export function layTable(proposals: readonly Proposal[], groups: readonly ProposalGroup[], seatCount: number, head = zoneHead([])): TableLayout {
  const zones = zonesFor(proposals);
  const width = zones.reduce((most, zone) => Math.max(most, zone.left + zone.width), 0);
  const perRow = Math.max(1, Math.floor(width / (SEAT.width + 8)));
  const rows = Math.max(1, Math.ceil(seatCount / 2 / perRow));
  const zoneTop = 2 * rows * SEAT_ROW + TABLE_HEIGHT + ZONE_TOP_MARGIN;
  const cards = new Map<string, Place>();
  const headings: { key: string; name: string; place: Place; width: number; count: number }[] = [];
  let bottom = zoneTop + head + CARD.height + GAP;
  for (const { stage, left, width: zoneWidth } of zones) {
    const columns = Math.round((zoneWidth - GAP) / (CARD.width + GAP));
    const inZone = proposals.filter((proposal) => proposal.stage === stage);
    let y = zoneTop + head;
    for (const group of [...groups, null]) {
      const own = inZone.filter(({ groupId }) => groupId === (group?.id ?? null));
      const laid = own.filter(({ position }) => position === null);
      for (const { id, position } of own) {
        if (position !== null) cards.set(id, { x: left + Math.min(position.x, zoneWidth - CARD.width / 2), y: zoneTop + position.y });
      }
      if (laid.length === 0) continue;
      if (group !== null) {
        headings.push({ key: `${stage} ${group.id}`, name: group.name, place: { x: left + GAP, y }, width: zoneWidth - 2 * GAP, count: own.length });
        y += GROUP_HEAD;
      }
      laid.forEach(({ id }, index) => {
        cards.set(id, { x: left + GAP + (index % columns) * (CARD.width + GAP), y: y + Math.floor(index / columns) * (CARD.height + GAP) });
      });
      y += Math.ceil(laid.length / columns) * (CARD.height + GAP) + GAP;
    }
    bottom = Math.max(bottom, y);
  }
  for (const { y } of cards.values()) bottom = Math.max(bottom, y + CARD.height + GAP);
  return { width, tableTop: rows * SEAT_ROW, seats: seatPlaces(seatCount, width, rows), zones, zoneTop, zoneHeight: bottom - zoneTop, cards, headings };
}

/** The zone on which a card with this left edge lies: that of its middle, or the nearest. */
export function zoneAt(zones: readonly Zone[], x: number): Zone | undefined {
  const middle = x + CARD.width / 2;
  return zones.find(({ left, width }) => middle < left + width + ZONE_GAP / 2) ?? zones.at(-1);
}

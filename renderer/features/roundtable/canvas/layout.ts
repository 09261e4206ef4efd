import type { Proposal } from '@shared/domain/roundtable/proposal';
import type { ProposalGroup } from '@shared/domain/roundtable/proposal-group';
import { TABLE_STAGES, type TableStage } from '@shared/domain/roundtable/roundtable';

/** Sizes of the canvas, in its units: pixels at full size. */
export const CARD = { width: 208, height: 116 } as const;
export const SEAT = { width: 92, height: 44 } as const;
const GAP = 12;
const ZONE_GAP = 24;
const COLUMNS = 2;
export const ZONE_WIDTH = COLUMNS * CARD.width + (COLUMNS + 1) * GAP;
/** Room at the top of a zone for its title and expected outcomes. */
export const ZONE_HEAD = 196;
const GROUP_HEAD = 30;
export const CANVAS_WIDTH = TABLE_STAGES.length * ZONE_WIDTH + (TABLE_STAGES.length - 1) * ZONE_GAP;
export const TABLE_HEIGHT = 88;
const SEAT_ROW = SEAT.height + 10;
/** Where the zones begin: under the table and the seats on both its sides. */
const ZONE_TOP_MARGIN = 28;

interface Place {
  readonly x: number;
  readonly y: number;
}

/** How many rows of seats stand on each side of a table for so many seats. */
function rowsPerSide(seats: number): number {
  const perRow = Math.floor(CANVAS_WIDTH / (SEAT.width + 8));
  return Math.max(1, Math.ceil(seats / 2 / perRow));
}

/** The top of the table itself, in canvas units. */
export function tableTop(seats: number): number {
  return rowsPerSide(seats) * SEAT_ROW;
}

/** The top of the zones. */
export function zoneTop(seats: number): number {
  return 2 * rowsPerSide(seats) * SEAT_ROW + TABLE_HEIGHT + ZONE_TOP_MARGIN;
}

/** The left of a stage's zone. */
export function zoneLeft(stage: TableStage): number {
  return TABLE_STAGES.indexOf(stage) * (ZONE_WIDTH + ZONE_GAP);
}

/** The stage on whose zone a card with this left edge lies: that of its middle. */
export function stageAt(x: number): TableStage {
  const index = Math.floor((x + CARD.width / 2) / (ZONE_WIDTH + ZONE_GAP));
  return TABLE_STAGES[Math.max(0, Math.min(TABLE_STAGES.length - 1, index))] ?? 'design';
}

/** Places around the table, clockwise: the first half above it from the left, the rest below it from the right. */
export function seatPlaces(count: number): readonly Place[] {
  const rows = rowsPerSide(count);
  const above = Math.ceil(count / 2);
  const top = tableTop(count);
  return Array.from({ length: count }, (_, index) => {
    const isAbove = index < above;
    const onSide = isAbove ? above : count - above;
    const perRow = Math.ceil(onSide / rows);
    const turn = isAbove ? index : count - 1 - index;
    const row = Math.floor(turn / perRow);
    const inRow = Math.min(perRow, onSide - row * perRow);
    const step = CANVAS_WIDTH / inRow;
    const x = step * ((turn % perRow) + 0.5) - SEAT.width / 2;
    const y = isAbove ? top - SEAT_ROW * (row + 1) + 2 : top + TABLE_HEIGHT + 8 + SEAT_ROW * row;
    return { x, y };
  });
}

/** Where everything of the zones lies. */
export interface ZoneLayout {
  readonly cards: ReadonlyMap<string, Place>;
  /** Headings of groups, one for each zone in which the group has cards. */
  readonly headings: readonly { readonly key: string; readonly name: string; readonly place: Place; readonly count: number }[];
  /** Height of every zone, the same for all. */
  readonly height: number;
}

/** Lays cards into their zones by group, two abreast, and leaves those where they are that were laid by hand. */
export function layZones(proposals: readonly Proposal[], groups: readonly ProposalGroup[], top: number): ZoneLayout {
  const cards = new Map<string, Place>();
  const headings: { key: string; name: string; place: Place; count: number }[] = [];
  let bottom = top + ZONE_HEAD + 2 * CARD.height;
  for (const stage of TABLE_STAGES) {
    const left = zoneLeft(stage);
    let y = top + ZONE_HEAD;
    const inZone = proposals.filter((proposal) => proposal.stage === stage);
    for (const group of [...groups, null]) {
      const own = inZone.filter(({ groupId }) => groupId === (group?.id ?? null));
      const laid = own.filter(({ position }) => position === null);
      for (const { id, position } of own) if (position !== null) cards.set(id, position);
      if (laid.length === 0) continue;
      if (group !== null) {
        headings.push({ key: `${stage} ${group.id}`, name: group.name, place: { x: left + GAP, y }, count: own.length });
        y += GROUP_HEAD;
      }
      laid.forEach(({ id }, index) => {
        cards.set(id, {
          x: left + GAP + (index % COLUMNS) * (CARD.width + GAP),
          y: y + Math.floor(index / COLUMNS) * (CARD.height + GAP),
        });
      });
      y += Math.ceil(laid.length / COLUMNS) * (CARD.height + GAP) + GAP;
    }
    bottom = Math.max(bottom, y);
  }
  for (const { y } of cards.values()) bottom = Math.max(bottom, y + CARD.height + GAP);
  return { cards, headings, height: bottom - top };
}

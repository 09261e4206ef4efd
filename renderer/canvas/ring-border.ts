import type { Ring } from '@shared/domain/actors/actor';

/** One line of a card's border: how far inside the card's edge its middle runs, how wide, in what dashes. */
export interface BorderLine {
  readonly inset: number;
  readonly width: number;
  readonly dash: number[];
}

const BORDERS: Readonly<Record<Ring | 'none', readonly BorderLine[]>> = {
  core: [
    { inset: 0.75, width: 1.5, dash: [] },
    { inset: 4, width: 1.5, dash: [] },
  ],
  government: [{ inset: 0.75, width: 1.5, dash: [] }],
  territory: [{ inset: 0.75, width: 1.5, dash: [7, 4] }],
  none: [{ inset: 0.5, width: 1, dash: [1.5, 3.5] }],
};

/** How the border of a card says its ring: double, single, dashed; dotted where it has none. */
export function ringBorder(ring: Ring | null): readonly BorderLine[] {
  return BORDERS[ring ?? 'none'];
}

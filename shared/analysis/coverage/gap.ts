import type { RecordId } from '../../domain/kernel/id';

/** Kinds of gap between the plan and the lines, in the order in which they are told. Source: methods.md §5. */
export const GAP_KINDS = [
  'axisWithoutLine',
  'lineWithoutTarget',
  'lineWithoutSupport',
  'strongestNotSeated',
  'dispersedTarget',
] as const;
export type GapKind = (typeof GAP_KINDS)[number];

/** More lines than this on one target is dispersion. */
export const DISPERSION_LIMIT = 3;

/** A gap, with what its sentence needs. `recordIds`: the records it is about, the subject first. */
export type Gap = { readonly recordIds: readonly RecordId[] } & (
  | {
      /** An axis none of whose nodes is linked. */
      readonly kind: 'axisWithoutLine';
      readonly planNodeId: RecordId;
      /** Targets under it; 0 where the axis has nothing under it. */
      readonly targets: number;
    }
  | {
      /** A line linked to no target, though perhaps to nodes above. */
      readonly kind: 'lineWithoutTarget';
      readonly lineId: RecordId;
      readonly branchLinks: number;
    }
  | {
      /** A line on which no position is above 0; `positions` 0: nobody has taken one. */
      readonly kind: 'lineWithoutSupport';
      readonly lineId: RecordId;
      readonly positions: number;
      readonly against: number;
    }
  | {
      /** A line none of whose strongest supporters (`actorIds`, all with `value`) is seated. */
      readonly kind: 'strongestNotSeated';
      readonly lineId: RecordId;
      readonly actorIds: readonly RecordId[];
      readonly value: number;
    }
  | {
      /** A target linked to more than `DISPERSION_LIMIT` lines. */
      readonly kind: 'dispersedTarget';
      readonly planNodeId: RecordId;
      readonly lineIds: readonly RecordId[];
    }
);

import type { Micmac } from '../micmac/micmac';

/** An actor in the ranking of direct against indirect influence (or dependence). Ranks: 1 the greatest, equals share the better. */
export interface RankShift {
  /** Place of the actor in the matrix. */
  readonly actor: number;
  readonly direct: number;
  readonly indirect: number;
  /** Places won (positive) or lost when the ways through others count. */
  readonly shift: number;
}

/** Every actor's rank by direct and by indirect influence or dependence, in the order of the indirect one. Source: methods §3. */
export function rankShifts({ direct, indirect }: Micmac, of: 'influence' | 'dependence'): readonly RankShift[] {
  const before = of === 'influence' ? direct.influenceRanks : direct.dependenceRanks;
  const after = of === 'influence' ? indirect.influenceRanks : indirect.dependenceRanks;
  return before
    .map((rank, actor): RankShift => ({ actor, direct: rank, indirect: after[actor] ?? rank, shift: rank - (after[actor] ?? rank) }))
    .sort((one, other) => one.indirect - other.indirect || one.direct - other.direct || one.actor - other.actor);
}

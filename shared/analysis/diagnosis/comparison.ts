import type { StageLevel } from './stage-level';

/** How an item moved between two sessions; null where it lacks an answer in one of them. */
export interface ItemChange {
  readonly id: string;
  readonly before: number | null;
  readonly after: number | null;
  readonly change: number | null;
}

/** How a stage moved. */
export interface StageChange {
  readonly stage: string;
  readonly before: number | null;
  readonly after: number | null;
  /** After less before, over the means of all answered items of each session. */
  readonly change: number | null;
  /** Mean change of the items answered in both sessions: not moved by which items were answered. Null for none. */
  readonly pairedChange: number | null;
  readonly items: readonly ItemChange[];
}

function difference(before: number | null, after: number | null): number | null {
  return before === null || after === null ? null : after - before;
}

/** Compares an earlier and a later session of one process (T0, T1), by stage and item of either. Source: methods.md §6. */
export function compareSessions(
  before: readonly StageLevel[],
  after: readonly StageLevel[],
): readonly StageChange[] {
  const names = [...new Set([...before, ...after].map(({ stage }) => stage))];
  return names.map((stage): StageChange => {
    const was = before.find((one) => one.stage === stage);
    const is = after.find((one) => one.stage === stage);
    const earlier = new Map(was?.items.map(({ id, level }) => [id, level]));
    const later = new Map(is?.items.map(({ id, level }) => [id, level]));
    const items = [...new Set([...earlier.keys(), ...later.keys()])].map((id): ItemChange => {
      const [from, to] = [earlier.get(id) ?? null, later.get(id) ?? null];
      return { id, before: from, after: to, change: difference(from, to) };
    });
    const changes = items.map(({ change }) => change).filter((change) => change !== null);
    return {
      stage,
      before: was?.level ?? null,
      after: is?.level ?? null,
      change: difference(was?.level ?? null, is?.level ?? null),
      pairedChange: changes.length === 0 ? null : changes.reduce((sum, change) => sum + change, 0) / changes.length,
      items,
    };
  });
}

/** How many actions of a stage stood as advance, in process and difficulty in a reference picture. */
export interface ReferencePicture {
  readonly stage: string;
  readonly advances: number;
  readonly inProcess: number;
  readonly difficulties: number;
}

/** One stage beside the reference: shares of the answered items, 0 to 1; null where nothing was answered. */
export interface ReferenceComparison {
  readonly stage: string;
  readonly own: { readonly advances: number; readonly inProcess: number; readonly difficulties: number } | null;
  readonly reference: { readonly advances: number; readonly inProcess: number; readonly difficulties: number };
}

/**
 * The stages beside a reference picture such as that of AL-LAs, as shares because the numbers of items differ. Items not
 * begun count among the difficulties, a class the picture does not have apart. Source: methods.md §6; Cuaderno 8, annex.
 */
export function compareWithReference(
  stages: readonly StageLevel[],
  picture: readonly ReferencePicture[],
): readonly ReferenceComparison[] {
  return picture.map(({ stage, advances, inProcess, difficulties }): ReferenceComparison => {
    const all = advances + inProcess + difficulties;
    const own = stages.find((one) => one.stage === stage);
    const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
    return {
      stage,
      own:
        own === undefined || own.answered === 0
          ? null
          : {
              advances: own.distribution[3] / own.answered,
              inProcess: own.distribution[2] / own.answered,
              difficulties: (own.distribution[0] + own.distribution[1]) / own.answered,
            },
      reference: {
        advances: share(advances, all),
        inProcess: share(inProcess, all),
        difficulties: share(difficulties, all),
      },
    };
  });
}

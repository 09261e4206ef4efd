import type { Action } from '../../domain/agenda/action';
import type { RecordId } from '../../domain/kernel/id';

type Linked = Pick<Action, 'id' | 'dependsOnIds'>;

/**
 * The actions of a circle that `id` would stand in if it depended on `dependsOnIds`, from `id` on; null where there is
 * none. Depth first over what each depends on, O(actions + dependencies).
 */
export function circleThrough(actions: Iterable<Linked>, id: RecordId, dependsOnIds: readonly RecordId[]): readonly RecordId[] | null {
  const needs = new Map<RecordId, readonly RecordId[]>();
  for (const action of actions) needs.set(action.id, action.dependsOnIds);
  needs.set(id, dependsOnIds);
  const cameFrom = new Map<RecordId, RecordId>();
  const stack = [id];
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    for (const next of needs.get(at) ?? []) {
      if (next === id) {
        const path: RecordId[] = [];
        for (let step: RecordId | undefined = at; step !== undefined && step !== id; step = cameFrom.get(step)) path.unshift(step);
        return [id, ...path];
      }
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, at);
      stack.push(next);
    }
  }
  return null;
}

/** Every action that stands in a circle of dependencies (a merge of two copies can close one). */
export function actionsInCircles(actions: readonly Linked[]): ReadonlySet<RecordId> {
  return new Set(actions.filter(({ id, dependsOnIds }) => circleThrough(actions, id, dependsOnIds) !== null).map(({ id }) => id));
}

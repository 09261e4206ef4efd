import type { Action } from '../../domain/agenda/action';
import type { CivilDate } from '../../domain/kernel/civil-date';
import type { RecordId } from '../../domain/kernel/id';
import { actionsInCircles } from './dependencies';

/** What is odd about the dates of an action: to be looked at, nothing is refused. */
export type ActionProblem =
  | { readonly kind: 'endsBeforeStart'; readonly actionId: RecordId }
  | { readonly kind: 'inCircle'; readonly actionId: RecordId }
  | { readonly kind: 'late'; readonly actionId: RecordId; readonly endDate: CivilDate }
  | { readonly kind: 'startsBeforeNeed'; readonly actionId: RecordId; readonly needId: RecordId };

/** The problems of the actions, in their order. `today` decides which are late: those neither done nor dropped whose end has passed. */
export function actionProblems(actions: readonly Action[], today: CivilDate): readonly ActionProblem[] {
  const byId = new Map(actions.map((action) => [action.id as RecordId, action]));
  const circles = actionsInCircles(actions);
  return actions.flatMap((action): readonly ActionProblem[] => {
    const { id: actionId, startDate, endDate, state } = action;
    const found: ActionProblem[] = [];
    if (startDate !== null && endDate !== null && endDate < startDate) found.push({ kind: 'endsBeforeStart', actionId });
    if (circles.has(actionId)) found.push({ kind: 'inCircle', actionId });
    if (endDate !== null && endDate < today && state !== 'done' && state !== 'dropped') found.push({ kind: 'late', actionId, endDate });
    // What is done or dropped started when it started: there is nothing left to look at.
    if (state === 'done' || state === 'dropped') return found;
    for (const needId of action.dependsOnIds) {
      const end = byId.get(needId)?.endDate ?? null;
      if (end !== null && startDate !== null && startDate < end) found.push({ kind: 'startsBeforeNeed', actionId, needId });
    }
    return found;
  });
}

import { listOf, type Document } from '../../document/document';
import type { Engagement } from '../../domain/accords/engagement';
import type { Action } from '../../domain/agenda/action';
import type { AgendaVersion } from '../../domain/agenda/agenda-version';
import type { BudgetShare } from '../../domain/agenda/budget-share';
import type { CivilDate } from '../../domain/kernel/civil-date';
import type { RecordId } from '../../domain/kernel/id';
import type { Agreement } from '../../domain/roundtable/agreement';

/** What falls due on a day, and for whom. */
export interface DueDay {
  readonly date: CivilDate;
  readonly kind: 'actionEnd' | 'milestone' | 'agreement' | 'call' | 'accordEnd';
  /** The record that says so. */
  readonly recordId: RecordId;
  readonly name: string;
  readonly actorIds: readonly RecordId[];
  readonly isPast: boolean;
}

/** Something the next government would have to find out by itself. */
export interface OpenQuestion {
  readonly kind: 'actionWithoutResponsible' | 'actionWithoutDates' | 'actionWithoutIndicator' | 'agreementWithoutAction';
  readonly recordId: RecordId;
  readonly name: string;
}

/** What a change of government must find, as records on the day `today`. */
export interface HandOver {
  readonly adopted: AgendaVersion | null;
  readonly openActions: readonly Action[];
  readonly openAgreements: readonly Agreement[];
  /** Accords and memberships in force. */
  readonly inForce: readonly Engagement[];
  /** What falls due, by day: the past ones still open come first. */
  readonly due: readonly DueDay[];
  /** Shares of the present year and later. */
  readonly sharesAhead: readonly BudgetShare[];
  readonly questions: readonly OpenQuestion[];
}

const isOpen = ({ state }: Pick<Action, 'state'>): boolean => state !== 'done' && state !== 'dropped';

function dueDays(document: Document, open: readonly Action[], agreements: readonly Agreement[], inForce: readonly Engagement[], today: CivilDate): readonly DueDay[] {
  const byId = new Map(open.map((action) => [action.id as RecordId, action]));
  const whoDoes = ({ responsibleId }: Action): readonly RecordId[] => (responsibleId === null ? [] : [responsibleId]);
  const day = (kind: DueDay['kind'], date: CivilDate | null, recordId: RecordId, name: string, actorIds: readonly RecordId[]): readonly DueDay[] =>
    date === null ? [] : [{ kind, date, recordId, name, actorIds, isPast: date < today }];
  return [
    ...open.flatMap((action) => day('actionEnd', action.endDate, action.id, action.name, whoDoes(action))),
    ...listOf(document, 'milestone').flatMap(({ actionId, name, date, done }) => {
      const action = byId.get(actionId);
      return done || action === undefined ? [] : day('milestone', date, action.id, `${name} · ${action.name}`, whoDoes(action));
    }),
    ...agreements.flatMap(({ id, dueDate, text, responsibleIds }) => day('agreement', dueDate, id, text, responsibleIds)),
    ...listOf(document, 'call').flatMap(({ id, deadline, name, state }) =>
      deadline !== null && deadline >= today && (state === 'found' || state === 'sent' || state === 'preparing') ? day('call', deadline, id, name, []) : [],
    ),
    ...inForce.flatMap(({ id, endDate, name, partnerIds }) => day('accordEnd', endDate, id, name, partnerIds)),
  ].sort((one, other) => one.date.localeCompare(other.date));
}

function questionsOf(document: Document, open: readonly Action[], agreements: readonly Agreement[]): readonly OpenQuestion[] {
  const followed = new Set(listOf(document, 'indicator').flatMap(({ actionIds }) => actionIds));
  const carried = new Set(listOf(document, 'action').flatMap(({ agreementIds }) => agreementIds));
  const ask = (kind: OpenQuestion['kind'], actions: readonly Action[]): readonly OpenQuestion[] => actions.map(({ id, name }) => ({ kind, recordId: id, name }));
  return [
    ...ask('actionWithoutResponsible', open.filter(({ responsibleId }) => responsibleId === null)),
    ...ask('actionWithoutDates', open.filter(({ startDate, endDate }) => startDate === null && endDate === null)),
    ...ask('actionWithoutIndicator', open.filter(({ id }) => !followed.has(id))),
    ...agreements.filter(({ id }) => !carried.has(id)).map(({ id, text }): OpenQuestion => ({ kind: 'agreementWithoutAction', recordId: id, name: text })),
  ];
}

/**
 * What a change of government must find: what was adopted, what is open and with whom, what falls due, the money promised
 * ahead, and what nobody wrote down. Pure. Source: Guía municipal; Cuaderno 8, consideraciones finales (sustainability).
 */
export function handOver(document: Document, today: CivilDate): HandOver {
  const openActions = listOf(document, 'action').filter(isOpen).toSorted((one, other) => one.order - other.order);
  const openAgreements = listOf(document, 'agreement')
    .filter(({ state }) => state === 'pending' || state === 'inProgress')
    .toSorted((one, other) => one.number - other.number);
  const inForce = listOf(document, 'engagement').filter(
    ({ kind, endDate, date }) => (kind === 'accord' || kind === 'membership') && (endDate === null || endDate >= today) && (date === null || date <= today),
  );
  const thisYear = Number(today.slice(0, 4));
  return {
    adopted: listOf(document, 'agendaVersion').filter(({ kind }) => kind === 'adopted').toSorted((one, other) => one.date.localeCompare(other.date)).at(-1) ?? null,
    openActions,
    openAgreements,
    inForce,
    due: dueDays(document, openActions, openAgreements, inForce, today),
    sharesAhead: listOf(document, 'budgetShare').filter(({ year }) => year >= thisYear),
    questions: questionsOf(document, openActions, openAgreements),
  };
}

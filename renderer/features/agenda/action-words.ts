import type { ActionProblem } from '@shared/analysis/agenda/action-problems';
import { recordOf, type Document } from '@shared/document/document';
import type { Action } from '@shared/domain/agenda/action';
import type { Translate } from '@shared/i18n';
import { formatDay } from '@renderer/ui/records/format-day';

/** The dates of an action in a few words. */
export function datesOf({ startDate, endDate }: Pick<Action, 'startDate' | 'endDate'>, t: Translate): string {
  if (startDate !== null && endDate !== null) return t('agenda.dates', { from: formatDay(startDate), to: formatDay(endDate) });
  if (startDate !== null) return t('agenda.dateFrom', { from: formatDay(startDate) });
  return endDate === null ? t('agenda.noDates') : t('agenda.dateTo', { to: formatDay(endDate) });
}

/** What is odd about an action, in a few words. */
export function problemText(document: Document, problem: ActionProblem, t: Translate): string {
  switch (problem.kind) {
    case 'late':
      return t('agenda.warning.late', { date: formatDay(problem.endDate) });
    case 'startsBeforeNeed':
      return t('agenda.warning.startsBeforeNeed', { name: recordOf(document, 'action', problem.needId)?.name ?? '' });
    case 'inCircle':
    case 'endsBeforeStart':
      return t(`agenda.warning.${problem.kind}`);
  }
}

/** Actions in their order. */
export function inOrder<Item extends { readonly order: number; readonly id: string }>(items: readonly Item[]): readonly Item[] {
  return [...items].sort((one, other) => one.order - other.order || (one.id < other.id ? -1 : 1));
}

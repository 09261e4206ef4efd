import { listOf, type Document } from '@shared/document/document';
import { positionAt } from '@shared/document/document-at';
import type { History } from '@shared/document/history';
import { formattingLocale, t } from '@shared/i18n';

/** A moment of the process at which the map can be looked at. */
export interface Moment {
  readonly id: string;
  readonly label: string;
  /** How many steps of the history were done then; null: now, as it is. */
  readonly position: number | null;
}

/** The instant as the start of its day where the person is, to tell days apart. */
function dayOf(instant: string): string {
  return new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit' }).format(Date.parse(instant));
}

function spoken(instant: string): string {
  return new Intl.DateTimeFormat(formattingLocale(), { dateStyle: 'long' }).format(Date.parse(instant));
}

const touchesMap = (entry: History['entries'][number]): boolean =>
  [...entry.diff.added.map(({ id }) => id), ...entry.diff.changed.map(({ id }) => id), ...entry.diff.removed.map(({ id }) => id)].some((id) => id.startsWith('actor:') || id.startsWith('relation:'));

/**
 * The moments at which the map can be looked at: before the first step at hand, when each session began and ended, the
 * end of every day on which it changed, and now. Those with the same steps behind them are one, under the name that says most.
 */
export function momentsOf(document: Document, history: History): readonly Moment[] {
  const done = history.entries.slice(0, history.cursor - history.first);
  const moments = new Map<number, Moment>();
  const add = (position: number, label: string): void => {
    if (!moments.has(position)) moments.set(position, { id: String(position), label, position });
  };
  for (const { name, openedAt, closedAt } of listOf(document, 'session')) {
    if (openedAt !== null && done.some(({ at }) => at <= openedAt)) add(positionAt(history, openedAt), t('actorWork.moments.opened', { name, day: spoken(openedAt) }));
    if (closedAt !== null && done.some(({ at }) => at <= closedAt)) add(positionAt(history, closedAt), t('actorWork.moments.closed', { name, day: spoken(closedAt) }));
  }
  done.forEach((entry, index) => {
    const next = done[index + 1];
    const isLast = next === undefined || dayOf(next.lastAt) !== dayOf(entry.lastAt);
    const day = dayOf(entry.lastAt);
    if (isLast && next !== undefined && done.some((one) => dayOf(one.lastAt) === day && touchesMap(one))) add(history.first + index + 1, t('actorWork.moments.day', { day: spoken(entry.lastAt) }));
  });
  if (done.length > 0) add(history.first, t(history.first === 0 ? 'actorWork.moments.start' : 'actorWork.moments.oldest', { day: spoken(done[0]?.at ?? '') }));
  const ordered = [...moments.values()].sort((one, other) => (one.position ?? 0) - (other.position ?? 0));
  return [...ordered.filter(({ position }) => position !== history.cursor), { id: 'now', label: t('actorWork.moments.now'), position: null }];
}

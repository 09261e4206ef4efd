import type { ChangeSet } from '@shared/document/change-set';
import { listOf, type Document } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import { actsInOrder, type ActEntry, type ActKind } from '@shared/domain/sessions/act-entry';
import type { Session } from '@shared/domain/sessions/session';

/** An act as a command tells it. */
export interface Act {
  readonly kind: ActKind;
  readonly subjectId?: RecordId;
  readonly facts?: ActEntry['facts'];
}

/** Acts written so far by each change set: a command may tell of several. */
const written = new WeakMap<ChangeSet, number>();

/** The session that runs now, or undefined. Where a merge brought two, the one opened first. */
export function runningSession(document: Document): Session | undefined {
  return listOf(document, 'session')
    .filter((session) => session.status === 'open')
    .sort((one, other) => ((one.openedAt ?? '') < (other.openedAt ?? '') ? -1 : 1))[0];
}

/**
 * Writes a line of the acta within a command, so that undoing the act takes its line along. Its time is never before
 * that of the line above, also when the machine's clock was set back.
 */
export function recordActOf(change: ChangeSet, document: Document, sessionId: RecordId, act: Act): void {
  const last = actsInOrder(listOf(document, 'actEntry'), sessionId).at(-1);
  const turn = (written.get(change) ?? 0) + 1;
  written.set(change, turn);
  const { now } = change.stamp;
  change.create('actEntry', {
    sessionId,
    order: (last?.order ?? 0) + turn,
    at: last !== undefined && last.at > now ? last.at : now,
    kind: act.kind,
    subjectId: act.subjectId ?? null,
    facts: act.facts ?? {},
  });
}

/** The same for the session that runs; nothing is written where none does. Gives its id. */
export function recordAct(change: ChangeSet, document: Document, act: Act): RecordId | null {
  const session = runningSession(document);
  if (session === undefined) return null;
  recordActOf(change, document, session.id, act);
  return session.id;
}

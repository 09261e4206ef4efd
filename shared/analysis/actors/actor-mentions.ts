import { allRecords, recordById, type Document } from '../../document/document';
import { referencedIds } from '../../document/integrity';
import type { CivilDate } from '../../domain/kernel/civil-date';
import type { RecordId } from '../../domain/kernel/id';
import { labelOfRecord, moduleOf, type AnyRecord, type RecordType } from '../../domain/registry';

/** A record that names an actor. */
export interface ActorMention {
  /** The record that names it. */
  readonly recordId: RecordId;
  readonly type: RecordType;
  /** The record a person opens to see it: the proposal of a stance, the session of an attendance; else the record itself. */
  readonly openId: RecordId;
  readonly label: string;
  /** Position of the actor, −4 … +4, where the mention is one. */
  readonly value: number | null;
  /** The session it belongs to, where it says one. */
  readonly sessionId: RecordId | null;
}

/** Told elsewhere on the card (relations, bodies, influences), or about the machine rather than the actor. */
const LEFT_OUT: ReadonlySet<RecordType> = new Set(['relation', 'body', 'influence', 'mapGuide', 'matrixCell', 'customMatrix']);

/** Parts of a session, a vote or a table: what they say is read where they belong, whatever they are called. */
const PARTS: ReadonlySet<RecordType> = new Set([
  'attendance', 'speakingTurn', 'seat', 'ballot', 'dotBallot', 'voteRound', 'stance', 'position', 'positionChange', 'budgetShare', 'callAnswer', 'deliverable', 'dissent',
]);

function refersTo(record: AnyRecord, id: RecordId): boolean {
  return moduleOf(record.type).references.some(
    ({ field, to }) => to.includes('actor') && referencedIds((record as unknown as Record<string, unknown>)[field]).includes(id),
  );
}

/** What a part is read by last: where it happened says less than what it is about. */
const WHERE: readonly RecordType[] = ['seat', 'roundtable', 'session'];

/** The records that a record is part of: its other references, what it is about before where it happened. */
function parentsOf(document: Document, record: AnyRecord): readonly AnyRecord[] {
  return moduleOf(record.type)
    .references.filter(({ to }) => !to.includes('actor'))
    .flatMap(({ field }) => referencedIds((record as unknown as Record<string, unknown>)[field]))
    .flatMap((id) => recordById(document, id) ?? [])
    .sort((one, other) => WHERE.indexOf(one.type) - WHERE.indexOf(other.type));
}

/** The record with a name of its own that a record is read by: itself, or what it is part of. */
function named(document: Document, record: AnyRecord, depth = 3): AnyRecord | null {
  if (labelOfRecord(record).trim() !== '' && !PARTS.has(record.type)) return record;
  if (depth === 0) return null;
  for (const parent of parentsOf(document, record)) {
    const found = named(document, parent, depth - 1);
    if (found !== null) return found;
  }
  return null;
}

function sessionOf(document: Document, record: AnyRecord, depth = 3): RecordId | null {
  if (record.type === 'session') return record.id;
  const { sessionId } = record as { readonly sessionId?: RecordId | null };
  if (sessionId !== undefined && sessionId !== null && recordById(document, sessionId)?.type === 'session') return sessionId;
  if (depth === 0) return null;
  for (const parent of parentsOf(document, record)) {
    const found = sessionOf(document, parent, depth - 1);
    if (found !== null) return found;
  }
  return null;
}

function valueOf(record: AnyRecord): number | null {
  if (record.type === 'position' || record.type === 'stance') return record.value;
  return record.type === 'positionChange' ? record.to : null;
}

/** Every record of a process that names an actor, in the order of the tables: what is not told on its card otherwise. */
export function actorMentions(document: Document, actorId: RecordId): readonly ActorMention[] {
  const mentions: ActorMention[] = [];
  for (const record of allRecords(document)) {
    if (LEFT_OUT.has(record.type) || record.id === actorId || !refersTo(record, actorId)) continue;
    const shown = named(document, record);
    mentions.push({
      recordId: record.id,
      type: record.type,
      openId: shown?.id ?? record.id,
      label: shown === null ? '' : labelOfRecord(shown),
      value: valueOf(record),
      sessionId: sessionOf(document, record),
    });
  }
  return mentions;
}

/** A session in which an actor was named, with what it did there: types of records and how many of each. */
export interface ActorSession {
  readonly sessionId: RecordId;
  readonly name: string;
  readonly date: CivilDate | null;
  readonly counts: ReadonlyMap<RecordType, number>;
}

/** The sessions in which an actor had a part, in order of date: its history from one to the next. */
export function actorSessions(document: Document, mentions: readonly ActorMention[]): readonly ActorSession[] {
  const bySession = new Map<RecordId, Map<RecordType, number>>();
  for (const { sessionId, type } of mentions) {
    if (sessionId === null) continue;
    const counts = bySession.get(sessionId) ?? new Map<RecordType, number>();
    counts.set(type, (counts.get(type) ?? 0) + 1);
    bySession.set(sessionId, counts);
  }
  return [...bySession]
    .flatMap(([sessionId, counts]): readonly ActorSession[] => {
      const session = recordById(document, sessionId);
      return session?.type === 'session' ? [{ sessionId, name: session.name, date: session.date, counts }] : [];
    })
    .sort((one, other) => (one.date ?? '9').localeCompare(other.date ?? '9') || one.name.localeCompare(other.name, 'es'));
}

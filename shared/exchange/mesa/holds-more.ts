import { allRecords, type Document } from '../../document/document';
import type { RawDocument } from '../../document/raw-document';
import { hasSeen, withSeen, type Seen } from '../../document/seen';
import type { RecordId } from '../../domain/kernel/id';
import { isRevision, type Revision } from '../../domain/kernel/revision';
import { readRawMesa } from './read-mesa';

/** What a file that is there holds besides what would be written over it. */
export type HeldInFile = 'nothing' | 'newer' | 'other';

/** What a copy of a process knows: every record or removal, and of each device how far. */
export interface KnownCopy {
  readonly processId: RecordId;
  readonly seen: Seen;
  /** Id of a record that is there, or was removed → its latest revision. */
  readonly latest: ReadonlyMap<string, Revision>;
}

/** What a document knows. */
export function knownOf(document: Document): KnownCopy {
  const latest = new Map<string, Revision>(document.tombstones);
  for (const { id, rev } of allRecords(document)) latest.set(id, rev);
  return { processId: document.processId, seen: document.seen, latest };
}

/** What a file of records knows; what in it is not of the right kind is passed over. */
export function knownOfRaw({ processId, records, tombstones, seen }: RawDocument): KnownCopy {
  const latest = new Map<string, Revision>();
  const learn = (id: unknown, revision: unknown): void => {
    if (typeof id === 'string' && typeof revision === 'string' && isRevision(revision)) latest.set(id, revision);
  };
  for (const pair of tombstones) if (Array.isArray(pair)) learn(pair[0], pair[1]);
  for (const record of records) if (typeof record === 'object' && record !== null) learn('id' in record && record.id, 'rev' in record && record.rev);
  const revisions = seen.filter((value): value is Revision => typeof value === 'string' && isRevision(value));
  return { processId, seen: withSeen(withSeen(new Map(), revisions), latest.values()), latest };
}

/**
 * Whether a file may be written over with a copy without losing anything: `nothing` where it is empty or an earlier
 * state of that copy, `newer` where it has changes that the copy has not taken in, `other` where it is another process
 * or a file that cannot be looked into.
 */
export function heldIn(file: Uint8Array, copy: KnownCopy): HeldInFile {
  if (file.length === 0) return 'nothing';
  const read = readRawMesa(file);
  if (!read.ok || read.value.raw.processId !== copy.processId) return 'other';
  const there = knownOfRaw(read.value.raw);
  for (const revision of there.seen.values()) if (!hasSeen(copy.seen, revision)) return 'newer';
  // Two copies that parted on one machine have the same device: there only the records tell.
  for (const [id, revision] of there.latest) if ((copy.latest.get(id) ?? '') < revision) return 'newer';
  return 'nothing';
}

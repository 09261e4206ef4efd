import { COPY_REASONS, vaultEntrySchema, type CopyReason, type KeptCopy, type VaultEntry } from '@shared/platform/desktop-api';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { errorCode, writeFileAtomically } from './atomic-file';
import { LATEST_KEPT, copiesToKeep } from './copy-retention';
import type { FileLayer } from './file-layer';
import { parseSnapshotName, snapshotName, type SnapshotName } from './vault-names';

const infoSchema = z.strictObject({
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
  entry: vaultEntrySchema(),
  at: z.iso.datetime().optional(),
  reason: z.enum(COPY_REASONS).optional(),
  size: z.int().min(0).optional(),
});
type Info = z.output<typeof infoSchema>;

/** A copy of a process on disk: what it is, not yet its bytes. */
export interface Snapshot {
  readonly name: SnapshotName;
  readonly sha256: string;
  readonly entry: VaultEntry;
  /** When it was made; of one that does not say, when the last act in it was done. */
  readonly at: string;
  readonly reason: CopyReason | null;
  /** Bytes; 0 where it does not say. */
  readonly size: number;
}

/** Why and when a copy is made. */
export interface CopyOccasion {
  readonly at: string;
  readonly reason: CopyReason;
}

/** The copies of a folder whose describing file is whole, newest first; and how many are not. */
export interface SnapshotList {
  readonly snapshots: readonly Snapshot[];
  readonly damaged: number;
}

/** Lists the copies of a folder. The describing file is written last, so that a half-written copy is not one. */
export async function listSnapshots(files: FileLayer, folder: string, names: readonly string[]): Promise<SnapshotList> {
  const snapshots: Snapshot[] = [];
  let damaged = 0;
  for (const name of names.map(parseSnapshotName).filter((name) => name !== null)) {
    const info = await readInfo(files, join(folder, name.info));
    if (info === null) damaged += 1;
    else snapshots.push(snapshotOf(name, info));
  }
  snapshots.sort((a, b) => b.name.sequence - a.name.sequence || (a.entry.updatedAt < b.entry.updatedAt ? 1 : -1));
  return { snapshots, damaged };
}

/** Writes a copy: its bytes first, then the file that says what it is. */
export async function writeSnapshot(
  files: FileLayer,
  folder: string,
  bytes: Uint8Array,
  entry: VaultEntry,
  { at, reason }: CopyOccasion,
): Promise<void> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const name = snapshotName(entry.sequence, sha256);
  await writeFileAtomically(join(folder, name.bytes), bytes, { files, mode: 0o600 });
  const info = new TextEncoder().encode(JSON.stringify({ sha256, entry, at, reason, size: bytes.length } satisfies z.input<typeof infoSchema>));
  await writeFileAtomically(join(folder, name.info), info, { files, mode: 0o600 });
}

/** The bytes of a copy, or null where they are gone or are not what was written. */
export async function readSnapshot(files: FileLayer, folder: string, snapshot: Snapshot): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const bytes = await files.readFile(join(folder, snapshot.name.bytes));
    return createHash('sha256').update(bytes).digest('hex') === snapshot.sha256 ? bytes : null;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/**
 * Erases the copies that need not be kept any longer (`copiesToKeep`). Gives the sequence number from which the journal
 * must be kept, so that the copy before the last can still be brought up to date; -1 where the whole journal must.
 */
export async function dropOldSnapshots(files: FileLayer, folder: string, snapshots: readonly Snapshot[]): Promise<number> {
  const sequences = [...new Set(snapshots.map((snapshot) => snapshot.name.sequence))];
  const latestOfEach = sequences.flatMap((sequence) => snapshots.find((snapshot) => snapshot.name.sequence === sequence) ?? []);
  const aged = latestOfEach.map((snapshot) => ({ snapshot, at: Date.parse(snapshot.at), size: snapshot.size }));
  const kept = new Set([...copiesToKeep(aged)].map(({ snapshot }) => snapshot));
  for (const { name } of snapshots.filter((snapshot) => !kept.has(snapshot))) {
    // Left-overs only cost room; the copy just written must not be reported as failed for their sake.
    await files.unlink(join(folder, name.info)).catch(() => undefined);
    await files.unlink(join(folder, name.bytes)).catch(() => undefined);
  }
  return sequences[LATEST_KEPT - 1] ?? -1;
}

/** A copy as it is told to a window. */
export function keptCopyOf({ name, entry, at, reason, size }: Snapshot): KeptCopy {
  return { copyId: copyIdOf(name), sequence: name.sequence, at, reason, recordCount: entry.recordCount, size };
}

/** The name by which a window asks for a copy. */
export function copyIdOf(name: SnapshotName): string {
  return name.info.replace(/\.json$/u, '');
}

function snapshotOf(name: SnapshotName, { sha256, entry, at, reason, size }: Info): Snapshot {
  return { name, sha256, entry, at: at ?? entry.updatedAt, reason: reason ?? null, size: size ?? 0 };
}

async function readInfo(files: FileLayer, path: string): Promise<Info | null> {
  const bytes = await files.readFile(path);
  try {
    const parsed = infoSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

import { DesktopError } from '@shared/platform/desktop-api';

const PROCESS_ID = /^process:([0-9a-z~-]{1,120})$/u;
const FOLDER = /^process_([0-9a-z~-]{1,120})$/u;

/**
 * The folder of a process. Only lower-case letters, digits, `~` and `-` pass: no path leads out of the vault, no
 * reserved Windows name comes up, and no two ids share a folder where case does not count.
 */
export function folderOfProcess(processId: string): string {
  const unique = PROCESS_ID.exec(processId)?.[1];
  if (unique === undefined) throw new DesktopError('invalid-request', 'Not the id of a process');
  return `process_${unique}`;
}

/** The process of a folder, or null for a folder that is not one of ours. */
export function processOfFolder(folder: string): `process:${string}` | null {
  const unique = FOLDER.exec(folder)?.[1];
  return unique === undefined ? null : `process:${unique}`;
}

const SEGMENT = /^journal-(\d{6})\.jsonl$/u;
const SNAPSHOT = /^snapshot-(\d{12})-([0-9a-f]{8})\.json$/u;

/** The name of the nth file of a journal. */
export function segmentName(number: number): string {
  return `journal-${String(number).padStart(6, '0')}.jsonl`;
}

/** The number of a journal file, or null. */
export function segmentNumber(name: string): number | null {
  const digits = SEGMENT.exec(name)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** Names of a copy and of the file that says what it is; they differ by content, so that none is ever overwritten. */
export interface SnapshotName {
  readonly sequence: number;
  readonly bytes: string;
  readonly info: string;
}

/** The names of a copy as of a sequence number, with the SHA-256 of its bytes. */
export function snapshotName(sequence: number, sha256: string): SnapshotName {
  const stem = `snapshot-${String(sequence).padStart(12, '0')}-${sha256.slice(0, 8)}`;
  return { sequence, bytes: `${stem}.mesa`, info: `${stem}.json` };
}

/** The copy whose describing file has this name, or null. */
export function parseSnapshotName(name: string): SnapshotName | null {
  const match = SNAPSHOT.exec(name);
  if (match === null) return null;
  return { sequence: Number(match[1]), bytes: name.replace(/json$/u, 'mesa'), info: name };
}

import { join } from 'node:path';
import { errorCode, syncFolder, writeAll } from './atomic-file';
import { OPEN_OR_CREATE, type FileLayer, type OpenFile } from './file-layer';
import { readJournal, type JournalLine } from './journal-line';
import { segmentName, segmentNumber } from './vault-names';

/** What the files of a journal hold. */
export interface JournalContent {
  /** All whole lines, in the order of writing. */
  readonly lines: readonly JournalLine[];
  readonly damagedLines: number;
  readonly segments: readonly JournalSegment[];
}

interface JournalSegment {
  readonly number: number;
  /** Greatest sequence number in the file. */
  readonly last: number;
  /** Bytes up to the end of the last line that ended. */
  readonly length: number;
  readonly damaged: boolean;
}

/** A file and the length up to which it is acknowledged. */
export interface JournalRepair {
  readonly path: string;
  readonly length: number;
}

/** A journal open for appending. */
export interface JournalWriter {
  /** Writes at the end and syncs. Rejects with the system's error; nothing of the append counts then, see `repair`. */
  readonly append: (bytes: Uint8Array, lastSequence: number) => Promise<void>;
  /** Lets the next append go to a new file and erases the files whose acts are all at or before the number, if it can. */
  readonly startSegment: (dropUpTo: number) => Promise<void>;
  readonly close: () => Promise<void>;
  /** Whether a file is open: its folder was there then. */
  readonly isOpen: () => boolean;
  /** What must be cut off before the file is read again, after an append that failed; null where nothing. */
  readonly repair: () => JournalRepair | null;
}

/** Reads all files of a journal, oldest first. */
export async function readJournalFiles(files: FileLayer, folder: string, names: readonly string[]): Promise<JournalContent> {
  const lines: JournalLine[] = [];
  const segments: JournalSegment[] = [];
  let damagedLines = 0;
  const numbers = names.map(segmentNumber).filter((number) => number !== null);
  for (const number of numbers.sort((a, b) => a - b)) {
    const reading = readJournal(await files.readFile(join(folder, segmentName(number))));
    let last = -1;
    for (const line of reading.lines) {
      lines.push(line);
      last = Math.max(last, line.sequence);
    }
    damagedLines += reading.damagedLines;
    segments.push({ number, last, length: reading.endedLength, damaged: reading.damagedLines > 0 });
  }
  return { lines, damagedLines, segments };
}

/** Cuts what a failed append may have left. Syncing again is not enough: a failed sync may have lost the pages. */
export async function applyRepair(files: FileLayer, repair: JournalRepair): Promise<void> {
  let file: OpenFile;
  try {
    file = await files.open(repair.path, 'r+');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return;
    throw error;
  }
  try {
    if ((await file.stat()).size > repair.length) {
      await file.truncate(repair.length);
      await file.sync();
    }
  } finally {
    await file.close();
  }
}

/** Opens a journal for appending; no file is touched before the first append. */
export function openJournalWriter(files: FileLayer, folder: string, content: readonly JournalSegment[]): JournalWriter {
  let segments = [...content];
  let highest = segments.at(-1)?.number ?? 0;
  let open: { readonly file: OpenFile; readonly number: number; length: number } | null = null;
  // Nothing is written behind damage: whoever looks into the file later finds it as it was.
  let fresh = segments.at(-1)?.damaged ?? true;
  let repair: JournalRepair | null = null;

  const pathOf = (number: number): string => join(folder, segmentName(number));

  async function reopen(segment: JournalSegment): Promise<NonNullable<typeof open>> {
    const file = await files.open(pathOf(segment.number), 'r+');
    return guarded(file, async () => {
      if ((await file.stat()).size > segment.length) await file.truncate(segment.length);
      return { file, number: segment.number, length: segment.length };
    });
  }

  async function create(): Promise<NonNullable<typeof open>> {
    const number = highest + 1;
    const file = await files.open(pathOf(number), OPEN_OR_CREATE, 0o600);
    return guarded(file, async () => {
      await syncFolder(files, folder);
      highest = number;
      segments = [...segments, { number, last: -1, length: 0, damaged: false }];
      return { file, number, length: 0 };
    });
  }

  return {
    append: async (bytes, lastSequence) => {
      const newest = segments.at(-1);
      open ??= newest !== undefined && !fresh ? await reopen(newest) : await create();
      fresh = false;
      const target = open;
      try {
        await writeAll(target.file, bytes, target.length);
        // Side by side: whoever waits for the disk need not wait for the question as well.
        const [{ nlink }] = await Promise.all([target.file.stat(), target.file.datasync()]);
        // Written and synced into a file that was erased under us would be acknowledged and gone.
        if (nlink === 0) throw Object.assign(new Error('The journal was erased'), { code: 'ENOENT' });
      } catch (error) {
        repair = { path: pathOf(target.number), length: target.length };
        throw error;
      }
      target.length += bytes.length;
      segments = segments.map((segment) => (segment.number === target.number ? { ...segment, last: lastSequence } : segment));
    },
    startSegment: async (dropUpTo) => {
      const previous = open;
      open = null;
      fresh = true;
      await previous?.file.close();
      const droppable = segments.filter((segment) => segment.last <= dropUpTo && !segment.damaged);
      segments = segments.filter((segment) => !droppable.includes(segment));
      for (const segment of droppable) await files.unlink(pathOf(segment.number)).catch(() => undefined);
    },
    close: async () => {
      const previous = open;
      open = null;
      await previous?.file.close();
    },
    isOpen: () => open !== null,
    repair: () => repair,
  };
}

/** Does something with a file just opened; closes it where that fails. */
async function guarded<Value>(file: OpenFile, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    await file.close().catch(() => undefined);
    throw error;
  }
}

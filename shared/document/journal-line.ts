import { z } from 'zod';
import { onceAsked } from '../domain/kernel/once-asked';
import type { Steps } from '../domain/kernel/steps';
import { checksumText, textChecksum, textCrc } from './checksum';
import { actSchema } from './read-history';
import type { HistoryEntry } from './history';
import { rawDiffSchema, type RawDiff } from './read-diff';
import type { Diff } from './diff-shape';

/** Version of the journal's format. */
export const JOURNAL_VERSION = 1;

/** What is said of an act besides its diff. */
export type ActDescription = Omit<HistoryEntry, 'seq' | 'lastAt' | 'diff'>;

/** Whether an act was done, taken back or done again. A merge of copies is done. */
export type ActKind = 'do' | 'undo' | 'redo';

/** One committed act of a process. `cursor` is where the history stands after it. */
export interface JournalLine<LineDiff = RawDiff> {
  readonly v: typeof JOURNAL_VERSION;
  readonly seq: number;
  readonly kind: ActKind;
  readonly cursor: number;
  readonly act: ActDescription;
  /** What was really applied: of an undo, the diff dated anew. */
  readonly diff: LineDiff;
}

const lineSchema = onceAsked(() =>
  z.strictObject({
    v: z.literal(JOURNAL_VERSION),
    seq: z.int().min(0),
    kind: z.enum(['do', 'undo', 'redo']),
    cursor: z.int().min(0),
    act: actSchema(),
    diff: rawDiffSchema(),
  }),
);

/**
 * A journal line, without line end: JSON in which the checksum of all that follows it comes first, so that a torn
 * or altered line shows (SPEC.md J1).
 */
export function writeJournalLine(line: Omit<JournalLine<Diff>, 'v'>): string {
  const { seq, kind, cursor, act, diff } = line;
  const body = JSON.stringify({ v: JOURNAL_VERSION, seq, kind, cursor, act, diff }).slice(1);
  return `{"crc":"${textChecksum(body)}",${body}`;
}

/** An act of thousands of records, written. */
export interface WrittenAct {
  /** What `writeJournalLine` gives. */
  readonly line: string;
  /** The JSON of its diff, which is a part of the line. */
  readonly diffText: string;
}

/** The pieces of a journal line: what comes before the diff, and the JSON of the diff. */
export interface LinePieces {
  readonly before: string;
  readonly diff: readonly string[];
}

/**
 * `writeJournalLine` a record at a time, for an act of thousands of records: the pieces of the line, which `joinLine` puts
 * together. That takes some ten milliseconds for ten million letters, and is left to a turn of its own.
 */
export function* journalLineSteps(line: Omit<JournalLine<Diff>, 'v'>): Steps<LinePieces> {
  const { seq, kind, cursor, act, diff } = line;
  const head = `${JSON.stringify({ v: JOURNAL_VERSION, seq, kind, cursor, act }).slice(1, -1)},"diff":`;
  const chapters: string[] = [];
  let pieces: string[] = [];
  let done = 0;
  let crc = textCrc(head, 0);
  const count = diff.added.length + diff.changed.length + diff.removed.length;
  for (const piece of diffPieces(diff)) {
    pieces.push(piece);
    crc = textCrc(piece, crc);
    done += 1;
    if (pieces.length === CHAPTER) {
      chapters.push(pieces.join(''));
      pieces = [];
    }
    yield Math.min(1, done / (count + 1));
  }
  crc = textCrc('}', crc);
  return { before: `{"crc":"${checksumText(crc)}",${head}`, diff: [...chapters, ...pieces] };
}

/** So many pieces of a large act are put together at a time. */
const CHAPTER = 200;

/** The line of its pieces. It is put together once, and the diff cut out of it, which copies nothing. */
export function joinLine({ before, diff }: LinePieces): WrittenAct {
  const line = [before, ...diff, '}'].join('');
  return { line, diffText: line.slice(before.length, -1) };
}

/** The JSON of a diff in pieces, none longer than one of its records. */
function* diffPieces(diff: Diff): Generator<string> {
  let before = '{';
  for (const [name, value] of Object.entries(diff) as readonly (readonly [string, unknown])[]) {
    if (value === undefined) continue;
    yield `${before}${JSON.stringify(name)}:`;
    before = ',';
    if (!Array.isArray(value)) {
      yield JSON.stringify(value);
      continue;
    }
    for (const [place, item] of value.entries()) yield `${place === 0 ? '[' : ','}${JSON.stringify(item)}`;
    yield value.length === 0 ? '[]' : ']';
  }
  yield before === '{' ? '{}' : '}';
}

/** Why a line of a journal could not be read. `newer`: a later version of the program wrote it. */
export type LineFault = 'altered' | 'invalid' | 'newer';

/** What a journal holds. `faults` name lines by their 1-based number; a torn last line is no fault (SPEC.md J2). */
export interface Journal {
  readonly lines: readonly JournalLine[];
  readonly tornTail: boolean;
  readonly faults: readonly { readonly line: number; readonly fault: LineFault }[];
}

/** Reads a journal. A last line that was cut off while it was being written is passed over. */
export function readJournal(source: string | Uint8Array): Journal {
  const text = typeof source === 'string' ? source : new TextDecoder().decode(source);
  const parts = text.split('\n');
  const lines: JournalLine[] = [];
  const faults: { line: number; fault: LineFault }[] = [];
  let tornTail = false;
  parts.forEach((part, index) => {
    const content = part.endsWith('\r') ? part.slice(0, -1) : part;
    if (content.trim() === '') return;
    const read = readJournalLine(content);
    if (typeof read !== 'string') lines.push(read);
    else if (index === parts.length - 1 && read !== 'newer') tornTail = true;
    else faults.push({ line: index + 1, fault: read });
  });
  return { lines, tornTail, faults };
}

/** Reads one journal line, or says what is wrong with it. */
export function readJournalLine(content: string): JournalLine | LineFault {
  const match = /^\{"crc":"([0-9a-f]{8})",/u.exec(content);
  if (match === null) return 'altered';
  const body = content.slice(match[0].length);
  if (textChecksum(body) !== match[1]) return 'altered';
  let value: unknown;
  try {
    value = JSON.parse(`{${body}`);
  } catch {
    return 'invalid';
  }
  const version = typeof value === 'object' && value !== null && 'v' in value ? value.v : null;
  if (typeof version === 'number' && version > JOURNAL_VERSION) return 'newer';
  const parsed = lineSchema().safeParse(value);
  return parsed.success ? parsed.data : 'invalid';
}

import { crc32 } from 'node:zlib';

/** What a line of the journal file holds: an act of the process, or what the process was after it. */
export type LineKind = 'act' | 'entry';

/** One line of the journal file that is whole. */
export interface JournalLine {
  readonly kind: LineKind;
  readonly sequence: number;
  /** The line as it was handed in. */
  readonly text: string;
  readonly check: string;
}

/** What reading a journal file gave. */
export interface JournalReading {
  readonly lines: readonly JournalLine[];
  /** Bytes up to the end of the last line that ended; a torn line behind them may be cut off. */
  readonly endedLength: number;
  /** Lines that ended but did not verify: damage, not a torn write. */
  readonly damagedLines: number;
}

const HEAD = /^\["(act|entry)",(\d{1,15}),"([0-9a-f]{8})",/u;
const HEAD_LIMIT = 64;
const LINE_END = 0x0a;

/** The CRC-32 by which a line proves itself; kind and sequence are covered too. */
export function checkOf(kind: LineKind, sequence: number, text: string): string {
  return crc32(text, crc32(`${kind}:${sequence}:`)).toString(16).padStart(8, '0');
}

/** A line of the journal file. `text` is JSON without line ends, so that the file stays one JSON value per line. */
export function formatLine(kind: LineKind, sequence: number, text: string): string {
  return `["${kind}",${sequence},"${checkOf(kind, sequence, text)}",${text}]\n`;
}

/**
 * Reads a journal file. Never throws: a last line without its end is a torn write and is left out in silence; a line
 * that ended but does not verify is counted.
 */
export function readJournal(bytes: Uint8Array): JournalReading {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const lines: JournalLine[] = [];
  let damagedLines = 0;
  let start = 0;
  for (let end = buffer.indexOf(LINE_END, start); end !== -1; end = buffer.indexOf(LINE_END, start)) {
    const line = parseLine(buffer.toString('utf8', start, end));
    if (line === null) damagedLines += 1;
    else lines.push(line);
    start = end + 1;
  }
  return { lines, endedLength: start, damagedLines };
}

function parseLine(raw: string): JournalLine | null {
  const head = HEAD.exec(raw.slice(0, HEAD_LIMIT));
  if (head === null || !raw.endsWith(']')) return null;
  const kind = head[1] as LineKind;
  const sequence = Number(head[2]);
  const check = head[3] ?? '';
  const text = raw.slice(head[0].length, -1);
  return checkOf(kind, sequence, text) === check ? { kind, sequence, text, check } : null;
}

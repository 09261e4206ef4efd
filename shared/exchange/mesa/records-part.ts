import { textChecksum } from '../../document/checksum';
import type { Document } from '../../document/document';
import { tableOf } from '../../document/document';
import { CURRENT_FORMATS, type Formats } from '../../document/formats';
import { isRawRecord } from '../../document/migrate';
import type { RawDocument } from '../../document/raw-document';
import { isRecordId, type RecordId } from '../../domain/kernel/id';
import { stableJson } from '../../domain/kernel/stable-json';
import { RECORD_TYPES } from '../../domain/registry';

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** The records part as text, and the checksum of each record's line. */
export interface RecordsText {
  readonly text: string;
  readonly checks: readonly string[];
}

/**
 * Writes `records.json`: JSON with one record to a line, in registry order and by id, keys in order, so that the
 * same document gives the same bytes and a damaged file can be read line by line (SPEC.md F1).
 */
export function writeRecords(document: Document): RecordsText {
  const lines = RECORD_TYPES.flatMap((type) =>
    [...tableOf(document, type).values()].sort((one, other) => byText(one.id, other.id)).map(stableJson),
  );
  const tombstones = [...document.tombstones].sort(([one], [other]) => byText(one, other)).map((pair) => JSON.stringify(pair));
  const head = stableJson({
    processId: document.processId,
    recordVersions: CURRENT_FORMATS,
    seen: [...document.seen.values()].sort(byText),
  });
  const text = [`${head.slice(0, -1)},`, '"records":[', lines.join(',\n'), '],', '"tombstones":[', tombstones.join(',\n'), ']}', ''];
  return { text: text.join('\n'), checks: lines.map(textChecksum) };
}

/** Reads a whole `records.json`; null where it is not one. `formats` is the manifest's word, where there is one. */
export function readRecords(text: string, formats?: Formats): RawDocument | null {
  const value = parseJson(text);
  if (!isRawRecord(value)) return null;
  const { processId, records, tombstones, seen } = value;
  if (typeof processId !== 'string' || !isRecordId(processId) || !Array.isArray(records)) return null;
  return {
    processId,
    formats: formats ?? formatsIn(value['recordVersions']),
    records: records as readonly unknown[],
    tombstones: Array.isArray(tombstones) ? (tombstones as readonly unknown[]) : [],
    seen: Array.isArray(seen) ? (seen as readonly unknown[]) : [],
  };
}

/** What a part of `records.json` gives, read line by line. */
export interface SalvagedRecords {
  readonly processId: RecordId | null;
  readonly formats: Formats | null;
  readonly records: readonly unknown[];
  readonly tombstones: readonly unknown[];
  readonly seen: readonly unknown[];
  /** 1-based places of records that are there but cannot be read, or whose line is not as it was written. */
  readonly unreadable: readonly number[];
  readonly altered: readonly number[];
}

/** Reads what is left of a `records.json`. With `checks`, a record whose line was altered is not taken for good. */
export function salvageRecords(text: string, checks: readonly string[] | null): SalvagedRecords {
  const [head = '', ...rest] = text.split('\n');
  const about = parseJson(`${head.replace(/,$/u, '')}}`);
  const known = isRawRecord(about) ? about : {};
  const [processId, seen] = [known['processId'], known['seen']];
  const start = rest.indexOf('"records":[') + 1;
  const end = rest.indexOf('],', start);
  const lines = rest.slice(start, end === -1 ? undefined : end).filter((line) => line !== '');
  const records: unknown[] = [];
  const unreadable: number[] = [];
  const altered: number[] = [];
  lines.forEach((line, index) => {
    const bare = line.replace(/,$/u, '');
    const value = parseJson(bare);
    if (value === undefined) unreadable.push(index + 1);
    else if (checks !== null && checks[index] !== textChecksum(bare)) altered.push(index + 1);
    else records.push(value);
  });
  const tail = end === -1 ? [] : rest.slice(rest.indexOf('"tombstones":[', end) + 1);
  return {
    processId: typeof processId === 'string' && isRecordId(processId) ? processId : null,
    formats: 'recordVersions' in known ? formatsIn(known['recordVersions']) : null,
    records,
    tombstones: tail.map((line) => parseJson(line.replace(/,$/u, ''))).filter(Array.isArray),
    seen: Array.isArray(seen) ? (seen as readonly unknown[]) : [],
    unreadable,
    altered,
  };
}

/** The value of a JSON text; undefined where it is not one. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function formatsIn(value: unknown): Formats {
  if (!isRawRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter((pair): pair is [string, number] => Number.isInteger(pair[1])),
  );
}

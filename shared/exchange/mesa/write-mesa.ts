import { zipSync, type Zippable } from 'fflate';
import { listOf, recordOf, type Document } from '../../document/document';
import { CURRENT_FORMATS } from '../../document/formats';
import type { History } from '../../document/history';
import type { Instant } from '../../domain/kernel/civil-date';
import { stableJson } from '../../domain/kernel/stable-json';
import { RECORD_TYPES } from '../../domain/registry';
import { readZipDirectory } from '../zip-directory';
import { ZIP_LIMITS } from '../zip-limits';
import { sha256Hex } from './digest';
import { MESA_FORMAT, MESA_FORMAT_VERSION, PARTS, type MesaManifest } from './manifest';
import { writeRecords } from './records-part';

/** What a file says of its making. */
export interface MesaInfo {
  readonly appVersion: string;
  readonly now: Instant;
  /** Files kept with the process: name without folder → bytes. */
  readonly attachments?: ReadonlyMap<string, Uint8Array>;
}

/** The date of every part: a fixed one, so that the same document gives the same bytes. As zip counts, local time. */
const PART_DATE = new Date(1980, 0, 1);
const encoder = new TextEncoder();

/**
 * Writes a process as a `.mesa` file: a zip with manifest, records, checks and, where given, history and
 * attachments (SPEC.md F1). The same document, history and info give the same bytes. Throws where the process is
 * larger than a `.mesa` file may be (200 MB): it could not be opened again. Source: formats.md §3.
 */
export function writeMesa(document: Document, history: History | null, info: MesaInfo): Uint8Array {
  const { text, checks } = writeRecords(document);
  const parts = new Map<string, Uint8Array>();
  parts.set(PARTS.checks, encoder.encode(stableJson({ records: checks })));
  parts.set(PARTS.records, encoder.encode(text));
  if (history !== null) {
    const { first, cursor, entries } = history;
    parts.set(PARTS.history, encoder.encode(stableJson({ first, cursor, entries })));
  }
  const attachments = [...(info.attachments ?? [])].sort(([one], [other]) => (one < other ? -1 : 1));
  for (const [name, bytes] of attachments) parts.set(`${PARTS.attachments}${name}`, bytes);
  const manifest: MesaManifest = {
    format: MESA_FORMAT,
    formatVersion: MESA_FORMAT_VERSION,
    appVersion: info.appVersion,
    createdAt: info.now,
    processId: document.processId,
    counts: Object.fromEntries(RECORD_TYPES.map((type) => [type, listOf(document, type).length])),
    recordVersions: CURRENT_FORMATS,
    parts: Object.fromEntries(
      [...parts].map(([name, bytes]) => [name, { sha256: sha256Hex(bytes), bytes: bytes.length }]),
    ),
    process: recordOf(document, 'process', document.processId) ?? null,
  };
  return pack(new Map([[PARTS.manifest, encoder.encode(JSON.stringify(manifest, null, 1))], ...parts]));
}

/** Well below the gate's ratio, so that no process, however repetitive, is taken for a bomb when it is opened again. */
const MOST_RATIO = ZIP_LIMITS.ratio / 2;

function pack(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const total = [...parts.values()].reduce((sum, bytes) => sum + bytes.length, 0);
  if (total > ZIP_LIMITS.totalBytes) {
    throw new RangeError(`A .mesa file holds at most ${ZIP_LIMITS.totalBytes} bytes, not ${total}`);
  }
  const packed = zip(parts, new Set());
  const directory = readZipDirectory(packed, parts.size);
  if (!directory.ok) throw new Error(directory.error.code);
  const isRepetitive = (size: number, packedSize: number): boolean =>
    size > ZIP_LIMITS.ratioFloor && size > MOST_RATIO * packedSize;
  const repetitive = isRepetitive(total, packed.length)
    ? [...parts.keys()]
    : directory.value.filter((part) => isRepetitive(part.size, part.compressedSize)).map(({ name }) => name);
  return repetitive.length === 0 ? packed : zip(parts, new Set(repetitive));
}

function zip(parts: ReadonlyMap<string, Uint8Array>, stored: ReadonlySet<string>): Uint8Array {
  const files: Zippable = Object.fromEntries(
    [...parts].map(([name, bytes]) => [name, [bytes, { level: stored.has(name) ? 0 : 6 }]]),
  );
  return zipSync(files, { mtime: PART_DATE });
}

import { z } from 'zod';
import { recordOf, type Document } from '../../document/document';
import type { History } from '../../document/history';
import { openRawDocument, type RawDocument } from '../../document/raw-document';
import { readHistory } from '../../document/read-history';
import { ok, type Result } from '../../domain/kernel/result';
import { PARTS, type MesaManifest } from './manifest';
import { mesaFailure } from './mesa-failure';
import { problemOfFile, problemOfRecord, type MesaProblem } from './mesa-problem';
import { openParts } from './open-parts';
import { parseJson, readRecords } from './records-part';
import { unpack, type UnpackedMesa } from './unpack';

/** What a `.mesa` file holds. */
export interface OpenedMesa {
  readonly document: Document;
  /** The steps that can be undone and redone; null where the file was written without. */
  readonly history: History | null;
  /** Name without folder → bytes. */
  readonly attachments: ReadonlyMap<string, Uint8Array>;
  /** What the file says of itself; null where that was lost (`recoverMesa`). */
  readonly manifest: MesaManifest | null;
  /** What is not as it was written: empty of a file that is whole. */
  readonly missing: readonly MesaProblem[];
}

/** A verified file whose records have not been looked at. */
export interface RawMesa {
  readonly manifest: MesaManifest;
  readonly raw: RawDocument;
  readonly history: History | null;
  readonly attachments: ReadonlyMap<string, Uint8Array>;
}

const decoder = new TextDecoder();
const historySchema = z.object({ first: z.int().min(0), cursor: z.int().min(0), entries: z.array(z.unknown()) });

/** Opens and verifies a `.mesa` file without reading its records one by one. Failures as `readMesa`. */
export function readRawMesa(bytes: Uint8Array, unpacked: UnpackedMesa = unpack(bytes)): Result<RawMesa> {
  const opened = openParts(unpacked);
  if (!opened.ok) return opened;
  const { manifest, parts } = opened.value;
  const raw = readRecords(decoder.decode(parts.get(PARTS.records)), manifest.recordVersions);
  if (raw?.processId !== manifest.processId) return mesaFailure('mesa-altered', { part: PARTS.records });
  return ok({ manifest, raw, history: historyIn(parts.get(PARTS.history)), attachments: attachmentsIn(parts) });
}

/**
 * Opens a `.mesa` file: older versions are brought to the present one, everything in it is verified and validated
 * (SPEC.md F2–F4). A file that is not wholly sound is a failure; `recoverMesa` then gives what can be had of it.
 * Failures: `mesa-not`, `mesa-truncated`, `mesa-altered` (a part is not as it was written), `mesa-invalid` (a record
 * is not valid), `mesa-newer`, and those of the zip gate. Never throws.
 */
export function readMesa(bytes: Uint8Array, unpacked: UnpackedMesa = unpack(bytes)): Result<OpenedMesa> {
  const read = readRawMesa(bytes, unpacked);
  if (!read.ok) return read;
  const { manifest, raw, history, attachments } = read.value;
  const { document, problems } = problemsOfRaw(manifest, raw);
  if (problems.length > 0) return mesaFailure('mesa-invalid', { count: problems.length });
  return ok({ document, history, attachments, manifest, missing: [] });
}

/** The document of a verified file and everything wrong with it. */
export function problemsOfRaw(
  manifest: MesaManifest,
  raw: RawDocument,
): { readonly document: Document; readonly problems: readonly MesaProblem[] } {
  const { document, problems } = openRawDocument(raw);
  const found = problems.map(problemOfRecord);
  const total = Object.values(manifest.counts).reduce((sum, count) => sum + count, 0);
  if (total !== raw.records.length) found.push(problemOfFile('count-differs', { expected: total, found: raw.records.length }));
  if (recordOf(document, 'process', document.processId) === undefined) found.push(problemOfFile('process-missing'));
  return { document, problems: found };
}

/** The history of a file; null where it has none, or one that cannot be read. */
export function historyIn(part: Uint8Array | undefined): History | null {
  if (part === undefined) return null;
  const parsed = historySchema.safeParse(parseJson(decoder.decode(part)));
  return parsed.success ? readHistory(parsed.data.entries, parsed.data.first, parsed.data.cursor) : null;
}

/** The attachments among the parts of a file. */
export function attachmentsIn(parts: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  return new Map(
    [...parts]
      .filter(([name]) => name.startsWith(PARTS.attachments))
      .map(([name, bytes]) => [name.slice(PARTS.attachments.length), bytes]),
  );
}

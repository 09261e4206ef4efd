import { recordOf } from '../../document/document';
import { CURRENT_FORMATS } from '../../document/formats';
import { isRawRecord } from '../../document/migrate';
import { openRawDocument, withoutDangling } from '../../document/raw-document';
import { isRecordId, type RecordId } from '../../domain/kernel/id';
import { ok, type Result } from '../../domain/kernel/result';
import { labelOfRecord } from '../../domain/registry';
import { salvageZip, type SalvagedPart } from '../zip-salvage';
import { sha256Hex } from './digest';
import { PARTS, manifestSchema, type MesaManifest } from './manifest';
import { isRecoverable, mesaFailure } from './mesa-failure';
import { problemOfFile, problemOfRecord, type MesaProblem } from './mesa-problem';
import { refusalOfManifest } from './open-parts';
import { attachmentsIn, readMesa, type OpenedMesa } from './read-mesa';
import { parseJson, salvageRecords, type SalvagedRecords } from './records-part';
import { shownName } from '../zip-failure';
import { unpack, type UnpackedMesa } from './unpack';

const decoder = new TextDecoder();

/**
 * Opens a `.mesa` file as far as it verifies: of a truncated or altered one, the records that are whole and valid,
 * with the list of what is missing (SPEC.md F5). Fails as `readMesa` on what is no `.mesa` file, a later version, or
 * refused by the zip gate, and with `mesa-lost` where not even the process can be had. Never throws.
 */
export function recoverMesa(bytes: Uint8Array, unpacked: UnpackedMesa = unpack(bytes)): Result<OpenedMesa> {
  const whole = readMesa(bytes, unpacked);
  if (whole.ok || !isRecoverable(whole.error)) return whole;
  const found = new Map<string, SalvagedPart>();
  for (const part of salvageZip(bytes)) if (!found.has(part.name)) found.set(part.name, part);
  const about = parseJson(textOf(found, PARTS.manifest));
  const refusal = about === undefined ? null : refusalOfManifest(about);
  if (refusal?.code === 'mesa-newer') return { ok: false, error: refusal };
  const parsed = manifestSchema.safeParse(about);
  const manifest = parsed.success ? parsed.data : null;
  const verified = verifiedParts(found, manifest);
  const records = salvageRecords(textOf(found, PARTS.records), verified.has(PARTS.records) ? null : checksIn(verified));
  const raw = rawOf(records, manifest);
  if (raw === null) return mesaFailure('mesa-lost');
  const opened = openRawDocument(raw);
  const { document, left } = withoutDangling(opened.document);
  if (recordOf(document, 'process', document.processId) === undefined) return mesaFailure('mesa-lost');
  const missing: readonly MesaProblem[] = [
    ...partProblems(found, verified, manifest),
    ...records.unreadable.map((place) => problemOfRecord({ reason: 'unreadable', recordId: '', field: '', place })),
    ...records.altered.map((place) => problemOfRecord({ reason: 'altered', recordId: '', field: '', place })),
    ...opened.problems.map(problemOfRecord),
    ...left.map((record) => problemOfFile('record-left-out', { id: record.id, name: labelOfRecord(record) })),
    ...countProblems(manifest, raw.records.length),
    ...(found.has(PARTS.history) ? [problemOfFile('history-lost')] : []),
  ];
  // Never part of a file as if it were all: where nothing else is known to be missing, the reason it was not opened is.
  const told = missing.length === 0 ? [whole.error] : missing;
  return ok({ document, history: null, attachments: attachmentsIn(verified), manifest, missing: told });
}

/**
 * Everything wrong with a `.mesa` file, for `mesa validar`: empty where it is whole and sound. The first problem is
 * the reason it would not be opened.
 */
export function validateMesa(bytes: Uint8Array): readonly MesaProblem[] {
  const read = readMesa(bytes);
  if (read.ok) return [];
  const recovered = isRecoverable(read.error) ? recoverMesa(bytes) : read;
  return recovered.ok ? [read.error, ...recovered.value.missing] : [read.error];
}

function textOf(parts: ReadonlyMap<string, SalvagedPart>, name: string): string {
  return decoder.decode(parts.get(name)?.bytes);
}

/** The parts that are as they were written: by the manifest's word, or by the zip's where that is lost. */
function verifiedParts(
  found: ReadonlyMap<string, SalvagedPart>,
  manifest: MesaManifest | null,
): ReadonlyMap<string, Uint8Array> {
  const verified = new Map<string, Uint8Array>();
  for (const [name, { bytes, whole }] of found) {
    const listed = manifest !== null && Object.hasOwn(manifest.parts, name) ? manifest.parts[name] : undefined;
    const isRight = manifest === null ? whole : listed !== undefined && sha256Hex(bytes) === listed.sha256;
    if (isRight) verified.set(name, bytes);
  }
  return verified;
}

function checksIn(verified: ReadonlyMap<string, Uint8Array>): readonly string[] | null {
  const value = parseJson(decoder.decode(verified.get(PARTS.checks)));
  const lines = isRawRecord(value) ? value['records'] : null;
  return Array.isArray(lines) ? lines.map(String) : null;
}

function rawOf(salvaged: SalvagedRecords, manifest: MesaManifest | null): Parameters<typeof openRawDocument>[0] | null {
  const isProcess = (record: unknown): boolean => isRawRecord(record) && record['type'] === 'process';
  const spare = manifest !== null && !salvaged.records.some(isProcess) ? [manifest.process] : [];
  const records = [...spare, ...salvaged.records];
  const first = records.find(isProcess);
  const id = isRawRecord(first) ? first['id'] : null;
  const processId: RecordId | null =
    manifest?.processId ?? salvaged.processId ?? (typeof id === 'string' && isRecordId(id) ? id : null);
  if (processId === null) return null;
  const formats = manifest?.recordVersions ?? salvaged.formats ?? CURRENT_FORMATS;
  return { processId, formats, records, tombstones: salvaged.tombstones, seen: salvaged.seen };
}

function partProblems(
  found: ReadonlyMap<string, SalvagedPart>,
  verified: ReadonlyMap<string, Uint8Array>,
  manifest: MesaManifest | null,
): readonly MesaProblem[] {
  const listed = manifest === null ? [PARTS.manifest, PARTS.records] : Object.keys(manifest.parts);
  const lost = listed.filter((name) => !verified.has(name) || (manifest === null && name === PARTS.manifest));
  const extra = [...found.keys()].filter(
    (name) => manifest !== null && name !== PARTS.manifest && !Object.hasOwn(manifest.parts, name),
  );
  return [
    ...lost.map((name) => problemOfFile(found.has(name) ? 'part-damaged' : 'part-missing', { part: shownName(name) })),
    ...extra.map((name) => problemOfFile('part-unlisted', { part: shownName(name) })),
  ];
}

function countProblems(manifest: MesaManifest | null, got: number): readonly MesaProblem[] {
  const total = manifest === null ? got : Object.values(manifest.counts).reduce((sum, count) => sum + count, 0);
  return total === got ? [] : [problemOfFile('count-differs', { expected: total, found: got })];
}

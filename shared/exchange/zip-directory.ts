import { ok, type Result } from '../domain/kernel/result';
import { zipFailure } from './zip-failure';

/** One part of a zip, as its central directory declares it. Sizes and offsets in bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly isFolder: boolean;
  readonly method: 'stored' | 'deflated';
  readonly checksum: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly headerOffset: number;
  /** Where the compressed bytes begin and end. */
  readonly dataStart: number;
  readonly dataEnd: number;
}

/** Signatures of the parts of a zip (APPNOTE.TXT 6.3.10, §4.3). */
export const ZIP_SIGNATURES = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 } as const;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const CENTRAL_SIZE = 46;
export const LOCAL_SIZE = 30;
const ENCRYPTED = 0x0001 | 0x0040 | 0x2000;

/** Whether a file begins as a zip does: with a part, or empty. */
export function looksLikeZip(bytes: Uint8Array): boolean {
  if (bytes.length < 4) return false;
  const signature = viewOf(bytes).getUint32(0, true);
  return signature === ZIP_SIGNATURES.local || signature === ZIP_SIGNATURES.end;
}

/** A view on exactly these bytes. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** A name in a zip: UTF-8, or the plain characters it has in common with the old code pages. */
export function zipName(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/**
 * Reads the central directory of a zip and checks it against the parts' own headers, without inflating anything.
 * Never throws. Failures: `zip-not`, `zip-truncated`, `zip-encrypted`, `zip-unsupported`, `zip-too-many`,
 * `zip-damaged`.
 */
export function readZipDirectory(bytes: Uint8Array, entryLimit: number): Result<readonly ZipEntry[]> {
  if (!looksLikeZip(bytes)) return zipFailure('zip-not');
  const view = viewOf(bytes);
  const end = endOfDirectory(view);
  if (end === null) return zipFailure('zip-truncated');
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const offset = view.getUint32(end + 16, true);
  const isZip64 = count === 0xffff || size === 0xffffffff || offset === 0xffffffff;
  const isSplit = view.getUint32(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== count;
  if (isZip64 || isSplit) return zipFailure('zip-unsupported');
  if (count > entryLimit) return zipFailure('zip-too-many', { count, limit: entryLimit });
  if (offset + size > end) return zipFailure('zip-truncated');
  const entries: ZipEntry[] = [];
  let position = offset;
  for (let index = 0; index < count; index += 1) {
    const read = readEntry(bytes, view, position, offset, offset + size);
    if (!read.ok) return read;
    entries.push(read.value.entry);
    position = read.value.next;
  }
  return position === offset + size ? ok(entries) : zipFailure('zip-damaged');
}

/** Where the last record of a zip stands: found from the end, as its comment may hold anything. */
function endOfDirectory(view: DataView): number | null {
  const last = view.byteLength - END_SIZE;
  for (let position = last; position >= Math.max(0, last - LONGEST_COMMENT); position -= 1) {
    if (view.getUint32(position, true) !== ZIP_SIGNATURES.end) continue;
    if (position + END_SIZE + view.getUint16(position + 20, true) <= view.byteLength) return position;
  }
  return null;
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  position: number,
  directoryStart: number,
  directoryEnd: number,
): Result<{ readonly entry: ZipEntry; readonly next: number }> {
  if (position + CENTRAL_SIZE > directoryEnd || view.getUint32(position, true) !== ZIP_SIGNATURES.central) {
    return zipFailure('zip-damaged');
  }
  const nameLength = view.getUint16(position + 28, true);
  const next = position + CENTRAL_SIZE + nameLength + view.getUint16(position + 30, true) + view.getUint16(position + 32, true);
  if (next > directoryEnd) return zipFailure('zip-damaged');
  const nameBytes = bytes.subarray(position + CENTRAL_SIZE, position + CENTRAL_SIZE + nameLength);
  const method = view.getUint16(position + 10, true);
  const compressedSize = view.getUint32(position + 20, true);
  const size = view.getUint32(position + 24, true);
  const headerOffset = view.getUint32(position + 42, true);
  if ((view.getUint16(position + 8, true) & ENCRYPTED) !== 0 || method === 99) return zipFailure('zip-encrypted');
  if (method !== 0 && method !== 8) return zipFailure('zip-unsupported');
  // Sizes and offsets of 64 bits: no file under the limits needs them.
  if (size === 0xffffffff || compressedSize === 0xffffffff || headerOffset === 0xffffffff) return zipFailure('zip-unsupported');
  const dataStart = dataStartOf(bytes, view, headerOffset, nameBytes);
  if (dataStart === null || dataStart + compressedSize > directoryStart) return zipFailure('zip-damaged');
  if (method === 0 && compressedSize !== size) return zipFailure('zip-damaged');
  const name = zipName(nameBytes);
  const entry: ZipEntry = {
    name,
    isFolder: name.endsWith('/'),
    method: method === 0 ? 'stored' : 'deflated',
    checksum: view.getUint32(position + 16, true),
    compressedSize,
    size,
    headerOffset,
    dataStart,
    dataEnd: dataStart + compressedSize,
  };
  return ok({ entry, next });
}

/** Where a part's bytes begin, by its own header, which must be of the same name; null where it is not. */
function dataStartOf(bytes: Uint8Array, view: DataView, offset: number, name: Uint8Array): number | null {
  if (offset + LOCAL_SIZE > bytes.length || view.getUint32(offset, true) !== ZIP_SIGNATURES.local) return null;
  if (view.getUint16(offset + 26, true) !== name.length) return null;
  const start = offset + LOCAL_SIZE;
  if (start + name.length > bytes.length || name.some((byte, index) => bytes[start + index] !== byte)) return null;
  return start + name.length + view.getUint16(offset + 28, true);
}

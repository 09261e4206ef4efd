import { crc32 } from '../document/checksum';
import { ok, type Failure, type Result } from '../domain/kernel/result';
import { readZipDirectory, type ZipEntry } from './zip-directory';
import { shownName, zipFailure } from './zip-failure';
import { inflateBounded } from './zip-inflate';
import { ZIP_LIMITS, type ZipLimits } from './zip-limits';

export { ZIP_LIMITS, type ZipLimits } from './zip-limits';

/** How Microsoft's compound files begin (MS-CFB §2.2): old Office formats and encrypted new ones. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** The stream that an encrypted document has and an old one has not, in the UTF-16 of the compound file's directory. */
const ENCRYPTED_PACKAGE = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

/**
 * Whether a file is an Office document with a password: xlsx and docx then become a compound file that holds the
 * encrypted package (MS-OFFCRYPTO §1.3.3). An old `.xls` without one is not.
 */
export function looksLikeEncryptedOffice(bytes: Uint8Array): boolean {
  if (COMPOUND_FILE.some((byte, index) => bytes[index] !== byte)) return false;
  for (let start = bytes.indexOf(0x45); start !== -1; start = bytes.indexOf(0x45, start + 1)) {
    if (ENCRYPTED_PACKAGE.every((byte, index) => bytes[start + index] === byte)) return true;
  }
  return false;
}

/**
 * The parts of a zip by name, inflated and verified, folders left out. The gate through which every zip goes before
 * anything in it is parsed: refuses what is no zip, cut off, encrypted, over the limits, of more than it declares, of dangerous or double names, of overlapping parts, or of a wrong checksum. Never throws.
 * Failures: the codes of `ZIP_REASONS`, and those of `watch`, which looks at a part by its name as it comes out and
 * may end it: what is too long is then never whole in memory.
 */
export function openZip(
  bytes: Uint8Array,
  limits: ZipLimits = ZIP_LIMITS,
  watch: (name: string) => ((chunk: Uint8Array) => Failure | null) | null = () => null,
): Result<ReadonlyMap<string, Uint8Array>> {
  const directory = readZipDirectory(bytes, limits.entries);
  if (!directory.ok) return directory;
  const refused = refusalOf(directory.value, bytes.length, limits);
  if (refused !== null) return refused;
  const parts = new Map<string, Uint8Array>();
  for (const entry of directory.value) {
    if (entry.isFolder) continue;
    const opened = openEntry(bytes, entry, watch(entry.name));
    if (!opened.ok) return opened;
    parts.set(entry.name, opened.value);
  }
  return ok(parts);
}

/** The failure of what a zip declares, or null where it may be inflated. */
function refusalOf(entries: readonly ZipEntry[], fileSize: number, limits: ZipLimits): Result<never> | null {
  const names = new Set<string>();
  let total = 0;
  for (const entry of entries) {
    const name = shownName(entry.name);
    if (!isSafeName(entry.name)) return zipFailure('zip-bad-name', { name });
    const folded = entry.name.normalize('NFC').toLowerCase();
    if (names.has(folded)) return zipFailure('zip-duplicate', { name });
    names.add(folded);
    total += entry.size;
    if (total > limits.totalBytes) return zipFailure('zip-too-large', { limit: megabytes(limits.totalBytes) });
    if (entry.size > limits.ratioFloor && entry.size > limits.ratio * entry.compressedSize) {
      return zipFailure('zip-ratio', { name, limit: limits.ratio });
    }
  }
  if (total > limits.ratioFloor && total > limits.ratio * fileSize) {
    return zipFailure('zip-ratio', { name: '*', limit: limits.ratio });
  }
  return overlapOf(entries);
}

/** Parts that share bytes are how a small file pretends to hold much (Fifield, "A better zip bomb", 2019). */
function overlapOf(entries: readonly ZipEntry[]): Result<never> | null {
  const inOrder = [...entries].sort((one, other) => one.headerOffset - other.headerOffset);
  let end = 0;
  for (const entry of inOrder) {
    if (entry.headerOffset < end) return zipFailure('zip-overlap');
    end = entry.dataEnd;
  }
  return null;
}

function isSafeName(name: string): boolean {
  if (name === '' || name.length > 1024 || /[\\:\p{Cc}\uFFFD]/u.test(name) || name.startsWith('/')) return false;
  const steps = name.replace(/\/$/u, '').split('/');
  return steps.every((step) => step !== '' && step !== '.' && step !== '..');
}

/** The bytes of one part. More than it declares is found out while inflating, not after; what all declare is in the limits. */
function openEntry(bytes: Uint8Array, entry: ZipEntry, look: ((chunk: Uint8Array) => Failure | null) | null): Result<Uint8Array> {
  const name = shownName(entry.name);
  const compressed = bytes.subarray(entry.dataStart, entry.dataEnd);
  let content = compressed;
  if (entry.method === 'deflated') {
    let failure: Failure | null = null;
    const inflated = inflateBounded(compressed, entry.size, undefined, (chunk) => {
      failure ??= look?.(chunk) ?? null;
      return failure === null;
    });
    if (failure !== null) return { ok: false, error: failure };
    if (inflated.outcome === 'over-limit') return zipFailure('zip-false-size', { name });
    if (inflated.outcome === 'broken') return zipFailure('zip-damaged', { name });
    content = inflated.bytes;
  }
  if (content.length !== entry.size) return zipFailure('zip-damaged', { name });
  return crc32(content) === entry.checksum ? ok(content) : zipFailure('zip-bad-checksum', { name });
}

function megabytes(bytes: number): number {
  return Math.round(bytes / (1024 * 1024));
}

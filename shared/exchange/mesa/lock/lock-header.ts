import { crc32 } from '../../../document/checksum';

/** What one derivation of the key costs. `memory` in KiB. */
export interface LockCost {
  readonly memory: number;
  readonly passes: number;
  readonly lanes: number;
}

/** The header of a locked file (SPEC.md). */
export interface LockHeader {
  readonly cost: LockCost;
  /** 16 bytes. */
  readonly salt: Uint8Array<ArrayBuffer>;
  /** 12 bytes. */
  readonly nonce: Uint8Array<ArrayBuffer>;
  /** 4 bytes. */
  readonly check: Uint8Array<ArrayBuffer>;
}

/** The cost of new files: RFC 9106 §4, second recommended option (SPEC.md L4). */
export const LOCK_COST: LockCost = { memory: 65_536, passes: 3, lanes: 4 };
export const SALT_SIZE = 16;
export const NONCE_SIZE = 12;
export const CHECK_SIZE = 4;
/** Length of the header in bytes. */
export const HEADER_SIZE = 55;

const MAGIC = new TextEncoder().encode('MESALOCK');
const VERSION = 1;
const ARGON2ID = 1;
/** The most a file may ask of the machine that opens it (SPEC.md L5). */
const MOST: LockCost = { memory: 262_144, passes: 12, lanes: 8 };
const MOST_WORK = 1024 * 1024;

/** Whether a file is a locked one, of whatever version. */
export function looksLocked(bytes: Uint8Array): boolean {
  return MAGIC.every((byte, index) => bytes[index] === byte);
}

/** A header in bytes. */
export function writeLockHeader({ cost, salt, nonce, check }: LockHeader): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(HEADER_SIZE);
  const view = new DataView(bytes.buffer);
  bytes.set(MAGIC);
  bytes.set([VERSION, ARGON2ID], 8);
  view.setUint32(10, cost.memory);
  view.setUint32(14, cost.passes);
  bytes[18] = cost.lanes;
  bytes.set(salt, 19);
  bytes.set(nonce, 35);
  bytes.set(check, 47);
  view.setUint32(51, crc32(bytes.subarray(0, 51)));
  return bytes;
}

/** The header of a locked file, or why it cannot be used: of a later version, cut off or damaged. */
export function readLockHeader(file: Uint8Array): LockHeader | 'newer' | 'damaged' {
  if (file.length < 10) return 'damaged';
  if ((file[8] ?? 0) > VERSION || (file[9] ?? 0) > ARGON2ID) return 'newer';
  if (file.length < HEADER_SIZE || file[8] !== VERSION || file[9] !== ARGON2ID) return 'damaged';
  const bytes = new Uint8Array(file.slice(0, HEADER_SIZE));
  const view = new DataView(bytes.buffer);
  if (view.getUint32(51) !== crc32(bytes.subarray(0, 51))) return 'damaged';
  const cost = { memory: view.getUint32(10), passes: view.getUint32(14), lanes: bytes[18] ?? 0 };
  return isBearable(cost) ? { cost, salt: bytes.slice(19, 35), nonce: bytes.slice(35, 47), check: bytes.slice(47, 51) } : 'damaged';
}

function isBearable({ memory, passes, lanes }: LockCost): boolean {
  if (lanes < 1 || lanes > MOST.lanes || passes < 1 || passes > MOST.passes) return false;
  return memory >= 8 * lanes && memory <= MOST.memory && memory * passes <= MOST_WORK;
}

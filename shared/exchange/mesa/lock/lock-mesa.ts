import { argon2id } from '@noble/hashes/argon2.js';
import { fail, ok, type Result } from '../../../domain/kernel/result';
import { ZIP_LIMITS } from '../../zip-limits';
import {
  CHECK_SIZE,
  HEADER_SIZE,
  LOCK_COST,
  NONCE_SIZE,
  SALT_SIZE,
  readLockHeader,
  writeLockHeader,
  type LockCost,
} from './lock-header';
import { passwordProblem } from './password';

const KEY_SIZE = 32;
const TAG_SIZE = 16;

/** Random bytes from the system's source. */
export type RandomBytes = (length: number) => Uint8Array<ArrayBuffer>;

/**
 * Locks a `.mesa` file with a password (SPEC.md). Takes about a second and 64 MiB: in a worker where there is a
 * window. Fails with `mesa-password` where the password is too short or too long.
 */
export async function lockMesa(
  bytes: Uint8Array,
  password: string,
  random: RandomBytes,
  cost: LockCost = LOCK_COST,
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const problem = passwordProblem(password);
  if (problem !== null) return { ok: false, error: problem };
  const [salt, nonce] = [random(SALT_SIZE), random(NONCE_SIZE)];
  const { key, check } = deriveKey(password, salt, cost);
  const header = writeLockHeader({ cost, salt, nonce, check });
  const secret = await importKey(key, 'encrypt');
  const cipher = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce, additionalData: header }, secret, new Uint8Array(bytes));
  const locked = new Uint8Array(HEADER_SIZE + cipher.byteLength);
  locked.set(header);
  locked.set(new Uint8Array(cipher), HEADER_SIZE);
  return ok(locked);
}

/**
 * The `.mesa` file in a locked one. Failures: `mesa-wrong-password`, `mesa-lock-damaged` (of which nothing can be
 * had), `mesa-newer`. Never throws on what a file holds.
 */
export async function unlockMesa(file: Uint8Array, password: string): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const header = readLockHeader(file);
  if (header === 'newer') return fail('mesa-newer', 'errors.mesa.lock.newer');
  const size = file.length - HEADER_SIZE - TAG_SIZE;
  if (header === 'damaged' || size < 0 || size > ZIP_LIMITS.totalBytes) return damaged();
  // A password that no file can have is not worth a second of work.
  if (passwordProblem(password) !== null) return wrong();
  const { key, check } = deriveKey(password, header.salt, header.cost);
  if (check.some((byte, index) => byte !== header.check[index])) return wrong();
  const secret = await importKey(key, 'decrypt');
  const algorithm = { name: 'AES-GCM', iv: header.nonce, additionalData: new Uint8Array(file.slice(0, HEADER_SIZE)) };
  try {
    return ok(new Uint8Array(await crypto.subtle.decrypt(algorithm, secret, new Uint8Array(file.subarray(HEADER_SIZE)))));
  } catch {
    return damaged();
  }
}

const wrong = (): Result<never> => fail('mesa-wrong-password', 'errors.mesa.lock.wrong');
const damaged = (): Result<never> => fail('mesa-lock-damaged', 'errors.mesa.lock.damaged');

function deriveKey(password: string, salt: Uint8Array, { memory, passes, lanes }: LockCost) {
  const text = new TextEncoder().encode(password.normalize('NFC'));
  const bytes = new Uint8Array(argon2id(text, salt, { t: passes, m: memory, p: lanes, dkLen: KEY_SIZE + CHECK_SIZE }));
  return { key: bytes.slice(0, KEY_SIZE), check: bytes.slice(KEY_SIZE) };
}

function importKey(key: Uint8Array<ArrayBuffer>, use: 'encrypt' | 'decrypt'): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', key, 'AES-GCM', false, [use]);
}

import { fail, type Result } from '../../domain/kernel/result';
import { looksLocked } from './lock/lock-header';
import { unlockMesa } from './lock/lock-mesa';
import { readMesa, type OpenedMesa } from './read-mesa';
import { recoverMesa } from './recover-mesa';
import { unpackFast } from './unpack';

/** How to read a file: with which password, and whether part of a damaged one will do. */
export interface ReadAnyOptions {
  readonly password: string | null;
  readonly recover: boolean;
}

/**
 * Opens a `.mesa` file, locked or not. Failures: those of `readMesa` or, with `recover`, of `recoverMesa`; and
 * `mesa-locked` (a password is needed), `mesa-wrong-password`, `mesa-lock-damaged`. Never throws.
 */
export async function readAnyMesa(bytes: Uint8Array, { password, recover }: ReadAnyOptions): Promise<Result<OpenedMesa>> {
  const readPlain = async (plain: Uint8Array): Promise<Result<OpenedMesa>> => (recover ? recoverMesa : readMesa)(plain, await unpackFast(plain));
  if (!looksLocked(bytes)) return readPlain(bytes);
  if (password === null) return fail('mesa-locked', 'errors.mesa.lock.needed');
  const unlocked = await unlockMesa(bytes, password);
  return unlocked.ok ? readPlain(unlocked.value) : unlocked;
}

import { fail, ok, type Result } from '@shared/domain/kernel/result';
import { readFile } from 'node:fs/promises';
import { textOption, type CallWords } from './command';

/** The option that names the file with the password, and the variable that holds one. Never a word of the call itself: those are seen by every program of the machine and stay in the history of the terminal. */
export const PASSWORD_OPTION = 'clave-archivo';
export const PASSWORD_VARIABLE = 'MESA_CLAVE';

/** The password of a call: the first line of the file named, else the variable; null where neither is given. */
export async function passwordOf(words: CallWords): Promise<Result<string | null>> {
  const path = textOption(words, PASSWORD_OPTION);
  if (path === undefined) {
    const variable = process.env[PASSWORD_VARIABLE];
    return ok(variable === undefined || variable === '' ? null : variable);
  }
  try {
    const [line = ''] = (await readFile(path, 'utf8')).replace(/^\uFEFF/u, '').split(/\r?\n/u);
    return line === '' ? fail('no-password', 'cli.error.passwordFile', { file: path }) : ok(line);
  } catch {
    return fail('no-password', 'cli.error.passwordFile', { file: path });
  }
}

import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * The path of Electron's executable, or null where the package was installed without its runtime. Looks at the
 * package's files only: loading the package would try to download the runtime.
 */
export function electronRuntime(): string | null {
  const folder = dirname(createRequire(import.meta.url).resolve('electron/package.json'));
  const pathFile = join(folder, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const executable = join(folder, 'dist', readFileSync(pathFile, 'utf8').trim());
  return existsSync(executable) ? executable : null;
}

/** The line that says why the Electron project is skipped. */
export const NO_RUNTIME = 'No Electron runtime on this machine: the same specs ran in Chromium over the host.';

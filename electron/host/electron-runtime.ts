import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The path of Electron's executable, or null where the package was installed without its runtime. Not by importing
 * the package: that tries to download what is missing.
 */
export function findElectronRuntime(root: string, env: Readonly<Record<string, string | undefined>>): string | null {
  const folder = join(root, 'node_modules', 'electron');
  const pathFile = join(folder, 'path.txt');
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8').trim() : '';
  const override = env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (override !== undefined && override !== '') {
    const path = join(override, name === '' ? 'electron' : name);
    return existsSync(path) ? path : null;
  }
  const path = join(folder, 'dist', name);
  return name !== '' && existsSync(path) ? path : null;
}

import { homedir, userInfo } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';

/** What the choice of the data folder depends on. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  /** Name of the person's account, under which Linux shows drives. */
  readonly user?: string;
}

/** This machine. */
export function thisMachine(): Machine {
  return { platform: process.platform, env: process.env, home: homedir(), user: userName() };
}

/**
 * The folder in which journals, copies and settings live: `MESA_DATA_FOLDER` where it is set, else the place each
 * system gives to programs. The same for every window, so that the journal follows the person, not the browser.
 */
export function dataFolderOf(machine: Machine): string {
  const own = machine.env['MESA_DATA_FOLDER'];
  if (own !== undefined && own !== '') return resolve(own);
  switch (machine.platform) {
    case 'win32':
      return join(folderFrom(machine, 'APPDATA') ?? join(machine.home, 'AppData', 'Roaming'), 'Mesa al Mundo');
    case 'darwin':
      return join(machine.home, 'Library', 'Application Support', 'Mesa al Mundo');
    default:
      return join(folderFrom(machine, 'XDG_DATA_HOME') ?? join(machine.home, '.local', 'share'), 'mesa-al-mundo');
  }
}

/** The XDG specification says that a relative path in its variables is to be ignored. */
function folderFrom(machine: Machine, name: string): string | null {
  const value = machine.env[name];
  return value !== undefined && isAbsolute(value) ? value : null;
}

/** An account without a name (some containers) only finds no drives under it. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}

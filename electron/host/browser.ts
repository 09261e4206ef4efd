import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Machine } from '../services/data-folder';

/** A browser of the Chromium family that is installed here. */
export interface Browser {
  readonly name: 'Chromium' | 'Chrome' | 'Edge';
  readonly path: string;
}

const COMMANDS = [
  ['Chromium', 'chromium'],
  ['Chromium', 'chromium-browser'],
  ['Chrome', 'google-chrome'],
  ['Chrome', 'google-chrome-stable'],
  ['Edge', 'microsoft-edge'],
  ['Edge', 'microsoft-edge-stable'],
] as const;

const MAC_APPLICATIONS = [
  ['Chrome', 'Google Chrome'],
  ['Chromium', 'Chromium'],
  ['Edge', 'Microsoft Edge'],
] as const;

const WINDOWS_PROGRAMS = [
  ['Chrome', ['Google', 'Chrome', 'Application', 'chrome.exe']],
  ['Edge', ['Microsoft', 'Edge', 'Application', 'msedge.exe']],
  ['Chromium', ['Chromium', 'Application', 'chrome.exe']],
] as const;

/** The first installed browser; `CHROMIUM_PATH` names another one. Null where there is none. */
export function findBrowser(machine: Machine, isExecutable: (path: string) => boolean = canExecute): Browser | null {
  const own = machine.env['CHROMIUM_PATH'];
  if (own !== undefined && own !== '') return isExecutable(own) ? { name: 'Chromium', path: own } : null;
  for (const browser of candidates(machine)) if (isExecutable(browser.path)) return browser;
  return null;
}

function candidates({ platform, env, home }: Machine): readonly Browser[] {
  switch (platform) {
    case 'win32':
      return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
        const folder = env[variable];
        return folder === undefined ? [] : WINDOWS_PROGRAMS.map(([name, path]) => ({ name, path: join(folder, ...path) }));
      });
    case 'darwin':
      return ['/Applications', join(home, 'Applications')].flatMap((folder) =>
        MAC_APPLICATIONS.map(([name, title]) => ({ name, path: join(folder, `${title}.app`, 'Contents', 'MacOS', title) })),
      );
    default: {
      const folders = [...(env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== ''), '/usr/bin', '/usr/local/bin'];
      return COMMANDS.flatMap(([name, command]) => folders.map((folder) => ({ name, path: join(folder, command) })));
    }
  }
}

function canExecute(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * How the browser is started: one window without address bar, in a profile of its own, without the services of its
 * maker. Chromium refuses its sandbox to the superuser.
 */
export function browserArguments(url: string, profileFolder: string, isSuperuser: boolean): readonly string[] {
  return [
    `--app=${url}`,
    `--user-data-dir=${profileFolder}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-default-apps',
    '--disable-features=Translate,MediaRouter,OptimizationHints',
    ...(isSuperuser ? ['--no-sandbox'] : []),
  ];
}

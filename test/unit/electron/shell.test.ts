import { menuTemplate, MENU_COMMAND_IDS } from '@electron/main/app-menu';
import { cliWordsOf } from '@electron/main/cli-call';
import { filesOnCommandLine } from '@electron/main/opened-files';
import { startApp, type Places } from '@electron/main/start-app';
import { visibleBounds } from '@electron/main/window-state';
import { takeProgramLock } from '@electron/services/program-lock';
import { IPC_LISTENING, IPC_PREFIX } from '@shared/platform/channel-names';
import { DESKTOP_CHANNELS } from '@shared/platform/desktop-api';
import type { MenuItemConstructorOptions } from 'electron';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { fakeElectron, OWN_FRAME, type FakeMachine } from './fake-electron';
import { temporaryFolder } from './temporary-folder';
import { appendOf, PROCESS_ID } from './vault-requests';

function places(folder: string, argv: readonly string[] = ['mesa-al-mundo']): Places {
  mkdirSync(join(folder, 'renderer'), { recursive: true });
  writeFileSync(join(folder, 'renderer', 'index.html'), '<p>Mesa</p>');
  return {
    page: join(folder, 'renderer'),
    preload: join(folder, 'preload.cjs'),
    dataFolder: join(folder, 'datos'),
    userData: join(folder, 'datos', 'electron'),
    workingFolder: folder,
    argv,
    platform: 'linux',
    pid: process.pid,
    now: () => Date.now(),
  };
}

async function started(machine: FakeMachine = {}, argv?: readonly string[], folder = temporaryFolder()) {
  const electron = fakeElectron(machine);
  const starting = startApp(electron.shell, places(folder, argv));
  const beforeReady = [...electron.calls];
  electron.becomeReady();
  await starting;
  const quit = async (): Promise<void> => {
    electron.shell.app.quit();
    await vi.waitFor(() => expect(electron.calls).toContain('gone'));
  };
  return { electron, folder, beforeReady, quit };
}

describe('the start of the program', () => {
  it('sets scheme, sandbox and data folder before Electron is ready', async () => {
    const { electron, beforeReady, folder, quit } = await started();
    expect(beforeReady).toEqual([`setPath userData ${join(folder, 'datos', 'electron')}`, 'registerSchemesAsPrivileged', 'enableSandbox']);
    expect(electron.schemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true, bypassCSP: false } },
    ]);
    expect(electron.windows.map((window) => window.loaded)).toEqual([['app://mesa/index.html']]);
    await quit();
  });

  it('leaves at once where the program runs already', async () => {
    const { electron } = await started({ isFirstInstance: false });
    expect(electron.windows).toEqual([]);
    expect(electron.calls).toContain('quit');
  });

  it('says so and leaves where the host has the data folder', async () => {
    const folder = temporaryFolder();
    const dataFolder = join(folder, 'datos');
    await takeProgramLock({ dataFolder, holder: { shell: 'host', pid: process.ppid, host: null }, now: Date.now });
    const { electron } = await started({}, undefined, folder);
    expect(electron.errorBoxes).toEqual([expect.stringContaining('ya está abierto en el navegador')]);
    expect(electron.windows).toEqual([]);
  });

  it('closes journals and gives the data folder back before it ends', async () => {
    const { electron, folder, quit } = await started();
    await electron.invoke(`${IPC_PREFIX}vault.append`, appendOf(1));
    expect(existsSync(join(folder, 'datos', 'program.lock'))).toBe(true);
    await quit();
    expect(existsSync(join(folder, 'datos', 'program.lock'))).toBe(false);
  });
});

describe('the own protocol', () => {
  it('serves the page with its content policy, and nothing else', async () => {
    const { electron, folder, quit } = await started();
    writeFileSync(join(folder, 'secreto.js'), 'secreto');
    const page = await electron.serve('app://mesa/index.html');
    expect(page.status).toBe(200);
    expect(await page.text()).toBe('<p>Mesa</p>');
    expect(page.headers.get('Content-Security-Policy')).toContain("script-src 'self'");
    for (const url of ['app://mesa/../secreto.js', 'app://mesa/..%2fsecreto.js', 'app://otra/index.html', 'app://mesa/%', 'app://mesa/nada.js']) {
      expect((await electron.serve(url)).status, url).toBe(404);
    }
    expect((await electron.serve('app://mesa/index.html', 'POST')).status).toBe(405);
    expect((await electron.serve('app://mesa/')).status).toBe(200);
    await quit();
  });
});

describe('the calls of the page', () => {
  it('are exactly those of the port', async () => {
    const { electron, quit } = await started();
    expect([...electron.channels()].sort()).toEqual(DESKTOP_CHANNELS.map((channel) => IPC_PREFIX + channel).sort());
    expect(await electron.invoke(`${IPC_PREFIX}app.info`, {})).toMatchObject({ ok: true, value: { shell: 'electron', version: '9.9.9' } });
    await quit();
  });

  it('are answered to the page of the program only', async () => {
    const { electron, folder, quit } = await started();
    for (const frame of [null, { ...OWN_FRAME, origin: 'https://malo.example' }, { ...OWN_FRAME, detached: true }]) {
      expect(await electron.invoke(`${IPC_PREFIX}vault.append`, appendOf(1), frame)).toMatchObject({ ok: false, error: { code: 'invalid-request' } });
    }
    expect(existsSync(join(folder, 'datos', 'vault'))).toBe(false);
    expect(await electron.invoke(`${IPC_PREFIX}vault.append`, appendOf(1))).toEqual({ ok: true, value: { sequence: 1 } });
    expect(await electron.invoke(`${IPC_PREFIX}vault.load`, { processId: PROCESS_ID })).toMatchObject({ ok: true });
    await quit();
  });

  it('save through the dialog', async () => {
    const folder = temporaryFolder();
    const chosenFile = join(folder, 'informe.pdf');
    const { electron, quit } = await started({ chosenFile }, undefined, folder);
    const request = { kind: 'pdf', suggestedName: 'informe.pdf', bytes: new Uint8Array([1, 2]) };
    expect(await electron.invoke(`${IPC_PREFIX}file.save`, request)).toEqual({ ok: true, value: { name: 'informe.pdf' } });
    expect([...readFileSync(chosenFile)]).toEqual([1, 2]);
    await quit();
  });
});

describe('a file opened by double click', () => {
  it('waits until the page listens, and reaches only the window that does', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'plan.mesa'), 'PK');
    const { electron, quit } = await started({}, ['mesa-al-mundo', '--opcion', 'plan.mesa', 'otra.txt'], folder);
    const contents = electron.windows[0]?.contents;
    expect(contents?.sent).toEqual([]);
    electron.sendToMain(IPC_LISTENING, 'file.opened', 99);
    electron.sendToMain(IPC_LISTENING, 'file.opened', contents?.id ?? 0, { ...OWN_FRAME, origin: 'https://malo.example' });
    expect(contents?.sent).toEqual([]);
    electron.sendToMain(IPC_LISTENING, 'file.opened', contents?.id ?? 0);
    await vi.waitFor(() => expect(contents?.sent).toHaveLength(1));
    expect(contents?.sent[0]).toMatchObject({ channel: `${IPC_PREFIX}file.opened`, payload: { name: 'plan.mesa' } });
    await quit();
  });

  it('in a second start comes to the window that is there, brought forward', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'segundo.mesa'), 'PK');
    const { electron, quit } = await started({}, undefined, folder);
    const window = electron.windows[0];
    electron.sendToMain(IPC_LISTENING, 'file.opened', window?.contents.id ?? 0);
    electron.raise('second-instance', ['mesa-al-mundo', 'segundo.mesa'], folder, null);
    expect(window?.did).toEqual(['show', 'restore', 'show', 'focus']);
    await vi.waitFor(() => expect(window?.contents.sent).toMatchObject([{ payload: { name: 'segundo.mesa' } }]));
    await quit();
  });

  it('that cannot be read is named in a sentence', async () => {
    const { electron, quit } = await started({}, ['mesa-al-mundo', 'falta.mesa']);
    await vi.waitFor(() => expect(electron.errorBoxes).toEqual([expect.stringContaining('falta.mesa')]));
    await quit();
  });

  it('on a Mac comes by its own event, and only if it is one of ours', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'mac.mesa'), 'PK');
    const { electron, quit } = await started({}, undefined, folder);
    const contents = electron.windows[0]?.contents;
    electron.sendToMain(IPC_LISTENING, 'file.opened', contents?.id ?? 0);
    expect(electron.raise('open-file', '/etc/passwd').prevented).toBe(true);
    expect(electron.raise('open-file', join(folder, 'mac.mesa')).prevented).toBe(true);
    await vi.waitFor(() => expect(contents?.sent).toMatchObject([{ payload: { name: 'mac.mesa' } }]));
    await quit();
  });

  it('is found on a command line among options and other files', () => {
    expect(filesOnCommandLine(['--x', '/a/B.MESA', 'c.mesa', 'd.txt', '--y.mesa', 'e.mesa\0.txt'], '/casa')).toEqual(['/a/B.MESA', '/casa/c.mesa']);
  });
});

describe('a call of the command line', () => {
  it('is known by its first word, in the packaged program and in the sources', () => {
    expect(cliWordsOf(['/opt/mesa', 'validar', 'p.mesa'], true)).toEqual(['validar', 'p.mesa']);
    expect(cliWordsOf(['/opt/mesa', '--no-sandbox', 'crear', 'p.mesa', '--ejemplo'], true)).toEqual(['crear', 'p.mesa', '--ejemplo']);
    expect(cliWordsOf(['electron', '.', 'validar', 'p.mesa'], false)).toEqual(['validar', 'p.mesa']);
  });

  it('is not what a double click or a plain start is', () => {
    expect(cliWordsOf(['/opt/mesa'], true)).toBeNull();
    expect(cliWordsOf(['/opt/mesa', '/home/ana/validar.mesa'], true)).toBeNull();
    expect(cliWordsOf(['electron', 'validar'], false)).toBeNull();
  });
});

describe('the window', () => {
  it('comes back where it was, if a screen is there', async () => {
    const { electron, folder, quit } = await started();
    const window = electron.windows[0];
    if (window === undefined) throw new Error('No window');
    window.bounds = { x: 40, y: 30, width: 1000, height: 700 };
    window.close();
    await vi.waitFor(() => expect(existsSync(join(folder, 'datos', 'window.json'))).toBe(true));
    await quit();
    const again = await started({}, undefined, folder);
    expect(again.electron.windows[0]?.options).toMatchObject({ x: 40, y: 30, width: 1000, height: 700 });
    await again.quit();
  });

  it('comes to a screen that is there when the projector is unplugged', () => {
    const bounds = { x: 2000, y: 0, width: 1000, height: 700 };
    expect(visibleBounds({ bounds, maximized: false }, [{ x: 0, y: 0, width: 1280, height: 800 }])).toBeNull();
    expect(visibleBounds({ bounds, maximized: false }, [{ x: 1920, y: 0, width: 1280, height: 800 }])).toEqual(bounds);
  });

  it('is loaded again when its process dies, and its events wait meanwhile', async () => {
    const { electron, quit } = await started();
    const contents = electron.windows[0]?.contents;
    if (contents === undefined) throw new Error('No window');
    electron.sendToMain(IPC_LISTENING, 'menu.command', contents.id);
    electron.raiseIn(contents, 'render-process-gone', { reason: 'crashed' });
    await vi.waitFor(() => expect(contents.reloads).toBe(1));
    electron.raiseIn(contents, 'did-start-navigation', { isMainFrame: true, isSameDocument: false });
    clickIn(electron.menu(), 'process.new');
    expect(contents.sent).toEqual([]);
    electron.sendToMain(IPC_LISTENING, 'menu.command', contents.id);
    expect(contents.sent).toEqual([{ channel: `${IPC_PREFIX}menu.command`, payload: { commandId: 'process.new' } }]);
    await quit();
  });
});

describe('the native menu', () => {
  it('has every command once, on every system, with words', () => {
    for (const platform of ['linux', 'darwin', 'win32'] as const) {
      const items = flat(menuTemplate(platform, () => undefined));
      const ids = items.flatMap((item) => (item.id === undefined ? [] : [item.id]));
      expect(ids.sort()).toEqual([...MENU_COMMAND_IDS].sort());
      expect(items.every((item) => item.type === 'separator' || (item.label ?? '') !== '')).toBe(true);
      const roles = items.map((item) => item.role);
      for (const role of ['toggleDevTools', 'reload', 'forceReload']) expect(roles).not.toContain(role);
    }
  });

  it('sends the command it was clicked for', () => {
    const ran: string[] = [];
    clickIn(menuTemplate('linux', (id) => ran.push(id)), 'process.export');
    expect(ran).toEqual(['process.export']);
  });

  it('asks the window itself to print, under the keys that people know', () => {
    const ran: string[] = [];
    const items = menuTemplate('linux', (id) => ran.push(id));
    clickIn(items, 'page.print');
    expect(ran).toEqual(['page.print']);
    expect(flat(items).find(({ id }) => id === 'page.print')?.accelerator).toBe('CmdOrCtrl+P');
  });
});

function flat(items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])]);
}

function clickIn(items: readonly MenuItemConstructorOptions[], id: string): void {
  const item = flat(items).find((candidate) => candidate.id === id);
  if (item?.click === undefined) throw new Error(`No item ${id}`);
  (item.click as () => void)();
}

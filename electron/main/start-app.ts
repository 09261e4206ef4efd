import { DesktopError } from '@shared/platform/desktop-api';
import { i18nInstance, t } from '@shared/i18n';
import type * as Electron from 'electron';
import { basename } from 'node:path';
import { openCopyPlaces } from '../services/copy-places';
import { thisMachine } from '../services/data-folder';
import { createDesktopHandlers, readChosenFile } from '../services/desktop-handlers';
import { toDesktopError } from '../services/machine-error';
import { takeLockNowOrLater, type WritingLock } from '../services/late-lock';
import { takeProgramLock } from '../services/program-lock';
import { openRecentFiles, type RecentFiles } from '../services/recent-files';
import { openSpokenLanguage } from '../services/spoken-language';
import { openVault } from '../services/vault';
import { menuTemplate } from './app-menu';
import { APP_PAGE } from './app-origin';
import { APP_SCHEME_PRIVILEGES, serveApp } from './app-protocol';
import { createFileDialogs } from './file-dialogs';
import { onListening, registerCalls, type IpcReceiver } from './ipc-handlers';
import { filesOnCommandLine, isProcessFile } from './opened-files';
import { createOutbox } from './outbox';
import { applyAppRules, applySessionRules } from './security/security-rules';
import { windowOptions } from './window-options';
import { openWindowState, visibleBounds, type WindowState } from './window-state';

/** The parts of Electron that the shell uses; tests put a fake of exactly these in their place. */
export interface Shell {
  readonly app: Pick<
    Electron.App,
    'on' | 'whenReady' | 'quit' | 'exit' | 'requestSingleInstanceLock' | 'getVersion' | 'getPath' | 'enableSandbox' | 'setPath' | 'addRecentDocument'
  >;
  readonly BrowserWindow: new (options: Electron.BrowserWindowConstructorOptions) => ShellWindow;
  readonly dialog: Pick<Electron.Dialog, 'showOpenDialog' | 'showSaveDialog' | 'showMessageBox' | 'showErrorBox'>;
  readonly ipcMain: IpcReceiver;
  readonly Menu: {
    readonly buildFromTemplate: (template: Electron.MenuItemConstructorOptions[]) => Electron.Menu;
    readonly setApplicationMenu: (menu: Electron.Menu | null) => void;
  };
  readonly protocol: Pick<Electron.Protocol, 'registerSchemesAsPrivileged' | 'handle'>;
  readonly screen: () => Pick<Electron.Screen, 'getAllDisplays'>;
  readonly session: () => Parameters<typeof applySessionRules>[0];
}

/** The parts of a window in use. */
export type ShellWindow = Pick<
  Electron.BrowserWindow,
  'loadURL' | 'show' | 'focus' | 'restore' | 'isMinimized' | 'isMaximized' | 'maximize' | 'getNormalBounds' | 'on' | 'once' | 'isDestroyed'
> & {
  readonly webContents: Pick<Electron.WebContents, 'id' | 'send' | 'on' | 'reload'>;
};

/** Where things are. */
export interface Places {
  readonly page: string;
  readonly preload: string;
  readonly dataFolder: string;
  /** Where Chromium keeps its own; it must be there already. */
  readonly userData: string;
  readonly workingFolder: string;
  readonly argv: readonly string[];
  readonly platform: NodeJS.Platform;
  readonly pid: number;
  readonly now: () => number;
}

const TOUCH_MS = 10_000;

/** Starts the program in Electron. Resolves when its first window was told to load, or when another one runs already. */
export async function startApp(shell: Shell, places: Places): Promise<void> {
  const { app } = shell;
  // All of these only count before the program is ready.
  app.setPath('userData', places.userData);
  shell.protocol.registerSchemesAsPrivileged([APP_SCHEME_PRIVILEGES]);
  app.enableSandbox();
  applyAppRules(app);
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }

  let window: ShellWindow | null = null;
  const kept = openRecentFiles(places.dataFolder);
  const recentFiles: RecentFiles = {
    list: kept.list,
    add: async (path, at) => {
      await kept.add(path, at);
      // The system's own list, which Windows shows on the program's icon.
      if (isProcessFile(path)) app.addRecentDocument(path);
      await drawMenu();
    },
  };
  const current = (): ShellWindow | null => (window === null || window.isDestroyed() ? null : window);
  const outbox = createOutbox(() => current()?.webContents ?? null);

  async function openFile(path: string): Promise<void> {
    try {
      outbox.send('file.opened', await readChosenFile(path));
      await recentFiles.add(path, new Date(places.now()).toISOString()).catch(() => undefined);
    } catch (error) {
      const { code } = toDesktopError(error);
      shell.dialog.showErrorBox(t('platform.dialog.fileFailed', { name: basename(path) }), t(`platform.error.${code}`));
    }
  }

  async function drawMenu(): Promise<void> {
    const recent = (await recentFiles.list()).filter(({ path }) => isProcessFile(path));
    const items = recent.map(({ name, path }) => ({ name, open: () => void openFile(path) }));
    const menu = menuTemplate(places.platform, (commandId) => outbox.send('menu.command', { commandId }), items);
    shell.Menu.setApplicationMenu(shell.Menu.buildFromTemplate(menu));
  }

  // A Mac tells of a double-clicked file before the program is ready.
  app.on('open-file', (event, path) => {
    event.preventDefault();
    if (isProcessFile(path)) void openFile(path);
  });
  app.on('second-instance', (_event, argv, workingFolder) => {
    bringForward(current());
    for (const path of filesOnCommandLine(argv.slice(1), workingFolder)) void openFile(path);
  });
  app.on('window-all-closed', () => app.quit());

  const spoken = openSpokenLanguage(places.dataFolder);
  await Promise.all([app.whenReady(), spoken.begin()]);
  const lock = await takeDataFolder(shell, places);
  if (lock === null) {
    app.quit();
    return;
  }
  const vault = openVault({ folder: places.dataFolder, now: places.now });
  const touching = setInterval(() => void lock.touch().catch(() => undefined), TOUCH_MS);
  touching.unref();
  endInOrder(app, async () => {
    clearInterval(touching);
    await vault.close();
    await lock.release();
  });

  applySessionRules(shell.session());
  serveApp(shell.protocol, places.page);
  const dialogs = createFileDialogs({
    dialog: shell.dialog,
    window: () => current() as Electron.BaseWindow | null,
    documentsFolder: () => app.getPath('documents'),
  });
  const services = {
    shell: 'electron' as const,
    version: app.getVersion(),
    dataFolder: places.dataFolder,
    vault,
    recentFiles,
    copyPlaces: openCopyPlaces({ dataFolder: places.dataFolder, machine: thisMachine() }),
    spoken,
    now: places.now,
    beforeWriting: lock.beforeWriting,
  };
  registerCalls(shell.ipcMain, createDesktopHandlers(services, dialogs));
  onListening(shell.ipcMain, outbox.listening);
  await drawMenu();
  i18nInstance.on('languageChanged', () => void drawMenu());

  window = await openWindow(shell, places, outbox.forget);
  for (const path of filesOnCommandLine(places.argv.slice(1), places.workingFolder)) void openFile(path);
}

/** Ends once all windows are closed and what is being written is written. */
function endInOrder(app: Shell['app'], finish: () => Promise<void>): void {
  let finished = false;
  app.on('will-quit', (event) => {
    if (finished) return;
    event.preventDefault();
    void finish()
      .catch(() => undefined)
      .then(() => {
        finished = true;
        app.quit();
      });
  });
}

/** Takes the data folder, or says why not: the same program may be running over the host in a browser. */
async function takeDataFolder(shell: Shell, places: Places): Promise<WritingLock | null> {
  try {
    const { dataFolder, now } = places;
    const holder = { shell: 'electron', pid: places.pid, host: null } as const;
    const taken = await takeLockNowOrLater(() => takeProgramLock({ dataFolder, holder, now }));
    if (taken.held) return taken.lock;
    shell.dialog.showErrorBox('Mesa al Mundo', t('platform.dialog.alreadyOpen'));
  } catch (error) {
    const code = error instanceof DesktopError ? error.code : toDesktopError(error).code;
    const reason = t(`platform.error.${code}`);
    shell.dialog.showErrorBox('Mesa al Mundo', t('platform.start.dataFolderFailed', { folder: places.dataFolder, reason }));
  }
  return null;
}

async function openWindow(shell: Shell, places: Places, onReload: () => void): Promise<ShellWindow> {
  const remembered = openWindowState(places.dataFolder);
  const state = await remembered.read();
  const screens = shell.screen().getAllDisplays().map((display) => display.workArea);
  const window = new shell.BrowserWindow(windowOptions(places.preload, visibleBounds(state, screens)));
  if (state.maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => {
    const closing: WindowState = { bounds: window.getNormalBounds(), maximized: window.isMaximized() };
    // Only comfort: a size that cannot be kept must not keep a window from closing.
    void remembered.write(closing).catch(() => undefined);
  });
  window.webContents.on('did-start-navigation', (details) => {
    if (details.isMainFrame && !details.isSameDocument) onReload();
  });
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason === 'clean-exit') return;
    void shell.dialog
      .showMessageBox({ type: 'warning', title: 'Mesa al Mundo', message: t('platform.dialog.windowGone') })
      .then(() => window.webContents.reload());
  });
  void window.loadURL(APP_PAGE);
  return window;
}

function bringForward(window: ShellWindow | null): void {
  if (window === null) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

import type { Shell, ShellWindow } from '@electron/main/start-app';
import type * as Electron from 'electron';

/**
 * A fake of exactly the parts of Electron's interface that the shell uses, held to Electron's own types through
 * `Shell`. It does nothing but remember what it was told and let a test raise the events.
 */
export interface FakeElectron {
  readonly shell: Shell;
  readonly calls: string[];
  readonly windows: FakeWindow[];
  readonly errorBoxes: string[];
  readonly raise: (name: string, ...details: readonly unknown[]) => Raised;
  readonly raiseIn: (contents: FakeContents, name: string, ...details: readonly unknown[]) => Raised;
  readonly raiseInSession: (name: string, ...details: readonly unknown[]) => Raised;
  readonly createContents: () => FakeContents;
  readonly session: FakeSession;
  readonly serve: (url: string, method?: string) => Promise<Response>;
  readonly invoke: (channel: string, request: unknown, frame?: FakeFrame | null) => Promise<unknown>;
  readonly sendToMain: (channel: string, message: unknown, senderId: number, frame?: FakeFrame | null) => void;
  readonly channels: () => readonly string[];
  readonly menu: () => readonly Electron.MenuItemConstructorOptions[];
  readonly becomeReady: () => void;
  readonly schemes: Electron.CustomScheme[];
}

/** An event that was raised: whether someone prevented its default. */
export interface Raised {
  readonly prevented: boolean;
}

type Listener = (...details: unknown[]) => void;

export interface FakeFrame {
  readonly origin: string;
  readonly url: string;
  readonly parent: Electron.WebFrameMain | null;
  readonly detached: boolean;
}

/** The main frame of the program's page. */
export const OWN_FRAME: FakeFrame = { origin: 'app://mesa', url: 'app://mesa/index.html', parent: null, detached: false };

export interface FakeContents {
  readonly id: number;
  readonly sent: { readonly channel: string; readonly payload: unknown }[];
  readonly listeners: Map<string, Listener[]>;
  openHandler: ((details: Electron.HandlerDetails) => Electron.WindowOpenHandlerResponse) | null;
  reloads: number;
}

export interface FakeWindow {
  readonly options: Electron.BrowserWindowConstructorOptions;
  readonly contents: FakeContents;
  readonly loaded: string[];
  readonly did: string[];
  bounds: Electron.Rectangle;
  close: () => void;
}

export interface FakeSession {
  permissionRequest: Parameters<Electron.Session['setPermissionRequestHandler']>[0];
  permissionCheck: Parameters<Electron.Session['setPermissionCheckHandler']>[0];
  devicePermission: Parameters<Electron.Session['setDevicePermissionHandler']>[0];
  displayMedia: Parameters<Electron.Session['setDisplayMediaRequestHandler']>[0];
  spellChecker: boolean;
  readonly isCancelled: (url: string) => boolean;
}

/** How the fake machine is. */
export interface FakeMachine {
  readonly isFirstInstance?: boolean;
  readonly chosenFile?: string | null;
}

export function fakeElectron(machine: FakeMachine = {}): FakeElectron {
  const calls: string[] = [];
  const windows: FakeWindow[] = [];
  const errorBoxes: string[] = [];
  const schemes: Electron.CustomScheme[] = [];
  const appListeners = new Map<string, Listener[]>();
  const sessionListeners = new Map<string, Listener[]>();
  const handlers = new Map<string, (event: Electron.IpcMainInvokeEvent, ...messages: unknown[]) => unknown>();
  const ipcListeners = new Map<string, Listener[]>();
  let protocolHandler: ((request: GlobalRequest) => Response | Promise<Response>) | null = null;
  let menu: readonly Electron.MenuItemConstructorOptions[] = [];
  let beforeRequest: ((details: Electron.OnBeforeRequestListenerDetails, answer: (response: Electron.CallbackResponse) => void) => void) | null = null;
  let becomeReady: () => void = () => undefined;
  const ready = new Promise<void>((settle) => {
    becomeReady = settle;
  });
  let contentsMade = 0;

  const createContents = (): FakeContents => {
    contentsMade += 1;
    const contents: FakeContents = { id: contentsMade, sent: [], listeners: new Map(), openHandler: null, reloads: 0 };
    raise(appListeners, 'web-contents-created', contentsApi(contents));
    return contents;
  };

  class Window {
    readonly webContents: ShellWindow['webContents'];
    readonly #record: FakeWindow;
    readonly #listeners = new Map<string, Listener[]>();
    #destroyed = false;

    constructor(options: Electron.BrowserWindowConstructorOptions) {
      const contents = createContents();
      const { width = 0, height = 0, x = 0, y = 0 } = options;
      const did: string[] = [];
      this.#record = {
        options,
        contents,
        loaded: [],
        did,
        bounds: { x, y, width, height },
        close: () => {
          raise(this.#listeners, 'close');
          this.#destroyed = true;
          raise(appListeners, 'window-all-closed');
        },
      };
      this.webContents = contentsApi(contents) as unknown as ShellWindow['webContents'];
      windows.push(this.#record);
    }

    loadURL(url: string): Promise<void> {
      this.#record.loaded.push(url);
      raise(this.#listeners, 'ready-to-show');
      return Promise.resolve();
    }
    show = (): void => void this.#record.did.push('show');
    focus = (): void => void this.#record.did.push('focus');
    restore = (): void => void this.#record.did.push('restore');
    maximize = (): void => void this.#record.did.push('maximize');
    isMinimized = (): boolean => true;
    isMaximized = (): boolean => this.#record.did.includes('maximize');
    isDestroyed = (): boolean => this.#destroyed;
    getNormalBounds = (): Electron.Rectangle => this.#record.bounds;
    on = (name: string, listener: Listener): this => listen(this.#listeners, name, listener, this);
    once = (name: string, listener: Listener): this => listen(this.#listeners, name, listener, this);
  }

  const session: FakeSession = {
    permissionRequest: null,
    permissionCheck: null,
    devicePermission: null,
    displayMedia: null,
    spellChecker: true,
    isCancelled: (url) => {
      let cancelled: boolean | undefined = false;
      beforeRequest?.({ url } as Electron.OnBeforeRequestListenerDetails, (response) => {
        cancelled = response.cancel;
      });
      return cancelled ?? false;
    },
  };

  const app = {
    on: (name: string, listener: Listener) => listen(appListeners, name, listener, app),
    whenReady: () => ready,
    quit: () => {
      calls.push('quit');
      if (!raise(appListeners, 'will-quit').prevented) calls.push('gone');
    },
    exit: (code: number) => void calls.push(`exit ${code}`),
    requestSingleInstanceLock: () => machine.isFirstInstance ?? true,
    getVersion: () => '9.9.9',
    getPath: (name: string) => `/carpetas/${name}`,
    setPath: (name: string, path: string) => void calls.push(`setPath ${name} ${path}`),
    enableSandbox: () => void calls.push('enableSandbox'),
    addRecentDocument: (path: string) => void calls.push(`addRecentDocument ${path}`),
  };

  const chosen = machine.chosenFile ?? null;
  const shell = {
    app,
    BrowserWindow: Window,
    dialog: {
      showOpenDialog: () => Promise.resolve({ canceled: chosen === null, filePaths: chosen === null ? [] : [chosen] }),
      showSaveDialog: () => Promise.resolve({ canceled: chosen === null, filePath: chosen ?? '' }),
      showMessageBox: () => Promise.resolve({ response: 0, checkboxChecked: false }),
      showErrorBox: (title: string, content: string) => void errorBoxes.push(`${title}: ${content}`),
    },
    ipcMain: {
      handle: (channel: string, handler: (event: Electron.IpcMainInvokeEvent, ...messages: unknown[]) => unknown) => {
        handlers.set(channel, handler);
      },
      on: (channel: string, listener: Listener) => listen(ipcListeners, channel, listener, shell.ipcMain),
    },
    Menu: {
      buildFromTemplate: (template: Electron.MenuItemConstructorOptions[]) => template as unknown as Electron.Menu,
      setApplicationMenu: (built: Electron.Menu | null) => {
        menu = built as unknown as readonly Electron.MenuItemConstructorOptions[];
      },
    },
    protocol: {
      registerSchemesAsPrivileged: (list: Electron.CustomScheme[]) => {
        calls.push('registerSchemesAsPrivileged');
        schemes.push(...list);
      },
      handle: (_scheme: string, handler: (request: GlobalRequest) => Response | Promise<Response>) => {
        protocolHandler = handler;
      },
    },
    screen: () => ({ getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1280, height: 800 } } as Electron.Display] }),
    session: () => ({
      setPermissionRequestHandler: (handler: FakeSession['permissionRequest']) => void (session.permissionRequest = handler),
      setPermissionCheckHandler: (handler: FakeSession['permissionCheck']) => void (session.permissionCheck = handler),
      setDevicePermissionHandler: (handler: FakeSession['devicePermission']) => void (session.devicePermission = handler),
      setDisplayMediaRequestHandler: (handler: FakeSession['displayMedia']) => void (session.displayMedia = handler),
      setSpellCheckerEnabled: (enabled: boolean) => void (session.spellChecker = enabled),
      on: (name: string, listener: Listener) => listen(sessionListeners, name, listener, session),
      webRequest: { onBeforeRequest: (listener: typeof beforeRequest) => void (beforeRequest = listener) },
    }),
  };

  return {
    shell: shell as unknown as Shell,
    calls,
    windows,
    errorBoxes,
    schemes,
    session,
    createContents,
    raise: (name, ...details) => raise(appListeners, name, ...details),
    raiseIn: (contents, name, ...details) => raise(contents.listeners, name, ...details),
    raiseInSession: (name, ...details) => raise(sessionListeners, name, ...details),
    serve: async (url, method = 'GET') => {
      if (protocolHandler === null) throw new Error('No protocol handler');
      return protocolHandler({ url, method } as GlobalRequest);
    },
    invoke: async (channel, request, frame = OWN_FRAME) => {
      const handler = handlers.get(channel);
      if (handler === undefined) throw new Error(`No handler for ${channel}`);
      return handler({ senderFrame: frame } as unknown as Electron.IpcMainInvokeEvent, request);
    },
    sendToMain: (channel, message, senderId, frame = OWN_FRAME) => {
      for (const listener of ipcListeners.get(channel) ?? []) listener({ senderFrame: frame, sender: { id: senderId } }, message);
    },
    channels: () => [...handlers.keys()],
    menu: () => menu,
    becomeReady: () => becomeReady(),
  };
}

type GlobalRequest = Parameters<Parameters<Electron.Protocol['handle']>[1]>[0];

function contentsApi(contents: FakeContents): Record<string, unknown> {
  const api: Record<string, unknown> = {
    id: contents.id,
    send: (channel: string, payload: unknown) => void contents.sent.push({ channel, payload }),
    reload: () => void (contents.reloads += 1),
    setWindowOpenHandler: (handler: FakeContents['openHandler']) => void (contents.openHandler = handler),
    on: (name: string, listener: Listener) => listen(contents.listeners, name, listener, api),
  };
  return api;
}

function listen<Target>(listeners: Map<string, Listener[]>, name: string, listener: Listener, target: Target): Target {
  listeners.set(name, [...(listeners.get(name) ?? []), listener]);
  return target;
}

/** Calls the listeners as Electron does: an event first, then the details; some events carry their details in it. */
function raise(listeners: Map<string, Listener[]>, name: string, ...details: readonly unknown[]): Raised {
  let prevented = false;
  const carried = details.length === 1 && typeof details[0] === 'object' ? details[0] : {};
  const event = {
    ...carried,
    preventDefault: () => {
      prevented = true;
    },
  };
  for (const listener of listeners.get(name) ?? []) listener(event, ...details);
  return { prevented };
}

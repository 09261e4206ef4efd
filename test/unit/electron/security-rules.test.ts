import { isOwnAddress, PROJECTOR_NAME, PROJECTOR_PAGE } from '@electron/main/app-origin';
import { isOwnPage } from '@electron/main/sender';
import { applyAppRules, applySessionRules } from '@electron/main/security/security-rules';
import { windowOptions } from '@electron/main/window-options';
import { PROJECTOR_HASH, PROJECTOR_WINDOW } from '@renderer/features/roundtable/projector/scene';
import type * as Electron from 'electron';
import { describe, expect, it } from 'vitest';
import { fakeElectron, OWN_FRAME } from './fake-electron';

function underRules() {
  const electron = fakeElectron();
  applyAppRules(electron.shell.app);
  applySessionRules(electron.shell.session());
  return { electron, contents: electron.createContents(), session: electron.session };
}

const DENIED = [
  'media',
  'geolocation',
  'notifications',
  'midi',
  'hid',
  'serial',
  'usb',
  'clipboard-read',
  'openExternal',
  'fileSystem',
  'display-capture',
  'local-fonts',
  'local-network-access',
  'unknown',
] as const;

describe('permissions (checklist 5)', () => {
  it('are denied when requested and when only checked', () => {
    const { session } = underRules();
    for (const permission of DENIED) {
      let granted: boolean | null = null;
      session.permissionRequest?.({} as Electron.WebContents, permission, (answer) => (granted = answer), {} as Electron.PermissionRequest);
      expect(granted, permission).toBe(false);
      expect(session.permissionCheck?.(null, permission, 'app://mesa', {} as Electron.PermissionCheckHandlerHandlerDetails)).toBe(false);
    }
  });

  it('are denied for devices and for the screen', () => {
    const { electron, contents, session } = underRules();
    expect(session.devicePermission?.({} as Electron.DevicePermissionHandlerHandlerDetails)).toBe(false);
    let streams: unknown = 'nada';
    session.displayMedia?.({} as Electron.DisplayMediaRequestHandlerHandlerRequest, (answer) => (streams = answer));
    expect(streams).toBeNull();
    let chosen: unknown = null;
    const raised = electron.raiseIn(contents, 'select-bluetooth-device', [], (device: string) => (chosen = device));
    expect(raised.prevented).toBe(true);
    expect(chosen).toBe('');
  });
});

describe('remote content (checklist 1, 2, 8)', () => {
  it('is not requested: only the program itself, its blobs and data pass', () => {
    const { session } = underRules();
    for (const url of ['app://mesa/index.html', 'app://mesa/assets/a.js', 'blob:app://mesa/1', 'data:image/png;base64,AA', 'devtools://devtools/x']) {
      expect(session.isCancelled(url), url).toBe(false);
    }
    for (const url of ['https://example.com/', 'http://127.0.0.1:43117/', 'file:///etc/passwd', 'ws://x', 'app://otra/', 'app://mesa.malo/', 'ftp://x', '']) {
      expect(session.isCancelled(url), url).toBe(true);
    }
  });

  it('is not fetched for spelling either, and downloads are cancelled', () => {
    const { electron, session } = underRules();
    expect(session.spellChecker).toBe(false);
    expect(electron.raiseInSession('will-download', {}, {}, null).prevented).toBe(true);
  });
});

describe('navigation and windows (checklist 11 to 15)', () => {
  it('stays on the page of the program', () => {
    const { electron, contents } = underRules();
    const navigate = (url: string, isMainFrame = true): boolean =>
      electron.raiseIn(contents, 'will-frame-navigate', { url, isMainFrame }).prevented;
    expect(navigate('app://mesa/index.html')).toBe(false);
    expect(navigate('app://mesa/index.html#ruta')).toBe(false);
    for (const url of ['https://example.com', 'app://mesa/otra.html', 'app://mesa.malo/index.html', 'file:///etc/passwd', 'javascript:alert(1)']) {
      expect(navigate(url), url).toBe(true);
    }
    expect(navigate('app://mesa/index.html', false)).toBe(true);
    expect(electron.raiseIn(contents, 'will-redirect', { url: 'app://mesa/index.html' }).prevented).toBe(true);
  });

  it('opens no window but the projector, and attaches no webview', () => {
    const { electron, contents } = underRules();
    const opened = (url: string, frameName: string) => contents.openHandler?.({ url, frameName } as Electron.HandlerDetails);
    const others = ['https://example.com', 'app://mesa/index.html', 'app://mesa/index.html#ruta', 'app://mesa/index.html?x#proyector', 'app://mesa/otra.html#proyector', 'app://mesa.malo/index.html#proyector', 'about:blank', ''];
    for (const url of others) expect(opened(url, 'mesa-projector'), url).toEqual({ action: 'deny' });
    expect(opened('app://mesa/index.html#proyector', '')).toEqual({ action: 'deny' });
    expect(opened('app://mesa/index.html#proyector', 'mesa-projector')).toMatchObject({ action: 'allow', outlivesOpener: false });
    expect(electron.raiseIn(contents, 'will-attach-webview', {}, {}).prevented).toBe(true);
  });

  it('gives the projector no bridge and holds it to the rules of every page', () => {
    const { electron, contents } = underRules();
    const answer = contents.openHandler?.({ url: PROJECTOR_PAGE, frameName: PROJECTOR_NAME } as Electron.HandlerDetails);
    const options = answer?.action === 'allow' ? answer.overrideBrowserWindowOptions : undefined;
    expect(options?.webPreferences).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true });
    expect(options?.webPreferences).not.toHaveProperty('preload');
    const screen = electron.createContents();
    expect(screen.openHandler?.({ url: 'https://example.com', frameName: PROJECTOR_NAME } as Electron.HandlerDetails)).toEqual({ action: 'deny' });
    expect(electron.raiseIn(screen, 'will-frame-navigate', { url: 'https://example.com', isMainFrame: true }).prevented).toBe(true);
  });

  it('knows the address and the name by which the page opens it', () => {
    expect(PROJECTOR_PAGE.slice(PROJECTOR_PAGE.indexOf('#'))).toBe(PROJECTOR_HASH);
    expect(PROJECTOR_NAME).toBe(PROJECTOR_WINDOW);
  });

  it('holds for every page that comes to be, not only for the first', () => {
    const { electron } = underRules();
    const later = electron.createContents();
    expect(electron.raiseIn(later, 'will-frame-navigate', { url: 'https://example.com', isMainFrame: true }).prevented).toBe(true);
  });
});

describe('certificates and deep links', () => {
  it('are refused', () => {
    const { electron } = underRules();
    const answers: unknown[] = [];
    const answer = (...values: unknown[]): unknown => answers.push(values);
    expect(electron.raise('certificate-error', {}, 'https://x', 'error', {}, answer).prevented).toBe(true);
    expect(electron.raise('select-client-certificate', {}, 'https://x', [], answer).prevented).toBe(true);
    expect(electron.raise('login', {}, {}, {}, answer).prevented).toBe(true);
    expect(answers).toEqual([[false], [], []]);
    expect(electron.raise('open-url', 'mesa://abrir').prevented).toBe(true);
  });
});

describe('the window (checklist 2, 3, 4, 6, 8, 9, 10)', () => {
  it('is sandboxed, isolated, without Node and with web security', () => {
    const { webPreferences } = windowOptions('/preload.cjs', null);
    expect(webPreferences).toMatchObject({
      preload: '/preload.cjs',
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
    });
    for (const risky of ['enableBlinkFeatures', 'disableBlinkFeatures', 'additionalArguments', 'nodeIntegrationInSubFramesX', 'session', 'partition']) {
      expect(webPreferences).not.toHaveProperty(risky);
    }
  });
});

describe('the sender of a message (checklist 17)', () => {
  it('is the main frame of the program and nothing else', () => {
    expect(isOwnPage({ senderFrame: OWN_FRAME })).toBe(true);
    const others = [
      null,
      { ...OWN_FRAME, origin: 'https://malo.example' },
      { ...OWN_FRAME, origin: 'null', url: 'data:text/html,x' },
      { ...OWN_FRAME, origin: 'app://mesa.malo', url: 'app://mesa.malo/index.html' },
      { ...OWN_FRAME, url: '' },
      { ...OWN_FRAME, detached: true },
      { ...OWN_FRAME, parent: {} as Electron.WebFrameMain },
    ];
    for (const senderFrame of others) expect(isOwnPage({ senderFrame })).toBe(false);
  });

  it('has an address that only looks like ours refused', () => {
    for (const url of ['app://mesa@malo/', 'app://malo/mesa', 'app://mesa:80/', 'apps://mesa/', 'mesa', 'http://mesa/', 'app://x:y@mesa/']) {
      expect(isOwnAddress(url), url).toBe(false);
    }
    expect(isOwnAddress('app://mesa/index.html?x#y')).toBe(true);
  });
});

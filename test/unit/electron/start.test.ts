import { browserArguments, findBrowser } from '@electron/host/browser';
import { isStale, sourcesDigest } from '@electron/host/build';
import { findElectronRuntime } from '@electron/host/electron-runtime';
import { FIXED_PORT, readStartOptions } from '@electron/host/start-options';
import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from './temporary-folder';

describe('the options of npm start', () => {
  it('are, unasked, a window at the fixed port that ends with the program', () => {
    expect(readStartOptions([])).toEqual({
      ok: true,
      value: { browser: false, port: FIXED_PORT, portAsked: false, open: true, keep: false, dataFolder: null, page: null },
    });
  });

  it('are read in both forms', () => {
    expect(readStartOptions(['--browser', '--no-open', '--keep', '--port', '0', '--data-folder=/tmp/a=b'])).toMatchObject({
      value: { browser: true, open: false, keep: true, port: 0, portAsked: true, dataFolder: '/tmp/a=b' },
    });
  });

  it('are refused with a sentence where they make no sense', () => {
    expect(readStartOptions(['--puerto', '1'])).toMatchObject({ error: { code: 'wrong-option', params: { option: '--puerto' } } });
    expect(readStartOptions(['--port', 'x'])).toMatchObject({ error: { code: 'wrong-port' } });
    expect(readStartOptions(['--port', '70000'])).toMatchObject({ error: { code: 'wrong-port' } });
    expect(readStartOptions(['--data-folder'])).toMatchObject({ error: { code: 'missing-value' } });
  });
});

describe('the browser that is used', () => {
  const machine = { platform: 'linux' as const, env: { PATH: '/opt/bin:/usr/bin' }, home: '/home/ana' };

  it('is the first of the Chromium family that is installed', () => {
    expect(findBrowser(machine, (path) => path === '/opt/bin/google-chrome')).toEqual({ name: 'Chrome', path: '/opt/bin/google-chrome' });
    expect(findBrowser(machine, () => false)).toBeNull();
  });

  it('is found where Windows and macOS keep it', () => {
    const windows = { platform: 'win32' as const, env: { PROGRAMFILES: '/pf' }, home: '/u' };
    expect(findBrowser(windows, (path) => path.endsWith('msedge.exe'))).toMatchObject({ name: 'Edge' });
    const mac = { platform: 'darwin' as const, env: {}, home: '/Users/ana' };
    expect(findBrowser(mac, (path) => path.startsWith('/Users/ana'))).toMatchObject({ name: 'Chrome' });
  });

  it('is the one that CHROMIUM_PATH names, and no other', () => {
    const named = { ...machine, env: { ...machine.env, CHROMIUM_PATH: '/mi/chromium' } };
    expect(findBrowser(named, (path) => path === '/mi/chromium')).toMatchObject({ path: '/mi/chromium' });
    expect(findBrowser(named, (path) => path !== '/mi/chromium')).toBeNull();
  });

  it('opens one window in a profile of its own, without sandbox only for the superuser', () => {
    const words = browserArguments('http://127.0.0.1:1/', '/datos/perfil', false);
    expect(words).toContain('--app=http://127.0.0.1:1/');
    expect(words).toContain('--user-data-dir=/datos/perfil');
    expect(words).not.toContain('--no-sandbox');
    expect(browserArguments('x', 'y', true)).toContain('--no-sandbox');
  });
});

describe('the runtime of Electron', () => {
  it('is there only when its executable is, and is never downloaded by looking', () => {
    const root = temporaryFolder();
    const folder = join(root, 'node_modules', 'electron');
    mkdirSync(join(folder, 'dist'), { recursive: true });
    expect(findElectronRuntime(root, {})).toBeNull();
    writeFileSync(join(folder, 'path.txt'), 'electron');
    expect(findElectronRuntime(root, {})).toBeNull();
    writeFileSync(join(folder, 'dist', 'electron'), '');
    expect(findElectronRuntime(root, {})).toBe(join(folder, 'dist', 'electron'));
    expect(findElectronRuntime(root, { ELECTRON_OVERRIDE_DIST_PATH: join(root, 'otra') })).toBeNull();
  });
});

describe('what is built', () => {
  function project(): string {
    const root = temporaryFolder();
    mkdirSync(join(root, 'renderer', 'app'), { recursive: true });
    mkdirSync(join(root, 'shared'));
    mkdirSync(join(root, 'out', 'renderer'), { recursive: true });
    writeFileSync(join(root, 'renderer', 'app', 'App.tsx'), 'uno');
    writeFileSync(join(root, 'out', 'renderer', 'index.html'), '');
    return root;
  }

  it('is out of date without a stamp, with another one, or without its product', () => {
    const root = project();
    expect(isStale(root, 'page')).toBe(true);
    writeFileSync(join(root, 'out', 'build.json'), JSON.stringify({ page: sourcesDigest(root, 'page') }));
    expect(isStale(root, 'page')).toBe(false);
    expect(isStale(root, 'electron')).toBe(true);
    writeFileSync(join(root, 'out', 'build.json'), '{');
    expect(isStale(root, 'page')).toBe(true);
  });

  it('goes by the content of its sources, not by their times', () => {
    const root = project();
    const source = join(root, 'renderer', 'app', 'App.tsx');
    const before = sourcesDigest(root, 'page');
    utimesSync(source, new Date(0), new Date(0));
    expect(sourcesDigest(root, 'page')).toBe(before);
    writeFileSync(source, 'dos');
    expect(sourcesDigest(root, 'page')).not.toBe(before);
    const changed = sourcesDigest(root, 'page');
    writeFileSync(join(root, 'shared', 'nuevo.ts'), '');
    expect(sourcesDigest(root, 'page')).not.toBe(changed);
  });
});

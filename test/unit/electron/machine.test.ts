import { dataFolderOf } from '@electron/services/data-folder';
import { deviceIdOf } from '@electron/services/device-id';
import { toDesktopError } from '@electron/services/machine-error';
import { openRecentFiles } from '@electron/services/recent-files';
import { processIsAlive } from '@electron/services/lock-file';
import { takeProgramLock, type LockHolder } from '@electron/services/program-lock';
import { DESKTOP_ERROR_CODES, DesktopError } from '@shared/platform/desktop-api';
import { t } from '@shared/i18n';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultyFiles } from './faulty-files';
import { temporaryFolder } from './temporary-folder';

describe('the data folder', () => {
  const home = '/home/ana';

  it('is where each system keeps the data of programs', () => {
    expect(dataFolderOf({ platform: 'linux', env: {}, home })).toBe('/home/ana/.local/share/mesa-al-mundo');
    expect(dataFolderOf({ platform: 'linux', env: { XDG_DATA_HOME: '/datos' }, home })).toBe('/datos/mesa-al-mundo');
    expect(dataFolderOf({ platform: 'darwin', env: {}, home })).toBe('/home/ana/Library/Application Support/Mesa al Mundo');
    expect(dataFolderOf({ platform: 'win32', env: { APPDATA: '/ana/Roaming' }, home })).toBe('/ana/Roaming/Mesa al Mundo');
  });

  it('is the one that MESA_DATA_FOLDER names, on every system', () => {
    for (const platform of ['linux', 'darwin', 'win32'] as const) {
      expect(dataFolderOf({ platform, env: { MESA_DATA_FOLDER: '/media/usb/mesa' }, home })).toBe('/media/usb/mesa');
    }
  });

  it('ignores a relative path in the variables, as the XDG specification says', () => {
    expect(dataFolderOf({ platform: 'linux', env: { XDG_DATA_HOME: 'datos' }, home })).toBe('/home/ana/.local/share/mesa-al-mundo');
  });
});

describe('the identity of a machine', () => {
  it('is made once and kept, readable only by its owner', async () => {
    const folder = join(temporaryFolder(), 'nueva');
    const first = await deviceIdOf(folder);
    expect(first).toMatch(/^[0-9a-z]{12}$/u);
    expect(await deviceIdOf(folder)).toBe(first);
    expect(statSync(join(folder, 'device-id')).mode & 0o777).toBe(0o600);
  });

  it('is made anew where its file is damaged', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'device-id'), '../../etc');
    expect(await deviceIdOf(folder)).toMatch(/^[0-9a-z]{12}$/u);
  });
});

describe('an error of the system', () => {
  it('is told by its meaning', () => {
    const codeOf = (code: string): string => toDesktopError(Object.assign(new Error('x'), { code })).code;
    expect(codeOf('ENOSPC')).toBe('no-space');
    expect(codeOf('EDQUOT')).toBe('no-space');
    expect(codeOf('EROFS')).toBe('read-only');
    expect(codeOf('EACCES')).toBe('no-permission');
    expect(codeOf('EPERM')).toBe('no-permission');
    expect(codeOf('EBUSY')).toBe('in-use');
    expect(codeOf('ENOENT')).toBe('not-found');
    expect(codeOf('EIO')).toBe('failed');
    expect(codeOf('EWHATEVER')).toBe('failed');
    expect(toDesktopError('no es un error').code).toBe('failed');
  });

  it('keeps its cause, and a DesktopError stays as it is', () => {
    const cause = Object.assign(new Error('lleno'), { code: 'ENOSPC' });
    expect(toDesktopError(cause)).toMatchObject({ cause, retry: true });
    const already = new DesktopError('too-large', 'x');
    expect(toDesktopError(already)).toBe(already);
  });

  it('has a sentence for every meaning', () => {
    for (const code of DESKTOP_ERROR_CODES) expect(t(`platform.error.${code}`)).toMatch(/\.$/u);
  });
});

describe('the list of recent files', () => {
  it('holds each file once, newest first, twenty at most', async () => {
    const recent = openRecentFiles(temporaryFolder());
    for (let index = 0; index < 25; index += 1) await recent.add(`/planes/${index}.mesa`, '2026-03-01T10:00:00.000Z');
    await recent.add('/planes/20.mesa', '2026-03-02T10:00:00.000Z');
    const list = await recent.list();
    expect(list).toHaveLength(20);
    expect(list[0]).toEqual({ path: '/planes/20.mesa', name: '20.mesa', at: '2026-03-02T10:00:00.000Z' });
    expect(new Set(list.map((file) => file.path)).size).toBe(20);
  });

  it('is empty where its file is damaged or holds a relative path', async () => {
    const folder = temporaryFolder();
    for (const text of ['{', '[{"path":"plan.mesa","at":"x"}]', '[{"path":"/a","at":"x","__proto__":{"b":1}}]']) {
      writeFileSync(join(folder, 'recent-files.json'), text);
      expect(await openRecentFiles(folder).list()).toEqual([]);
    }
  });
});

describe('the lock of a data folder', () => {
  const holder = (pid: number): LockHolder => ({ shell: 'host', pid, host: { origin: 'http://127.0.0.1:1', control: 'x' } });
  const lockPath = (folder: string): string => join(folder, 'program.lock');

  it('is held by one program at a time and free again after it', async () => {
    const dataFolder = temporaryFolder();
    const isAlive = (): boolean => true;
    const first = await takeProgramLock({ dataFolder, holder: holder(1), now: Date.now, isAlive });
    expect(await takeProgramLock({ dataFolder, holder: holder(2), now: Date.now, isAlive })).toEqual({ held: false, by: holder(1) });
    if (first.held) await first.lock.release();
    expect(await takeProgramLock({ dataFolder, holder: holder(2), now: Date.now, isAlive })).toMatchObject({ held: true });
  });

  it('is taken over from a program that died, one that gave no sign for long, and from damage', async () => {
    const dataFolder = temporaryFolder();
    await takeProgramLock({ dataFolder, holder: holder(1), now: Date.now });
    expect(await takeProgramLock({ dataFolder, holder: holder(2), now: Date.now, isAlive: () => false })).toMatchObject({ held: true });
    const later = (): number => Date.now() + 60_000;
    expect(await takeProgramLock({ dataFolder, holder: holder(3), now: later, isAlive: () => true })).toMatchObject({ held: true });
    writeFileSync(lockPath(dataFolder), 'xx');
    expect(await takeProgramLock({ dataFolder, holder: holder(4), now: Date.now, isAlive: () => true })).toMatchObject({ held: true });
  });

  it('knows a running program from one that ended', async () => {
    const child = spawn(process.execPath, ['-e', '']);
    const pid = child.pid ?? 0;
    await once(child, 'close');
    expect(processIsAlive(process.pid)).toBe(true);
    expect(processIsAlive(pid)).toBe(false);
  });

  it('that another program took over is left to it', async () => {
    const dataFolder = temporaryFolder();
    const first = await takeProgramLock({ dataFolder, holder: holder(1), now: Date.now });
    await takeProgramLock({ dataFolder, holder: holder(2), now: Date.now, isAlive: () => false });
    if (first.held) {
      await first.lock.touch();
      await first.lock.release();
    }
    expect(JSON.parse(readFileSync(lockPath(dataFolder), 'utf8'))).toEqual(holder(2));
  });

  it('keeps its secret from other users and is shown as alive by touching it', async () => {
    const dataFolder = temporaryFolder();
    const taken = await takeProgramLock({ dataFolder, holder: holder(1), now: Date.now });
    expect(statSync(lockPath(dataFolder)).mode & 0o777).toBe(0o600);
    if (taken.held) await taken.lock.touch();
    expect(JSON.parse(readFileSync(lockPath(dataFolder), 'utf8'))).toEqual(holder(1));
  });

  it('rejects with the error of the system where the folder cannot be written', async () => {
    const dataFolder = temporaryFolder();
    const { files } = faultyFiles({ at: 1, code: 'EROFS', lasting: true, torn: false });
    await expect(takeProgramLock({ dataFolder, holder: holder(1), now: Date.now, files })).rejects.toMatchObject({ code: 'EROFS' });
    mkdirSync(join(dataFolder, 'x'));
    expect(existsSync(lockPath(dataFolder))).toBe(false);
  });
});

import { deviceIdOf } from '@electron/services/device-id';
import { takeLockNowOrLater } from '@electron/services/late-lock';
import { takeProgramLock, type LockHolder, type LockResult } from '@electron/services/program-lock';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultyFiles } from './faulty-files';
import { temporaryFolder } from './temporary-folder';

const holder = (pid: number): LockHolder => ({ shell: 'host', pid, host: null });
const isAlive = (): boolean => true;

/** Takes a folder in which nothing can be written until it is told otherwise. */
function protectedFolder(code: string): { readonly folder: string; readonly take: () => Promise<LockResult>; readonly unprotect: () => void } {
  const folder = temporaryFolder();
  let isProtected = true;
  const { files } = faultyFiles({ at: 0, code, lasting: true, torn: true });
  const take = (): Promise<LockResult> =>
    takeProgramLock({ dataFolder: folder, holder: holder(1), now: Date.now, isAlive, ...(isProtected ? { files } : {}) });
  return { folder, take, unprotect: () => { isProtected = false; } };
}

describe('a data folder in which nothing can be written at start', () => {
  for (const code of ['EROFS', 'ENOSPC', 'EACCES']) {
    it(`is opened all the same (${code}), says why at each write, and is taken with the first one that can be made`, async () => {
      const { folder, take, unprotect } = protectedFolder(code);
      const opened = await takeLockNowOrLater(take);
      expect(opened.held).toBe(true);
      if (!opened.held) return;
      await expect(opened.lock.beforeWriting()).rejects.toMatchObject({ code });
      await opened.lock.touch();
      unprotect();
      await Promise.all([opened.lock.beforeWriting(), opened.lock.beforeWriting()]);
      expect(await takeProgramLock({ dataFolder: folder, holder: holder(2), now: Date.now, isAlive })).toEqual({ held: false, by: holder(1) });
      await opened.lock.release();
      expect(existsSync(join(folder, 'program.lock'))).toBe(false);
    });
  }

  it('is not written where another program took it meanwhile', async () => {
    const { folder, take, unprotect } = protectedFolder('ENOSPC');
    const opened = await takeLockNowOrLater(take);
    unprotect();
    await takeProgramLock({ dataFolder: folder, holder: holder(2), now: Date.now, isAlive });
    if (opened.held) await expect(opened.lock.beforeWriting()).rejects.toMatchObject({ code: 'in-use', retry: true });
    expect(opened.held).toBe(true);
  });

  it('that another program holds is left to it, and any other fault is told', async () => {
    const folder = temporaryFolder();
    await takeProgramLock({ dataFolder: folder, holder: holder(2), now: Date.now, isAlive });
    const take = (): Promise<LockResult> => takeProgramLock({ dataFolder: folder, holder: holder(1), now: Date.now, isAlive });
    expect(await takeLockNowOrLater(take)).toEqual({ held: false, by: holder(2) });
    const { files } = faultyFiles({ at: 0, code: 'EIO', lasting: true, torn: false });
    await expect(takeLockNowOrLater(() => takeProgramLock({ dataFolder: temporaryFolder(), holder: holder(1), now: Date.now, files }))).rejects.toMatchObject({ code: 'EIO' });
  });

  it('gives all windows of a run the same identity, kept once it can be', async () => {
    const folder = temporaryFolder();
    const { files } = faultyFiles({ at: 1, code: 'EROFS', lasting: true, torn: false });
    const first = await deviceIdOf(folder, files);
    expect(first).toMatch(/^[0-9a-z]{12}$/u);
    expect(await deviceIdOf(folder)).toBe(first);
    expect(await deviceIdOf(folder)).toBe(first);
  });

  it('leaves no empty lock on a disk that is full', async () => {
    const folder = temporaryFolder();
    const { files } = faultyFiles({ at: 2, code: 'ENOSPC', lasting: false, torn: true });
    await expect(takeProgramLock({ dataFolder: folder, holder: holder(1), now: Date.now, files })).rejects.toMatchObject({ code: 'ENOSPC' });
    expect(existsSync(join(folder, 'program.lock'))).toBe(false);
  });
});

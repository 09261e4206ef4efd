import type { FileLayer } from '@electron/services/file-layer';
import { openVault, type Vault } from '@electron/services/vault';
import { describe, expect, it, onTestFinished } from 'vitest';
import { faultyFiles, shortWritingFiles } from './faulty-files';
import { temporaryFolder } from './temporary-folder';
import { appendOf, linesFrom, PROCESS_ID, snapshotOf } from './vault-requests';

/** A vault that is closed when the test ends, even over a file system that no longer works. */
function vaultOver(folder: string, files?: FileLayer): Vault {
  const vault = openVault({ folder, now: () => 1_700_000_000_000, ...(files === undefined ? {} : { files }) });
  onTestFinished(() => vault.close().catch(() => undefined));
  return vault;
}

/** A small life of a process: acts and copies by turns. Gives the number of the last act that was acknowledged. */
async function live(vault: Vault): Promise<{ readonly acknowledged: number; readonly error: unknown }> {
  let acknowledged = 0;
  try {
    acknowledged = (await vault.append(appendOf(1, 2))).sequence;
    acknowledged = (await vault.append(appendOf(3))).sequence;
    await vault.snapshot(snapshotOf(2));
    acknowledged = (await vault.append(appendOf(4))).sequence;
    await vault.snapshot(snapshotOf(4));
    acknowledged = (await vault.append(appendOf(5, 6))).sequence;
    await vault.snapshot(snapshotOf(6));
    acknowledged = (await vault.append(appendOf(7))).sequence;
    return { acknowledged, error: null };
  } catch (error) {
    return { acknowledged, error };
  }
}

/** The number of the last act that a load gives; throws where what it gives is not one unbroken history. */
async function rebuilt(vault: Vault): Promise<number> {
  const loaded = await vault.load(PROCESS_ID);
  if (loaded === null) return 0;
  expect(loaded.damaged).toBeUndefined();
  if (loaded.snapshot !== null) expect(new TextDecoder().decode(loaded.snapshot)).toBe(`copia ${loaded.snapshotSequence}`);
  const count = loaded.journal.split('\n').length - 1;
  expect(loaded.journal).toBe(linesFrom(loaded.snapshotSequence + 1, loaded.snapshotSequence + count));
  return loaded.snapshotSequence + count;
}

describe('the vault over a failing file system', () => {
  for (const [code, torn] of [
    ['ENOSPC', true],
    ['EIO', false],
  ] as const) {
    it(`loses no acknowledged act when it is killed at any call (${code}${torn ? ', writes torn' : ''})`, async () => {
      let tried = 0;
      for (let at = 0; ; at += 1) {
        const folder = temporaryFolder();
        const faulty = faultyFiles({ at, code, lasting: true, torn });
        const { acknowledged, error } = await live(vaultOver(folder, faulty.files));
        if (!faulty.happened()) break;
        tried += 1;
        if (error !== null) expect(error).toMatchObject({ code });
        expect(await rebuilt(vaultOver(folder))).toBeGreaterThanOrEqual(acknowledged);
      }
      expect(tried).toBeGreaterThan(60);
    });

    it(`loses no acknowledged act when any one call fails, and goes on when asked again (${code}${torn ? ', writes torn' : ''})`, async () => {
      let failures = 0;
      for (let at = 0; ; at += 1) {
        const folder = temporaryFolder();
        const faulty = faultyFiles({ at, code, lasting: false, torn });
        const vault = vaultOver(folder, faulty.files);
        const { acknowledged, error } = await live(vault);
        if (!faulty.happened()) break;
        if (error !== null) {
          failures += 1;
          expect(await rebuilt(vault)).toBeGreaterThanOrEqual(acknowledged);
          for (let sequence = acknowledged + 1; sequence <= 9; sequence += 1) await vault.append(appendOf(sequence));
          expect(await rebuilt(vault)).toBe(9);
        }
        await vault.close();
        expect(await rebuilt(vaultOver(folder))).toBe(error === null ? 7 : 9);
      }
      expect(failures).toBeGreaterThan(40);
    });
  }

  it('does not count a line on disk as safe whose sync failed: it is cut off and written again', async () => {
    const folder = temporaryFolder();
    const syncs: number[] = [];
    for (let at = 0; syncs.length === 0; at += 1) {
      const faulty = faultyFiles({ at, code: 'EIO', lasting: false, torn: false });
      const vault = vaultOver(`${folder}/${at}`, faulty.files);
      const error = await vault.append(appendOf(1)).catch((reason: unknown) => reason);
      if (faulty.calls()[at] !== 'datasync') continue;
      expect(error).toMatchObject({ code: 'EIO' });
      const before = faulty.calls().length;
      await vault.append(appendOf(1));
      const after = faulty.calls().slice(before);
      expect(after).toContain('truncate');
      // The line once, and the manifest, since the process is new.
      expect(after.filter((call) => call === 'write')).toHaveLength(2);
      expect(after).toContain('datasync');
      expect(await rebuilt(vault)).toBe(1);
      syncs.push(at);
    }
    expect(syncs).toHaveLength(1);
  });

  it('writes everything where the system takes a few bytes at a time', async () => {
    const folder = temporaryFolder();
    expect(await live(vaultOver(folder, shortWritingFiles(5)))).toEqual({ acknowledged: 7, error: null });
    expect(await rebuilt(vaultOver(folder))).toBe(7);
  });
});

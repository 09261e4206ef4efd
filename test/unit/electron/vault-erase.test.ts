import { openVault, type Vault } from '@electron/services/vault';
import type { FileLayer } from '@electron/services/file-layer';
import { cpSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { faultyFiles } from './faulty-files';
import { temporaryFolder } from './temporary-folder';
import { appendOf, PROCESS_ID, snapshotOf } from './vault-requests';

function vaultOver(folder: string, files?: FileLayer): Vault {
  const vault = openVault({ folder, now: () => 1_700_000_000_000, ...(files === undefined ? {} : { files }) });
  onTestFinished(() => vault.close().catch(() => undefined));
  return vault;
}

/** All bytes under a folder, as text. */
function everythingIn(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path, 'latin1'))
    .join('\n');
}

const request = (sequence: number) => ({ ...snapshotOf(sequence), bytes: new TextEncoder().encode('copia sin nadie') });

/** A process with a journal, copies and something in the bin. */
async function lived(folder: string): Promise<void> {
  const vault = vaultOver(folder);
  await vault.append(appendOf(1, 2));
  await vault.snapshot(snapshotOf(2));
  await vault.discard(PROCESS_ID);
  await vault.append(appendOf(1, 4));
  await vault.snapshot(snapshotOf(4));
  await vault.append(appendOf(5, 6));
  await vault.close();
}

describe('erasing what is kept of a process', () => {
  it('leaves one copy and nothing of before, in the bin neither', async () => {
    const folder = temporaryFolder();
    await lived(folder);
    expect(everythingIn(folder)).toMatch(/copia 2[\s\S]*|copia 4/u);
    const vault = vaultOver(folder);
    expect(await vault.erase(request(7))).toEqual({ sequence: 7 });
    const left = everythingIn(folder);
    expect(left).toContain('copia sin nadie');
    expect(left).not.toMatch(/copia \d/u);
    for (const line of appendOf(1, 6).lines) expect(left).not.toContain(line);
    expect(await vault.load(PROCESS_ID)).toMatchObject({ snapshotSequence: 7, journal: '' });
    // And the process goes on.
    expect(await vault.append(appendOf(8))).toEqual({ sequence: 8 });
  });

  it('refuses a copy that is not the later one', async () => {
    const folder = temporaryFolder();
    await lived(folder);
    await expect(vaultOver(folder).erase(request(6))).rejects.toMatchObject({ code: 'out-of-step' });
    expect(await vaultOver(folder).load(PROCESS_ID)).toMatchObject({ snapshotSequence: 4 });
  });

  it('broken off at any call, it loses nothing; begun, it is finished when the process is next touched', async () => {
    let finished = 0;
    let tried = 0;
    const before = temporaryFolder();
    await lived(before);
    for (let at = 0; ; at += 1) {
      const folder = temporaryFolder();
      cpSync(before, folder, { recursive: true });
      const faulty = faultyFiles({ at, code: 'EIO', lasting: true, torn: at % 2 === 0 });
      const acknowledged = await vaultOver(folder, faulty.files).erase(request(7)).then(() => true, () => false);
      if (!faulty.happened()) break;
      tried += 1;
      const later = vaultOver(folder);
      const loaded = await later.load(PROCESS_ID);
      // The process as it was to its last act, or as erased: never less.
      const isErased = loaded?.snapshotSequence === 7;
      if (!isErased) expect(loaded).toMatchObject({ snapshotSequence: 4 });
      if (!isErased) expect(loaded?.journal.split('\n').length).toBe(3);
      expect(acknowledged && !isErased).toBe(false);
      if (acknowledged) expect(everythingIn(folder)).not.toMatch(/copia \d/u);
      // Asked again, it is done.
      if (!isErased) await later.erase(request(7));
      else finished += 1;
      await later.erase(request(8));
      expect(everythingIn(folder)).not.toMatch(/copia \d/u);
    }
    expect(tried).toBeGreaterThan(40);
    expect(finished).toBeGreaterThan(10);
  }, 240_000);
});

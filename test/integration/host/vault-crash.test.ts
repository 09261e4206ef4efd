import { openVault } from '@electron/services/vault';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { linesFrom, PROCESS_ID } from '../../unit/electron/vault-requests';

const root = join(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'mesa-crash-'));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Lets a program append from a number on, and kills it at once when it has acknowledged so many. Gives the last one. */
async function appendUntilKilled(first: number, acknowledgements: number): Promise<number> {
  const program = join(root, 'test/integration/host/append-forever.ts');
  // One process only, so that the kill meets the one that writes.
  const child = spawn(process.execPath, ['--import', 'tsx', program, folder, String(first)], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  let killed = false;
  child.stdout.on('data', (piece: Buffer) => {
    output += piece.toString();
    if (killed || output.split('\n').length <= acknowledgements) return;
    killed = true;
    child.kill('SIGKILL');
  });
  await once(child, 'close');
  expect(killed).toBe(true);
  return Number(output.trimEnd().split('\n').at(-1));
}

describe('a program killed while it appends', () => {
  it('leaves every acknowledged act, in one unbroken journal, ten times over', async () => {
    let last = 0;
    for (let round = 0; round < 10; round += 1) {
      const acknowledged = await appendUntilKilled(last + 1, 3 + round * 7);
      const vault = openVault({ folder, now: Date.now });
      const loaded = await vault.load(PROCESS_ID);
      await vault.close();
      last = (loaded?.journal.split('\n').length ?? 1) - 1;
      expect(loaded?.damaged).toBeUndefined();
      expect(loaded?.journal).toBe(linesFrom(1, last));
      expect(last).toBeGreaterThanOrEqual(acknowledged);
    }
  });
});

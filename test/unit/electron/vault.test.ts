import { openVault, type Vault } from '@electron/services/vault';
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from './temporary-folder';
import { appendOf, entryAt, lineOf, linesFrom, PROCESS_ID, snapshotOf } from './vault-requests';

function vaultIn(folder: string): Vault {
  const vault = openVault({ folder, now: () => 1_700_000_000_000 });
  onTestFinished(() => vault.close());
  return vault;
}

const processFolder = (folder: string): string => join(folder, 'vault', 'process_guatape0000000001');
const filesOf = (folder: string, ending: string): readonly string[] =>
  readdirSync(processFolder(folder)).filter((name) => name.endsWith(ending)).sort();

async function textOf(vault: Vault): Promise<{ copy: string | null; sequence: number; journal: string; damaged: unknown } | null> {
  const loaded = await vault.load(PROCESS_ID);
  if (loaded === null) return null;
  const copy = loaded.snapshot === null ? null : new TextDecoder().decode(loaded.snapshot);
  return { copy, sequence: loaded.snapshotSequence, journal: loaded.journal, damaged: loaded.damaged ?? null };
}

describe('the vault', () => {
  it('is empty, and touches nothing, before the first act', async () => {
    const folder = temporaryFolder();
    const vault = vaultIn(folder);
    expect(await vault.list()).toEqual([]);
    expect(await vault.load(PROCESS_ID)).toBeNull();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('gives back the acts in order after the program ends', async () => {
    const folder = temporaryFolder();
    const vault = vaultIn(folder);
    expect(await vault.append(appendOf(1, 3))).toEqual({ sequence: 3 });
    expect(await vault.append(appendOf(4))).toEqual({ sequence: 4 });
    await vault.close();
    const again = vaultIn(folder);
    expect(await again.list()).toEqual([entryAt(4)]);
    expect(await textOf(again)).toEqual({ copy: null, sequence: 0, journal: linesFrom(1, 4), damaged: null });
  });

  it('appends in the order of asking when asked many times at once', async () => {
    const vault = vaultIn(temporaryFolder());
    await Promise.all(Array.from({ length: 50 }, (_none, index) => vault.append(appendOf(index + 1))));
    expect((await textOf(vault))?.journal).toBe(linesFrom(1, 50));
  });

  it('writes a repeated append only once', async () => {
    const vault = vaultIn(temporaryFolder());
    await vault.append(appendOf(1, 2));
    expect(await vault.append(appendOf(1, 2))).toEqual({ sequence: 2 });
    expect(await vault.append(appendOf(2, 3))).toEqual({ sequence: 3 });
    expect((await textOf(vault))?.journal).toBe(linesFrom(1, 3));
  });

  it('refuses an act that would leave a gap, and goes on after a copy that closes it', async () => {
    const vault = vaultIn(temporaryFolder());
    await vault.append(appendOf(1, 2));
    await expect(vault.append(appendOf(4))).rejects.toMatchObject({ code: 'out-of-step' });
    await vault.snapshot(snapshotOf(3));
    await vault.append(appendOf(4));
    expect(await textOf(vault)).toEqual({ copy: 'copia 3', sequence: 3, journal: linesFrom(4, 4), damaged: null });
  });

  it('refuses another act under a number already used: a window that is behind overwrites nothing', async () => {
    const vault = vaultIn(temporaryFolder());
    await vault.append(appendOf(1, 2));
    const other = { ...appendOf(2), lines: ['{"acto":"otro"}'] };
    await expect(vault.append(other)).rejects.toMatchObject({ code: 'out-of-step' });
    expect((await textOf(vault))?.journal).toBe(linesFrom(1, 2));
  });

  it('settles two histories by the copy that follows a refusal, and keeps the other one in the bin', async () => {
    const folder = temporaryFolder();
    const vault = vaultIn(folder);
    await vault.append(appendOf(1, 8));
    await expect(vault.append({ ...appendOf(5), lines: ['{"acto":"otro"}'] })).rejects.toMatchObject({ code: 'out-of-step' });
    expect(await vault.snapshot(snapshotOf(5, 'la otra'))).toEqual({ sequence: 5 });
    expect(await textOf(vault)).toEqual({ copy: 'la otra', sequence: 5, journal: '', damaged: null });
    await vault.append(appendOf(6));
    expect((await textOf(vaultIn(folder)))?.journal).toBe(linesFrom(6, 6));
    const kept = join(folder, 'bin', 'process_guatape0000000001-1700000000000', 'journal-000001.jsonl');
    expect(readFileSync(kept, 'utf8')).toContain(lineOf(8));
  });

  it('refuses a line with a line end and an entry of another process', async () => {
    const vault = vaultIn(temporaryFolder());
    await expect(vault.append({ ...appendOf(1), lines: ['{}\n{}'] })).rejects.toMatchObject({ code: 'invalid-request' });
    const foreign = { ...appendOf(1), entry: entryAt(1, 'process:otro') };
    await expect(vault.append(foreign)).rejects.toMatchObject({ code: 'invalid-request' });
  });

  it('refuses ids that lead out of its folder', async () => {
    const vault = vaultIn(temporaryFolder());
    for (const id of ['process:../x', 'process:a/b', 'process:', 'actor:a', 'process:A', 'process:a.b', `process:${'a'.repeat(121)}`]) {
      await expect(vault.load(id)).rejects.toMatchObject({ code: 'invalid-request' });
      await expect(vault.discard(id)).rejects.toMatchObject({ code: 'invalid-request' });
    }
  });
});

describe('a copy in the vault', () => {
  it('is given with the acts after it, also those written while it was made', async () => {
    const folder = temporaryFolder();
    const vault = vaultIn(folder);
    await vault.append(appendOf(1, 5));
    expect(await vault.snapshot(snapshotOf(3))).toEqual({ sequence: 5 });
    await vault.append(appendOf(6));
    expect(await textOf(vault)).toEqual({ copy: 'copia 3', sequence: 3, journal: linesFrom(4, 6), damaged: null });
    await vault.close();
    const again = vaultIn(folder);
    expect(await again.list()).toEqual([entryAt(6)]);
    await again.append(appendOf(7));
    expect((await textOf(again))?.journal).toBe(linesFrom(4, 7));
  });

  it('starts a new journal file, and lets go of what two copies cover', async () => {
    const folder = temporaryFolder();
    const vault = vaultIn(folder);
    for (let round = 0; round < 5; round += 1) {
      const first = round * 10 + 1;
      await vault.append(appendOf(first, first + 9));
      await vault.snapshot(snapshotOf(first + 9));
    }
    await vault.append(appendOf(51));
    expect(filesOf(folder, '.mesa')).toHaveLength(2);
    expect(filesOf(folder, '.jsonl')).toEqual(['journal-000005.jsonl', 'journal-000006.jsonl']);
    expect(await textOf(vault)).toEqual({ copy: 'copia 50', sequence: 50, journal: linesFrom(51, 51), damaged: null });
  });

  it('is refused when it is older than the last one', async () => {
    const vault = vaultIn(temporaryFolder());
    await vault.append(appendOf(1, 5));
    await vault.snapshot(snapshotOf(4));
    await expect(vault.snapshot(snapshotOf(3))).rejects.toMatchObject({ code: 'out-of-step' });
  });

  it('may be made twice at the same number: the later one counts and the journal goes on', async () => {
    const vault = vaultIn(temporaryFolder());
    await vault.append(appendOf(1, 2));
    await vault.snapshot(snapshotOf(2, 'una'));
    await vault.snapshot(snapshotOf(2, 'otra'));
    await vault.append(appendOf(3));
    const loaded = await textOf(vault);
    expect(['una', 'otra']).toContain(loaded?.copy);
    expect(loaded?.journal).toBe(linesFrom(3, 3));
  });

  it('that the disk damaged gives way to the one before it, with all acts since, and says so', async () => {
    const folder = temporaryFolder();
    const vault = vaultIn(folder);
    await vault.append(appendOf(1, 3));
    await vault.snapshot(snapshotOf(3));
    await vault.append(appendOf(4, 6));
    await vault.snapshot(snapshotOf(6));
    await vault.append(appendOf(7));
    writeFileSync(join(processFolder(folder), filesOf(folder, '.mesa').at(-1) ?? ''), 'dañado');
    expect(await textOf(vault)).toEqual({
      copy: 'copia 3',
      sequence: 3,
      journal: linesFrom(4, 7),
      damaged: { snapshots: 1, lines: 0 },
    });
  });

  it('whose describing file is damaged or gone is not taken', async () => {
    const folder = temporaryFolder();
    const vault = vaultIn(folder);
    await vault.append(appendOf(1, 3));
    await vault.snapshot(snapshotOf(3));
    await vault.close();
    writeFileSync(join(processFolder(folder), filesOf(folder, '.json').at(-1) ?? ''), '{"a":');
    expect(await textOf(vaultIn(folder))).toEqual({
      copy: null,
      sequence: 0,
      journal: linesFrom(1, 3),
      damaged: { snapshots: 1, lines: 0 },
    });
  });
});

describe('a journal that a crash or the disk damaged', () => {
  it('loses only the torn last line, and goes on behind the last whole one', async () => {
    const folder = temporaryFolder();
    const vault = vaultIn(folder);
    await vault.append(appendOf(1, 2));
    await vault.close();
    const path = join(processFolder(folder), 'journal-000001.jsonl');
    appendFileSync(path, '["act",3,"ffffffff",{"acto":');
    const again = vaultIn(folder);
    expect(await textOf(again)).toEqual({ copy: null, sequence: 0, journal: linesFrom(1, 2), damaged: null });
    await again.append(appendOf(3));
    expect((await textOf(again))?.journal).toBe(linesFrom(1, 3));
    expect(readFileSync(path, 'utf8')).not.toContain('ffffffff');
  });

  it('opens at its last whole act when cut at any byte, and takes the next one', async () => {
    const source = temporaryFolder();
    const vault = vaultIn(source);
    await vault.append(appendOf(1));
    await vault.append(appendOf(2));
    await vault.append(appendOf(3));
    await vault.close();
    const whole = readFileSync(join(processFolder(source), 'journal-000001.jsonl'));
    for (let length = 0; length <= whole.length; length += 7) {
      const folder = temporaryFolder();
      mkdirSync(processFolder(folder), { recursive: true });
      const path = join(processFolder(folder), 'journal-000001.jsonl');
      writeFileSync(path, whole);
      truncateSync(path, length);
      const cut = vaultIn(folder);
      const last = [...whole.subarray(0, length).toString().matchAll(/^\["act",(\d),.*$\n/gmu)].length;
      expect((await textOf(cut))?.journal).toBe(linesFrom(1, last));
      await cut.append(appendOf(last + 1));
      expect((await textOf(cut))?.journal).toBe(linesFrom(1, last + 1));
      await cut.close();
    }
  });

  it('says how many acts are left out when a line in the middle is damaged, and writes nothing over it', async () => {
    const folder = temporaryFolder();
    const vault = vaultIn(folder);
    await vault.append(appendOf(1, 5));
    await vault.close();
    const path = join(processFolder(folder), 'journal-000001.jsonl');
    const damaged = readFileSync(path, 'utf8').replace(lineOf(3), '{"acto":X}');
    writeFileSync(path, damaged);
    const again = vaultIn(folder);
    expect(await again.list()).toMatchObject([{ sequence: 2 }]);
    expect(await textOf(again)).toEqual({ copy: null, sequence: 0, journal: linesFrom(1, 2), damaged: { snapshots: 0, lines: 4 } });
    await again.snapshot(snapshotOf(5));
    await again.append(appendOf(6));
    expect(await textOf(again)).toMatchObject({ copy: 'copia 5', journal: linesFrom(6, 6) });
    expect(readFileSync(path, 'utf8')).toBe(damaged);
  });

  it('is listed, without a name, even when nothing of it can be read', async () => {
    const folder = temporaryFolder();
    mkdirSync(processFolder(folder), { recursive: true });
    writeFileSync(join(processFolder(folder), 'journal-000001.jsonl'), 'nada de esto se entiende\n');
    expect(await vaultIn(folder).list()).toMatchObject([{ processId: PROCESS_ID, name: '', sequence: 0 }]);
  });
});

describe('a discarded process', () => {
  it('leaves the list, its files wait in the bin, and the same process may come again', async () => {
    const folder = temporaryFolder();
    const vault = vaultIn(folder);
    await vault.append(appendOf(1, 3));
    await vault.discard(PROCESS_ID);
    expect(await vault.list()).toEqual([]);
    expect(await vault.load(PROCESS_ID)).toBeNull();
    const kept = join(folder, 'bin', 'process_guatape0000000001-1700000000000', 'journal-000001.jsonl');
    expect(readFileSync(kept, 'utf8')).toContain(lineOf(3));
    await vault.append(appendOf(1));
    expect((await textOf(vault))?.journal).toBe(linesFrom(1, 1));
  });

  it('that is not there is no error', async () => {
    const folder = temporaryFolder();
    await vaultIn(folder).discard(PROCESS_ID);
    expect(existsSync(join(folder, 'bin'))).toBe(false);
  });
});

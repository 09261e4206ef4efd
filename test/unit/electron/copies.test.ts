import { COPIES_LIMIT, COPY_BYTES_LIMIT, LATEST_KEPT, copiesToKeep } from '@electron/services/copy-retention';
import { openCopyPlaces } from '@electron/services/copy-places';
import { nodeFileLayer, type FileLayer } from '@electron/services/file-layer';
import { openVault } from '@electron/services/vault';
import fc from 'fast-check';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from './temporary-folder';
import { PROCESS_ID, appendOf, entryAt, snapshotOf } from './vault-requests';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NOON = Date.UTC(2026, 2, 1, 12);

function vaultAt(folder: string, clock: { now: number }) {
  const vault = openVault({ folder, now: () => clock.now });
  onTestFinished(() => vault.close());
  return vault;
}

describe('the copies that are kept', () => {
  it('are those of the last hour, one an hour of a day, one a day of two weeks, one a week of half a year', () => {
    const copies = Array.from({ length: 400 * 24 * 6 }, (_none, index) => ({ at: NOON - index * 10 * MINUTE, size: 1_000 }));
    const ages = [...copiesToKeep(copies)].map(({ at }) => NOON - at);
    const between = (from: number, to: number): number => ages.filter((age) => age >= from && age < to).length;
    expect(between(0, HOUR)).toBe(6);
    // 23 whole hours and what is left of the one in which the last hour begins.
    expect(between(HOUR, DAY)).toBeGreaterThanOrEqual(23);
    expect(between(HOUR, DAY)).toBeLessThanOrEqual(24);
    expect(between(DAY, 14 * DAY)).toBeGreaterThanOrEqual(13);
    expect(between(DAY, 14 * DAY)).toBeLessThanOrEqual(14);
    expect(between(14 * DAY, 182 * DAY)).toBeGreaterThanOrEqual(23);
    expect(between(182 * DAY, Number.POSITIVE_INFINITY)).toBe(0);
    expect(ages.length).toBeLessThanOrEqual(COPIES_LIMIT);
  });

  it('are the last two in any case, and never more than the bounds, whatever the ages and sizes', () => {
    const copy = fc.record({ at: fc.integer({ min: 0, max: NOON }), size: fc.integer({ min: 0, max: COPY_BYTES_LIMIT }) });
    fc.assert(fc.property(fc.array(copy, { maxLength: 200 }), (copies) => {
      const sorted = copies.toSorted((one, other) => other.at - one.at);
      const kept = copiesToKeep(sorted);
      expect(sorted.slice(0, LATEST_KEPT).every((latest) => kept.has(latest))).toBe(true);
      expect(kept.size).toBeLessThanOrEqual(COPIES_LIMIT);
      const rest = [...kept].slice(LATEST_KEPT).reduce((sum, { size }) => sum + size, 0);
      expect(rest).toBeLessThanOrEqual(COPY_BYTES_LIMIT);
    }));
  });

  it('do not all go because a clock was set forward for a day', () => {
    const copies = [{ at: NOON + 30_000 * DAY, size: 1 }, ...Array.from({ length: 5 }, (_none, index) => ({ at: NOON - index * HOUR, size: 1 }))];
    expect(copiesToKeep(copies).size).toBeGreaterThanOrEqual(LATEST_KEPT);
  });
});

describe('the vault', () => {
  it('lists its copies with when, why and how much, and gives the bytes of each', async () => {
    const clock = { now: NOON };
    const vault = vaultAt(temporaryFolder(), clock);
    await vault.snapshot({ ...snapshotOf(1), reason: 'open' });
    clock.now += HOUR;
    await vault.append(appendOf(2, 3));
    await vault.snapshot({ ...snapshotOf(3), reason: 'close' });
    const copies = await vault.copies(PROCESS_ID);
    expect(copies.map(({ at, reason, sequence, recordCount, size }) => ({ at, reason, sequence, recordCount, size }))).toEqual([
      { at: '2026-03-01T13:00:00.000Z', reason: 'close', sequence: 3, recordCount: 6, size: 7 },
      { at: '2026-03-01T12:00:00.000Z', reason: 'open', sequence: 1, recordCount: 2, size: 7 },
    ]);
    const read = await vault.copy({ processId: PROCESS_ID, copyId: copies[1]?.copyId ?? '' });
    expect(new TextDecoder().decode(read?.bytes)).toBe('copia 1');
    expect(await vault.copy({ processId: PROCESS_ID, copyId: 'snapshot-000000000001-ffffffff' })).toBeNull();
  });

  it('keeps a copy of each hour while the journal only reaches back to the last but one', async () => {
    const clock = { now: NOON };
    const folder = temporaryFolder();
    const vault = vaultAt(folder, clock);
    for (let round = 1; round <= 6; round += 1) {
      await vault.append(appendOf(round));
      await vault.snapshot(snapshotOf(round));
      clock.now += HOUR;
    }
    expect(await vault.copies(PROCESS_ID)).toHaveLength(6);
    const journals = readdirSync(join(folder, 'vault', 'process_guatape0000000001')).filter((name) => name.endsWith('.jsonl'));
    expect(journals.length).toBeLessThanOrEqual(2);
  });

  it('gives no copy whose bytes the disk changed', async () => {
    const folder = temporaryFolder();
    const vault = vaultAt(folder, { now: NOON });
    await vault.snapshot(snapshotOf(1));
    const [copy] = await vault.copies(PROCESS_ID);
    writeFileSync(join(folder, 'vault', 'process_guatape0000000001', `${copy?.copyId ?? ''}.mesa`), 'otra cosa');
    expect(await vault.copy({ processId: PROCESS_ID, copyId: copy?.copyId ?? '' })).toBeNull();
  });

  it('names a process whose folder is gone, until it is told to forget it', async () => {
    const folder = temporaryFolder();
    const vault = vaultAt(folder, { now: NOON });
    await vault.append(appendOf(1, 3));
    await vault.close();
    rmSync(join(folder, 'vault', 'process_guatape0000000001'), { recursive: true });
    const again = vaultAt(folder, { now: NOON });
    expect(await again.list()).toEqual([{ ...entryAt(3), isMissing: true }]);
    await again.discard(PROCESS_ID);
    expect(await again.list()).toEqual([]);
  });

  it('takes a damaged manifest for an empty one, and loses nothing by it', async () => {
    const folder = temporaryFolder();
    const vault = vaultAt(folder, { now: NOON });
    await vault.append(appendOf(1, 3));
    writeFileSync(join(folder, 'manifest.json'), '{"version":');
    expect(await vault.list()).toEqual([entryAt(3)]);
    await vault.snapshot(snapshotOf(3));
    expect(readFileSync(join(folder, 'manifest.json'), 'utf8')).toContain(PROCESS_ID);
  });

  it('does not come up again, empty, where its folder was pulled; back again it goes on', async () => {
    const folder = join(temporaryFolder(), 'datos');
    const vault = vaultAt(folder, { now: NOON });
    await vault.append(appendOf(1, 2));
    renameSync(folder, `${folder}-lejos`);
    await expect(vault.append(appendOf(3))).rejects.toMatchObject({ code: 'ENOENT' });
    await expect(vault.snapshot(snapshotOf(3))).rejects.toMatchObject({ code: 'ENOENT' });
    await expect(vault.list()).rejects.toMatchObject({ code: 'ENOENT' });
    expect(existsSync(folder)).toBe(false);
    renameSync(`${folder}-lejos`, folder);
    expect(await vault.append(appendOf(3))).toEqual({ sequence: 3 });
    expect(await vault.list()).toEqual([entryAt(3)]);
  });

  it('acknowledges no act written into a journal that was erased under it', async () => {
    const folder = temporaryFolder();
    const vault = vaultAt(folder, { now: NOON });
    await vault.append(appendOf(1));
    rmSync(join(folder, 'vault', 'process_guatape0000000001'), { recursive: true });
    await expect(vault.append(appendOf(2))).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('a second folder', () => {
  const bytes = new TextEncoder().encode('una copia');

  function placesOn(stick: string, files?: FileLayer) {
    const dataFolder = temporaryFolder();
    const machine = { platform: 'linux' as const, env: { MESA_COPIES_FOLDER: stick }, home: dataFolder };
    return openCopyPlaces({ dataFolder, machine, ...(files === undefined ? {} : { files }) });
  }

  it('takes a copy under a free name and says so once it was read back', async () => {
    const stick = temporaryFolder();
    const places = placesOn(stick);
    const [place] = await places.list();
    const request = { placeId: place?.placeId ?? '', suggestedName: 'Guatapé', bytes };
    expect(await places.write(request)).toEqual({ name: 'Guatapé.mesa', size: bytes.length });
    expect(await places.write(request)).toEqual({ name: 'Guatapé (2).mesa', size: bytes.length });
    expect(readFileSync(join(stick, 'Guatapé.mesa'), 'utf8')).toBe('una copia');
  });

  it('that gives back something else than was written is named, and the bad copy goes', async () => {
    const stick = temporaryFolder();
    const lying: FileLayer = { ...nodeFileLayer, readFile: async (path) => (path.endsWith('.mesa') ? new Uint8Array([1]) : nodeFileLayer.readFile(path)) };
    const places = placesOn(stick, lying);
    const [place] = await places.list();
    await expect(places.write({ placeId: place?.placeId ?? '', suggestedName: 'P', bytes })).rejects.toMatchObject({ code: 'not-verified' });
    expect(readdirSync(stick)).toEqual([]);
  });

  it('that was pulled is not in the list, and cannot be written by an id of before', async () => {
    const stick = join(temporaryFolder(), 'memoria');
    mkdirSync(stick);
    const places = placesOn(stick);
    const [place] = await places.list();
    rmSync(stick, { recursive: true });
    expect(await places.list()).toEqual([]);
    await expect(places.write({ placeId: place?.placeId ?? '', suggestedName: 'P', bytes })).rejects.toMatchObject({ code: 'not-found' });
    await expect(places.write({ placeId: '0000000000000000', suggestedName: 'P', bytes })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('chosen in a dialog is offered again the next time', async () => {
    const stick = temporaryFolder();
    const dataFolder = temporaryFolder();
    const machine = { platform: 'linux' as const, env: {}, home: dataFolder };
    const chosen = await openCopyPlaces({ dataFolder, machine }).add(stick);
    expect(await openCopyPlaces({ dataFolder, machine }).list()).toEqual([chosen]);
  });

  it('is a drive where something is mounted under the account, and none where a pulled stick left its folder', async () => {
    const dataFolder = temporaryFolder();
    const drives: FileLayer = {
      ...nodeFileLayer,
      readdir: (path) => (path === '/media/ana' ? Promise.resolve(['KINGSTON', 'resto']) : Promise.reject(Object.assign(new Error(path), { code: 'ENOENT' }))),
      stat: async (path) => {
        const stat = await nodeFileLayer.stat(dataFolder);
        return { ...stat, isFile: () => false, isDirectory: () => path.startsWith('/media/ana'), dev: path.endsWith('KINGSTON') ? 2 : 1 };
      },
    };
    const places = openCopyPlaces({ dataFolder, machine: { platform: 'linux', env: {}, home: dataFolder, user: 'ana' }, files: drives });
    expect(await places.list()).toMatchObject([{ name: 'KINGSTON', kind: 'drive' }]);
  });
});

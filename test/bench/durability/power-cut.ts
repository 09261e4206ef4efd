import type { Page } from '@playwright/test';
import { HomePage } from '@test/e2e/pages/home-page';
import { edit, lostOf, makeGroupProcess, readGroups } from '@test/browser/group-edits';
import { openProgram, type Program } from '@test/browser/program';
import { seededRandom } from '@shared/domain/kernel/seeded-random';
import { execFile } from 'node:child_process';
import { copyFile, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);
const IMAGE_BYTES = 384 * 1024 * 1024;

/** What came of cutting the power. `browserOnly`: the data folder was taken away, so that only the browser's storage counts. */
export interface PowerFigures {
  readonly durability: 'strict' | 'default';
  readonly browserOnly: boolean;
  readonly cuts: number;
  readonly acknowledged: number;
  readonly lost: number;
  readonly halfApplied: number;
}

interface PowerOptions {
  readonly folder: string;
  readonly cuts: number;
  readonly editsPerCut: number;
  readonly durability: PowerFigures['durability'];
  readonly browserOnly: boolean;
  readonly seed: number;
}

/** Undoes the option of the program: what a browser does where nobody asks for more. */
const DEFAULT_DURABILITY = `
  const transaction = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (stores, mode) { return transaction.call(this, stores, mode); };
`;

/**
 * Whether this machine can show a block device as it is at an instant: a file system of its own (ext4, which orders its
 * writes) on a loop device, whose file holds what has left the page cache and nothing else.
 */
export async function canCutPower(folder: string): Promise<boolean> {
  try {
    await mkdir(folder, { recursive: true });
    await withImage(join(folder, 'trial.img'), join(folder, 'trial'), () => Promise.resolve());
    return true;
  } catch {
    return false;
  }
}

/** Works on a fresh file system in a file, and takes it down. */
async function withImage(image: string, mount: string, work: () => Promise<void>): Promise<void> {
  await run('truncate', ['-s', String(IMAGE_BYTES), image]);
  await run('mkfs.ext4', ['-q', '-F', image]);
  await mounted(image, mount, work);
}

/** A long commit interval, so that only what is synced is on the device, as at a cut just before the next commit. */
async function mounted(image: string, mount: string, work: () => Promise<void>): Promise<void> {
  await mkdir(mount, { recursive: true });
  await run('mount', ['-o', 'loop,commit=300', image, mount]);
  try {
    await work();
  } finally {
    for (let left = 20; left > 0; left -= 1) {
      const isGone = await run('umount', [mount]).then(() => true, () => false);
      if (isGone) break;
      await delay(250);
    }
  }
}

/** Stops browser and host at a random instant, takes the device as it is, and opens the program on it. */
export async function powerCuts({ folder, cuts, editsPerCut, durability, browserOnly, seed }: PowerOptions): Promise<PowerFigures> {
  const random = seededRandom(seed);
  let [acknowledged, lost, halfApplied] = [0, 0, 0];
  for (let cut = 0; cut < cuts; cut += 1) {
    const at = join(folder, `${durability}-${cut}`);
    await mkdir(at, { recursive: true });
    const mount = join(folder, 'disk');
    const folders = { dataFolder: join(mount, 'data'), profileFolder: join(mount, 'profile') };
    let [port, done] = [0, 0];
    await withImage(join(at, 'disk.img'), mount, async () => {
      const program = await openProgram({ ...folders, port: 0 });
      ({ port } = program);
      if (durability === 'default') {
        await program.page.addInitScript(DEFAULT_DURABILITY);
        await program.page.reload();
      }
      await makeGroupProcess(program.page);
      done = await editUntilStopped(program, Math.ceil(editsPerCut * (0.5 + random())), random() * 50);
      await copyFile(join(at, 'disk.img'), join(at, 'cut.img'));
      await program.kill();
    });
    await mounted(join(at, 'cut.img'), mount, async () => {
      await rm(join(folders.dataFolder, 'program.lock'), { force: true });
      if (browserOnly) for (const name of ['vault', 'manifest.json']) await rm(join(folders.dataFolder, name), { recursive: true, force: true });
      for (const name of ['SingletonLock', 'SingletonCookie', 'SingletonSocket']) await rm(join(folders.profileFolder, name), { force: true });
      const program = await openProgram({ ...folders, port });
      try {
        acknowledged += done;
        const reading = await readingAfter(program.page);
        lost += reading === null ? done : lostOf(reading, done).length;
        halfApplied += reading?.halfApplied.length ?? 0;
      } finally {
        // What is left open keeps the device busy, and the fault that left it so would not be seen.
        await program.close();
      }
    });
    await rm(at, { recursive: true, force: true });
  }
  return { durability, browserOnly, cuts, acknowledged, lost, halfApplied };
}

/** What is there after the cut; null where the process is not there, or does not open. */
async function readingAfter(page: Page): Promise<Awaited<ReturnType<typeof readGroups>> | null> {
  const isThere = await page.getByRole('listitem').first().waitFor({ timeout: 5_000 }).then(() => true, () => false);
  if (!isThere) return null;
  try {
    await new HomePage(page).openRecent('Prueba');
    return await readGroups(page);
  } catch (error) {
    console.error('After the cut the process did not open:', error);
    return null;
  }
}

/** Makes edits until the number is reached, and stops everything a little later. Gives those acknowledged by then. */
async function editUntilStopped(program: Program, goal: number, later: number): Promise<number> {
  let done = 0;
  const work = (async () => {
    for (;;) {
      await edit(program.page, done + 1);
      done += 1;
    }
  })().catch(() => undefined);
  while (done < goal) await delay(5);
  await delay(later);
  program.stop();
  const acknowledged = done;
  void work;
  return acknowledged;
}

import { HomePage } from '@test/e2e/pages/home-page';
import { seededRandom } from '@shared/domain/kernel/seeded-random';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { edit, goToActors, lostOf, makeGroupProcess, readGroups } from './group-edits';
import { openProgram, type Program } from './program';

/** What came of killing the program again and again while edits were made. */
export interface KillFigures {
  readonly kills: number;
  /** Edits that the program had said were saved. */
  readonly acknowledged: number;
  readonly lost: number;
  readonly halfApplied: number;
  /** Edits that were under way at a kill and came through all the same: allowed. */
  readonly unacknowledgedKept: number;
  /** Milliseconds from the click on the process after a kill to its being open. */
  readonly reopenMs: readonly number[];
  /** What the program said after each kill, one entry per sentence. */
  readonly said: readonly string[];
}

interface KillOptions {
  readonly folder: string;
  readonly edits: number;
  readonly kills: number;
  readonly seed: number;
  /** What is done to the profile between kill and start. */
  readonly between?: (profileFolder: string) => Promise<void>;
}

/** Removes the browser's storage: what is left of the work is in the data folder. */
export async function deleteStorage(profileFolder: string): Promise<void> {
  for (const name of ['IndexedDB', 'Local Storage']) await rm(join(profileFolder, 'Default', name), { recursive: true, force: true });
}

/** Makes edits and kills browser and host at random moments among them; counts after each start what is there. */
export async function killRounds({ folder, edits, kills, seed, between }: KillOptions): Promise<KillFigures> {
  const random = seededRandom(seed);
  const folders = { dataFolder: join(folder, 'data'), profileFolder: join(folder, 'profile') };
  let program: Program = await openProgram({ ...folders, port: 0 });
  const { port } = program;
  await makeGroupProcess(program.page);
  let acknowledged = 0;
  let next = 1;
  const skipped = new Set<number>();
  let unacknowledgedKept = 0;
  const halfApplied = new Set<number>();
  const lost = new Set<number>();
  const reopenMs: number[] = [];
  const said: string[] = [];
  for (let round = 1; round <= kills; round += 1) {
    const goal = Math.round((edits * round) / kills);
    const page = program.page;
    let ended: unknown = null;
    const work = (async () => {
      // Goes on over the goal until the kill ends it, so that the kill meets it in the middle of an edit.
      for (;;) {
        await edit(page, next);
        acknowledged = next;
        next += 1;
      }
    })().catch((error: unknown) => {
      ended = error;
    });
    while (acknowledged < goal) {
      if (ended !== null) throw new Error(`The edits stopped before the kill, at ${acknowledged}`, { cause: ended });
      await delay(5);
    }
    await delay(random() * 60);
    await program.kill();
    await work;
    await between?.(folders.profileFolder);
    program = await openProgram({ ...folders, port });
    const home = new HomePage(program.page);
    await program.page.getByRole('listitem').first().waitFor();
    const start = performance.now();
    await home.openRecent('Prueba');
    reopenMs.push(Math.round(performance.now() - start));
    const notices = program.page.locator('.mantine-Notification-root');
    await notices.first().waitFor({ timeout: 3_000 }).catch(() => undefined);
    said.push(...(await notices.allInnerTexts()));
    const reading = await readGroups(program.page);
    for (const number of lostOf(reading, acknowledged)) if (!skipped.has(number)) lost.add(number);
    for (const number of reading.halfApplied) halfApplied.add(number);
    // The edit under way may have come through or not; its number is not used again.
    if (next > acknowledged) {
      if (reading.edits.has(next)) unacknowledgedKept += 1;
      else skipped.add(next);
      next += 1;
    }
    await goToActors(program.page);
  }
  await program.close();
  return { kills, acknowledged: acknowledged - skipped.size, lost: lost.size, halfApplied: halfApplied.size, unacknowledgedKept, reopenMs, said };
}

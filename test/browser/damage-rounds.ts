import { HomePage } from '@test/e2e/pages/home-page';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { DAMAGES, copyFolders, storageFolder } from './damage';
import { edit, goToActors, lostOf, makeGroupProcess, readGroups } from './group-edits';
import { openProgram } from './program';

/** What came of one damage. */
export interface DamageFigure {
  readonly damage: string;
  /** Edits acknowledged before it that are not there after it. */
  readonly lost: number;
  readonly halfApplied: number;
  /** What the program said, at start and on opening. */
  readonly said: readonly string[];
  /** Whether the next edit was saved in both places. */
  readonly goesOn: boolean;
}

/** Makes edits, closes, and opens a copy of it all with each damage done to the database's files. */
export async function damageRounds(folder: string, edits: number): Promise<readonly DamageFigure[]> {
  const whole = join(folder, 'whole');
  const first = await openProgram({ dataFolder: join(whole, 'data'), profileFolder: join(whole, 'profile'), port: 0 });
  const { port } = first;
  await makeGroupProcess(first.page);
  for (let number = 1; number <= edits; number += 1) await edit(first.page, number);
  await first.close();
  await access(storageFolder(join(whole, 'profile'), port));

  const figures: DamageFigure[] = [];
  for (const [place, [damage, apply]] of Object.entries(DAMAGES).entries()) {
    const copy = join(folder, `damage-${place}`);
    await copyFolders(whole, copy);
    const profileFolder = join(copy, 'profile');
    await apply(storageFolder(profileFolder, port));
    const program = await openProgram({ dataFolder: join(copy, 'data'), profileFolder, port });
    const home = new HomePage(program.page);
    await program.page.getByRole('listitem').first().waitFor();
    const atStart = await program.page.getByRole('main').getByRole('status').allInnerTexts();
    await home.openRecent('Prueba');
    const notices = program.page.locator('.mantine-Notification-root');
    await notices.first().waitFor({ timeout: 2_000 }).catch(() => undefined);
    const said = [...atStart, ...(await notices.allInnerTexts())];
    const reading = await readGroups(program.page);
    await goToActors(program.page);
    const goesOn = await edit(program.page, edits + 1).then(() => true, () => false);
    figures.push({ damage, lost: lostOf(reading, edits).length, halfApplied: reading.halfApplied.length, said, goesOn });
    await program.close();
  }
  return figures;
}

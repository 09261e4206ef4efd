import { test as base } from '@playwright/test';
import { openProgram, type Program } from '@test/browser/program';
import { mountSmallDisk, type SmallDisk } from '@test/browser/small-disk';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export { expect } from '@playwright/test';

/** A machine of a test's own, on which the program is opened, killed and opened again. */
interface ProgramFixtures {
  readonly folder: string;
  /** Opens the program on `data` and `profile` of the folder, unless told otherwise. */
  readonly open: (options?: Partial<Parameters<typeof openProgram>[0]>) => Promise<Program>;
  /** Mounts a volume of so many megabytes as a folder of that name; the test is skipped where the machine lets nobody. */
  readonly mountDisk: (name: string, megabytes: number) => SmallDisk;
}

/** Tests of crashes and disks: they need the host and the browser as processes, so they run in the browser only. */
export const test = base.extend<ProgramFixtures>({
  // Playwright reads the names of the fixtures from the pattern; this one needs none.
  // eslint-disable-next-line no-empty-pattern
  folder: async ({}, use, testInfo) => {
    testInfo.skip(testInfo.project.name === 'electron', 'These tests end browser and host as processes of their own');
    const folder = await mkdtemp(join(tmpdir(), 'mesa-program-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  mountDisk: async ({ folder }, use, testInfo) => {
    const disks: SmallDisk[] = [];
    await use((name, megabytes) => {
      const disk = mountSmallDisk(join(folder, name), megabytes);
      testInfo.skip(disk === null, 'Only the administrator of a Linux machine can mount a small volume');
      if (disk === null) throw new Error('The test goes on without its volume');
      disks.push(disk);
      return disk;
    });
    for (const disk of disks) disk.remove();
  },
  // Asks for the volumes so that the programs end before these are taken away.
  open: async ({ folder, mountDisk }, use) => {
    void mountDisk;
    const programs: Program[] = [];
    await use(async (options = {}) => {
      const program = await openProgram({ dataFolder: join(folder, 'data'), profileFolder: join(folder, 'profile'), port: 0, ...options });
      programs.push(program);
      return program;
    });
    for (const program of programs) await program.close().catch(() => undefined);
  },
});

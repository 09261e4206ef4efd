import { findElectronRuntime } from '@electron/host/electron-runtime';
import { test as base, _electron, chromium, type BrowserContext, type Page } from '@playwright/test';
import { startHostProcess, type HostProcess } from '@test/browser/host-process';
import { chromiumLaunch } from '@test/browser/chromium-path';
import { LONGEST_TASK, watchLongTasks, type LongTask, type LongTaskWatch } from '@test/browser/long-tasks';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export { expect } from '@playwright/test';

const root = join(import.meta.dirname, '..', '..');
const WINDOW = { width: 1280, height: 800 } as const;

/** One person's machine: a data folder and a browser profile of its own, and the program open on it. */
export interface Desk {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Requests that would have left the machine: refused, and none may come. */
  readonly outsideRequests: readonly string[];
  /** Closes the window (and the program with it) and opens it again on the same data. */
  readonly reopen: () => Promise<Page>;
  /** The host process, null in Electron: ended abruptly by tests of crashes. */
  readonly host: HostProcess | null;
  /** Tasks in which a window answered nobody: none may come but those of declared heavy jobs. */
  readonly longTasks: readonly LongTask[];
  /** Declares a heavy job, with its reason: while it runs the window may take its time. */
  readonly heavy: LongTaskWatch['during'];
  readonly dataFolder: string;
  readonly profileFolder: string;
  readonly close: () => Promise<void>;
}

type DeskOptions = { readonly dataFolder?: string; readonly profileFolder?: string };

interface Fixtures {
  /** The program, open on an empty home. */
  readonly app: Page;
  readonly desk: Desk;
  /** Opens one more machine: another data folder and profile, unless given. */
  readonly openDesk: (options?: DeskOptions) => Promise<Desk>;
}

async function guard(context: BrowserContext, outside: string[]): Promise<void> {
  await context.route('**/*', async (route) => {
    const { protocol, hostname } = new URL(route.request().url());
    const inside = ['data:', 'blob:', 'app:'].includes(protocol) || ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
    if (inside) return route.fallback();
    outside.push(route.request().url());
    return route.abort('internetdisconnected');
  });
}

async function openInBrowser(dataFolder: string, profileFolder: string): Promise<Desk> {
  const outside: string[] = [];
  const longTasks: LongTask[] = [];
  let host = await startHostProcess({ dataFolder });
  const open = async (): Promise<{ readonly context: BrowserContext; readonly page: Page; readonly watch: LongTaskWatch }> => {
    const context = await chromium.launchPersistentContext(profileFolder, {
      ...chromiumLaunch(),
      headless: true,
      viewport: WINDOW,
      locale: 'es-CO',
      timezoneId: 'America/Bogota',
      acceptDownloads: true,
    });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await guard(context, outside);
    const watch = await watchLongTasks(context, profileFolder);
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(await host.launchUrl());
    return { context, page, watch };
  };
  let { context, page, watch } = await open();
  const end = async (): Promise<void> => {
    watch.stop();
    longTasks.push(...watch.found());
    await context.close();
    await host.stop();
  };
  return {
    get page() { return page; },
    get context() { return context; },
    get host() { return host; },
    outsideRequests: outside,
    longTasks,
    heavy: (reason, act) => watch.during(reason, act),
    dataFolder,
    profileFolder,
    reopen: async () => {
      const port = Number(new URL(host.origin).port);
      await end();
      host = await startHostProcess({ dataFolder, port });
      ({ context, page, watch } = await open());
      return page;
    },
    close: end,
  };
}

async function openInElectron(executablePath: string, dataFolder: string): Promise<Desk> {
  const outside: string[] = [];
  const open = async (): Promise<{ readonly context: BrowserContext; readonly page: Page }> => {
    const args = [root, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
    const app = await _electron.launch({ executablePath, args, env: { ...process.env, MESA_DATA_FOLDER: dataFolder } });
    await guard(app.context(), outside);
    return { context: app.context(), page: await app.firstWindow() };
  };
  let { context, page } = await open();
  return {
    get page() { return page; },
    get context() { return context; },
    host: null,
    outsideRequests: outside,
    longTasks: [],
    heavy: (_reason, act) => act(),
    dataFolder,
    profileFolder: dataFolder,
    reopen: async () => {
      await context.close();
      ({ context, page } = await open());
      return page;
    },
    close: () => context.close(),
  };
}

export const test = base.extend<Fixtures>({
  // Playwright reads the names of the fixtures from the pattern; this one needs none.
  // eslint-disable-next-line no-empty-pattern
  openDesk: async ({}, use, testInfo) => {
    const folder = await mkdtemp(join(tmpdir(), 'mesa-e2e-'));
    const desks: Desk[] = [];
    const runtime = testInfo.project.name === 'electron' ? findElectronRuntime(root, process.env) : null;
    await use(async ({ dataFolder, profileFolder } = {}) => {
      const data = dataFolder ?? join(folder, `data-${desks.length}`);
      const profile = profileFolder ?? join(folder, `profile-${desks.length}`);
      const desk = runtime === null ? await openInBrowser(data, profile) : await openInElectron(runtime, data);
      desks.push(desk);
      return desk;
    });
    for (const desk of desks) await desk.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    const outside = desks.flatMap((desk) => desk.outsideRequests);
    const blocked = desks.flatMap((desk) => desk.longTasks);
    if (blocked.length > 0) {
      const list = blocked.map(({ work, where }) => `${String(work)} ms at ${where}`).join(', ');
      throw new Error(`The window answered nobody for more than ${String(LONGEST_TASK)} ms outside a declared heavy job: ${list}`);
    }
    if (outside.length > 0) throw new Error(`Requests that would leave the machine: ${outside.join(', ')}`);
  },
  desk: async ({ openDesk }, use) => {
    await use(await openDesk());
  },
  app: async ({ desk }, use) => {
    await use(desk.page);
  },
});

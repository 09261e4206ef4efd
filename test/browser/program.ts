import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { chromiumLaunch } from './chromium-path';
import { startHostProcess, type HostProcess } from './host-process';

/** The program open in a browser over its host, on a profile and a data folder that outlive it. */
export interface Program {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly host: HostProcess;
  readonly port: number;
  /** Ends browser and host with SIGKILL: nothing is flushed, nothing takes its leave. */
  readonly kill: () => Promise<void>;
  /** Stops browser and host where they are, as they would be at a power cut; `kill` then ends them. */
  readonly stop: () => void;
  /** Closes as a person does. */
  readonly close: () => Promise<void>;
}

interface ProgramOptions {
  readonly dataFolder: string;
  readonly profileFolder: string;
  /** The same port gives the same origin, and so the same storage. 0 for the first time. */
  readonly port: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** Opens the program on the folders given. */
export async function openProgram({ dataFolder, profileFolder, port, env = {} }: ProgramOptions): Promise<Program> {
  const host = await startHostProcess({ dataFolder, port, env });
  const context = await chromium.launchPersistentContext(profileFolder, {
    ...chromiumLaunch(),
    headless: true,
    viewport: { width: 1280, height: 800 },
    locale: 'es-CO',
    timezoneId: 'America/Bogota',
    acceptDownloads: true,
  });
  const page = context.pages()[0] ?? (await context.newPage());
  const pid = await browserPid(context);
  await page.goto(await host.launchUrl());
  return {
    page,
    context,
    host,
    port: Number(new URL(host.origin).port),
    stop: () => {
      // The browser leads the group of its processes.
      process.kill(-pid, 'SIGSTOP');
      process.kill(host.pid, 'SIGSTOP');
    },
    kill: async () => {
      const gone = new Promise<void>((settle) => context.once('close', () => settle()));
      process.kill(-pid, 'SIGKILL');
      await host.kill();
      await gone;
    },
    close: async () => {
      await context.close();
      await host.stop();
    },
  };
}

/** The process of the browser itself, of those that a Chromium is made of. */
async function browserPid(context: BrowserContext): Promise<number> {
  const browser = context.browser();
  if (browser === null) throw new Error('The context has no browser');
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const found = processInfo.find(({ type }) => type === 'browser');
  if (found === undefined) throw new Error('The browser names no process');
  return found.id;
}

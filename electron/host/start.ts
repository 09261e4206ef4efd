import { failureText, t } from '@shared/i18n';
import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { dataFolderOf, thisMachine } from '../services/data-folder';
import { toDesktopError } from '../services/machine-error';
import { openSpokenLanguage } from '../services/spoken-language';
import { browserArguments, findBrowser } from './browser';
import { build, BuildError, isStale, type BuildPart } from './build';
import { findElectronRuntime } from './electron-runtime';
import { openHostSession, type HostSession } from './host-session';
import { readStartOptions, say, type StartOptions } from './start-options';

/** `npm start`: Electron where its runtime is present, else the installed browser over the host. */
const root = join(import.meta.dirname, '..', '..');
const machine = thisMachine();
/** A program that was started but to which no window ever came ends after so long. */
const PATIENCE_MINUTES = 10;
/** How long a window that was handed to a browser already running may take to connect. */
const HANDOVER_MS = 20_000;
const isSuperuser = process.getuid?.() === 0;

const options = readStartOptions(process.argv.slice(2));
if (!options.ok) {
  console.error(failureText(options.error));
  process.exitCode = 2;
} else {
  process.exitCode = await start(options.value);
}

async function start(asked: StartOptions): Promise<number> {
  const dataFolder = asked.dataFolder === null ? dataFolderOf(machine) : resolve(asked.dataFolder);
  await openSpokenLanguage(dataFolder).begin();
  const runtime = asked.browser || !asked.open ? null : findElectronRuntime(root, machine.env);
  try {
    const parts: readonly BuildPart[] = runtime === null ? ['page'] : ['page', 'electron'];
    if (asked.page === null) for (const part of parts) await buildWhereStale(part);
  } catch (error) {
    console.error(t('platform.start.buildFailed'));
    console.error(error instanceof BuildError ? error.output : error);
    return 1;
  }
  return runtime === null ? startHosted(asked, dataFolder) : startElectron(runtime, dataFolder);
}

async function buildWhereStale(part: BuildPart): Promise<void> {
  if (!isStale(root, part)) return;
  say('platform.start.building');
  await build(root, part);
}

function startElectron(runtime: string, dataFolder: string): Promise<number> {
  const child = spawn(runtime, [root, ...(isSuperuser ? ['--no-sandbox'] : [])], {
    stdio: 'inherit',
    env: { ...process.env, MESA_DATA_FOLDER: dataFolder },
  });
  return new Promise((settle) => {
    child.on('error', () => settle(1));
    child.on('close', (code) => settle(code ?? 1));
  });
}

async function startHosted(asked: StartOptions, dataFolder: string): Promise<number> {
  let session: HostSession;
  try {
    session = await openHostSession({
      page: asked.page ?? join(root, 'out', 'renderer'),
      dataFolder,
      port: asked.port,
      exactPort: asked.portAsked,
      version: programVersion(),
    });
  } catch (error) {
    const { code } = toDesktopError(error);
    console.error(t('platform.start.dataFolderFailed', { folder: dataFolder, reason: t(`platform.error.${code}`) }));
    return 1;
  }
  switch (session.kind) {
    case 'no-port':
      console.error(t('platform.start.noPort', { first: session.first, last: session.last }));
      return 1;
    case 'held':
      console.error(t('platform.start.heldByElectron'));
      return 1;
    case 'running':
      if (asked.open) say('platform.start.alreadyOpen');
      openWindow(asked, session.launchUrl, dataFolder);
      return 0;
    case 'started':
      if (session.port !== asked.port && asked.port !== 0) {
        say('platform.start.portTaken', { wanted: asked.port, port: session.port });
      }
      return live(asked, session, dataFolder);
  }
}

/** Runs until the last window is closed, a signal comes, or nobody ever came. */
async function live(asked: StartOptions, session: Extract<HostSession, { kind: 'started' }>, dataFolder: string): Promise<number> {
  const browser = openWindow(asked, session.launchUrl(), dataFolder);
  if (browser !== null) say('platform.start.opened');
  await new Promise<void>((settle) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => settle());
    if (asked.keep) return;
    session.onAllWindowsGone(settle);
    browser?.once('exit', () => {
      // A browser that ends before its window came may have handed it to another one that was already running.
      const wait = setTimeout(
        () => {
          if (session.windowCount() === 0) settle();
        },
        session.hadWindow() ? 500 : HANDOVER_MS,
      );
      wait.unref();
    });
    const patience = setTimeout(() => {
      if (session.hadWindow()) return;
      console.error(t('platform.start.neverOpened', { minutes: PATIENCE_MINUTES }));
      settle();
    }, PATIENCE_MINUTES * 60_000);
    patience.unref();
  });
  await session.close();
  return 0;
}

/** Opens the browser; where none is wanted or none is there, prints the address and gives null. */
function openWindow(asked: StartOptions, url: string, dataFolder: string): ChildProcess | null {
  if (!asked.open) {
    say('platform.start.url', { url });
    return null;
  }
  const browser = findBrowser(machine);
  if (browser === null) {
    console.error(t('platform.start.noBrowser', { url }));
    return null;
  }
  if (!asked.browser) say('platform.start.noRuntime', { browser: browser.name });
  const child = spawn(browser.path, browserArguments(url, join(dataFolder, 'browser-profile'), isSuperuser), {
    stdio: 'ignore',
    detached: process.platform !== 'win32',
  });
  child.on('error', () => console.error(t('platform.start.browserFailed', { url })));
  child.unref();
  return child;
}

function programVersion(): string {
  const schema = z.object({ version: z.string() });
  return schema.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))).version;
}

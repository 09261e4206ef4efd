import { z } from 'zod';
import { errorCode } from '../services/atomic-file';
import { openCopyPlaces } from '../services/copy-places';
import { thisMachine } from '../services/data-folder';
import { createDesktopHandlers } from '../services/desktop-handlers';
import { takeLockNowOrLater, type WritingLock } from '../services/late-lock';
import { takeProgramLock, type LockHolder } from '../services/program-lock';
import { openRecentFiles } from '../services/recent-files';
import { openSpokenLanguage } from '../services/spoken-language';
import { openVault } from '../services/vault';
import { startHost, type Host } from './host';

/** Ports tried after the fixed one. */
const PORTS_TRIED = 20;
const TOUCH_MS = 10_000;

interface SessionOptions {
  readonly page: string;
  readonly dataFolder: string;
  readonly port: number;
  /** Only this port, no other. */
  readonly exactPort: boolean;
  readonly version: string;
  readonly graceMs?: number;
}

/** What came of starting a host over a data folder. */
export type HostSession =
  | {
      readonly kind: 'started';
      readonly port: number;
      readonly launchUrl: () => string;
      readonly windowCount: () => number;
      readonly hadWindow: () => boolean;
      readonly onAllWindowsGone: (listen: () => void) => void;
      readonly close: () => Promise<void>;
    }
  /** A host of ours has this data folder: its address for one more window. */
  | { readonly kind: 'running'; readonly launchUrl: string }
  /** Electron has it, or a host that does not answer. */
  | { readonly kind: 'held' }
  | { readonly kind: 'no-port'; readonly first: number; readonly last: number };

/**
 * Starts the services and a host over a data folder, or finds the one that already has it. Rejects with the system's
 * error where the data folder cannot be used.
 */
export async function openHostSession(options: SessionOptions): Promise<HostSession> {
  const { dataFolder } = options;
  const now = Date.now;
  const vault = openVault({ folder: dataFolder, now });
  const recentFiles = openRecentFiles(dataFolder);
  const copyPlaces = openCopyPlaces({ dataFolder, machine: thisMachine() });
  const spoken = openSpokenLanguage(dataFolder);
  let lock: WritingLock | null = null;
  const dispatch = createDesktopHandlers(
    { shell: 'host', version: options.version, dataFolder, vault, recentFiles, copyPlaces, spoken, now, beforeWriting: async () => lock?.beforeWriting() },
    null,
  );

  let allGone: () => void = () => undefined;
  const { page: root, graceMs } = options;
  const listen = (port: number): Promise<Host> =>
    startHost({ root, dispatch, port, now, onAllWindowsGone: () => allGone(), ...(graceMs === undefined ? {} : { graceMs }) });

  const last = options.exactPort ? options.port : options.port + PORTS_TRIED;
  const host = await listenOnFirstFree(listen, options.port, last);
  if (host === null) return (await runningHost(dataFolder)) ?? { kind: 'no-port', first: options.port, last };

  const holder: LockHolder = { shell: 'host', pid: process.pid, host: { origin: host.origin, control: host.control } };
  let held: WritingLock;
  try {
    let taken = await takeLockNowOrLater(() => takeProgramLock({ dataFolder, holder, now }));
    if (!taken.held) {
      const other = await askForWindow(taken.by);
      // Where nothing listens any more the host is gone, whoever bears its process number now.
      if (other.kind === 'gone') taken = await takeLockNowOrLater(() => takeProgramLock({ dataFolder, holder, now, isAlive: () => false }));
      if (!taken.held) {
        await host.close();
        return other.kind === 'gone' ? { kind: 'held' } : other;
      }
    }
    held = taken.lock;
    lock = held;
  } catch (error) {
    await host.close();
    throw error;
  }
  const touching = setInterval(() => void held.touch().catch(() => undefined), TOUCH_MS);
  touching.unref();
  return {
    kind: 'started',
    port: Number(new URL(host.origin).port),
    launchUrl: host.launchUrl,
    windowCount: host.windowCount,
    hadWindow: host.hadWindow,
    onAllWindowsGone: (callback) => {
      allGone = callback;
    },
    close: async () => {
      clearInterval(touching);
      await host.close();
      await vault.close();
      await held.release();
    },
  };

  /** With one exact port that is taken, perhaps it is ours. */
  async function runningHost(folder: string): Promise<HostSession | null> {
    const taken = await takeProgramLock({ dataFolder: folder, holder: { shell: 'host', pid: process.pid, host: null }, now });
    if (taken.held) {
      await taken.lock.release();
      return null;
    }
    const other = await askForWindow(taken.by);
    return other.kind === 'gone' ? null : other;
  }
}

async function listenOnFirstFree(listen: (port: number) => Promise<Host>, first: number, last: number): Promise<Host | null> {
  for (let port = first; port <= last; port += 1) {
    try {
      return await listen(port);
    } catch (error) {
      if (!['EADDRINUSE', 'EACCES'].includes(errorCode(error))) throw error;
    }
  }
  return null;
}

const launchSchema = z.strictObject({ url: z.string() });

type OtherHost = Extract<HostSession, { kind: 'running' | 'held' }> | { readonly kind: 'gone' };

/** Asks the host that holds a data folder for an address that opens one more window. */
async function askForWindow(holder: LockHolder): Promise<OtherHost> {
  if (holder.host === null) return { kind: 'held' };
  try {
    const response = await fetch(`${holder.host.origin}/launch`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${holder.host.control}` },
      signal: AbortSignal.timeout(5_000),
    });
    const parsed = launchSchema.safeParse(await response.json());
    return parsed.success ? { kind: 'running', launchUrl: parsed.data.url } : { kind: 'held' };
  } catch (error) {
    return { kind: error instanceof Error && errorCode(error.cause) === 'ECONNREFUSED' ? 'gone' : 'held' };
  }
}

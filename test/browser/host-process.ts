import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

interface HostProcessOptions {
  /** A folder of the test's own. */
  readonly dataFolder: string;
  /** A folder with a page; the program's own, built where it is out of date, if left out. */
  readonly page?: string;
  readonly port?: number;
  /** Whether the host ends with its last window, as it does for a person. */
  readonly endsWithWindow?: boolean;
  /** Variables besides those of the test. */
  readonly env?: Readonly<Record<string, string>>;
  /** A module that the process loads before its own. */
  readonly preload?: string;
}

/** `npm start` without a window, as a process of its own. */
export interface HostProcess {
  readonly pid: number;
  readonly origin: string;
  /** An address that opens one window: each page or profile of a test asks for its own. */
  readonly launchUrl: () => Promise<string>;
  /** Settles when the process has ended. */
  readonly ended: Promise<number | null>;
  /** Ends it as Ctrl+C does. */
  readonly stop: () => Promise<void>;
  /** Ends it as a crash does. */
  readonly kill: () => Promise<void>;
  readonly output: () => string;
}

/** Starts the host and waits until it says its address. */
export async function startHostProcess(options: HostProcessOptions): Promise<HostProcess> {
  const words = ['--no-open', '--port', String(options.port ?? 0), '--data-folder', options.dataFolder];
  if (options.page !== undefined) words.push('--page', options.page);
  if (options.endsWithWindow !== true) words.push('--keep');
  // In the process itself, where `tsx` alone would start a second one and take half as long again.
  const child = spawn(process.execPath, ['--import', 'tsx', ...(options.preload === undefined ? [] : ['--import', options.preload]), join(root, 'electron', 'host', 'start.ts'), ...words], {
    cwd: root,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const ended = new Promise<number | null>((settle) => child.on('close', settle));
  const first = await new Promise<string>((settle, fail) => {
    const read = (piece: Buffer): void => {
      output += piece.toString();
      const url = /http:\/\/\S+/u.exec(output)?.[0];
      if (url !== undefined && output.slice(output.indexOf(url)).includes('\n')) settle(url);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('error', fail);
    void ended.then((code) => fail(new Error(`The host ended with ${code}: ${output}`)));
  });
  if (child.pid === undefined) throw new Error('The host has no process');
  let unused: string | null = first;
  return {
    pid: child.pid,
    origin: new URL(first).origin,
    launchUrl: async () => {
      const url = unused ?? (await askForLaunchUrl(options.dataFolder));
      unused = null;
      return url;
    },
    ended,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
    output: () => output,
  };
}

interface Lock {
  readonly host: { readonly origin: string; readonly control: string };
}

function lockOf(dataFolder: string): Lock {
  return JSON.parse(readFileSync(join(dataFolder, 'program.lock'), 'utf8')) as Lock;
}

async function askForLaunchUrl(dataFolder: string): Promise<string> {
  const { host } = lockOf(dataFolder);
  const response = await fetch(`${host.origin}/launch`, { method: 'POST', headers: { Authorization: `Bearer ${host.control}` } });
  const { url } = (await response.json()) as { readonly url: string };
  return url;
}

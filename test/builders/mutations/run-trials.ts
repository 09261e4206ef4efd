import { fork, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SeedFile } from './corpus';
import { isFault, type Trial } from './try-file';

/** Longest that one file may take, in milliseconds of work, before it counts as a hang. */
export const HANG_MS = 5_000;
/** Longest that it may take by the clock, also on a machine that is busy with other things. */
const PATIENCE_MS = 90_000;
const root = join(import.meta.dirname, '..', '..', '..');

/** What came of many mutated files. */
export interface TrialSum {
  readonly files: number;
  readonly byFormat: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly hangs: number;
  readonly slowestMs: number;
  /** Each fault with the file and the number that make it again. */
  readonly faults: readonly string[];
}

type Answer = Trial & { readonly ms: number };

/** Tries `count` mutated files, by turns from each seed, each in a child process that is ended where it hangs. */
export async function runTrials(seeds: readonly SeedFile[], count: number, first = 0): Promise<TrialSum> {
  let child = await startChild();
  const byFormat: Record<string, Record<string, number>> = {};
  const faults: string[] = [];
  let hangs = 0;
  let slowestMs = 0;
  for (let index = 0; index < count; index += 1) {
    const seed = seeds[index % seeds.length];
    if (seed === undefined) break;
    const number = first + Math.floor(index / seeds.length);
    const answer = await ask(child, seed.fileName, number);
    const outcome = answer?.outcome ?? 'hung or died';
    const counts = (byFormat[seed.format] ??= {});
    counts[outcome] = (counts[outcome] ?? 0) + 1;
    if (answer === null) {
      hangs += 1;
      faults.push(`${seed.fileName} #${number}: hung or died`);
      child.kill('SIGKILL');
      child = await startChild();
      continue;
    }
    slowestMs = Math.max(slowestMs, answer.ms);
    if (isFault(answer)) faults.push(`${seed.fileName} #${number}: ${answer.outcome} ${answer.detail.slice(0, 500)}`);
  }
  child.disconnect();
  return { files: count, byFormat, hangs, slowestMs: Math.round(slowestMs), faults };
}

function startChild(): Promise<ChildProcess> {
  // By the loader and not by its command, which would be a process between this one and the one that is watched.
  const child = fork(join(import.meta.dirname, 'trial-child.ts'), [], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: ['--import', 'tsx', '--max-old-space-size=1024'],
    cwd: root,
    env: { ...process.env, TSX_TSCONFIG_PATH: join(root, 'tsconfig.json') },
  });
  return new Promise((resolve, reject) => {
    child.once('message', () => { resolve(child); });
    child.once('exit', (code) => { reject(new Error(`The child ended with ${String(code)}`)); });
  });
}

/** Milliseconds of work that a process has done; null where the system does not tell. */
function cpuMsOf(pid: number | undefined): number | null {
  try {
    const stat = readFileSync(`/proc/${pid ?? 0}/stat`, 'latin1');
    const [user = '', system = ''] = stat.slice(stat.lastIndexOf(')') + 2).split(' ').slice(11, 13);
    return (Number(user) + Number(system)) * 10;
  } catch {
    return null;
  }
}

/** The child's answer; null where it took too long or died. */
function ask(child: ChildProcess, fileName: string, number: number): Promise<Answer | null> {
  return new Promise((resolve) => {
    const settle = (answer: Answer | null): void => {
      clearInterval(timer);
      child.off('message', onMessage);
      child.off('exit', onExit);
      resolve(answer);
    };
    const onMessage = (message: unknown): void => { settle(message as Answer); };
    const onExit = (): void => { settle(null); };
    const { pid } = child;
    const spent = cpuMsOf(pid);
    const started = performance.now();
    // On a busy machine a file may wait long for its turn: what counts is the work it makes, where that can be known.
    const timer = setInterval(() => {
      const now = cpuMsOf(pid);
      const used = now === null || spent === null ? performance.now() - started : now - spent;
      if (used >= HANG_MS || performance.now() - started >= PATIENCE_MS) onExit();
    }, 250);
    child.on('message', onMessage);
    child.once('exit', onExit);
    child.send({ fileName, number });
  });
}

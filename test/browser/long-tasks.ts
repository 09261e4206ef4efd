import type { BrowserContext } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';

/** A stretch in which a window answered nobody. */
export interface LongTask {
  /** Milliseconds that the window's own thread certainly worked: what the machine did for others is not in it. */
  readonly work: number;
  /** Milliseconds from beginning to end. */
  readonly duration: number;
  /** The place of the program, and what held the frame longest. */
  readonly where: string;
}

/** Listens to the windows of a browser. */
export interface LongTaskWatch {
  /** The tasks over the limit so far, those of declared heavy jobs left out. */
  readonly found: () => readonly LongTask[];
  /** While `act` runs the windows may take their time; the reason is for whoever reads the test. */
  readonly during: <Value>(reason: string, act: () => Promise<Value>) => Promise<Value>;
  readonly stop: () => void;
}

/** Over this a person feels that the window does not answer. */
export const LONGEST_TASK = 200;
/** Processors differ, and the limit is meant for the town hall's laptop: on one slower by this a task of the limit still passes. */
const MACHINES_APART = 1.5;
const SAMPLE_EVERY = 20;
const LOOK_AGAIN_EVERY = 500;
const KEPT_SAMPLES = 3_000;

/** Says to the test how long each task took, and after it which script held the frame longest. */
const REPORTER = `
  const frames = [];
  new PerformanceObserver((list) => { frames.push(...list.getEntries()); frames.splice(0, frames.length - 30); }).observe({ type: 'long-animation-frame', buffered: true });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      if (duration <= ${String(LONGEST_TASK)}) continue;
      setTimeout(() => {
        const frame = frames.find((one) => one.startTime <= startTime + duration && one.startTime + one.duration >= startTime);
        const script = [...(frame?.scripts ?? [])].sort((one, other) => other.duration - one.duration)[0];
        const doing = script === undefined ? '' : script.invoker + ' ' + script.sourceFunctionName + ' ' + script.sourceURL.split('/').at(-1);
        const place = document.querySelector('nav [aria-current]')?.textContent ?? document.title;
        window.reportLongTask?.({ start: performance.timeOrigin + startTime, duration, where: place + ' (' + doing + ')' });
      }, 100);
    }
  }).observe({ type: 'longtask', buffered: true });
`;

/** Always the same work, by which the machine is compared with itself: beside others a processor does less in its time. */
function standardWork(): number {
  let sum = 0;
  for (let count = 0; count < 1_500_000; count += 1) sum = (Math.imul(sum, 31) + count) | 0;
  return sum;
}
let fastest = Number.POSITIVE_INFINITY;
/** How many times longer work takes at the moment than at the best this process has seen, in processor time. */
function slowness(): number {
  const before = process.threadCpuUsage();
  standardWork();
  const { user, system } = process.threadCpuUsage(before);
  fastest = Math.min(fastest, user + system);
  return (user + system) / fastest;
}

interface Sample {
  readonly at: number;
  /** Milliseconds of processor time of the window's thread until then. */
  readonly worked: number;
}

const now = (): number => performance.timeOrigin + performance.now();

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** The processes that show pages for the browser of a profile: the system numbers the page's own thread like its process. */
function windowsOf(profileFolder: string): readonly number[] {
  const pids = readdirSync('/proc').map(Number).filter((pid) => pid > 0);
  const words = new Map(pids.map((pid) => [pid, read(`/proc/${String(pid)}/cmdline`)]));
  const parents = new Map(pids.map((pid) => [pid, Number(read(`/proc/${String(pid)}/stat`).split(') ')[1]?.split(' ')[1] ?? 0)]));
  const belongs = (pid: number): boolean => {
    for (let at = pid, steps = 0; at > 1 && steps < 12; at = parents.get(at) ?? 0, steps += 1) {
      if (words.get(at)?.includes(profileFolder) === true) return true;
    }
    return false;
  };
  return pids.filter((pid) => words.get(pid)?.includes('--type=renderer') === true && belongs(pid));
}

/**
 * Watches the windows of a browser for tasks in which their thread worked longer than `LONGEST_TASK`. Elapsed time says
 * nothing on a machine that does other work: what the system says the thread worked between two moments within the task
 * is what counts, lessened by how much slower the machine works than at its best, so a task is found for certain or
 * not at all. Where the system does not tell, nothing is found.
 */
export async function watchLongTasks(context: BrowserContext, profileFolder: string): Promise<LongTaskWatch> {
  const samples = new Map<number, Sample[]>();
  let slow = Math.max(slowness(), slowness(), slowness());
  const found: LongTask[] = [];
  let heavy = 0;
  let lookedAt = Number.NEGATIVE_INFINITY;
  const isToldHere = read('/proc/self/schedstat') !== '';

  const sample = (): void => {
    const at = now();
    if (at - lookedAt > LOOK_AGAIN_EVERY) {
      lookedAt = at;
      // The slower of now and lately: what is reported lies a little back.
      slow = Math.max(slowness(), 1 + (slow - 1) * 0.7);
      for (const pid of windowsOf(profileFolder)) if (!samples.has(pid)) samples.set(pid, []);
    }
    for (const [pid, list] of samples) {
      const text = read(`/proc/${String(pid)}/schedstat`);
      if (text === '') {
        samples.delete(pid);
        continue;
      }
      list.push({ at: now(), worked: Number(text.split(' ')[0]) / 1e6 });
      if (list.length > KEPT_SAMPLES) list.splice(0, KEPT_SAMPLES / 2);
    }
  };
  const workedWithin = (list: readonly Sample[], start: number, end: number): number => {
    const inside = list.filter(({ at }) => at >= start && at <= end);
    return (inside.at(-1)?.worked ?? 0) - (inside[0]?.worked ?? 0);
  };

  await context.exposeBinding('reportLongTask', (_source, task: { readonly start: number; readonly duration: number; readonly where: string }) => {
    if (heavy > 0) return;
    const work = Math.max(0, ...[...samples.values()].map((list) => workedWithin(list, task.start, task.start + task.duration)));
    if (work / slow > LONGEST_TASK * MACHINES_APART) found.push({ work: Math.round(work / slow), duration: Math.round(task.duration), where: task.where });
  });
  await context.addInitScript(REPORTER);
  const timer = isToldHere ? setInterval(sample, SAMPLE_EVERY) : undefined;

  return {
    found: () => found,
    during: async (reason, act) => {
      if (reason === '') throw new Error('A heavy job says why it is one');
      heavy += 1;
      try {
        return await act();
      } finally {
        heavy -= 1;
      }
    },
    stop: () => {
      clearInterval(timer);
    },
  };
}

import type { Browser, Page } from '@playwright/test';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Processor time of the thread, in microseconds: what other programs take of the machine is not in it. */
  readonly tdur?: number;
  /** Processor time of the thread at that moment. */
  readonly tts?: number;
  readonly args?: { readonly name?: string };
}

/** What the page's main thread did while something was going on, in milliseconds of processor time. */
export interface FrameWork {
  /**
   * Work between the beginning of each frame and the next. What is done after a pause of the thread that came when the next
   * frame could have begun, and none did, belongs to none: it counts by itself, to the next such pause.
   */
  readonly frames: readonly number[];
  /** The same for each frame that came to the screen: a frame that began and had nothing to show counts with the next. */
  readonly shown: readonly number[];
  /**
   * The longest single task: the lesser of its processor time and of how long it took. No task takes more processor time than
   * it lasts, but the machine tells it in steps of some milliseconds, and a step that falls into a task of microseconds would
   * make it the longest.
   */
  readonly longestTask: number;
  /** All of it. */
  readonly total: number;
  /** Processor time by kind of work in the frame that took most, the dearest first. */
  /** Processor time from the page's own mark `start` to `painted`, where it set them. */
  readonly betweenMarks: number | null;
  readonly parts: readonly (readonly [string, number])[];
}

/** Microseconds from frame to frame, and of a pause in which one that waited would have begun. */
const FRAME = 16_700;
const PAUSE = 1_000;

const CATEGORIES = ['devtools.timeline', 'toplevel', 'disabled-by-default-devtools.timeline', 'blink', 'blink.user_timing', 'cc'];

/** The thread that runs the page: among the main threads of renderers, the one that worked most. */
function mainThread(events: readonly TraceEvent[]): readonly TraceEvent[] {
  const names = new Set(events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(({ pid, tid }) => `${String(pid)}/${String(tid)}`));
  const byThread = new Map<string, TraceEvent[]>();
  for (const event of events) {
    const key = `${String(event.pid)}/${String(event.tid)}`;
    if (!names.has(key)) continue;
    const list = byThread.get(key);
    if (list === undefined) byThread.set(key, [event]);
    else list.push(event);
  }
  const work = (list: readonly TraceEvent[]): number => list.reduce((sum, { tdur = 0, name }) => sum + (name === 'RunTask' ? tdur : 0), 0);
  return [...byThread.values()].sort((one, other) => work(other) - work(one))[0] ?? [];
}

/** Sums a trace up. */
export function frameWorkOf(events: readonly TraceEvent[]): FrameWork {
  const own = mainThread(events);
  const tasks = own
    .filter(({ name, ph }) => ph === 'X' && (name === 'RunTask' || name === 'ThreadControllerImpl::RunTask'))
    .sort((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0));
  // The same task is told by two categories: what lies within another is not counted twice.
  const top: TraceEvent[] = [];
  let end = 0;
  for (const task of tasks) {
    if (task.ts < end) continue;
    top.push(task);
    end = task.ts + (task.dur ?? 0);
  }
  const begins = own.filter(({ name, ph }) => name === 'ProxyMain::BeginMainFrame' && (ph === 'X' || ph === 'B')).map(({ ts }) => ts).sort((one, other) => one - other);
  const begun = begins.map(() => 0);
  const frames: number[] = [];
  let frame = -1;
  let pieceFrom = Number.NEGATIVE_INFINITY;
  let busyTo = Number.NEGATIVE_INFINITY;
  for (const { ts, dur = 0, tdur = 0 } of top) {
    const before = frame;
    // The task in which a frame begins belongs to that frame.
    while (frame + 1 < begins.length && (begins[frame + 1] ?? 0) < ts + dur) frame += 1;
    const isAfterPause = ts - pieceFrom > FRAME && ts - busyTo > PAUSE;
    busyTo = ts + dur;
    if (frame < 0) continue;
    begun[frame] = (begun[frame] ?? 0) + tdur / 1000;
    if (frame !== before || isAfterPause) {
      frames.push(0);
      pieceFrom = ts;
    }
    frames[frames.length - 1] = (frames.at(-1) ?? 0) + tdur / 1000;
  }
  const commits = own.filter(({ name, ph }) => name === 'Commit' && (ph === 'X' || ph === 'B')).map(({ ts }) => ts);
  const shown: number[] = [];
  let unshown = 0;
  for (const [place, work] of begun.entries()) {
    unshown += work;
    const [begin, end] = [begins[place] ?? 0, begins[place + 1] ?? Number.POSITIVE_INFINITY];
    if (!commits.some((commit) => commit >= begin && commit < end)) continue;
    shown.push(unshown);
    unshown = 0;
  }
  const parts = new Map<string, number>();
  const worst = begun.indexOf(Math.max(...begun));
  const [from, to] = [begins[worst] ?? 0, begins[worst + 1] ?? Number.POSITIVE_INFINITY];
  for (const { name, ph, tdur, ts } of own) if (ph === 'X' && tdur !== undefined && ts >= from && ts < to) parts.set(name, (parts.get(name) ?? 0) + tdur / 1000);
  // Looked for in the whole trace: where the page works little, another window's thread may have worked more.
  const marks = events.filter(({ name, tts }) => (name === 'start' || name === 'painted') && tts !== undefined);
  const last = marks.findLast(({ name }) => name === 'painted');
  const [began, painted] = [marks.find(({ name, pid, tid }) => name === 'start' && pid === last?.pid && tid === last.tid)?.tts, last?.tts];
  return {
    betweenMarks: began === undefined || painted === undefined ? null : (painted - began) / 1000,
    frames,
    shown,
    longestTask: Math.max(0, ...top.map(({ dur = 0, tdur = 0 }) => Math.min(dur, tdur) / 1000)),
    total: top.reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0),
    parts: [...parts].sort(([, one], [, other]) => other - one).slice(0, 24),
  };
}

/** Does something and says what the page's thread worked for it. */
export async function traced(browser: Browser, page: Page, act: () => Promise<void>): Promise<FrameWork> {
  await browser.startTracing(page, { categories: CATEGORIES });
  await act();
  const buffer = await browser.stopTracing();
  const { traceEvents } = JSON.parse(buffer.toString('utf8')) as { readonly traceEvents: readonly TraceEvent[] };
  return frameWorkOf(traceEvents);
}

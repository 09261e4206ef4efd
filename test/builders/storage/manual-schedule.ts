import type { Schedule } from '@renderer/storage/lane';

interface Planned {
  readonly milliseconds: number;
  readonly run: () => void;
}

/** A schedule that runs nothing by itself: the test says when time has passed. */
export function manualSchedule(): {
  readonly schedule: Schedule;
  /** The delays that are waited for. */
  readonly delays: () => readonly number[];
  /** Runs everything that is waited for. */
  readonly elapse: () => void;
} {
  let planned: Planned[] = [];
  return {
    schedule: (milliseconds, run) => {
      const plan = { milliseconds, run };
      planned.push(plan);
      return () => {
        planned = planned.filter((other) => other !== plan);
      };
    },
    delays: () => planned.map(({ milliseconds }) => milliseconds),
    elapse: () => {
      const due = planned;
      planned = [];
      for (const { run } of due) run();
    },
  };
}

let running = 0;

/** Whether a file is being made or saved: closing the window now would leave it unfinished. */
export function isAtWork(): boolean {
  return running > 0;
}

/** Counts a job as under way until it is settled; gives the same promise. */
export function atWork<Value>(job: Promise<Value>): Promise<Value> {
  running += 1;
  const end = (): void => { running -= 1; };
  job.then(end, end);
  return job;
}

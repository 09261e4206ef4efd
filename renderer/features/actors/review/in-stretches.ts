/** Milliseconds of work at a time: less than a frame, so that what is typed and clicked meanwhile is answered. */
const STRETCH = 12;

/** Goes through steps a stretch at a time, letting the window draw in between. `onShare`: how far it is, 0 to 1 of `total` steps. */
export async function inStretches(steps: Iterable<unknown>, total: number, onShare: (share: number) => void): Promise<void> {
  let done = 0;
  let until = performance.now() + STRETCH;
  const rest = steps[Symbol.iterator]();
  while (rest.next().done !== true) {
    done += 1;
    if (performance.now() < until) continue;
    onShare(Math.min(1, done / Math.max(1, total)));
    await new Promise<void>((resolve) => { setTimeout(resolve, 0); });
    until = performance.now() + STRETCH;
  }
  onShare(1);
  // The last of it is seen before what comes next.
  await new Promise<void>((resolve) => { setTimeout(resolve, 0); });
}

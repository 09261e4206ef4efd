import type { MapPoint } from '@shared/domain/actors/map-geometry';

type Places = ReadonlyMap<string, MapPoint>;

const DURATION = 190;

/** Whether a person has asked for less motion. */
export function isStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Moves places from where they are to where they go, a frame at a time, slowing towards the end; then calls `onEnd`. The function given back stops it. */
export function glide(from: Places, to: Places, show: (places: Places) => void, onEnd: () => void): () => void {
  const begun = performance.now();
  let frame = 0;
  const step = (now: number): void => {
    const time = isStill() ? 1 : Math.min(1, (now - begun) / DURATION);
    const share = 1 - (1 - time) ** 3;
    show(
      new Map(
        [...to].map(([id, target]) => {
          const start = from.get(id) ?? target;
          return [id, { x: start.x + (target.x - start.x) * share, y: start.y + (target.y - start.y) * share }];
        }),
      ),
    );
    if (time < 1) frame = requestAnimationFrame(step);
    else onEnd();
  };
  frame = requestAnimationFrame(step);
  return () => {
    cancelAnimationFrame(frame);
  };
}

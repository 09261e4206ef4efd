/** What is painted on: a canvas of the page, or one out of it. */
export type MapContext = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/**
 * Painting that may be left after any step and taken up in a later frame. Each step is some milliseconds at most;
 * what a step sets on the context, the next may count on.
 */
export type PaintSteps = Generator<undefined, void>;

/** Takes all the steps at once. */
export function drain(steps: PaintSteps): void {
  while (steps.next().done !== true);
}

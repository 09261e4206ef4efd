import { drawNow, isDrawingHeld } from '@renderer/store/workspace';
import { flushSync } from 'react-dom';

/** What a person does begins with one of these. */
const BEGINNINGS = ['keydown', 'pointerdown', 'click', 'input', 'paste', 'drop'] as const;

/** What a person does finds the window as the act before left it, however short after that it comes. */
export function drawBeforeInput(target: EventTarget): void {
  const draw = (): void => {
    if (isDrawingHeld()) flushSync(drawNow);
  };
  for (const type of BEGINNINGS) target.addEventListener(type, draw, { capture: true, passive: true });
}

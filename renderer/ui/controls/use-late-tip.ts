import { useEffect, useRef, useState, type RefObject } from 'react';

/** How long the pointer rests on a control before it is told what it does, in milliseconds; the theme's tooltips wait as long. */
const REST_MS = 300;

interface LateTip<Target extends HTMLElement> {
  readonly target: RefObject<Target | null>;
  /** Whether the tooltip is to be drawn, open at first: from then on it minds itself. */
  readonly hasTip: boolean;
  readonly hover: { readonly onMouseEnter: () => void; readonly onMouseLeave: () => void };
}

/**
 * A tooltip that is not there until the pointer has rested on its control for the first time. A toolbar has dozens, each
 * of which costs as much to draw as its button three times over, and few are ever read.
 */
export function useLateTip<Target extends HTMLElement = HTMLButtonElement>(): LateTip<Target> {
  const target = useRef<Target | null>(null);
  const [hasTip, setTip] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const stop = (): void => { clearTimeout(timer.current); };
  useEffect(() => stop, []);
  return {
    target,
    hasTip,
    hover: {
      onMouseEnter: () => {
        stop();
        if (!hasTip) timer.current = setTimeout(() => { setTip(true); }, REST_MS);
      },
      onMouseLeave: stop,
    },
  };
}

import { useCallback, useLayoutEffect, useRef } from 'react';

/**
 * A callback that stays the same function and does what its last version does: what it is handed to need not be drawn
 * again when nothing else changed. For events only, not while drawing.
 */
export function useLatest<Words extends readonly unknown[], Value>(callback: (...words: Words) => Value): (...words: Words) => Value {
  const latest = useRef(callback);
  useLayoutEffect(() => {
    latest.current = callback;
  });
  return useCallback((...words: Words) => latest.current(...words), []);
}

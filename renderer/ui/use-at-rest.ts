import { startTransition, useEffect, useState } from 'react';

/** How long what follows may lag behind while the person does not stop, in milliseconds. */
const LATEST = 400;

/**
 * A value as of the last moment in which the page had nothing better to do: what is read off it is worked out after the
 * frame in which the person's own act is seen, and once for a run of keys.
 */
export function useAtRest<Value>(value: Value): Value {
  const [held, setHeld] = useState(value);
  useEffect(() => {
    if (Object.is(held, value)) return;
    const handle = requestIdleCallback(
      () => {
        startTransition(() => { setHeld(() => value); });
      },
      { timeout: LATEST },
    );
    return () => { cancelIdleCallback(handle); };
  }, [held, value]);
  return held;
}

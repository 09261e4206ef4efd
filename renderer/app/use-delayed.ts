import { useEffect, useState } from 'react';

/** The value, once it has stayed the same for `milliseconds`; at once where that is 0. */
export function useDelayed<Value>(value: Value, milliseconds: number): Value {
  const [shown, setShown] = useState(value);
  // In the same drawing: a timer would have everything drawn a second time.
  if (milliseconds === 0 && !Object.is(shown, value)) setShown(value);
  useEffect(() => {
    if (milliseconds === 0) return;
    const timer = setTimeout(() => {
      setShown(value);
    }, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  }, [value, milliseconds]);
  return milliseconds === 0 ? value : shown;
}

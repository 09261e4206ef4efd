import { useEffect, useState } from 'react';

/** The value, once it has stayed the same for `milliseconds`; at once where that is 0. */
export function useDelayed<Value>(value: Value, milliseconds: number): Value {
  const [shown, setShown] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => {
      setShown(value);
    }, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  }, [value, milliseconds]);
  return shown;
}

import { afterDrawing } from '@renderer/store/after-drawing';
import { startTransition, useEffect, useState } from 'react';

/** The value once what goes with it has been drawn: for parts whose drawing would hold that up. */
export function useAfterDrawing<Value>(value: Value): Value {
  const [shown, setShown] = useState(value);
  useEffect(() => {
    let isLast = true;
    void afterDrawing().then(() => {
      if (isLast) startTransition(() => { setShown(value); });
    });
    return () => { isLast = false; };
  }, [value]);
  return shown;
}

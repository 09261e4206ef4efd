import { useLayoutEffect, useRef, type RefObject } from 'react';

/** Says of a dialog's element whether it still holds the keys: Mantine writes `aria-modal` over what it is given, also while it fades. */
export function useModalMark(opened: boolean): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    element.current?.setAttribute('aria-modal', String(opened));
  }, [opened]);
  return element;
}

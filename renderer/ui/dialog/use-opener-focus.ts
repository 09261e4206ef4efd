import { useLayoutEffect } from 'react';

/**
 * Gives the focus back to what had it when a dialog was opened: also of a dialog that is drawn open from the first, or
 * goes away without closing, which Mantine's own return does not see. Not where the close led the focus elsewhere.
 */
export function useOpenerFocus(opened: boolean): void {
  useLayoutEffect(() => {
    if (!opened) return;
    const opener = document.activeElement;
    return () => {
      const left = document.activeElement;
      if (!(opener instanceof HTMLElement) || opener === document.body) return;
      if (left !== null && left !== document.body && left.closest('[role="dialog"]') === null) return;
      // After the trap of the dialog has let go, and one that follows has taken the focus.
      window.setTimeout(() => {
        const active = document.activeElement;
        if (opener.isConnected && (active === null || active === document.body || active === left)) opener.focus({ preventScroll: true });
      }, 20);
    };
  }, [opened]);
}

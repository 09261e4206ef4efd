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
      if (!(opener instanceof HTMLElement) || opener === document.body) return;
      // After the trap of the dialog has let go, and a dialog that follows has opened.
      window.setTimeout(() => {
        const active = document.activeElement;
        const isNowhere = active === null || active === document.body || active.closest('[role="dialog"][aria-modal="false"]') !== null;
        if (isNowhere && opener.isConnected && document.querySelector('[role="dialog"][aria-modal="true"]') === null) opener.focus({ preventScroll: true });
      }, 20);
    };
  }, [opened]);
}

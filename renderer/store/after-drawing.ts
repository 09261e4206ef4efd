/** A window that is covered does not draw; it is not waited for any longer than this, in milliseconds. */
const LONGEST_WAIT_MS = 500;

/** Resolves when the window has drawn what was just changed. */
export function afterDrawing(): Promise<void> {
  if (typeof requestAnimationFrame === 'undefined') return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, LONGEST_WAIT_MS);
    requestAnimationFrame(() => {
      // The frame itself comes after this call.
      setTimeout(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  });
}

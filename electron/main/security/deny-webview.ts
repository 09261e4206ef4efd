import type { WebContents } from 'electron';

/** Denies `<webview>`: a page inside the page with preferences of its own. */
export function denyWebview(contents: Pick<WebContents, 'on'>): void {
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

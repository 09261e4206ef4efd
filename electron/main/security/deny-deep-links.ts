import type { App } from 'electron';

/** Drops addresses that other programs hand over: the program registers no protocol and answers to none. */
export function denyDeepLinks(app: Pick<App, 'on'>): void {
  app.on('open-url', (event) => event.preventDefault());
}

import type { Session } from 'electron';

/** Cancels downloads: files are written through the save dialog, whole or not at all. */
export function denyDownloads(session: Pick<Session, 'on'>): void {
  session.on('will-download', (event) => event.preventDefault());
}

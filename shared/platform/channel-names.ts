import type { DesktopChannel, DesktopEvent } from './desktop-api';

/**
 * The names of the calls, without their validators: for the preload script, which must stay small and needs nothing
 * but the list of what may pass. A channel missing here does not compile.
 */
const CHANNELS = {
  'app.info': true,
  'app.speak': true,
  'vault.list': true,
  'vault.append': true,
  'vault.snapshot': true,
  'vault.load': true,
  'vault.erase': true,
  'vault.discard': true,
  'vault.copies': true,
  'vault.copy': true,
  'copies.places': true,
  'copies.choose': true,
  'copies.write': true,
  'file.open': true,
  'file.openSeveral': true,
  'file.save': true,
} as const satisfies Readonly<Record<DesktopChannel, true>>;

const EVENTS = {
  'menu.command': true,
  'file.opened': true,
  'connection.lost': true,
} as const satisfies Readonly<Record<DesktopEvent, true>>;

/** Whether a value names a call of the port. */
export function isDesktopChannel(name: unknown): name is DesktopChannel {
  return typeof name === 'string' && Object.hasOwn(CHANNELS, name);
}

/** Whether a value names an event of the port. */
export function isDesktopEvent(name: unknown): name is DesktopEvent {
  return typeof name === 'string' && Object.hasOwn(EVENTS, name);
}

/** Prefix of the port's channels inside Electron, so that nothing else shares their names. */
export const IPC_PREFIX = 'mesa:';
/** By this message a window says that it listens to an event; what came before is then delivered. */
export const IPC_LISTENING = 'mesa-listening';

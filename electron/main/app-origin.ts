/** The scheme of the program's own pages. */
export const APP_SCHEME = 'app';
/** The one origin of the program, for ever: under another one the browser's storage would seem empty. */
export const APP_ORIGIN = 'app://mesa';
/** The page that every window shows. */
export const APP_PAGE = `${APP_ORIGIN}/index.html`;
/** The same page as the room's screen: the one window that the page may open, under the one name it may have. */
export const PROJECTOR_PAGE = `${APP_PAGE}#proyector`;
export const PROJECTOR_NAME = 'mesa-projector';

/** Whether an address belongs to the program itself. */
export function isOwnAddress(address: string): boolean {
  try {
    const { protocol, host, username, password, port } = new URL(address);
    return protocol === `${APP_SCHEME}:` && host === 'mesa' && username === '' && password === '' && port === '';
  } catch {
    return false;
  }
}

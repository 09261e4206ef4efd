import type { Session } from 'electron';
import { isOwnAddress } from '../app-origin';

const LOCAL_SCHEMES = ['devtools:', 'blob:', 'data:'];

/** Cancels every request that would leave the program's own files: the program has no business on any network. */
export function denyRemoteContent(session: { readonly webRequest: Pick<Session['webRequest'], 'onBeforeRequest'> }): void {
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isLocal(details.url) }));
}

function isLocal(address: string): boolean {
  if (isOwnAddress(address)) return true;
  return LOCAL_SCHEMES.some((scheme) => address.startsWith(scheme));
}

import type { CustomScheme, Protocol } from 'electron';
import { SECURITY_HEADERS } from '../services/security-headers';
import { serveFolder } from '../services/static-files';
import { APP_ORIGIN, APP_SCHEME, isOwnAddress } from './app-origin';

/**
 * The privileges of the scheme: those of `https`, so that storage, modules and workers behave as on the web. Not
 * CORS, not service workers, not extensions, and nothing past the content policy.
 */
export const APP_SCHEME_PRIVILEGES: CustomScheme = {
  scheme: APP_SCHEME,
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true, bypassCSP: false },
};

/** Serves the built page, and nothing else of the disk, under the program's own origin. */
export function serveApp(protocol: Pick<Protocol, 'handle'>, root: string): void {
  const files = serveFolder(root);
  protocol.handle(APP_SCHEME, async (request) => {
    if (!isOwnAddress(request.url)) return refusal(404);
    if (request.method !== 'GET' && request.method !== 'HEAD') return refusal(405);
    const file = await files(pathOf(request.url));
    if (file === null) return refusal(404);
    const headers = { ...SECURITY_HEADERS, 'Content-Type': file.contentType, 'Content-Length': String(file.bytes.length) };
    return new Response(request.method === 'HEAD' ? null : file.bytes, { status: 200, headers });
  });
}

/** The path as it was asked: a URL object would take `..` away before it can be refused. */
function pathOf(address: string): string {
  const path = address.slice(APP_ORIGIN.length).split(/[?#]/u, 1)[0] ?? '';
  return path === '' ? '/' : path;
}

function refusal(status: number): Response {
  return new Response(null, { status, headers: SECURITY_HEADERS });
}

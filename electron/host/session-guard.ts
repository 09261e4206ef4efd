import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** How long a launch word may be used, in milliseconds. */
const LAUNCH_LIFETIME_MS = 120_000;
/** Windows that may be open at once; the oldest session makes way. */
const SESSION_LIMIT = 64;

/** What the guard looks at in a request. */
export interface GuardedRequest {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
}

/** Why a request is turned away. */
export type Refusal = 'wrong-host' | 'wrong-origin' | 'no-session';

/** Lets in who was started from this machine by the person, and nobody else. */
export interface SessionGuard {
  /** A word that opens one session, once, within two minutes. */
  readonly issueLaunchWord: () => string;
  /** Spends a launch word: the `Set-Cookie` value of the session it opens, or null. */
  readonly openSession: (launchWord: string) => string | null;
  /** Null for a request that may pass without a session: it came to this address, from no other site. */
  readonly checkAddress: (request: GuardedRequest) => Refusal | null;
  /** Null for a request that belongs to a session. */
  readonly checkSession: (request: GuardedRequest) => Refusal | null;
}

/**
 * The guard of a host at `127.0.0.1:port`. The Host header must name exactly that (a page of a name that was rebound
 * to this address sends its own name), the Origin must be this one where there is one and must be there where
 * something is changed, and the cookie must be of a session. Browsers send cookies to every port of a machine: hence
 * the port in its name, and hence the check of the Origin.
 */
export function createSessionGuard(port: number, now: () => number): SessionGuard {
  const authority = `127.0.0.1:${port}`;
  const origin = `http://${authority}`;
  const cookieName = `mesa-${port}`;
  const launchWords = new Map<string, number>();
  const sessions = new Set<string>();

  const checkAddress = ({ method, headers }: GuardedRequest): Refusal | null => {
    if (headers.host !== authority) return 'wrong-host';
    const changes = method !== 'GET' && method !== 'HEAD';
    if (headers.origin === undefined ? changes : headers.origin !== origin) return 'wrong-origin';
    const site = headers['sec-fetch-site'];
    if (site !== undefined && site !== 'same-origin' && site !== 'none') return 'wrong-origin';
    return null;
  };

  return {
    issueLaunchWord: () => {
      const word = randomBytes(32).toString('base64url');
      launchWords.set(digest(word), now() + LAUNCH_LIFETIME_MS);
      return word;
    },
    openSession: (launchWord) => {
      const key = digest(launchWord);
      const until = launchWords.get(key);
      if (until === undefined) return null;
      launchWords.delete(key);
      if (now() > until) return null;
      const session = randomBytes(32).toString('base64url');
      sessions.add(digest(session));
      for (const oldest of sessions) {
        if (sessions.size <= SESSION_LIMIT) break;
        sessions.delete(oldest);
      }
      return `${cookieName}=${session}; HttpOnly; SameSite=Strict; Path=/`;
    },
    checkAddress,
    checkSession: (request) => {
      const refusal = checkAddress(request);
      if (refusal !== null) return refusal;
      const session = cookieOf(request.headers.cookie, cookieName);
      return session !== null && sessions.has(digest(session)) ? null : 'no-session';
    },
  };
}

/** Compares two secrets without telling by its time how much of them agrees. */
export function sameSecret(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(digest(one)), Buffer.from(digest(other)));
}

/** Secrets are kept and looked up as digests, so that neither time nor memory gives them away. */
function digest(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

function cookieOf(header: string | undefined, name: string): string | null {
  for (const part of (header ?? '').split(';')) {
    const [key, value] = part.trim().split('=', 2);
    if (key === name && value !== undefined) return value;
  }
  return null;
}

import { createSessionGuard, sameSecret } from '@electron/host/session-guard';
import { describe, expect, it } from 'vitest';

const HOST = '127.0.0.1:43117';
const ORIGIN = `http://${HOST}`;

function guardAt(start = 0) {
  let time = start;
  const guard = createSessionGuard(43117, () => time);
  const advance = (milliseconds: number): void => {
    time += milliseconds;
  };
  const cookie = (): string => guard.openSession(guard.issueLaunchWord())?.split(';')[0] ?? '';
  return { guard, advance, cookie };
}

describe('the guard of the host', () => {
  it('opens one session per launch word, within two minutes', () => {
    const { guard, advance } = guardAt();
    const word = guard.issueLaunchWord();
    expect(guard.openSession('otra')).toBeNull();
    expect(guard.openSession(word)).toMatch(/^mesa-43117=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/u);
    expect(guard.openSession(word)).toBeNull();
    const late = guard.issueLaunchWord();
    advance(120_001);
    expect(guard.openSession(late)).toBeNull();
  });

  it('lets a request with its cookie, address and origin pass', () => {
    const { guard, cookie } = guardAt();
    const headers = { host: HOST, origin: ORIGIN, cookie: `otra=1; ${cookie()}`, 'sec-fetch-site': 'same-origin' };
    expect(guard.checkSession({ method: 'POST', headers })).toBeNull();
    expect(guard.checkSession({ method: 'GET', headers: { host: HOST, cookie: cookie() } })).toBeNull();
  });

  it('refuses another Host header: a name rebound to this address sends its own', () => {
    const { guard, cookie } = guardAt();
    for (const host of ['malo.example:43117', 'localhost:43117', '127.0.0.1', '127.0.0.1:80', '[::1]:43117', '127.0.0.1:43117.malo.example', undefined]) {
      expect(guard.checkSession({ method: 'GET', headers: { host, cookie: cookie() } })).toBe('wrong-host');
    }
  });

  it('refuses another origin, and a change without one', () => {
    const { guard, cookie } = guardAt();
    for (const origin of ['https://malo.example', 'null', 'http://127.0.0.1:9999', `${ORIGIN}.malo.example`, 'http://localhost:43117']) {
      expect(guard.checkSession({ method: 'POST', headers: { host: HOST, origin, cookie: cookie() } })).toBe('wrong-origin');
      expect(guard.checkSession({ method: 'GET', headers: { host: HOST, origin, cookie: cookie() } })).toBe('wrong-origin');
    }
    expect(guard.checkSession({ method: 'POST', headers: { host: HOST, cookie: cookie() } })).toBe('wrong-origin');
    for (const site of ['cross-site', 'same-site']) {
      expect(guard.checkAddress({ method: 'GET', headers: { host: HOST, 'sec-fetch-site': site } })).toBe('wrong-origin');
    }
  });

  it('refuses a request without a session of this host', () => {
    const { guard } = guardAt();
    const other = guardAt().cookie();
    for (const cookie of [undefined, '', 'mesa-43117=', 'mesa-43117=adivinada', other, other.replace('43117', '1')]) {
      expect(guard.checkSession({ method: 'POST', headers: { host: HOST, origin: ORIGIN, cookie } })).toBe('no-session');
    }
  });

  it('knows equal secrets and no others', () => {
    expect(sameSecret('abc', 'abc')).toBe(true);
    expect(sameSecret('abc', 'abcd')).toBe(false);
    expect(sameSecret('', 'x')).toBe(false);
  });
});

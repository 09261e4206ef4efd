import { openCopyPlaces } from '@electron/services/copy-places';
import { thisMachine } from '@electron/services/data-folder';
import { createDesktopHandlers } from '@electron/services/desktop-handlers';
import { openRecentFiles } from '@electron/services/recent-files';
import { openSpokenLanguage } from '@electron/services/spoken-language';
import { openVault } from '@electron/services/vault';
import { startHost, type Host } from '@electron/host/host';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { WebSocket } from 'ws';
import { appendOf, PROCESS_ID } from '../../unit/electron/vault-requests';

const PAGE = join(import.meta.dirname, '../../fixtures/host-page');
const MEGABYTE = 1024 * 1024;
/** A name that must be written with care into a page. */
const ODD_NAME = 'mesa & ataque-';
let host: Host;
let dataFolder: string;
let cookie: string;
let origin: string;

beforeAll(async () => {
  dataFolder = mkdtempSync(join(tmpdir(), ODD_NAME));
  const now = Date.now;
  const vault = openVault({ folder: dataFolder, now });
  const recentFiles = openRecentFiles(dataFolder);
  const dispatch = createDesktopHandlers({ shell: 'host', version: '0', dataFolder, vault, recentFiles, copyPlaces: openCopyPlaces({ dataFolder, machine: thisMachine() }), spoken: openSpokenLanguage(dataFolder), now, beforeWriting: () => Promise.resolve() }, null);
  host = await startHost({ root: PAGE, dispatch, port: 0, now, bodyLimit: 120 * MEGABYTE });
  origin = host.origin;
  const launched = await ask('GET', pathOf(host.launchUrl()), {});
  cookie = launched.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
});

afterAll(async () => {
  await host.close();
  rmSync(dataFolder, { recursive: true, force: true });
});

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

const pathOf = (url: string): string => url.slice(url.indexOf('/', 'http://'.length));

/** A request byte for byte as given: `fetch` would mend paths and forbid headers. A connection cut counts as status 0. */
function ask(method: string, path: string, headers: Readonly<Record<string, string>>, body: Buffer | string = ''): Promise<Answer> {
  const { hostname, port, host: authority } = new URL(host.origin);
  return new Promise((settle) => {
    const request = httpRequest({ hostname, port, method, path, headers: { Host: authority, ...headers } }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      const done = (): void => settle({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(pieces).toString() });
      response.on('end', done);
      response.on('error', done);
    });
    request.on('error', () => settle({ status: 0, headers: {}, body: '' }));
    request.end(body);
  });
}

const call = (channel: string, body: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> =>
  ask('POST', `/api/${channel}`, { Origin: origin, Cookie: cookie, 'Content-Type': 'application/json', ...headers }, body);

/** Asks for a line; what came of it: it is open, or the status with which it was refused. */
function askForLine(headers: Readonly<Record<string, string>>, path = '/line'): Promise<WebSocket | number> {
  const line = new WebSocket(`${origin.replace('http', 'ws')}${path}`, { headers });
  return new Promise((settle) => {
    line.on('open', () => { settle(line); });
    line.on('unexpected-response', (request, { statusCode }) => {
      settle(statusCode ?? 0);
      request.destroy();
    });
    line.on('error', () => { settle(0); });
  });
}

async function openLine(): Promise<WebSocket> {
  const line = await askForLine({ Origin: origin, Cookie: cookie });
  if (typeof line === 'number') throw new Error(`The line was refused: ${String(line)}`);
  return line;
}

const saidNext = (line: WebSocket): Promise<string> => new Promise((settle) => line.once('message', (data) => { settle(Buffer.isBuffer(data) ? data.toString() : ''); }));
const closedWith = (line: WebSocket): Promise<number> => new Promise((settle) => line.once('close', settle));

async function goesOn(): Promise<void> {
  const answer = await call('app.info', '{}');
  expect(answer.status).toBe(200);
  expect(JSON.parse(answer.body)).toMatchObject({ ok: true, value: { shell: 'host' } });
}

describe('the host, attacked', () => {
  it('answers its own page, with every protecting header and none that opens it to others', async () => {
    const page = await ask('GET', '/', { Cookie: cookie });
    expect(page.status).toBe(200);
    const told = /<meta name="mesa-shell" content="([^"<>]*)">/u.exec(page.body)?.[1]?.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&') ?? '';
    const asked = await call('app.info', '{}');
    expect(JSON.parse(told)).toEqual(JSON.parse(asked.body));
    expect(JSON.parse(told)).toMatchObject({ ok: true, value: { shell: 'host', dataFolder: expect.stringContaining(ODD_NAME) } });
    expect(page.headers).toMatchObject({
      'content-security-policy': expect.stringContaining("script-src 'self'"),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(Object.keys(page.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    await goesOn();
  });

  it('opens a session once per launch word, never from another site', async () => {
    const path = pathOf(host.launchUrl());
    expect((await ask('GET', path, { 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403);
    expect((await ask('GET', path, { Host: 'malo.example' })).status).toBe(421);
    const launched = await ask('GET', path, {});
    expect(launched.status).toBe(303);
    expect(launched.headers['set-cookie']?.[0]).toMatch(/HttpOnly; SameSite=Strict/u);
    expect((await ask('GET', path, {})).status).toBe(403);
    expect((await ask('GET', '/launch?word=adivinada', {})).status).toBe(403);
    expect((await ask('GET', '/launch', {})).status).toBe(403);
  });

  it('gives a second window only to who has the control word, and to no browser', async () => {
    expect((await ask('POST', '/launch', { Authorization: 'Bearer adivinada' })).status).toBe(403);
    expect((await ask('POST', '/launch', {})).status).toBe(403);
    expect((await ask('POST', '/launch', { Authorization: `Bearer ${host.control}`, Origin: origin })).status).toBe(403);
    expect((await ask('POST', '/launch', { Authorization: `Bearer ${host.control}` })).status).toBe(200);
  });

  it('refuses everything without a session', async () => {
    for (const path of ['/', '/index.html', '/page.js', '/events', '/api/app.info']) {
      expect((await ask('GET', path, {})).status, path).toBe(403);
    }
    expect((await call('vault.list', '{}', { Cookie: '' })).status).toBe(403);
    expect((await call('vault.list', '{}', { Cookie: 'mesa-1=x' })).status).toBe(403);
    await goesOn();
  });

  it('refuses another Host header, as a rebound name sends it', async () => {
    for (const name of ['malo.example', `malo.example:${new URL(origin).port}`, 'localhost', '0.0.0.0']) {
      expect((await call('vault.list', '{}', { Host: name })).status, name).toBe(421);
      expect((await ask('GET', '/', { Host: name, Cookie: cookie })).status, name).toBe(421);
    }
    await goesOn();
  });

  it('refuses another origin, none, and a form that pretends', async () => {
    for (const from of ['https://malo.example', 'null', 'http://127.0.0.1:1', 'http://localhost:43117']) {
      expect((await call('vault.list', '{}', { Origin: from })).status, from).toBe(403);
    }
    expect((await ask('POST', '/api/vault.list', { Cookie: cookie, 'Content-Type': 'application/json' }, '{}')).status).toBe(403);
    expect((await call('vault.list', '{}', { 'Sec-Fetch-Site': 'same-site' })).status).toBe(403);
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
      expect((await call('vault.list', '{}', { 'Content-Type': type })).status, type).toBe(415);
    }
    const preflight = await ask('OPTIONS', '/api/vault.list', { Origin: 'https://malo.example', 'Access-Control-Request-Method': 'POST' });
    expect(preflight.status).toBe(403);
    expect(preflight.headers['access-control-allow-origin']).toBeUndefined();
    await goesOn();
  });

  it('refuses paths that lead out of its folder, and methods that change', async () => {
    for (const path of ['/../chromium-path.ts', '/..%2f..%2fpackage.json', '/%2e%2e/%2e%2e/package.json', '/..\\..\\package.json', '//etc/passwd', '/api/../index.html', '/%00']) {
      expect((await ask('GET', path, { Cookie: cookie })).status, path).toBeGreaterThanOrEqual(400);
    }
    for (const method of ['PUT', 'DELETE', 'PATCH', 'POST']) {
      expect((await ask(method, '/index.html', { Cookie: cookie, Origin: origin })).status, method).toBe(405);
    }
    expect((await ask('GET', '/api/vault.list', { Cookie: cookie })).status).toBe(405);
    await goesOn();
  });

  it('refuses bodies of 100 MB without a session before it reads them', async () => {
    const body = Buffer.alloc(100 * MEGABYTE, 'a');
    const before = process.memoryUsage().arrayBuffers;
    expect([0, 403]).toContain((await ask('POST', '/api/vault.append', { Origin: origin, 'Content-Type': 'application/json' }, body)).status);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50 * MEGABYTE);
    await goesOn();
  });

  it('refuses bodies over the limit, said or unsaid, even with a session', async () => {
    const headers = { Origin: origin, Cookie: cookie, 'Content-Type': 'application/json' };
    const body = Buffer.alloc(121 * MEGABYTE, 'a');
    expect([0, 413]).toContain((await ask('POST', '/api/vault.append', { ...headers, 'Content-Length': String(body.length) }, body)).status);
    expect([0, 413]).toContain((await ask('POST', '/api/vault.append', { ...headers, 'Transfer-Encoding': 'chunked' }, body)).status);
    expect((await ask('POST', '/api/vault.append', { ...headers, 'Content-Length': '99999999999' })).status).toBeLessThan(500);
    await goesOn();
  });

  it('answers nonsense with a refusal', async () => {
    expect((await call('vault.append', 'no es json')).status).toBe(400);
    expect((await call('vault.append', '{"$bytes":"%"}')).status).toBe(400);
    expect((await call('nada', '{}')).status).toBe(404);
    expect((await call('__proto__', '{}')).status).toBe(404);
    expect(JSON.parse((await call('vault.load', '{"processId":"process:../../x"}')).body)).toMatchObject({ ok: false, error: { code: 'invalid-request' } });
    expect(JSON.parse((await call('vault.list', '{"__proto__":{"a":1}}')).body)).toMatchObject({ ok: false });
    expect(({} as Readonly<Record<string, unknown>>)['a']).toBeUndefined();
    await goesOn();
  });

  it('opens a line only to its own page, with a session, where lines are', async () => {
    expect(await askForLine({ Origin: origin })).toBe(403);
    expect(await askForLine({ Origin: origin, Cookie: 'mesa-1=x' })).toBe(403);
    expect(await askForLine({ Cookie: cookie })).toBe(403);
    for (const from of ['https://malo.example', 'null', 'http://127.0.0.1:1']) expect(await askForLine({ Origin: from, Cookie: cookie }), from).toBe(403);
    expect(await askForLine({ Origin: origin, Cookie: cookie, Host: 'malo.example' })).toBe(403);
    expect(await askForLine({ Origin: origin, Cookie: cookie, 'Sec-Fetch-Site': 'cross-site' })).toBe(403);
    expect(await askForLine({ Origin: origin, Cookie: cookie }, '/api/vault.append')).toBe(404);
    await goesOn();
  });

  it('keeps what comes by the line, each answer under the number of its question', async () => {
    const line = await openLine();
    const kept = saidNext(line);
    line.send(`7\n${JSON.stringify(appendOf(1))}`);
    expect(await kept).toBe('7\n{"ok":true,"value":{"sequence":1}}');
    const refused = saidNext(line);
    line.send('8\n{"processId":"process:../../x"}');
    expect(await refused).toMatch(/^8\n\{"ok":false,"error":\{"code":"invalid-request"/u);
    const unread = saidNext(line);
    line.send('9\nno es json');
    expect(await unread).toMatch(/^9\n\{"ok":false,"error":\{"code":"invalid-request"/u);
    line.close();
    const { body } = await call('vault.load', JSON.stringify({ processId: PROCESS_ID }));
    expect(JSON.parse(body)).toMatchObject({ ok: true, value: { journal: `${appendOf(1).lines.join('\n')}\n` } });
  });

  it('closes a line over which comes no message, bytes, or more than it takes', async () => {
    for (const [message, code] of [['{}', 1007], ['x\n{}', 1007], [Buffer.from('1\n{}'), 1003], [`1\n"${'a'.repeat(4 * MEGABYTE)}"`, 1009]] as const) {
      const line = await openLine();
      const closed = closedWith(line);
      line.send(message);
      expect(await closed, String(code)).toBe(code);
    }
    await goesOn();
  });

  it('survives what is not HTTP', async () => {
    const port = Number(new URL(origin).port);
    for (const bytes of ['\x16\x03\x01\x02\x00', 'GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n', `GET /${'a'.repeat(100_000)} HTTP/1.1\r\n\r\n`, '\r\n\r\n']) {
      await new Promise<void>((settle) => {
        const socket = connect(port, '127.0.0.1', () => socket.end(bytes));
        socket.on('close', () => settle());
        socket.on('error', () => settle());
        socket.resume();
      });
    }
    await goesOn();
  });
});

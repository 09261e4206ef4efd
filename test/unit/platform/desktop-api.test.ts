import { createBareApi } from '@renderer/platform/bare-api';
import { createElectronApi } from '@renderer/platform/electron-api';
import { createHostApi, type HostEnvironment } from '@renderer/platform/host-api';
import type { LineSocket } from '@renderer/platform/host-line';
import { decodeMessage, encodeMessage } from '@shared/platform/bytes-codec';
import { BYTES_LIMIT } from '@shared/platform/desktop-api';
import { describe, expect, it } from 'vitest';
import { appendOf, PROCESS_ID, snapshotOf } from '../electron/vault-requests';

/** A line that is still opening: what is asked goes another way. */
function openingLine(): LineSocket {
  return { readyState: 0, send: () => { throw new Error('Not open'); }, close: () => undefined, onopen: null, onmessage: null, onclose: null };
}

const INFO = { shell: 'host', version: '0.1.0', dataFolder: '/datos/"mesa" & <más>', deviceId: 'equipo1' } as const;

interface Hosted {
  readonly openLine?: (path: string) => LineSocket;
  /** What the page came with. */
  readonly info?: string;
}

function hosted(answer: (path: string, body: unknown) => Response | Promise<Response>, { openLine = openingLine, info = encodeMessage({ ok: true, value: INFO }) }: Hosted = {}) {
  const asked: string[] = [];
  const heard = new Map<string, (() => void)[]>();
  const events = {
    readyState: 1,
    closed: false,
    addEventListener: (name: string, listen: () => void) => void heard.set(name, [...(heard.get(name) ?? []), listen]),
    close: () => {
      events.closed = true;
    },
  };
  const environment = {
    fetch: (path: string, init: RequestInit) => {
      asked.push(path);
      return Promise.resolve().then(() => answer(path, decodeMessage(String(init.body))));
    },
    postAside: async (path: string, request: unknown) => {
      asked.push(`aside ${path}`);
      const response = await answer(path, request);
      return { status: response.status, text: await response.text() };
    },
    openEvents: () => events,
    openLine,
    later: (run: () => void) => { run(); },
  } as unknown as HostEnvironment;
  const api = createHostApi(info, environment);
  const raise = (name: string): void => {
    for (const listen of heard.get(name) ?? []) listen();
  };
  let lost = 0;
  api.on('connection.lost', () => (lost += 1));
  return { api, asked, events, raise, lost: () => lost };
}

const reply = (value: unknown): Response => new Response(encodeMessage({ ok: true, value }));

describe('the port over the host', () => {
  it('sends bytes and checks what comes back', async () => {
    const { api, asked } = hosted((_path, body) => {
      expect(body).toEqual(snapshotOf(4));
      return reply({ sequence: 4 });
    });
    expect(await api.call('vault.snapshot', snapshotOf(4))).toEqual({ sequence: 4 });
    expect(asked).toEqual(['/api/vault.snapshot']);
    expect(api.hasVault).toBe(true);
  });

  it('sends what is large aside, and takes its answer as any other', async () => {
    const large = appendOf(1);
    const lines = ['x'.repeat(600_000)];
    const { api, asked, lost } = hosted(() => reply({ sequence: 1 }));
    expect(await api.call('vault.append', { ...large, lines })).toEqual({ sequence: 1 });
    expect(asked).toEqual(['aside /api/vault.append']);
    const full = hosted(() => new Response('', { status: 413 }));
    await expect(full.api.call('vault.append', { ...large, lines })).rejects.toMatchObject({ code: 'too-large' });
    const gone = hosted(() => Promise.reject(new Error('The host does not answer')));
    await expect(gone.api.call('vault.append', { ...large, lines })).rejects.toMatchObject({ code: 'not-connected' });
    expect([lost(), gone.lost()]).toEqual([0, 1]);
  });

  it('sends an act by the line once it is open, and again by a call where the line breaks before the answer', async () => {
    const line = openingLine();
    const sent: string[] = [];
    let opened = 0;
    const openLine = (path: string): LineSocket => {
      expect(path).toBe('/line');
      opened += 1;
      return line;
    };
    const { api, asked, lost } = hosted(() => reply({ sequence: 2 }), { openLine });
    await api.call('vault.append', appendOf(2));
    expect([asked, opened]).toEqual([['/api/vault.append'], 1]);

    Object.assign(line, { readyState: 1, send: (text: string) => void sent.push(text) });
    line.onopen?.call(line as WebSocket, new Event('open'));
    const kept = api.call('vault.append', appendOf(3));
    line.onmessage?.call(line as WebSocket, new MessageEvent('message', { data: `1\n${encodeMessage({ ok: true, value: { sequence: 3 } })}` }));
    expect(await kept).toEqual({ sequence: 3 });
    expect(sent).toEqual([`1\n${encodeMessage(appendOf(3))}`]);
    await api.call('vault.list', {}).catch(() => undefined);

    const unanswered = api.call('vault.append', appendOf(4));
    Object.assign(line, { readyState: 3 });
    line.onclose?.call(line as WebSocket, new CloseEvent('close'));
    expect(await unanswered).toEqual({ sequence: 2 });
    expect(asked).toEqual(['/api/vault.append', '/api/vault.list', '/api/vault.append']);
    expect([sent.length, lost()]).toEqual([2, 0]);
  });

  it('knows from the page who the host is, once, and asks where the page does not say it well', async () => {
    const { api, asked } = hosted(() => reply({ ...INFO, version: '0.2.0' }));
    expect(await api.call('app.info', {})).toEqual(INFO);
    expect(asked).toEqual([]);
    expect(await api.call('app.info', {})).toEqual({ ...INFO, version: '0.2.0' });
    expect(asked).toEqual(['/api/app.info']);
    for (const info of ['', 'host', '{"ok":', encodeMessage({ ok: true, value: { shell: 'host' } }), encodeMessage({ ok: false, error: { code: 'failed', message: '', retry: false } })]) {
      const unsaid = hosted(() => reply(INFO), { info });
      expect(await unsaid.api.call('app.info', {})).toEqual(INFO);
      expect(unsaid.asked).toEqual(['/api/app.info']);
    }
  });

  it('gives bytes back as bytes', async () => {
    const loaded = { snapshot: new Uint8Array([1, 2]), snapshotSequence: 1, journal: '' };
    const { api } = hosted(() => reply(loaded));
    expect(await api.call('vault.load', { processId: PROCESS_ID })).toEqual(loaded);
  });

  it('rejects with the code of what went wrong', async () => {
    const cases: readonly (readonly [Response, string])[] = [
      [new Response('', { status: 413 }), 'too-large'],
      [new Response('', { status: 403 }), 'not-connected'],
      [new Response('', { status: 500 }), 'failed'],
      [new Response('<html>'), 'invalid-response'],
      [reply({ sequence: 'x' }), 'invalid-response'],
      [new Response(encodeMessage({ ok: false, error: { code: 'no-space', message: '', retry: true } })), 'no-space'],
      [new Response(encodeMessage({ ok: false, error: { code: 'invalid-request', message: '', retry: false } }), { status: 400 }), 'invalid-request'],
    ];
    for (const [response, code] of cases) {
      await expect(hosted(() => response).api.call('vault.append', appendOf(1))).rejects.toMatchObject({ code });
    }
  });

  it('does not send what is over the limit', async () => {
    const { api, asked } = hosted(() => reply({ sequence: 1 }));
    const bytes = new Uint8Array(0);
    Object.defineProperty(bytes, 'byteLength', { value: BYTES_LIMIT + 1 });
    await expect(api.call('vault.snapshot', { ...snapshotOf(1), bytes })).rejects.toMatchObject({ code: 'too-large' });
    expect(asked).toEqual([]);
  });

  it('tells once that the host is gone, by a call that fails or by its connection', async () => {
    const gone = hosted(() => Promise.reject(new TypeError('Failed to fetch')));
    await expect(gone.api.call('vault.list', {})).rejects.toMatchObject({ code: 'not-connected', retry: true });
    await expect(gone.api.call('vault.list', {})).rejects.toMatchObject({ code: 'not-connected' });
    expect(gone.lost()).toBe(1);

    const broken = hosted(() => reply([]));
    broken.raise('error');
    broken.raise('open');
    broken.raise('error');
    broken.raise('error');
    expect(broken.lost()).toBe(0);
    broken.raise('error');
    expect(broken.lost()).toBe(1);
    expect(broken.events.closed).toBe(true);

    const refused = hosted(() => reply([]));
    refused.events.readyState = 2;
    refused.raise('error');
    expect(refused.lost()).toBe(1);
  });
});

describe('the port over Electron', () => {
  it('opens replies and passes listeners on', async () => {
    const listened: string[] = [];
    const api = createElectronApi({
      call: (channel) => Promise.resolve(channel === 'vault.list' ? { ok: true, value: [] } : { ok: true, value: 'x' }),
      on: (event) => {
        listened.push(event);
        return () => undefined;
      },
    });
    expect(await api.call('vault.list', {})).toEqual([]);
    await expect(api.call('vault.append', appendOf(1))).rejects.toMatchObject({ code: 'invalid-response' });
    api.on('menu.command', () => undefined);
    expect(listened).toEqual(['menu.command']);
    expect(api.hasVault).toBe(true);
  });
});

describe('the port of a bare browser', () => {
  function bare(storage: Pick<Storage, 'getItem' | 'setItem'> | null) {
    return createBareApi({ storage, randomBytes: (length) => Uint8Array.from({ length }, (_none, index) => index * 7) });
  }

  it('keeps nothing outside the browser, and says so', async () => {
    const api = bare(null);
    expect(api.hasVault).toBe(false);
    expect(await api.call('vault.list', {})).toEqual([]);
    expect(await api.call('vault.load', { processId: PROCESS_ID })).toBeNull();
    await expect(api.call('vault.append', appendOf(1))).rejects.toMatchObject({ code: 'not-supported' });
  });

  it('has an identity that stays while the storage does', async () => {
    const kept = new Map<string, string>();
    const storage = { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) };
    const first = await bare(storage).call('app.info', {});
    expect(first).toMatchObject({ shell: 'browser', dataFolder: '' });
    expect(first.deviceId).toMatch(/^[0-9a-z]{12}$/u);
    const full = {
      getItem: () => null,
      setItem: () => {
        throw new Error('QuotaExceededError');
      },
    };
    expect((await bare(storage).call('app.info', {})).deviceId).toBe(first.deviceId);
    expect((await bare(full).call('app.info', {})).deviceId).toMatch(/^[0-9a-z]{12}$/u);
  });
});

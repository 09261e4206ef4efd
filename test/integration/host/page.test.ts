import { aliases } from '../../../vite.aliases.config';
import { chromiumLaunch } from '@test/browser/chromium-path';
import { startHostProcess, type HostProcess } from '@test/browser/host-process';
import { chromium, type Browser, type Page } from '@playwright/test';
import type { DesktopApi } from '@shared/platform/desktop-api';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appendOf, entryAt, linesFrom, snapshotOf } from '../../unit/electron/vault-requests';

/** The window of the fixture page. */
interface PortWindow {
  readonly api: DesktopApi;
  readonly lost: number;
}

const folder = mkdtempSync(join(tmpdir(), 'mesa-page-'));
const page = join(folder, 'page');
let browser: Browser;
const running: HostProcess[] = [];

beforeAll(async () => {
  await build({
    configFile: false,
    root: join(import.meta.dirname, '../../fixtures/platform-page'),
    base: './',
    logLevel: 'error',
    resolve: { alias: aliases },
    build: { outDir: page, emptyOutDir: true, target: 'chrome140' },
  });
  browser = await chromium.launch(chromiumLaunch());
});

afterAll(async () => {
  await browser.close();
  for (const host of running) await host.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function hostIn(name: string, options: { readonly port?: number; readonly endsWithWindow?: boolean } = {}): Promise<HostProcess> {
  const host = await startHostProcess({ dataFolder: join(folder, name), page, ...options });
  running.push(host);
  return host;
}

async function openPage(host: HostProcess): Promise<Page> {
  const opened = await (await browser.newContext()).newPage();
  await opened.goto(await host.launchUrl());
  await opened.locator('html[data-ready=yes]').waitFor({ state: 'attached' });
  return opened;
}

describe('the program in a real browser over the host', () => {
  it('keeps acts and copies, also over a reload and a second window', async () => {
    const host = await hostIn('guarda');
    const opened = await openPage(host);
    expect(new URL(opened.url()).pathname).toBe('/');
    const kept = await opened.evaluate(
      async ({ first, copied, more }) => {
        const { api } = window as unknown as PortWindow;
        await api.call('vault.append', first);
        await api.call('vault.snapshot', { processId: copied.processId, entry: copied, bytes: new Uint8Array([1, 2, 3]) });
        return (await api.call('vault.append', more)).sequence;
      },
      { first: appendOf(1, 3), copied: snapshotOf(3).entry, more: appendOf(4, 5) },
    );
    expect(kept).toBe(5);

    await opened.reload();
    await opened.locator('html[data-ready=yes]').waitFor({ state: 'attached' });
    const second = await openPage(host);
    const entry = entryAt(5);
    for (const window of [opened, second]) {
      const loaded = await window.evaluate(async (processId) => {
        const { api } = globalThis as unknown as PortWindow;
        const found = await api.call('vault.load', { processId });
        return found === null ? null : { ...found, snapshot: [...(found.snapshot ?? [])] };
      }, entry.processId);
      expect(loaded).toEqual({ snapshot: [1, 2, 3], snapshotSequence: 3, journal: linesFrom(4, 5) });
    }
    expect(await opened.evaluate(() => (window as unknown as PortWindow).api.hasVault)).toBe(true);
  });

  it('lets the browser keep what carries its digest in its name, and asks for the page anew at every start', async () => {
    const opened = await (await browser.newContext()).newPage();
    const caching = new Map<string, string | undefined>();
    opened.on('response', (response) => caching.set(new URL(response.url()).pathname, response.headers()['cache-control']));
    await opened.goto(await (await hostIn('guardadas')).launchUrl());
    await opened.locator('html[data-ready=yes]').waitFor({ state: 'attached' });
    expect(caching.get('/')).toBe('no-cache');
    const assets = [...caching.entries()].filter(([path]) => path.startsWith('/assets/'));
    expect(assets.length).toBeGreaterThan(0);
    for (const [path, kept] of assets) expect(kept, path).toBe('private, max-age=31536000, immutable');
  });

  it('has what is not of the port refused on the receiving side', async () => {
    const opened = await openPage(await hostIn('ajeno'));
    const code = await opened.evaluate(async (request) => {
      const { api } = window as unknown as PortWindow;
      const error: unknown = await api.call('vault.append', { ...request, path: '/etc/passwd' } as typeof request).catch((reason: unknown) => reason);
      return (error as { readonly code?: string }).code;
    }, appendOf(1));
    expect(code).toBe('invalid-request');
  });

  it('opens and saves files through the dialogs of the browser', async () => {
    const opened = await openPage(await hostIn('archivos'));
    const source = join(folder, 'entrada.xlsx');
    writeFileSync(source, 'PK-entrada');
    const choosing = opened.waitForEvent('filechooser');
    const reading = opened.evaluate(async () => {
      const { api } = window as unknown as PortWindow;
      const file = await api.call('file.open', { kind: 'workbook' });
      return file === null ? null : { name: file.name, text: new TextDecoder().decode(file.bytes) };
    });
    const chooser = await choosing;
    expect(await chooser.element().getAttribute('accept')).toContain('.xlsx');
    await chooser.setFiles(source);
    expect(await reading).toEqual({ name: 'entrada.xlsx', text: 'PK-entrada' });

    const downloading = opened.waitForEvent('download');
    const saved = await opened.evaluate(() => {
      const { api } = window as unknown as PortWindow;
      return api.call('file.save', { kind: 'pdf', suggestedName: 'Diagnóstico: Guatapé', bytes: new Uint8Array([37, 80, 68, 70]) });
    });
    const download = await downloading;
    expect(saved).toEqual({ name: 'Diagnóstico- Guatapé.pdf' });
    expect(download.suggestedFilename()).toBe('Diagnóstico- Guatapé.pdf');
    expect(readFileSync(await download.path(), 'utf8')).toBe('%PDF');
  });

  it('runs under its content policy: no script but those of the program, nothing from elsewhere', async () => {
    const opened = await openPage(await hostIn('politica'));
    const outcome = await opened.evaluate(async () => {
      const blocked: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) => blocked.push(event.effectiveDirective));
      const inline = document.createElement('script');
      inline.textContent = 'window.hacked = true';
      document.body.append(inline);
      const image = document.createElement('img');
      image.src = 'https://example.com/x.png';
      document.body.append(image);
      await fetch('https://example.com/').catch(() => undefined);
      await new Promise((settle) => setTimeout(settle, 0));
      return { hacked: 'hacked' in window, blocked: [...new Set(blocked)].sort() };
    });
    expect(outcome.hacked).toBe(false);
    expect(outcome.blocked).toEqual(['connect-src', 'img-src', 'script-src-elem']);
  });

  it('is told when the host is gone, and finds everything acknowledged when it comes back at the same address', async () => {
    const host = await hostIn('caida');
    const opened = await openPage(host);
    await opened.evaluate((request) => (window as unknown as PortWindow).api.call('vault.append', request), appendOf(1, 4));
    await host.kill();
    await opened.waitForFunction(() => (window as unknown as PortWindow).lost === 1);
    const again = await hostIn('caida', { port: Number(new URL(host.origin).port) });
    expect(again.origin).toBe(host.origin);
    const reopened = await openPage(again);
    const journal = await reopened.evaluate(
      async (processId) => (await (window as unknown as PortWindow).api.call('vault.load', { processId }))?.journal,
      entryAt(4).processId,
    );
    expect(journal).toBe(linesFrom(1, 4));
  });

  it('ends its host by closing the last window, and leaves no lock behind', async () => {
    const host = await hostIn('cierre', { endsWithWindow: true });
    const opened = await openPage(host);
    await opened.context().close();
    expect(await host.ended).toBe(0);
    expect(existsSync(join(folder, 'cierre', 'program.lock'))).toBe(false);
  });

  it('gives a second start one more window of the same host', async () => {
    const host = await hostIn('dos-veces');
    const second = await startHostProcess({ dataFolder: join(folder, 'dos-veces'), page });
    running.push(second);
    expect(second.origin).toBe(host.origin);
    expect(await second.ended).toBe(0);
    await openPage({ ...host, launchUrl: second.launchUrl });
  });
});

describe('a page of another origin in the same browser', () => {
  let server: Server;
  let elsewhere: string;

  beforeAll(async () => {
    server = createServer((_request, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html' });
      response.end('<!doctype html><p>otra</p>');
    });
    await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
    elsewhere = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });

  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it('can neither call, read nor frame the host, though the browser has its cookie', async () => {
    const host = await hostIn('otra-pagina');
    const opened = await openPage(host);
    const attacker = await opened.context().newPage();
    await attacker.goto(elsewhere);
    const outcome = await attacker.evaluate(async (origin) => {
      const attempt = async (init: RequestInit, path = '/api/vault.list'): Promise<string> => {
        try {
          const response = await fetch(origin + path, { credentials: 'include', ...init });
          return `${response.type} ${response.status}`;
        } catch {
          return 'refused';
        }
      };
      const frame = document.createElement('iframe');
      frame.src = `${origin}/`;
      const framed = new Promise<boolean>((settle) => {
        frame.addEventListener('load', () => {
          // A page that may not be framed is replaced by one of the browser, which nobody may read either.
          settle(frame.contentDocument !== null);
        });
      });
      document.body.append(frame);
      return {
        json: await attempt({ method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' }),
        plain: await attempt({ method: 'POST', body: '{}' }),
        blind: await attempt({ method: 'POST', mode: 'no-cors', body: '{}' }),
        page: await attempt({}, '/'),
        events: await attempt({}, '/events'),
        framed: await framed,
      };
    }, host.origin);
    expect(outcome).toEqual({ json: 'refused', plain: 'refused', blind: 'refused', page: 'refused', events: 'refused', framed: false });
    const frames = attacker.frames().slice(1);
    for (const frame of frames) expect(await frame.evaluate(() => 'api' in window)).toBe(false);
    const listed = await opened.evaluate(() => (window as unknown as PortWindow).api.call('vault.list', {}));
    expect(listed).toEqual([]);
  });
});

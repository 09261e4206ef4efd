import { openHostSession } from '@electron/host/host-session';
import { takeProgramLock } from '@electron/services/program-lock';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const page = join(import.meta.dirname, '../../fixtures/host-page');
const folder = mkdtempSync(join(tmpdir(), 'mesa-lock-'));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A port at which nothing listens: it was free a moment ago. */
async function silentPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
  const { port } = server.address() as AddressInfo;
  await new Promise((settle) => server.close(settle));
  return port;
}

describe('a data folder whose lock was left by a host that is gone', () => {
  it('is taken over at once, even if its process number belongs to another program now', async () => {
    const dataFolder = join(folder, 'huérfana');
    const origin = `http://127.0.0.1:${await silentPort()}`;
    await takeProgramLock({ dataFolder, holder: { shell: 'host', pid: process.ppid, host: { origin, control: 'x' } }, now: Date.now });
    const session = await openHostSession({ page, dataFolder, port: 0, exactPort: true, version: '0' });
    expect(session.kind).toBe('started');
    if (session.kind === 'started') await session.close();
  });

  it('is left to Electron while Electron runs', async () => {
    const dataFolder = join(folder, 'electron');
    await takeProgramLock({ dataFolder, holder: { shell: 'electron', pid: process.ppid, host: null }, now: Date.now });
    expect(await openHostSession({ page, dataFolder, port: 0, exactPort: true, version: '0' })).toEqual({ kind: 'held' });
  });

  it('gives its running host to a second start', async () => {
    const dataFolder = join(folder, 'abierta');
    const options = { page, dataFolder, port: 0, exactPort: true, version: '0' };
    const first = await openHostSession(options);
    const second = await openHostSession(options);
    expect(first.kind).toBe('started');
    expect(second.kind).toBe('running');
    if (second.kind === 'running') {
      const opened = await fetch(second.launchUrl, { redirect: 'manual' });
      expect(opened.status).toBe(303);
    }
    if (first.kind === 'started') await first.close();
  });
});

import { FIXED_PORT } from '@electron/host/start-options';
import { processIsAlive } from '@electron/services/lock-file';
import { chromiumPath } from '@test/browser/chromium-path';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const page = join(root, 'test/fixtures/host-page');
const folder = mkdtempSync(join(tmpdir(), 'mesa-start-'));

const started: ChildProcess[] = [];
const pidFile = join(folder, 'navegador.pid');

afterAll(async () => {
  for (const child of started.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null)) {
    child.kill('SIGTERM');
    await once(child, 'close');
  }
  endBrowser();
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});

/** `npm start` as a process, until it ends. */
function start(words: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const child = spawn(process.execPath, [tsx, join(root, 'electron/host/start.ts'), '--page', page, ...words], {
    cwd: root,
    env: { ...process.env, ...env },
  });
  started.push(child);
  let output = '';
  const read = (piece: Buffer): void => {
    output += piece.toString();
  };
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  const ended = new Promise<number | null>((settle) => child.on('close', settle));
  return { ended, output: () => output, interrupt: () => child.kill('SIGINT') };
}

/** A browser that needs no screen: it writes down its process number and shows its window nowhere. */
function screenlessBrowser(): string {
  const path = join(folder, 'navegador.sh');
  writeFileSync(path, `#!/bin/sh\necho $$ > '${pidFile}'\nexec '${chromiumPath()}' --headless=new --disable-gpu --disable-dev-shm-usage "$@"\n`);
  chmodSync(path, 0o755);
  return path;
}

/** Ends the browser that this test's program opened, if it still runs: it is a process of its own. */
function endBrowser(): void {
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, 'utf8'));
  rmSync(pidFile);
  if (processIsAlive(pid)) process.kill(pid, 'SIGTERM');
}

describe('npm start where there is no Electron', () => {
  it('says so in one line, opens the browser at its own profile, and ends when the window is closed', async () => {
    const dataFolder = join(folder, 'con-ventana');
    const program = start(['--port', '0', '--data-folder', dataFolder], {
      CHROMIUM_PATH: screenlessBrowser(),
      ELECTRON_OVERRIDE_DIST_PATH: join(folder, 'sin-electron'),
    });
    await vi.waitFor(() => expect(program.output()).toContain('Al cerrar su ventana'), { timeout: 30_000 });
    expect(program.output().split('\n').filter((line) => line.includes('no tiene Electron'))).toHaveLength(1);
    // Once it is connected the page asks who answers, and that leaves the identity of the machine behind.
    await vi.waitFor(() => expect(existsSync(join(dataFolder, 'device-id'))).toBe(true), { timeout: 40_000, interval: 100 });
    expect(existsSync(join(dataFolder, 'browser-profile'))).toBe(true);
    endBrowser();
    expect(await program.ended).toBe(0);
    expect(existsSync(join(dataFolder, 'program.lock'))).toBe(false);
  }, 120_000);

  it('goes to the next port, and says that nothing is lost, where the fixed one is another program’s', async () => {
    const other = createServer();
    // Whoever has the port already serves this test as well.
    await new Promise<void>((settle) => other.once('error', () => settle()).listen(FIXED_PORT, '127.0.0.1', settle));
    const program = start(['--no-open', '--keep', '--data-folder', join(folder, 'siguiente')]);
    await vi.waitFor(() => expect(program.output()).toContain('/launch?word='), { timeout: 30_000 });
    expect(program.output()).toContain(`Otro programa usa el puerto ${FIXED_PORT}`);
    expect(program.output()).not.toContain(`http://127.0.0.1:${FIXED_PORT}/`);
    program.interrupt();
    expect(await program.ended).toBe(0);
    other.close();
  });

  it('tries no other port than the one that was asked for', async () => {
    const other = createServer();
    await new Promise<void>((settle) => other.listen(0, '127.0.0.1', settle));
    const taken = (other.address() as AddressInfo).port;
    const asked = start(['--no-open', '--port', String(taken), '--data-folder', join(folder, 'puerto')]);
    expect(await asked.ended).toBe(1);
    expect(asked.output()).toContain('No hay un puerto libre');
    other.close();
  });

  it('ends in order at Ctrl+C', async () => {
    const dataFolder = join(folder, 'interrumpido');
    const program = start(['--no-open', '--port', '0', '--data-folder', dataFolder]);
    await vi.waitFor(() => expect(program.output()).toContain('/launch?word='), { timeout: 30_000 });
    program.interrupt();
    expect(await program.ended).toBe(0);
    expect(existsSync(join(dataFolder, 'program.lock'))).toBe(false);
  });

  it('says in a sentence that a data folder cannot be used, and that an option is unknown', async () => {
    const file = join(folder, 'no-es-carpeta');
    writeFileSync(file, '');
    const unusable = start(['--no-open', '--port', '0', '--data-folder', join(file, 'datos')]);
    expect(await unusable.ended).toBe(1);
    expect(unusable.output()).toContain('No se puede usar la carpeta de datos');
    expect(unusable.output()).not.toContain('    at ');
    const unknown = start(['--navegador']);
    expect(await unknown.ended).toBe(2);
    expect(unknown.output()).toContain('--navegador');
  });
});

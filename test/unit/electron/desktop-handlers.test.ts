import { createDesktopHandlers, type FileDialogs } from '@electron/services/desktop-handlers';
import { openCopyPlaces } from '@electron/services/copy-places';
import { nodeFileLayer, type FileLayer } from '@electron/services/file-layer';
import { openRecentFiles } from '@electron/services/recent-files';
import { openSpokenLanguage } from '@electron/services/spoken-language';
import { openVault } from '@electron/services/vault';
import { BYTES_LIMIT, DESKTOP_CHANNELS, type DESKTOP_CALLS } from '@shared/platform/desktop-api';
import { openReply, type Reply } from '@shared/platform/reply';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from './temporary-folder';
import { appendOf, entryAt, PROCESS_ID, snapshotOf } from './vault-requests';

interface Options {
  readonly dialogs?: Partial<FileDialogs> | null;
  readonly files?: FileLayer;
}

function handlersIn(dataFolder: string, { dialogs = null, files = nodeFileLayer }: Options = {}) {
  const now = (): number => 1_700_000_000_000;
  const vault = openVault({ folder: dataFolder, now, files });
  onTestFinished(() => vault.close());
  const recentFiles = openRecentFiles(dataFolder);
  const nothing = { open: () => Promise.resolve(null), save: () => Promise.resolve(null), openSeveral: () => Promise.resolve([]), folder: () => Promise.resolve(null), confirmNewer: () => Promise.resolve(false) };
  const whole = dialogs === null ? null : { ...nothing, ...dialogs };
  const machine = { platform: 'linux' as const, env: { MESA_COPIES_FOLDER: join(dataFolder, 'memoria') }, home: dataFolder };
  const copyPlaces = openCopyPlaces({ dataFolder, machine, files });
  const dispatch = createDesktopHandlers({ shell: 'host', version: '1.2.3', dataFolder, vault, recentFiles, copyPlaces, spoken: openSpokenLanguage(dataFolder, files), now, beforeWriting: () => Promise.resolve(), files }, whole);
  return { dispatch, recentFiles };
}

function codeOf(reply: Reply): string | null {
  return reply.ok ? null : reply.error.code;
}

describe('the handlers of the port', () => {
  it('answer every call with what its validator accepts', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'copia.mesa');
    const stick = join(folder, 'memoria');
    mkdirSync(stick);
    const choose = { open: () => Promise.resolve(path), save: () => Promise.resolve(path), openSeveral: () => Promise.resolve([path, path]), folder: () => Promise.resolve(stick) };
    const { dispatch } = handlersIn(folder, { dialogs: choose });
    const [place] = openReply('copies.places', await dispatch('copies.places', {}));
    const bytes = new Uint8Array([1, 2, 3]);
    const requests: { readonly [Channel in keyof typeof DESKTOP_CALLS]: unknown } = {
      'app.info': {},
      'app.speak': { language: 'es' },
      'vault.append': appendOf(1, 2),
      'vault.snapshot': snapshotOf(2),
      'vault.list': {},
      'vault.load': { processId: PROCESS_ID },
      'vault.erase': snapshotOf(9),
      'vault.copies': { processId: PROCESS_ID },
      'vault.copy': { processId: PROCESS_ID, copyId: 'snapshot-000000000002-00000000' },
      'vault.discard': { processId: PROCESS_ID },
      'copies.places': {},
      'copies.choose': {},
      'copies.write': { placeId: place?.placeId, suggestedName: 'Guatapé', bytes },
      'file.save': { kind: 'mesa', suggestedName: 'Guatapé', bytes },
      'file.open': { kind: 'mesa' },
      'file.openSeveral': { kind: 'mesa' },
    };
    for (const [channel, request] of Object.entries(requests)) {
      const reply = await dispatch(channel, request);
      expect(reply, channel).toMatchObject({ ok: true });
      openReply(channel as keyof typeof DESKTOP_CALLS, reply);
    }
    expect(Object.keys(requests).sort()).toEqual([...DESKTOP_CHANNELS].sort());
  });

  it('refuse requests that do not fit, without doing anything', async () => {
    const folder = join(temporaryFolder(), 'sin-tocar');
    const { dispatch } = handlersIn(folder);
    const bad: readonly (readonly [string, unknown])[] = [
      ['vault.append', null],
      ['vault.append', { ...appendOf(1), extra: true }],
      ['vault.append', { ...appendOf(1), processId: '../../etc' }],
      ['vault.append', { ...appendOf(1), lines: [] }],
      ['vault.append', { ...appendOf(1), entry: { ...entryAt(1), sequence: -1 } }],
      ['vault.snapshot', { ...snapshotOf(1), bytes: [1, 2, 3] }],
      ['vault.load', { processId: 7 }],
      ['vault.load', JSON.parse('{"processId":"process:a","__proto__":{"x":1}}')],
      ['file.save', { kind: 'exe', suggestedName: 'x', bytes: new Uint8Array() }],
      ['app.info', undefined],
    ];
    for (const [channel, request] of bad) expect(codeOf(await dispatch(channel, request)), channel).toBe('invalid-request');
    expect(() => readFileSync(folder)).toThrow('ENOENT');
  });

  it('refuse calls that are not of the port', async () => {
    const { dispatch } = handlersIn(temporaryFolder());
    for (const channel of ['constructor', '__proto__', 'toString', 'vault', '', 7, null]) {
      expect(codeOf(await dispatch(channel, {}))).toBe('invalid-request');
    }
  });

  it('have no file dialogs where the shell has none', async () => {
    const { dispatch } = handlersIn(temporaryFolder());
    expect(codeOf(await dispatch('file.open', { kind: 'mesa' }))).toBe('not-supported');
  });
});

describe('files through the dialogs', () => {
  it('are written whole where the person said, under a name that every system takes', async () => {
    const folder = temporaryFolder();
    const proposed: string[] = [];
    const { dispatch, recentFiles } = handlersIn(folder, {
      dialogs: {
        save: (_kind, name) => {
          proposed.push(name);
          return Promise.resolve(join(folder, 'elegido.pdf'));
        },
      },
    });
    const request = { kind: 'pdf', suggestedName: '../Diagnóstico: Guatapé?', bytes: new Uint8Array([37, 80]) };
    expect(await dispatch('file.save', request)).toEqual({ ok: true, value: { name: 'elegido.pdf' } });
    expect(proposed).toEqual(['-Diagnóstico- Guatapé-.pdf']);
    expect([...readFileSync(join(folder, 'elegido.pdf'))]).toEqual([37, 80]);
    expect(await recentFiles.list()).toMatchObject([{ name: 'elegido.pdf' }]);
  });

  it('are not touched when the person changes their mind', async () => {
    const { dispatch } = handlersIn(temporaryFolder(), { dialogs: {} });
    expect(await dispatch('file.open', { kind: 'any' })).toEqual({ ok: true, value: null });
  });

  it('are refused over 200 MB before they are read, and so are folders', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'carpeta.mesa'));
    writeFileSync(join(folder, 'enorme.mesa'), 'x');
    const reads: string[] = [];
    const files: FileLayer = {
      ...nodeFileLayer,
      stat: async (path) => {
        const stat = await nodeFileLayer.stat(path);
        return path.endsWith('enorme.mesa') ? { ...stat, size: BYTES_LIMIT + 1, isFile: () => true, isDirectory: () => false } : stat;
      },
      readFile: (path) => {
        reads.push(path);
        return nodeFileLayer.readFile(path);
      },
    };
    const opening = (name: string) =>
      handlersIn(folder, { files, dialogs: { open: () => Promise.resolve(join(folder, name)) } }).dispatch('file.open', { kind: 'mesa' });
    expect(codeOf(await opening('enorme.mesa'))).toBe('too-large');
    expect(codeOf(await opening('carpeta.mesa'))).toBe('not-found');
    expect(codeOf(await opening('ninguno.mesa'))).toBe('not-found');
    expect(reads).toEqual([]);
  });
});

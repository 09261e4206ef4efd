import { openChangeSet } from '@shared/document/change-set';
import { applyDiff } from '@shared/document/diff';
import type { Document } from '@shared/document/document';
import { toInstant } from '@shared/domain/kernel/civil-date';
import { exampleDocument } from '@shared/exchange/example/example-document';
import { heldIn, knownOf } from '@shared/exchange/mesa/holds-more';
import { writeMesa } from '@shared/exchange/mesa/write-mesa';
import { nodeFileLayer } from '@electron/services/file-layer';
import { withFileLock } from '@electron/services/process-file-lock';
import { saveChosenFile } from '@electron/services/save-chosen-file';
import { newDocument } from '@test/builders/document';
import { TEST_START, stampSource } from '@test/builders/stamp';
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultyFiles } from './faulty-files';
import { temporaryFolder } from './temporary-folder';

const info = { appVersion: '0.1.0', now: toInstant(TEST_START) };
const stamps = stampSource('otro1', 5, TEST_START + 1_000_000);
const older = newDocument();
const newer = withActor(older, 'Cornare');
const bytesOf = (document: Document): Uint8Array => writeMesa(document, null, info);

function withActor(document: Document, name: string): Document {
  const change = openChangeSet(document, stamps.next());
  change.create('actor', { name });
  return applyDiff(document, change.finish());
}

/** Saves over what is there, with the person's answer to whether a newer file is replaced; says what was asked. */
async function save(path: string, document: Document, answer = false) {
  const asked: string[] = [];
  const confirmNewer = (name: string): Promise<boolean> => {
    asked.push(name);
    return Promise.resolve(answer);
  };
  const written = await saveChosenFile(path, 'mesa', bytesOf(document), { files: nodeFileLayer, confirmNewer });
  return { written, asked };
}

describe('what a file holds besides what would be written over it', () => {
  it('is nothing of an earlier copy, the same copy or an empty file', () => {
    expect(heldIn(bytesOf(older), knownOf(newer))).toBe('nothing');
    expect(heldIn(bytesOf(newer), knownOf(newer))).toBe('nothing');
    expect(heldIn(new Uint8Array(), knownOf(newer))).toBe('nothing');
  });

  it('is newer of a later or a parted copy, and other of another process or what cannot be read', () => {
    expect(heldIn(bytesOf(newer), knownOf(older))).toBe('newer');
    expect(heldIn(bytesOf(withActor(older, 'Una')), knownOf(withActor(older, 'Otra')))).toBe('newer');
    expect(heldIn(bytesOf(exampleDocument()), knownOf(older))).toBe('other');
    expect(heldIn(new TextEncoder().encode('una carta'), knownOf(older))).toBe('other');
  });
});

describe('saving over a file', () => {
  it('asks only where the file has changes that would be lost, and then does what is said', async () => {
    const path = join(temporaryFolder(), 'proceso.mesa');
    expect(await save(path, older)).toEqual({ written: true, asked: [] });
    expect(await save(path, newer)).toEqual({ written: true, asked: [] });
    expect(await save(path, older, false)).toEqual({ written: false, asked: ['proceso.mesa'] });
    expect(new Uint8Array(readFileSync(path))).toEqual(bytesOf(newer));
    expect(await save(path, older, true)).toEqual({ written: true, asked: ['proceso.mesa'] });
    expect(new Uint8Array(readFileSync(path))).toEqual(bytesOf(older));
  });

  it('leaves nothing else in the folder, and works where no lock can be made', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'proceso.mesa');
    await save(path, older);
    expect(readdirSync(folder)).toEqual(['proceso.mesa']);
    const files = { ...nodeFileLayer, open: (at: string, flags: string | number, mode?: number) => (at.endsWith('.lock') ? Promise.reject(Object.assign(new Error('no'), { code: 'EACCES' })) : nodeFileLayer.open(at, flags, mode)) };
    expect(await saveChosenFile(path, 'mesa', bytesOf(newer), { files, confirmNewer: () => Promise.resolve(false) })).toBe(true);
  });

  it('leaves the old or the new process whole whatever call of the save fails', async () => {
    const whole = [bytesOf(older), bytesOf(newer)];
    const failed = new Set<string>();
    let tried = 0;
    for (const code of ['ENOSPC', 'EIO']) {
      for (const lasting of [false, true]) {
        for (let at = 0; ; at += 1) {
          const path = join(temporaryFolder(), 'proceso.mesa');
          writeFileSync(path, whole[0] ?? '');
          const faulty = faultyFiles({ at, code, lasting, torn: at % 2 === 0 });
          await saveChosenFile(path, 'mesa', whole[1] ?? new Uint8Array(), { files: faulty.files, confirmNewer: () => Promise.resolve(false) }).catch((error: unknown) => {
            expect(error).toMatchObject({ code });
          });
          if (!faulty.happened()) break;
          tried += 1;
          failed.add(faulty.calls()[at] ?? '');
          const found = new Uint8Array(readFileSync(path));
          expect(whole.some((bytes) => Buffer.compare(bytes, found) === 0)).toBe(true);
        }
      }
    }
    expect([...failed]).toEqual(expect.arrayContaining(['open', 'write', 'sync', 'close', 'rename', 'unlink', 'readFile', 'realpath', 'stat']));
    expect(tried).toBeGreaterThan(60);
  });
});

describe('two programs on one file', () => {
  const lockOf = (path: string): string => path.replace(/([^/]+)$/u, '.$1.lock');

  it('do not write at the same time, and each knows why', async () => {
    const path = join(temporaryFolder(), 'proceso.mesa');
    await withFileLock(path, async () => {
      await expect(withFileLock(path, () => Promise.resolve(1), { pid: process.ppid })).rejects.toMatchObject({ code: 'in-use', retry: true });
    });
    expect(await withFileLock(path, () => Promise.resolve(2))).toBe(2);
    expect(existsSync(lockOf(path))).toBe(false);
  });

  it('a lock of a program that died, that is too old or that says nothing blocks nobody', async () => {
    const path = join(temporaryFolder(), 'proceso.mesa');
    const ended = spawn(process.execPath, ['-e', '']);
    await new Promise((settle) => ended.on('close', settle));
    writeFileSync(lockOf(path), JSON.stringify({ pid: ended.pid }));
    expect(await withFileLock(path, () => Promise.resolve('muerto'))).toBe('muerto');
    writeFileSync(lockOf(path), JSON.stringify({ pid: process.ppid }));
    utimesSync(lockOf(path), new Date(Date.now() - 60_000), new Date(Date.now() - 60_000));
    expect(await withFileLock(path, () => Promise.resolve('viejo'))).toBe('viejo');
    writeFileSync(lockOf(path), 'no dice nada');
    expect(await withFileLock(path, () => Promise.resolve('mudo'))).toBe('mudo');
    expect(existsSync(lockOf(path))).toBe(false);
  });

  it('gives the lock back where the work fails', async () => {
    const path = join(temporaryFolder(), 'proceso.mesa');
    await expect(withFileLock(path, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(existsSync(lockOf(path))).toBe(false);
  });
});

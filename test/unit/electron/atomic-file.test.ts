import { TEMPORARY_ENDING, writeFileAtomically } from '@electron/services/atomic-file';
import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultyFiles, shortWritingFiles } from './faulty-files';
import { temporaryFolder } from './temporary-folder';

const OLD = 'lo de antes';
const NEW = 'lo nuevo, más largo que lo de antes';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const CODES = ['ENOSPC', 'EIO', 'EROFS', 'EACCES'];

describe('writing a file whole or not at all', () => {
  it('replaces what was there and leaves nothing else in the folder', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'proceso.mesa');
    writeFileSync(path, OLD);
    await writeFileAtomically(path, bytes(NEW));
    expect(readFileSync(path, 'utf8')).toBe(NEW);
    expect(readdirSync(folder)).toEqual(['proceso.mesa']);
  });

  it('writes all bytes where the system takes a few at a time', async () => {
    const path = join(temporaryFolder(), 'proceso.mesa');
    await writeFileAtomically(path, bytes(NEW), { files: shortWritingFiles(3) });
    expect(readFileSync(path, 'utf8')).toBe(NEW);
  });

  it('keeps the permissions of the file it replaces, and follows a link to it', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'proceso.mesa');
    writeFileSync(path, OLD);
    chmodSync(path, 0o640);
    symlinkSync(path, join(folder, 'enlace.mesa'));
    await writeFileAtomically(join(folder, 'enlace.mesa'), bytes(NEW));
    expect(readFileSync(path, 'utf8')).toBe(NEW);
    expect(statSync(path).mode & 0o777).toBe(0o640);
  });

  for (const code of CODES) {
    for (const lasting of [false, true]) {
      it(`leaves the old or the new file whole when any one call fails with ${code}${lasting ? ' and all after it' : ''}`, async () => {
        const outcomes = new Set<string>();
        const failed: string[] = [];
        for (let at = 0; ; at += 1) {
          const folder = temporaryFolder();
          const path = join(folder, 'proceso.mesa');
          writeFileSync(path, OLD);
          const faulty = faultyFiles({ at, code, lasting, torn: at % 2 === 0 });
          const error = await writeFileAtomically(path, bytes(NEW), { files: faulty.files }).catch((reason: unknown) => reason);
          if (!faulty.happened()) {
            expect(error).toBeUndefined();
            break;
          }
          failed.push(faulty.calls()[at] ?? '');
          const found = readFileSync(path, 'utf8');
          outcomes.add(found);
          expect([OLD, NEW]).toContain(found);
          expect(error).toMatchObject({ code });
          const others = readdirSync(folder).filter((name) => name !== 'proceso.mesa');
          if (!lasting) expect(others).toEqual([]);
          expect(others.every((name) => name.endsWith(TEMPORARY_ENDING))).toBe(true);
        }
        expect(outcomes).toEqual(new Set([OLD, NEW]));
        expect(new Set(failed)).toEqual(new Set(['realpath', 'stat', 'open', 'write', 'sync', 'close', 'rename']));
      });
    }
  }
});

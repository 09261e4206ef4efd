import { documentOf, listOf } from '@shared/document/document';
import type { AnyRecord, RecordType } from '@shared/domain/registry';
import { readMesa } from '@shared/exchange/mesa/read-mesa';
import { writeMesa } from '@shared/exchange/mesa/write-mesa';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..', '..');

/** What a city has before anybody meets: actors and bodies, plan, lines and their links, positions. */
const HELD: readonly RecordType[] = ['actor', 'relation', 'body', 'planNode', 'line', 'planLink', 'objective', 'influence', 'position'];

let made: Uint8Array | null = null;

/** The bundled example as the command line writes it: catalogues are not read within the test runner. */
function exampleBytes(): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'mesa-plain-'));
  try {
    const words = ['crear', join(folder, 'ejemplo.mesa'), '--ejemplo'];
    const tsx = [join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs'), '--tsconfig', join(root, 'tsconfig.json')];
    execFileSync(process.execPath, [...tsx, join(root, 'electron', 'cli', 'main.ts'), ...words], { env: { ...process.env, MESA_DATA_FOLDER: folder }, stdio: 'pipe' });
    return new Uint8Array(readFileSync(join(folder, 'ejemplo.mesa')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A `.mesa` file with the actors, plan and lines of the example and nothing else: no session, diagnosis, Agenda or calls. */
export function plainCityMesa(): Uint8Array {
  if (made !== null) return made;
  const opened = readMesa(exampleBytes());
  if (!opened.ok) throw new Error(opened.error.code);
  const { document } = opened.value;
  const processes = listOf(document, 'process').map((process) => ({ ...process, name: 'Ciudad de prueba', isExample: false }));
  const records: AnyRecord[] = [...processes, ...HELD.flatMap((type): readonly AnyRecord[] => listOf(document, type))];
  made = writeMesa(documentOf(document.processId, records), null, { appVersion: '0.0.0', now: '2026-03-01T15:00:00.000Z' });
  return made;
}

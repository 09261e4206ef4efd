import { openChangeSet } from '@shared/document/change-set';
import { applyDiff } from '@shared/document/diff';
import { toInstant } from '@shared/domain/kernel/civil-date';
import { exampleDocument } from '@shared/exchange/example/example-document';
import { graphOf } from '@shared/exchange/graphs/actor-graph';
import { writeGexf } from '@shared/exchange/graphs/gexf';
import { writeGraphml } from '@shared/exchange/graphs/graphml';
import { lockMesa } from '@shared/exchange/mesa/lock/lock-mesa';
import { writeMesa } from '@shared/exchange/mesa/write-mesa';
import { toCsv } from '@shared/exchange/sheets/csv';
import { templateSheets, writeWorkbook } from '@shared/exchange/templates/write-workbook';
import { recordAct, emptyHistory } from '@shared/document/history';
import { CURRENT_FORMATS } from '@shared/document/formats';
import { municipalProcess } from '@test/builders/municipal-process';
import { TEST_START, stampSource } from '@test/builders/stamp';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, write } from 'xlsx';

/** Every kind of file that the program takes from a stranger, and what is pasted into it. */
export const MUTATED_FORMATS = ['mesa', 'locked', 'xlsx', 'xls', 'ods', 'csv', 'graphml', 'gexf', 'clipboard'] as const;
export type MutatedFormat = (typeof MUTATED_FORMATS)[number];

/** A sound file to be mutated. */
export interface SeedFile {
  readonly format: MutatedFormat;
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** The password of the locked seed. Its cost is small: what is tried is the format, not the patience. */
export const SEED_PASSWORD = 'una frase de prueba';
const CHEAP = { memory: 64, passes: 1, lanes: 1 };
const fixtures = join(import.meta.dirname, '..', '..', 'fixtures');
const planWorkbook = process.env['MESA_PLAN_WORKBOOK'] ?? join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'data', 'plan-guatape-2024-2027.xlsx');

/** The sound files, as the program and others write them; `left`: those that are not at hand here. */
export async function seedFiles(): Promise<{ readonly seeds: readonly SeedFile[]; readonly left: readonly string[] }> {
  const example = exampleDocument();
  const town = municipalProcess({ actors: 12, relations: 20 }).document;
  const info = { appVersion: '0.1.0', now: toInstant(TEST_START) };
  const mesa = writeMesa(example, null, info);
  const locked = await lockMesa(mesa, SEED_PASSWORD, (length) => new Uint8Array(length).fill(7), CHEAP);
  if (!locked.ok) throw new Error(locked.error.code);
  const sheets = templateSheets(town, { includePersonalData: true });
  const workbook = writeWorkbook(town, { includePersonalData: true });
  const csvOf = (name: string, style = {}): Uint8Array => new TextEncoder().encode(toCsv(sheets.find((sheet) => sheet.name === name)?.rows ?? [], style));
  const graph = graphOf(town, { includePersonalData: true });
  const fixture = (...path: readonly string[]): Uint8Array => new Uint8Array(readFileSync(join(fixtures, ...path)));
  const as = (bookType: 'xls' | 'ods'): Uint8Array => new Uint8Array(write(read(workbook), { type: 'array', bookType }) as ArrayBuffer);
  const seeds: SeedFile[] = [
    { format: 'mesa', fileName: 'ejemplo.mesa', bytes: mesa },
    { format: 'mesa', fileName: 'historia.mesa', bytes: writeMesa(...withHistory(), info) },
    { format: 'mesa', fileName: 'version-0.mesa', bytes: fixture('mesa', 'version-0.mesa') },
    { format: 'locked', fileName: 'clave.mesa', bytes: locked.value },
    { format: 'xlsx', fileName: 'plantillas.xlsx', bytes: workbook },
    { format: 'xls', fileName: 'plantillas.xls', bytes: as('xls') },
    { format: 'ods', fileName: 'plantillas.ods', bytes: as('ods') },
    { format: 'csv', fileName: 'Actores.csv', bytes: csvOf('Actores') },
    { format: 'csv', fileName: 'Plan.csv', bytes: csvOf('Plan', { delimiter: ',', decimal: '.' }) },
    { format: 'graphml', fileName: 'karate.graphml', bytes: fixture('graphs', 'karate.graphml') },
    { format: 'graphml', fileName: 'actores.graphml', bytes: new TextEncoder().encode(writeGraphml(graph)) },
    { format: 'gexf', fileName: 'karate.gexf', bytes: fixture('graphs', 'karate.gexf') },
    { format: 'gexf', fileName: 'actores.gexf', bytes: new TextEncoder().encode(writeGexf(graph)) },
    { format: 'clipboard', fileName: 'portapapeles', bytes: new TextEncoder().encode('1\t2\t\t3\r\n0\t\t2\t1\nAlcaldía de Guatapé\tCornare\n') },
  ];
  if (!existsSync(planWorkbook)) return { seeds, left: [planWorkbook] };
  return { seeds: [...seeds, { format: 'xlsx', fileName: 'guatape.xlsx', bytes: new Uint8Array(readFileSync(planWorkbook)) }], left: [] };
}

/** A process with a step that can be undone. */
function withHistory() {
  const document = exampleDocument();
  const stamp = stampSource('histo1', 3, TEST_START + 10_000_000).next();
  const change = openChangeSet(document, stamp);
  change.create('actor', { name: 'Cornare', focalPoint: 'Rocío' });
  const diff = change.finish();
  const entry = {
    id: 'step:uno', seq: 1, at: stamp.now, lastAt: stamp.now, commandId: 'actors.add', labelKey: 'home.command.update', labelParams: {},
    undo: 'record', mergeKey: null, sessionLabel: null, formats: CURRENT_FORMATS, diff,
  } as const;
  return [applyDiff(document, diff), recordAct(emptyHistory(), entry)] as const;
}

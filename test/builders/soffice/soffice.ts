import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, unzipSync, zipSync, strToU8 } from 'fflate';
import { readCsv } from '@shared/exchange/sheets/csv';
import type { CellValue } from '@shared/exchange/sheets/sheet';

const run = promisify(execFile);

/** Why the tests with a spreadsheet program cannot run here, or null. */
export function missingSpreadsheetProgram(): string | null {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return null;
  } catch {
    return 'LibreOffice (soffice) is not installed';
  }
}

/** The file without what its formulas gave: who opens it must compute them. */
export function withoutResults(xlsx: Uint8Array): Uint8Array {
  const parts = unzipSync(xlsx);
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, bytes]) => {
    if (!path.startsWith('xl/worksheets/')) return [path, bytes];
    return [path, strToU8(strFromU8(bytes).replace(/(<\/f>)<v>[^<]*<\/v>/gu, '$1'))];
  })));
}

/** The sheets of a workbook as LibreOffice computes them, by name. Whole precision, a point before decimals. */
export async function computedSheets(xlsx: Uint8Array): Promise<ReadonlyMap<string, readonly (readonly CellValue[])[]>> {
  const folder = mkdtempSync(join(tmpdir(), 'mesa-soffice-'));
  try {
    const file = join(folder, 'libro.xlsx');
    writeFileSync(file, withoutResults(xlsx));
    // Comma between cells, quotes, UTF-8, values and not what is shown, every sheet in a file of its own.
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';
    await run('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', filter, '--outdir', folder, file], { timeout: 120_000 });
    const sheets = readdirSync(folder).filter((name) => name.endsWith('.csv'));
    return new Map(sheets.map((name) => [name.replace(/^libro-/u, '').replace(/\.csv$/u, ''), readCsv(`sep=,\n${readFileSync(join(folder, name), 'utf8')}`)]));
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether the tools that read a PDF back are on this machine. */
export const HAS_POPPLER = ['pdftotext', 'pdftoppm', 'pdffonts', 'pdfinfo'].every((tool) => spawnSync(tool, ['-v']).error === undefined);

/** What to say where they are not. */
export const NO_POPPLER = 'Skipped: pdftotext, pdftoppm, pdffonts and pdfinfo (poppler-utils) are not installed.';

function withFile<Value>(pdf: Uint8Array, use: (path: string, folder: string) => Value): Value {
  const folder = mkdtempSync(join(tmpdir(), 'mesa-report-'));
  try {
    const path = join(folder, 'report.pdf');
    writeFileSync(path, pdf);
    return use(path, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(tool: string, args: readonly string[]): string {
  return execFileSync(tool, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
}

/** The text of a PDF, page by page, every run of white space one space; `asSet` keeps to the lines as they stand on the page. */
export function pagesOf(pdf: Uint8Array, asSet = false): readonly string[] {
  const text = withFile(pdf, (path) => run('pdftotext', [...(asSet ? ['-layout'] : []), '-enc', 'UTF-8', path, '-']));
  return text.split('\f').slice(0, -1).map((page) => page.replace(/\s+/gu, ' ').trim());
}

/** What pdfinfo and pdffonts say of a PDF. */
export function factsOf(pdf: Uint8Array): { readonly info: string; readonly fonts: string } {
  return withFile(pdf, (path) => ({ info: run('pdfinfo', [path]), fonts: run('pdffonts', [path]) }));
}

/** The box around all ink of a page, in points; null on an empty page. */
export interface InkBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Reads a binary PGM (P5, 8 bits) and gives the box of everything that is not white. */
function inkOf(bytes: Uint8Array, dotsPerInch: number): InkBox | null {
  const [header = ''] = /^P5\s+\d+\s+\d+\s+\d+\s/u.exec(Buffer.from(bytes.subarray(0, 64)).toString('latin1')) ?? [];
  const [, widthText, heightText] = header.split(/\s+/u);
  const width = Number(widthText);
  const height = Number(heightText);
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if ((bytes[header.length + y * width + x] ?? 255) > 250) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  const points = 72 / dotsPerInch;
  return right < 0 ? null : { left: left * points, top: top * points, right: (right + 1) * points, bottom: (bottom + 1) * points };
}

/** Renders every page and gives where its ink lies. */
export function inkByPage(pdf: Uint8Array, dotsPerInch = 72): readonly (InkBox | null)[] {
  return withFile(pdf, (path, folder) => {
    run('pdftoppm', ['-r', String(dotsPerInch), '-gray', path, join(folder, 'page')]);
    return readdirSync(folder)
      .filter((name) => name.endsWith('.pgm'))
      .sort()
      .map((name) => inkOf(readFileSync(join(folder, name)), dotsPerInch));
  });
}

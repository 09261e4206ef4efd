import { BOMBS, type Bomb } from '@test/builders/bombs/make-bombs';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a bomb did. Memory in megabytes: the whole process at its peak, and what opening added. */
export interface BombFigure {
  readonly name: string;
  readonly fileBytes: number;
  readonly isRefused: boolean;
  readonly sentence: string;
  readonly ms: number;
  readonly peakMegabytes: number;
  readonly ofOpening: number;
}

const root = join(import.meta.dirname, '..', '..');

/** Makes each bomb and opens it in a process of its own. */
export async function bombFigures(bombs: readonly Bomb[] = BOMBS): Promise<readonly BombFigure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'mesa-bombs-'));
  try {
    const figures: BombFigure[] = [];
    for (const { name, fileName, write } of bombs) {
      const path = join(folder, fileName);
      write(path);
      const said = JSON.parse(await opened(path)) as Omit<BombFigure, 'name' | 'fileBytes'>;
      figures.push({ name, fileBytes: statSync(path).size, ...said });
      rmSync(path);
    }
    return figures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function opened(path: string): Promise<string> {
  const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const child = spawn(process.execPath, [tsx, '--tsconfig', join(root, 'tsconfig.json'), join(root, 'test', 'builders', 'bombs', 'open-child.ts'), path], { stdio: ['ignore', 'pipe', 'inherit'] });
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (piece: string) => { out += piece; });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => { if (code === 0) resolve(out); else reject(new Error(`The process ended with ${String(code)}`)); });
  });
}

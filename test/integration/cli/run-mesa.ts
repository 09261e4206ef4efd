import { runCli } from '@electron/cli/run-cli';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';

const root = join(import.meta.dirname, '..', '..', '..');

/** What one call of the command line left. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  /** Lines on standard error. */
  readonly errors: readonly string[];
}

const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');

/** A folder of a test file's own, with a data folder in it; both go when its tests are over. */
export interface Bench {
  readonly path: (name: string) => string;
  /** The program itself, as a process of its own, run in the folder. */
  readonly mesa: (words: readonly string[], env?: Readonly<Record<string, string>>) => Promise<Run>;
  /** The same words within this process: for many calls. */
  readonly call: (...words: readonly string[]) => Promise<Run>;
}

/** Makes the folder before the tests of a file and removes it after them. */
export function openBench(): Bench {
  const folder = mkdtempSync(join(tmpdir(), 'mesa-cli-'));
  const dataFolder = join(folder, 'data');
  const before = process.env['MESA_DATA_FOLDER'];
  beforeAll(() => {
    process.env['MESA_DATA_FOLDER'] = dataFolder;
  });
  afterAll(() => {
    if (before === undefined) Reflect.deleteProperty(process.env, 'MESA_DATA_FOLDER');
    else process.env['MESA_DATA_FOLDER'] = before;
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    path: (name) => join(folder, name),
    mesa: (words, env = {}) => runProcess(words, folder, { MESA_DATA_FOLDER: dataFolder, ...env }),
    call: async (...words) => {
      const out: string[] = [];
      const errors: string[] = [];
      const code = await runCli(words, { out: (line) => out.push(line), error: (line) => errors.push(...linesOf(line)) });
      return { code, out: out.join('\n'), errors };
    },
  };
}

function runProcess(words: readonly string[], folder: string, env: Readonly<Record<string, string>>): Promise<Run> {
  const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const tsconfig = join(root, 'tsconfig.json');
  const child = spawn(process.execPath, [tsx, '--tsconfig', tsconfig, join(root, 'electron', 'cli', 'main.ts'), ...words], {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (piece: string) => { out += piece; });
  child.stderr.setEncoding('utf8').on('data', (piece: string) => { errors += piece; });
  return new Promise((settle, fail) => {
    child.on('error', fail);
    child.on('close', (code) => { settle({ code, out, errors: linesOf(errors) }); });
  });
}

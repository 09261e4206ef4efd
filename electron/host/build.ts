import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { z } from 'zod';

/** The parts that are built: the page, and what Electron runs. */
export type BuildPart = 'page' | 'electron';

interface Recipe {
  readonly config: string;
  readonly sources: readonly string[];
  /** What must be there for the part to count as built. */
  readonly product: string;
}

const COMMON = ['shared', 'resources', 'package.json', 'package-lock.json', 'tsconfig.json', 'vite.aliases.config.ts'];

const RECIPES: Readonly<Record<BuildPart, Recipe>> = {
  page: { config: 'vite.config.ts', sources: [...COMMON, 'renderer', 'vite.config.ts'], product: 'out/renderer/index.html' },
  electron: {
    config: 'vite.electron.config.ts',
    sources: [...COMMON, 'electron', 'vite.electron.config.ts'],
    product: 'out/main/main.js',
  },
};

const stampSchema = z.partialRecord(z.enum(['page', 'electron']), z.string());
const STAMP = 'out/build.json';

/** A part that could not be built, and what the tool said. */
export class BuildError extends Error {
  constructor(readonly output: string) {
    super('The build failed');
    this.name = 'BuildError';
  }
}

/** Whether what is built is of other sources than those that are there: by content, as a checkout changes times. */
export function isStale(root: string, part: BuildPart): boolean {
  return !existsSync(join(root, RECIPES[part].product)) || readStamp(root)[part] !== sourcesDigest(root, part);
}

/** Builds a part and remembers of which sources. Rejects with `BuildError`. */
export async function build(root: string, part: BuildPart): Promise<void> {
  const digest = sourcesDigest(root, part);
  await runVite(root, RECIPES[part].config);
  mkdirSync(join(root, 'out'), { recursive: true });
  writeFileSync(join(root, STAMP), JSON.stringify({ ...readStamp(root), [part]: digest }));
}

/** SHA-256 over the names and contents of all sources of a part. */
export function sourcesDigest(root: string, part: BuildPart): string {
  const hash = createHash('sha256');
  for (const source of RECIPES[part].sources) {
    const path = join(root, source);
    for (const file of existsSync(path) ? filesUnder(path) : []) {
      hash.update(`${relative(root, file)}\0`).update(readFileSync(file)).update('\0');
    }
  }
  return hash.digest('hex');
}

function filesUnder(path: string): readonly string[] {
  try {
    return readdirSync(path, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch {
    return [path];
  }
}

function readStamp(root: string): z.output<typeof stampSchema> {
  try {
    return stampSchema.safeParse(JSON.parse(readFileSync(join(root, STAMP), 'utf8'))).data ?? {};
  } catch {
    return {};
  }
}

function runVite(root: string, config: string): Promise<void> {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [vite, 'build', '--app', '--config', config, '--logLevel', 'warn'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (piece: Buffer) => (output += piece.toString()));
    child.stderr.on('data', (piece: Buffer) => (output += piece.toString()));
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new BuildError(output.trim()))));
  });
}

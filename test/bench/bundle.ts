import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { figureOf, type Figure } from './figure';

const OUT = join(import.meta.dirname, '..', '..', 'out', 'renderer');

/** The scripts that the page loads before its first place: those of its head, and what they import outright. */
function startScripts(): ReadonlySet<string> {
  const page = readFileSync(join(OUT, 'index.html'), 'utf8');
  const found = new Set<string>();
  const waiting = [...page.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/gu)].map(([, path]) => path ?? '');
  for (const path of waiting) {
    if (path === '' || found.has(path)) continue;
    found.add(path);
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const text = readFileSync(join(OUT, path), 'utf8');
    for (const [, imported] of text.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/gu)) waiting.push(`${folder}${imported ?? ''}`);
  }
  return found;
}

/** Size over the wire of all that starts before the first place. The page has been built. */
export function bundleFigure(): Figure {
  const scripts = [...startScripts()];
  const bytes = scripts.reduce((sum, path) => sum + gzipSync(readFileSync(join(OUT, path)), { level: 9 }).length, 0);
  return { ...figureOf('start-up scripts of the renderer, gzip', [bytes / 1000], { files: scripts.length }), unit: 'kB' };
}

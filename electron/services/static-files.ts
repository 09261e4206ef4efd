import { extname, join, sep } from 'node:path';
import { errorCode } from './atomic-file';
import { nodeFileLayer, type FileLayer } from './file-layer';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.mesa': 'application/octet-stream',
};

/** A file of the built page. */
export interface StaticFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly contentType: string;
}

/** Serves the files of one folder, and nothing outside it. */
export type StaticFiles = (urlPath: string) => Promise<StaticFile | null>;

/**
 * Serves the files under `root` by the path of a URL (still percent-encoded). Null for what is not there, and for
 * every path with `..`, a name that begins with a dot, a backslash, a colon, a null or a broken encoding, and for
 * links that lead out of the folder.
 */
export function serveFolder(root: string, files: FileLayer = nodeFileLayer): StaticFiles {
  return async (urlPath) => {
    const names = namesOf(urlPath);
    if (names === null) return null;
    const path = join(root, ...(names.length === 0 ? ['index.html'] : names));
    const contentType = CONTENT_TYPES[extname(path).toLowerCase()];
    if (contentType === undefined) return null;
    try {
      const [realRoot, realPath] = await Promise.all([files.realpath(root), files.realpath(path)]);
      if (!realPath.startsWith(realRoot + sep)) return null;
      return { bytes: await files.readFile(realPath), contentType };
    } catch (error) {
      if (['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG', 'ELOOP'].includes(errorCode(error))) return null;
      throw error;
    }
  };
}

function namesOf(urlPath: string): readonly string[] | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(urlPath);
  } catch {
    return null;
  }
  if (!decoded.startsWith('/')) return null;
  const names = decoded.slice(1).split('/');
  if (names.at(-1) === '') names.pop();
  return names.every(isPlainName) ? names : null;
}

function isPlainName(name: string): boolean {
  return name !== '' && !name.startsWith('.') && !/[\\:\0]/u.test(name);
}

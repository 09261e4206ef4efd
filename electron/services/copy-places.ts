import { DesktopError, type CopyPlace, type ResponseOf } from '@shared/platform/desktop-api';
import { safeFileName } from '@shared/platform/file-endings';
import { createHash } from 'node:crypto';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { z } from 'zod';
import { errorCode, writeFileAtomically } from './atomic-file';
import type { Machine } from './data-folder';
import { nodeFileLayer, type FileLayer } from './file-layer';
import { openSettingsFile } from './settings-file';

/** The folder that copies are put in on a drive, so that they do not lie about among its other files. */
const FOLDER = 'Mesa al Mundo';
const PLACES_KEPT = 10;
const NAMES_TRIED = 100;

const chosenSchema = z.array(z.string().refine((path) => isAbsolute(path))).max(PLACES_KEPT).readonly();

/** Folders outside the data folder that take copies. A window names them by `placeId`, never by path. */
export interface CopyPlaces {
  readonly list: () => Promise<readonly CopyPlace[]>;
  /** Remembers a folder that the person chose in a dialog. */
  readonly add: (path: string) => Promise<CopyPlace>;
  /** Writes a `.mesa` copy under a name that is free, syncs it and reads it back. */
  readonly write: (request: { readonly placeId: string; readonly suggestedName: string; readonly bytes: Uint8Array }) => Promise<ResponseOf<'copies.write'>>;
}

interface Place extends CopyPlace {
  readonly path: string;
}

interface CopyPlacesOptions {
  readonly dataFolder: string;
  readonly machine: Machine;
  readonly files?: FileLayer;
}

/** Opens the places of a machine: its plugged-in drives, `MESA_COPIES_FOLDER` where it is set, and folders chosen before. */
export function openCopyPlaces({ dataFolder, machine, files = nodeFileLayer }: CopyPlacesOptions): CopyPlaces {
  const chosen = openSettingsFile(join(dataFolder, 'copy-places.json'), chosenSchema, [], files);

  async function isFolder(path: string): Promise<boolean> {
    return files.stat(path).then((stat) => stat.isDirectory(), () => false);
  }

  async function places(): Promise<readonly Place[]> {
    const own = machine.env['MESA_COPIES_FOLDER'];
    const folders = [...(own === undefined || !isAbsolute(own) ? [] : [own]), ...(await chosen.read())];
    const candidates = [...(await drivesOf(machine, files)).map(driveAt), ...folders.map(folderAt)];
    const found: Place[] = [];
    for (const place of candidates) {
      if (!found.some(({ placeId }) => placeId === place.placeId) && (await isFolder(place.path))) found.push(place);
    }
    return found;
  }

  return {
    list: async () => (await places()).map(withoutPath),
    add: async (path) => {
      const others = (await chosen.read()).filter((other) => other !== path);
      // A convenience for the next time: the folder takes the copy now in any case.
      await chosen.write([path, ...others].slice(0, PLACES_KEPT)).catch(() => undefined);
      return withoutPath(folderAt(path));
    },
    write: async ({ placeId, suggestedName, bytes }) => {
      const place = (await places()).find((other) => other.placeId === placeId);
      if (place === undefined) throw new DesktopError('not-found', 'The place is not there any more', { retry: true });
      const folder = place.kind === 'drive' ? join(place.path, FOLDER) : place.path;
      if (place.kind === 'drive') await files.mkdir(folder, { recursive: true });
      const path = await freePath(folder, safeFileName(suggestedName, 'mesa'), files);
      await writeFileAtomically(path, bytes, { files });
      const back = await files.readFile(path);
      if (sha256(back) !== sha256(bytes)) {
        await files.unlink(path).catch(() => undefined);
        throw new DesktopError('not-verified', `${basename(path)} reads otherwise than it was written`, { retry: true });
      }
      return { name: basename(path), size: back.length };
    },
  };
}

/** Where each system shows the drives that are plugged in. */
async function drivesOf({ platform, env, user = '' }: Machine, files: FileLayer): Promise<readonly string[]> {
  switch (platform) {
    case 'win32': {
      const system = (env['SystemDrive'] ?? 'C:').toUpperCase();
      return [...'DEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => `${letter}:\\`).filter((drive) => !drive.startsWith(system));
    }
    case 'darwin':
      return mountedIn('/Volumes', files);
    default:
      if (user === '') return [];
      return [...(await mountedIn(`/media/${user}`, files)), ...(await mountedIn(`/run/media/${user}`, files))];
  }
}

/** Folders on another device than the folder they lie in: what a pulled stick leaves behind is an empty one, on the same. */
async function mountedIn(parent: string, files: FileLayer): Promise<readonly string[]> {
  const names = await files.readdir(parent).catch(() => []);
  const home = await files.stat(parent).catch(() => null);
  const found: string[] = [];
  for (const name of names) {
    const path = join(parent, name);
    const stat = await files.stat(path).catch(() => null);
    if (stat !== null && stat.dev !== home?.dev) found.push(path);
  }
  return found;
}

async function freePath(folder: string, name: string, files: FileLayer): Promise<string> {
  const stem = name.replace(/\.mesa$/u, '');
  for (let number = 1; number <= NAMES_TRIED; number += 1) {
    const path = join(folder, number === 1 ? name : `${stem} (${number}).mesa`);
    try {
      await files.stat(path);
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return path;
      throw error;
    }
  }
  throw new DesktopError('in-use', 'Too many copies of one name', { retry: true });
}

const driveAt = (path: string): Place => ({ placeId: idOf(path), name: basename(path) || path, kind: 'drive', path });
const folderAt = (path: string): Place => ({ placeId: idOf(path), name: join(basename(dirname(path)), basename(path)), kind: 'folder', path });
const withoutPath = ({ placeId, name, kind }: Place): CopyPlace => ({ placeId, name, kind });

function idOf(path: string): string {
  return sha256(new TextEncoder().encode(path)).slice(0, 16);
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

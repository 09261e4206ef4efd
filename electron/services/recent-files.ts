import { basename, isAbsolute, join } from 'node:path';
import { z } from 'zod';
import { nodeFileLayer, type FileLayer } from './file-layer';
import { openSettingsFile } from './settings-file';

const LIMIT = 20;

const recentSchema = z
  .array(z.strictObject({ path: z.string().refine((path) => isAbsolute(path)), at: z.string() }))
  .max(LIMIT)
  .readonly();

/** A file that was opened or saved, newest first. */
export interface RecentFile {
  readonly path: string;
  readonly name: string;
  readonly at: string;
}

/** The files opened or saved last. They hold paths that the person chose in a dialog or by double click, no others. */
export interface RecentFiles {
  readonly list: () => Promise<readonly RecentFile[]>;
  readonly add: (path: string, at: string) => Promise<void>;
}

/** Opens the list of recent files of a data folder. */
export function openRecentFiles(dataFolder: string, files: FileLayer = nodeFileLayer): RecentFiles {
  const settings = openSettingsFile(join(dataFolder, 'recent-files.json'), recentSchema, [], files);
  return {
    list: async () => (await settings.read()).map(({ path, at }) => ({ path, at, name: basename(path) })),
    add: async (path, at) => {
      const others = (await settings.read()).filter((file) => file.path !== path);
      await settings.write([{ path, at }, ...others].slice(0, LIMIT));
    },
  };
}

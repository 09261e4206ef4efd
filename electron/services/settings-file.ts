import { dirname } from 'node:path';
import type { z } from 'zod';
import { writeFileAtomically } from './atomic-file';
import { nodeFileLayer, type FileLayer } from './file-layer';

/** A small file of settings with a validator: what does not fit it is treated as not there. */
export interface SettingsFile<Value> {
  readonly read: () => Promise<Value>;
  readonly write: (value: Value) => Promise<void>;
}

/**
 * Opens a settings file. Reading never fails: nothing of the person's is in it, and a damaged one must not keep the
 * program from starting. Writing is atomic and may reject.
 */
export function openSettingsFile<Value>(
  path: string,
  schema: z.ZodType<Value>,
  fallback: Value,
  files: FileLayer = nodeFileLayer,
): SettingsFile<Value> {
  return {
    read: async () => {
      try {
        const parsed = schema.safeParse(JSON.parse(new TextDecoder().decode(await files.readFile(path))));
        return parsed.success ? parsed.data : fallback;
      } catch {
        return fallback;
      }
    },
    write: async (value) => {
      await files.mkdir(dirname(path), { recursive: true, mode: 0o700 });
      await writeFileAtomically(path, new TextEncoder().encode(JSON.stringify(value)), { files, mode: 0o600 });
    },
  };
}

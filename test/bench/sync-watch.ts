import { openSync, writeSync } from 'node:fs';
import { open } from 'node:fs/promises';

/** The variable with the file into which a watched process writes its syncs. */
export const SYNCS_FILE = 'MESA_BENCH_SYNCS';

interface Synced {
  datasync: () => Promise<void>;
  sync: () => Promise<void>;
}

/**
 * Notes when each sync of a file ended, a line each, in microseconds of the machine's steady clock, which is that of the
 * browser's traces as well. Loaded into a process before its own script, by `--import`.
 */
async function watchSyncs(file: string): Promise<void> {
  const out = openSync(file, 'a');
  const handle = await open(file);
  const handles = Object.getPrototypeOf(handle) as Synced;
  await handle.close();
  for (const name of ['sync', 'datasync'] as const) {
    const original = handles[name];
    handles[name] = async function (this: Synced) {
      await original.call(this);
      writeSync(out, `${String(process.hrtime.bigint() / 1000n)}\n`);
    };
  }
}

const file = process.env[SYNCS_FILE];
if (file !== undefined) await watchSyncs(file);

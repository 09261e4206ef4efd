import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A volume of its own, of a few megabytes, to fill, to protect, to pull. */
export interface SmallDisk {
  readonly folder: string;
  /** Takes all room that is left. */
  readonly fill: () => void;
  readonly makeRoom: () => void;
  readonly protect: (isReadOnly: boolean) => void;
  readonly remove: () => void;
}

/** Mounts a volume in memory; null where this machine does not let the test. */
export function mountSmallDisk(folder: string, megabytes: number): SmallDisk | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
  mkdirSync(folder, { recursive: true });
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'mesa-test', folder], { stdio: 'ignore' });
  } catch {
    return null;
  }
  const filler = join(folder, 'relleno');
  return {
    folder,
    fill: () => {
      const { bavail, bsize } = statfsSync(folder);
      try {
        writeFileSync(filler, new Uint8Array(bavail * bsize));
        // The last pages go one by one until there are none.
        for (let part = 0; part < 64; part += 1) writeFileSync(`${filler}-${part}`, new Uint8Array(bsize));
      } catch {
        // Full: that is what was wanted.
      }
    },
    makeRoom: () => {
      rmSync(filler, { force: true });
      for (let part = 0; part < 64; part += 1) rmSync(`${filler}-${part}`, { force: true });
    },
    protect: (isReadOnly) => {
      execFileSync('mount', ['-o', `remount,${isReadOnly ? 'ro' : 'rw'}`, folder]);
    },
    remove: () => {
      execFileSync('umount', ['-l', folder]);
    },
  };
}

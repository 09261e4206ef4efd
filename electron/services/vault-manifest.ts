import { vaultEntrySchema, type VaultEntry } from '@shared/platform/desktop-api';
import { z } from 'zod';
import type { FileLayer } from './file-layer';
import { openSettingsFile } from './settings-file';

const manifestSchema = z.strictObject({ version: z.literal(1), processes: z.array(vaultEntrySchema()).readonly() });

/** What processes there are, kept apart from their folders: it tells when one of those has gone. */
export interface VaultManifest {
  readonly read: () => Promise<readonly VaultEntry[]>;
  /** Takes note of a process as it is now. A manifest that cannot be written harms nothing that is kept: never rejects. */
  readonly note: (entry: VaultEntry) => Promise<void>;
  readonly forget: (processId: string) => Promise<void>;
}

/**
 * Opens the manifest of a data folder. It is written when a process comes to be and with each whole copy; in between
 * the journal says more. One that is damaged counts as empty and is written anew.
 */
export function openVaultManifest(path: string, files: FileLayer): VaultManifest {
  const file = openSettingsFile(path, manifestSchema, { version: 1, processes: [] }, files);
  let turn: Promise<unknown> = Promise.resolve();
  /** Two processes noted at once must not overwrite each other. */
  const change = (next: (processes: readonly VaultEntry[]) => readonly VaultEntry[]): Promise<void> => {
    const mine = turn.then(async () => {
      const { processes } = await file.read();
      const changed = next(processes);
      if (JSON.stringify(changed) !== JSON.stringify(processes)) await file.write({ version: 1, processes: changed });
    });
    turn = mine.catch(() => undefined);
    return turn.then(() => undefined);
  };
  return {
    read: async () => (await file.read()).processes,
    note: (entry) => change((processes) => [...processes.filter(({ processId }) => processId !== entry.processId), entry]),
    forget: (processId) => change((processes) => processes.filter((entry) => entry.processId !== processId)),
  };
}

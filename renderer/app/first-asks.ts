import { PROJECTOR_HASH } from '@renderer/features/roundtable/projector/scene';
import { createDesktopApi } from '@renderer/platform/desktop-api';
import { isNewerDatabase, type MesaDatabase } from '@renderer/storage/database';
import { openStorage, storageEnvironment, type OpenedStorage } from '@renderer/storage/open-storage';
import type { ProcessRow } from '@renderer/storage/rows';
import { readSettings, type Settings } from '@renderer/storage/settings';
import type { DesktopApi, ResponseOf } from '@shared/platform/desktop-api';

/** The storage, what is set in it, what it keeps, and whether a later version of the program has been there. */
export interface AskedStorage extends OpenedStorage {
  readonly settings: Settings;
  readonly isNewerStore: boolean;
  /** Rejects where the list cannot be read. */
  readonly rows: Promise<readonly ProcessRow[]>;
}

/** What the first drawing of the window waits for. */
export interface FirstAsks {
  readonly desktop: DesktopApi;
  readonly info: Promise<ResponseOf<'app.info'>>;
  readonly storage: Promise<AskedStorage>;
}

/**
 * Asked before the rest of the program is run, which takes as long as the answers: machine and storage answer meanwhile.
 * Null in the projector's window, which asks for nothing.
 */
export const firstAsks: FirstAsks | null = location.hash === PROJECTOR_HASH ? null : ask();

function ask(): FirstAsks {
  const desktop = createDesktopApi();
  const info = desktop.call('app.info', {});
  const storage = storageOf(desktop.hasVault);
  // Who waits for them hears of their failures, later.
  for (const asked of [info, storage]) asked.catch(() => undefined);
  return { desktop, info, storage };
}

async function storageOf(hasVault: boolean): Promise<AskedStorage> {
  const opened = await openStorage(storageEnvironment(window), hasVault);
  const { database } = opened;
  const rows = database.processes.toArray();
  rows.catch(() => undefined);
  const [settings, isNewerStore] = await Promise.all([settingsOf(database), isNewerDatabase(database).catch(() => false)]);
  return { ...opened, settings, isNewerStore, rows };
}

/** Settings are a convenience: where they cannot be read, the defaults hold and the list of processes says why. */
async function settingsOf(database: MesaDatabase): Promise<Settings> {
  return readSettings(database).catch(() => ({}));
}

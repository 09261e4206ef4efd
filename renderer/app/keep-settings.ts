import type { MesaDatabase } from '@renderer/storage/database';
import { writeSetting, type Settings } from '@renderer/storage/settings';
import { onLanguage } from '@renderer/store/language';
import { session, type SessionState } from '@renderer/store/session';

const KEPT = ['theme', 'railCollapsed', 'introduced', 'importMemory'] as const;

/**
 * Puts the stored settings to use and keeps what is chosen from now on; what was chosen since the window was drawn, when
 * `drawn` held, counts as chosen now. Without a database the settings are those of a later version, and are left as they are.
 */
export function keepSettings(database: MesaDatabase | null, settings: Settings, drawn: SessionState): void {
  const now = session.getState();
  const chosen = KEPT.filter((key) => now[key] !== drawn[key]);
  const stored = KEPT.filter((key) => settings[key] !== undefined && !chosen.includes(key));
  session.setState(Object.fromEntries(stored.map((key) => [key, settings[key]])));
  if (database === null) return;
  const write = (key: (typeof KEPT)[number]): void => void writeSetting(database, key, session.getState()[key]).catch(() => undefined);
  chosen.forEach(write);
  session.subscribe((after, before) => {
    for (const key of KEPT) if (after[key] !== before[key]) write(key);
  });
  onLanguage((language) => void writeSetting(database, 'language', language).catch(() => undefined));
}

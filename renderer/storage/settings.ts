import { onceEachAsked } from '@shared/domain/kernel/once-asked';
import { readImportMemory } from '@shared/exchange/plan/import-memory';
import { LANGUAGES } from '@shared/i18n';
import { z } from 'zod';
import type { MesaDatabase } from './database';

/** What is kept of a person's choices on this machine, each with its validator. */
const SETTINGS = onceEachAsked({
  theme: () => z.enum(['light', 'dark', 'projector']),
  language: () => z.enum(LANGUAGES),
  railCollapsed: () => z.boolean(),
  introduced: () => z.boolean(),
  importMemory: () => z.unknown().transform(readImportMemory),
});

export type SettingKey = keyof typeof SETTINGS;
export type SettingValue<Key extends SettingKey> = z.output<(typeof SETTINGS)[Key]>;
export type Settings = { readonly [Key in SettingKey]?: SettingValue<Key> };

/** The settings that are there and sound; one that is neither is left out, and its default holds. */
export async function readSettings(database: MesaDatabase): Promise<Settings> {
  const rows = await database.settings.toArray();
  const settings: Partial<Record<SettingKey, unknown>> = {};
  for (const { key, value } of rows) {
    if (!Object.hasOwn(SETTINGS, key)) continue;
    const parsed = SETTINGS[key as SettingKey].safeParse(value);
    if (parsed.success) settings[key as SettingKey] = parsed.data;
  }
  return settings as Settings;
}

export async function writeSetting<Key extends SettingKey>(
  database: MesaDatabase,
  key: Key,
  value: SettingValue<Key>,
): Promise<void> {
  await database.settings.put({ key, value });
}

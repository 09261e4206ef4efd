import { z } from 'zod';
import { currentLanguage, type Language } from '../i18n';
import { FILE_LOADERS, type LateCatalog } from './file-loaders';
import { CATALOGS_AT_HAND, type CatalogAtHand, type FilesAtHand } from './catalogs-at-hand';
import { AT_HAND_LOADERS, FILES_AT_HAND } from './files-at-hand';
import { CATALOG_SCHEMAS, type CatalogEntry, type CatalogName } from './schemas';

type Entries<Name extends CatalogName> = readonly CatalogEntry<Name>[];

const parsed = new Map<string, unknown>();
const loading = new Map<string, Promise<unknown>>();
const filesAtHand = new Map<Language, FilesAtHand>([['es', FILES_AT_HAND]]);

/**
 * Checks the contents of a catalogue's file and gives its entries, in the file's order. Throws where the file
 * breaks its schema: our own data is wrong, which the contract tests do not let through.
 */
export function readCatalogFile<Name extends CatalogName>(name: Name, file: unknown): Entries<Name> {
  const { entries } = z.strictObject({ entries: z.array(CATALOG_SCHEMAS[name]) }).parse(file);
  return entries as unknown as Entries<Name>;
}

/** Fetches the catalogues at hand of a language, once; those of the reference language are always there. */
export async function loadAtHand(language: Language): Promise<void> {
  if (language === 'es' || filesAtHand.has(language)) return;
  filesAtHand.set(language, await AT_HAND_LOADERS[language]());
}

/**
 * The entries of a catalogue at hand, in order; in the current language where none is named. Checked when first asked
 * for; the same array ever after. In Spanish until `loadAtHand` was awaited for another language.
 */
export function catalog<Name extends CatalogAtHand>(name: Name, language: Language = currentLanguage()): Entries<Name> {
  const files = filesAtHand.get(language);
  if (files === undefined) return catalog(name, 'es');
  const key = `${language}/${name}`;
  let entries = parsed.get(key) as Entries<Name> | undefined;
  if (entries === undefined) {
    entries = readCatalogFile(name, files[name]);
    parsed.set(key, entries);
  }
  return entries;
}

/** The entry of a catalogue at hand with this id, or undefined: a file may name an entry of a later version. */
export function catalogEntry<Name extends CatalogAtHand>(
  name: Name,
  id: string,
  language: Language = currentLanguage(),
): CatalogEntry<Name> | undefined {
  return entryById(catalog(name, language), id);
}

/**
 * The entries of any catalogue, in order, in the current language where none is named. The same promise for the same catalogue and language, so that a view may
 * wait on it. Rejects where the bundle is broken; the next call tries again.
 */
export function loadCatalog<Name extends CatalogName>(name: Name, language: Language = currentLanguage()): Promise<Entries<Name>> {
  const key = `${language}/${name}`;
  let promise = loading.get(key) as Promise<Entries<Name>> | undefined;
  if (promise === undefined) {
    promise = fetchEntries(name, language);
    loading.set(key, promise);
    promise.catch(() => loading.delete(key));
  }
  return promise;
}

/** The entry with this id among those of a catalogue, or undefined. */
export function entryById<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
  id: string,
): Entry | undefined {
  return entries.find((entry) => entry.id === id);
}

function isAtHand(name: CatalogName): name is CatalogAtHand {
  return (CATALOGS_AT_HAND as readonly string[]).includes(name);
}

async function fetchEntries<Name extends CatalogName>(name: Name, language: Language): Promise<Entries<Name>> {
  if (isAtHand(name)) {
    await loadAtHand(language);
    return catalog(name, language) as unknown as Entries<Name>;
  }
  const { default: file } = await FILE_LOADERS[language][name as LateCatalog]();
  return readCatalogFile(name, file);
}

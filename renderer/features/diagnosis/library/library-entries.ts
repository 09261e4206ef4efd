import { loadCatalog } from '@shared/catalogs/catalog';
import type { CatalogEntryBase } from '@shared/catalogs/entry';
import { CATALOG_NAMES, type CatalogName } from '@shared/catalogs/schemas';
import type { OwnEntry } from '@shared/domain/diagnosis/own-entry';
import { foldText } from '@shared/domain/kernel/text-folding';
import { currentLanguage, type Language } from '@shared/i18n';

/** An entry of a catalogue, as the library shows it. */
export interface LibraryEntry {
  /** Unique in the library: the catalogue and the entry's id; a part of another entry has both ids. */
  readonly key: string;
  readonly catalog: CatalogName;
  readonly entry: CatalogEntryBase & { readonly description?: string };
  /** Texts below its description: what a case, a modality or an example says besides. */
  readonly more: readonly string[];
  /** Name of the entry it is a part of; empty for one of its own. */
  readonly partOf: string;
  readonly folded: string;
}

function moreOf(entry: CatalogEntryBase): readonly string[] {
  const parts: string[] = [];
  for (const field of ['city', 'title', 'publisher', 'example', 'localRole'] as const) {
    const value = (entry as unknown as Record<string, unknown>)[field];
    if (typeof value === 'string') parts.push(value);
  }
  for (const field of ['characteristics', 'positiveAspects', 'recommendations'] as const) {
    const value = (entry as unknown as Record<string, unknown>)[field];
    if (Array.isArray(value)) parts.push(...(value as readonly string[]));
  }
  return parts;
}

function entryOf(catalog: CatalogName, entry: LibraryEntry['entry'], more: readonly string[], key: string, partOf = ''): LibraryEntry {
  const texts = [entry.name, entry.description ?? '', partOf, ...more, entry.source.document, entry.source.place];
  return { key, catalog, entry, more, partOf, folded: foldText(texts.join(' ')) };
}

const loading = new Map<Language, Promise<readonly LibraryEntry[]>>();

/** All entries of all catalogues in the current language, instruments of the modalities among them; the same promise every time. */
export function loadLibrary(): Promise<readonly LibraryEntry[]> {
  const language = currentLanguage();
  const known = loading.get(language);
  if (known !== undefined) return known;
  const library = readLibrary(language);
  loading.set(language, library);
  library.catch(() => loading.delete(language));
  return library;
}

async function readLibrary(language: Language): Promise<readonly LibraryEntry[]> {
  const lists = await Promise.all(
    CATALOG_NAMES.map(async (name): Promise<readonly LibraryEntry[]> => {
      const entries = await loadCatalog(name, language);
      return entries.flatMap((entry): readonly LibraryEntry[] => {
        const own = entryOf(name, entry, moreOf(entry), `${name}/${entry.id}`);
        const instruments = 'instruments' in entry ? entry.instruments : [];
        return [own, ...instruments.map((part) => entryOf(name, part, [], `${name}/${entry.id}/${part.id}`, entry.name))];
      });
    }),
  );
  return lists.flat();
}

/** The entries with every word of the query, accents and capitals apart; all for an empty one. */
export function searchLibrary(entries: readonly LibraryEntry[], query: string): readonly LibraryEntry[] {
  const words = foldText(query).split(' ').filter((word) => word !== '');
  return words.length === 0 ? entries : entries.filter(({ folded }) => words.every((word) => folded.includes(word)));
}

/** The city's own entries with every word of the query. */
export function searchOwn(entries: readonly OwnEntry[], query: string): readonly OwnEntry[] {
  const words = foldText(query).split(' ').filter((word) => word !== '');
  return entries.filter(({ name, description, origin }) => {
    const folded = foldText(`${name} ${description} ${origin}`);
    return words.every((word) => folded.includes(word));
  });
}

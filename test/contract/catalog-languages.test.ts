import { loadCatalog } from '@shared/catalogs/catalog';
import type { CatalogEntryBase } from '@shared/catalogs/entry';
import { CATALOG_NAMES, type CatalogName } from '@shared/catalogs/schemas';
import { LANGUAGES } from '@shared/i18n';
import { describe, expect, it } from 'vitest';
import { CATALOG_TEXTS_AS_SPANISH } from '../messages/catalog-texts-as-spanish';

/** The fields that a person reads; all others must be the same in every language. */
const READ = new Set(['name', 'description', 'title', 'publisher', 'city', 'characteristics', 'positiveAspects', 'recommendations', 'example', 'localRole']);

/** The value with its texts blanked: its shape, ids, codes and sources. */
function shapeOf(value: unknown, field = ''): unknown {
  if (typeof value === 'string') return READ.has(field) ? '' : value;
  if (Array.isArray(value)) return value.map((one) => shapeOf(one, field));
  if (value === null || typeof value !== 'object' || field === 'source') return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, shapeOf(part, name)]));
}

/** The texts a person reads, in order. */
function textsOf(value: unknown, field = ''): readonly string[] {
  if (typeof value === 'string') return READ.has(field) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((one) => textsOf(one, field));
  if (value === null || typeof value !== 'object' || field === 'source') return [];
  return Object.entries(value).flatMap(([name, part]) => textsOf(part, name));
}

const entriesIn = (name: CatalogName, language: (typeof LANGUAGES)[number]): Promise<readonly CatalogEntryBase[]> => loadCatalog(name, language);

describe.each(LANGUAGES.filter((language) => language !== 'es'))('the catalogues in %s', (language) => {
  it.each(CATALOG_NAMES)('%s has the ids, order, codes and sources of the Spanish', async (name) => {
    expect(shapeOf(await entriesIn(name, language))).toEqual(shapeOf(await entriesIn(name, 'es')));
  });

  it.each(CATALOG_NAMES)('%s leaves no text in Spanish but those that both languages write alike', async (name) => {
    const spanish = textsOf(await entriesIn(name, 'es'));
    const own = textsOf(await entriesIn(name, language));
    expect(own).toHaveLength(spanish.length);
    const alike = own.filter((text, index) => text === spanish[index]);
    expect(alike.filter((text) => !CATALOG_TEXTS_AS_SPANISH[language].includes(text))).toEqual([]);
  });
});

it('what is declared to be alike is so somewhere', async () => {
  for (const language of LANGUAGES) {
    const texts = (await Promise.all(CATALOG_NAMES.map((name) => entriesIn(name, language)))).flatMap((entries) => textsOf(entries));
    expect(CATALOG_TEXTS_AS_SPANISH[language].filter((text) => !texts.includes(text))).toEqual([]);
  }
});

import { loadCatalog } from '@shared/catalogs/catalog';
import type { CatalogEntry, CatalogName } from '@shared/catalogs/schemas';
import { use } from 'react';

/** The entries of a catalogue; the view waits for them the first time. */
export function useCatalog<Name extends CatalogName>(name: Name): readonly CatalogEntry<Name>[] {
  return use(loadCatalog(name));
}

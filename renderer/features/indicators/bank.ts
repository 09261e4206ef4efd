import type { CatalogEntry } from '@shared/catalogs/schemas';
import type { ContentOf } from '@shared/domain/registry';

type BankEntry = CatalogEntry<'indicators'>;
const RHYTHM_OF = { weekly: 'monthly', monthly: 'monthly', quarterly: 'quarterly', yearly: 'yearly', onClosing: 'yearly' } as const;

/** An indicator of the bank as the fields of a new record: its typology, collection, audience and rhythm. */
export function fieldsFromBank(entry: BankEntry): Partial<ContentOf<'indicator'>> & { readonly name: string } {
  const moments = entry.periodicity.flatMap(({ moment }) => (moment === null ? [] : [moment]));
  return {
    name: entry.name,
    catalogId: entry.id,
    dimension: entry.dimension,
    categoryId: entry.categoryId,
    level: entry.type,
    hierarchy: entry.type === 'outcome' || entry.type === 'impact' ? 'strategic' : 'management',
    measurement: entry.measurement,
    unit: entry.measure === 'percentage' ? '%' : '',
    scale: entry.measurement === 'qualitative' ? (entry.measure === 'yesNo' ? ['No', 'Sí'] : ['Bajo', 'Medio', 'Alto']) : [],
    collection: entry.collection,
    audience: entry.audience,
    presentation: entry.presentation,
    moments: [...new Set(moments)],
    rhythm: RHYTHM_OF[entry.periodicity[0]?.every ?? 'yearly'],
    aggregation: entry.measure === 'count' ? 'accumulate' : 'last',
  };
}

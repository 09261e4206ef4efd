import type { CatalogEntry } from '@shared/catalogs/schemas';
import type { ContentOf } from '@shared/domain/registry';
import { t } from '@shared/i18n';

type BankEntry = CatalogEntry<'indicators'>;
/** The steps of a qualitative indicator, from worst to best, in the language in which it is taken: words of the document from then on. */
function scaleOf({ measurement, measure }: BankEntry): readonly string[] {
  if (measurement !== 'qualitative') return [];
  const words = measure === 'yesNo' ? (['no', 'yes'] as const) : (['low', 'medium', 'high'] as const);
  return words.map((word) => t(`indicators.scaleWord.${word}`));
}

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
    scale: scaleOf(entry),
    collection: entry.collection,
    audience: entry.audience,
    presentation: entry.presentation,
    moments: [...new Set(moments)],
    rhythm: RHYTHM_OF[entry.periodicity[0]?.every ?? 'yearly'],
    aggregation: entry.measure === 'count' ? 'accumulate' : 'last',
  };
}

import { loadCatalog } from '@shared/catalogs/catalog';
import { listOf, type Document } from '@shared/document/document';
import { placeOfKey } from '@shared/domain/diagnosis/item-key';
import { currentLanguage, type Language } from '@shared/i18n';

/** The words of an item of the diagnosis by its key; null where no catalogue has it. Waits for the catalogues. */
export async function loadItemNames(): Promise<(document: Document, key: string) => string | null> {
  const lists = await Promise.all([
    loadCatalog('diagnosisActions'),
    loadCatalog('capacities'),
    loadCatalog('supportFactors'),
    loadCatalog('modalities'),
    loadCatalog('institutionalChallenges'),
    loadCatalog('processConditions'),
  ]);
  const blocks = ['actions', 'capacities', 'factors', 'modalities', 'challenges', 'conditions'] as const;
  const names = new Map(blocks.flatMap((block, index) => (lists[index] ?? []).map(({ id, name }): readonly [string, string] => [`${block}/${id}`, name])));
  return (document, key) => {
    const known = names.get(key);
    if (known !== undefined) return known;
    const { questionId } = placeOfKey(key);
    const question = listOf(document, 'customQuestion').find(({ id }) => id === questionId);
    return question?.name ?? null;
  };
}

const loading = new Map<Language, ReturnType<typeof loadItemNames>>();

/** In the current language; the same promise every time, so that a view may wait on it. */
export function itemNames(): ReturnType<typeof loadItemNames> {
  const language = currentLanguage();
  const known = loading.get(language);
  if (known !== undefined) return known;
  const names = loadItemNames();
  loading.set(language, names);
  names.catch(() => loading.delete(language));
  return names;
}

import { CATALOG_BLOCKS, itemKey, type CatalogBlock } from '../domain/diagnosis/item-key';
import { currentLanguage, type Language } from '../i18n';
import { loadCatalog } from './catalog';
import type { EntrySource } from './entry';
import type { CatalogEntry, CatalogName } from './schemas';

/** An item that a block of the diagnosis can ask. */
export interface BankItem {
  readonly block: CatalogBlock;
  readonly itemId: string;
  /** Its stage or group within the block; empty for none. */
  readonly group: string;
  /** As records name it (`itemKey`). */
  readonly key: string;
  readonly name: string;
  readonly description: string;
  readonly source: EntrySource;
}

/** What the catalogues know of the diagnosis: the items of each block, and how the cities of AL-LAs stood. */
export interface DiagnosisBank {
  readonly blocks: { readonly [Block in CatalogBlock]: readonly BankItem[] };
  readonly byKey: ReadonlyMap<string, BankItem>;
  readonly reference: readonly CatalogEntry<'referencePicture'>[];
}

/** The catalogue behind each block. Source: methods.md §6; domain.md, "Catalogues to ship". */
export const CATALOG_OF_BLOCK = {
  actions: 'diagnosisActions',
  capacities: 'capacities',
  factors: 'supportFactors',
  modalities: 'modalities',
  challenges: 'institutionalChallenges',
  conditions: 'processConditions',
} as const satisfies { readonly [Block in CatalogBlock]: CatalogName };

const loading = new Map<Language, Promise<DiagnosisBank>>();

/** The bank in a language, the current one where none is named; the same promise every time, so that a view may wait on it. Rejects where the bundle is broken. */
export function loadDiagnosisBank(language: Language = currentLanguage()): Promise<DiagnosisBank> {
  let promise = loading.get(language);
  if (promise === undefined) {
    promise = readBank(language);
    loading.set(language, promise);
    promise.catch(() => loading.delete(language));
  }
  return promise;
}

async function itemsOf(block: CatalogBlock, language: Language): Promise<readonly BankItem[]> {
  const entries = await loadCatalog(CATALOG_OF_BLOCK[block], language);
  return entries.map((entry) => ({
    block,
    itemId: entry.id,
    group: 'stage' in entry ? entry.stage : 'group' in entry ? entry.group : '',
    key: itemKey({ block, itemId: entry.id, questionId: null }),
    name: entry.name,
    description: entry.description,
    source: entry.source,
  }));
}

async function readBank(language: Language): Promise<DiagnosisBank> {
  const [reference, ...lists] = await Promise.all([
    loadCatalog('referencePicture', language),
    ...CATALOG_BLOCKS.map((block) => itemsOf(block, language)),
  ]);
  const blocks = Object.fromEntries(CATALOG_BLOCKS.map((block, place) => [block, lists[place] ?? []])) as DiagnosisBank['blocks'];
  return { blocks, byKey: new Map(lists.flat().map((item) => [item.key, item])), reference };
}

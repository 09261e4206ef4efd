import { allRecords, type Document } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import { foldText } from '@shared/domain/kernel/text-folding';
import { labelOfRecord, type RecordType } from '@shared/domain/registry';
import type { Translate } from '@shared/i18n';
import type { Action, PlaceId } from '@renderer/store/feature';

/** Something the palette finds: an action to do or a record to go to. */
export type PaletteEntry =
  | { readonly kind: 'action'; readonly id: string; readonly label: string; readonly folded: string; readonly action: Action }
  | {
      readonly kind: 'record';
      readonly id: RecordId;
      readonly label: string;
      readonly folded: string;
      readonly type: RecordType;
      readonly place: PlaceId;
    };

/** Where records of a type are looked at. Types that are not here are not found by themselves: their ends are. */
const PLACE_OF_TYPE: Readonly<Partial<Record<RecordType, PlaceId>>> = {
  process: 'home',
  actor: 'actors',
  relation: 'actors',
  body: 'actors',
  planNode: 'plan',
  line: 'plan',
  objective: 'actors',
  session: 'sessions',
  proposal: 'roundtable',
  agreement: 'roundtable',
  action: 'agenda',
  indicator: 'indicators',
  risk: 'diagnosis',
  memoryItem: 'diagnosis',
  learningCard: 'memory',
};

/** Most entries shown: more are not read, a longer query finds them. */
export const SHOWN_LIMIT = 40;

const recordEntries = new WeakMap<Document, readonly PaletteEntry[]>();

/** The records of the document that have a name, folded once per document. */
export function entriesOfRecords(document: Document): readonly PaletteEntry[] {
  const known = recordEntries.get(document);
  if (known !== undefined) return known;
  const entries: PaletteEntry[] = [];
  for (const record of allRecords(document)) {
    const place = PLACE_OF_TYPE[record.type];
    const label = labelOfRecord(record);
    if (place === undefined || label === '') continue;
    entries.push({ kind: 'record', id: record.id, label, folded: foldText(label), type: record.type, place });
  }
  recordEntries.set(document, entries);
  return entries;
}

export function entriesOfActions(actions: readonly Action[], labelOf: (action: Action) => string): readonly PaletteEntry[] {
  return actions.map((action) => {
    const label = labelOf(action);
    return { kind: 'action', id: action.id, label, folded: foldText(label), action };
  });
}

/**
 * The entries that answer a query, best first: every word of it must begin a word of the label, or at least stand in
 * it. A label that begins with the query comes before one that has it further on.
 */
export function findEntries(entries: readonly PaletteEntry[], query: string): readonly PaletteEntry[] {
  const folded = foldText(query);
  if (folded === '') return entries.filter(({ kind }) => kind === 'action').slice(0, SHOWN_LIMIT);
  const words = folded.split(' ');
  const found: { readonly entry: PaletteEntry; readonly rank: number }[] = [];
  for (const entry of entries) {
    const rank = rankOf(entry.folded, folded, words);
    if (rank !== null) found.push({ entry, rank });
  }
  return found
    .sort((one, other) => one.rank - other.rank || one.entry.label.length - other.entry.label.length)
    .slice(0, SHOWN_LIMIT)
    .map(({ entry }) => entry);
}

function rankOf(label: string, query: string, words: readonly string[]): number | null {
  if (label === query) return 0;
  if (label.startsWith(query)) return 1;
  const padded = ` ${label}`;
  if (words.every((word) => padded.includes(` ${word}`))) return 2;
  return words.every((word) => label.includes(word)) ? 3 : null;
}

/** The name of an action as a person reads it. */
export function actionLabel(action: Action, t: Translate): string {
  return action.labelParams === undefined ? t(action.labelKey) : t(action.labelKey, action.labelParams());
}

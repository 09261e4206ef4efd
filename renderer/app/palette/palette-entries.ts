import { allRecords, recordById, type Document } from '@shared/document/document';
import { isRecordId, type RecordId } from '@shared/domain/kernel/id';
import { foldText } from '@shared/domain/kernel/text-folding';
import { labelOfRecord, type RecordType } from '@shared/domain/registry';
import type { Translate } from '@shared/i18n';
import type { Action, PlaceId } from '@renderer/store/feature';
import { FOUND_IN, placeOfRecord } from '@renderer/store/record-place';

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

/** Most entries shown: more are not read, a longer query finds them. */
export const SHOWN_LIMIT = 40;

const recordEntries = new WeakMap<Document, readonly PaletteEntry[]>();

/** The records of the document that have a name, folded once per document. */
export function entriesOfRecords(document: Document): readonly PaletteEntry[] {
  const known = recordEntries.get(document);
  if (known !== undefined) return known;
  const entries: PaletteEntry[] = [];
  for (const record of allRecords(document)) {
    const place = FOUND_IN[record.type];
    const label = labelOfRecord(record);
    if (place === undefined || label === '') continue;
    entries.push({ kind: 'record', id: record.id, label, folded: foldText(label), type: record.type, place });
  }
  recordEntries.set(document, entries);
  return entries;
}

/** The record that a code names (a report prints them), whatever its type; none where the text is no code. */
export function entryOfCode(document: Document, query: string): readonly PaletteEntry[] {
  // A long code is printed on two lines: copied, it has a space where the line ends.
  const code = query.replace(/\s+/gu, '');
  const record = isRecordId(code) ? recordById(document, code) : undefined;
  if (record === undefined) return [];
  const label = labelOfRecord(record);
  return [{ kind: 'record', id: record.id, label: label === '' ? record.id : label, folded: '', type: record.type, place: placeOfRecord(record.type) }];
}

export function entriesOfActions(actions: readonly Action[], labelOf: (action: Action) => string): readonly PaletteEntry[] {
  return actions.map((action) => {
    const label = labelOf(action);
    return { kind: 'action', id: action.id, label, folded: foldText(label), action };
  });
}

/**
 * The entries that answer a query, best first: every word of it must begin a word of the label, or at least stand in
 * it; last come labels that have it but for one slip of the keyboard in a word. A label that begins with the query
 * comes before one that has it further on. Without a query: what was chosen lately, then the actions.
 */
export function findEntries(
  entries: readonly PaletteEntry[],
  query: string,
  recent: readonly string[] = [],
): readonly PaletteEntry[] {
  const folded = foldText(query);
  if (folded === '') {
    const last = recent.flatMap((id) => entries.find((entry) => entry.id === id) ?? []);
    const others = entries.filter((entry) => entry.kind === 'action' && !recent.includes(entry.id));
    return [...last, ...others].slice(0, SHOWN_LIMIT);
  }
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
  if (words.every((word) => label.includes(word))) return 3;
  const parts = label.split(' ');
  return words.every((word) => parts.some((part) => isMistyped(word, part))) ? 4 : null;
}

/**
 * Whether a word was meant to be the beginning of another, but for one slip: a letter wrong, left out, put in, or two
 * changed about. Words of three letters or fewer must be right.
 */
export function isMistyped(word: string, meant: string): boolean {
  if (word.length < 4) return meant.startsWith(word);
  const same = [...word].findIndex((letter, index) => letter !== meant[index]);
  if (same === -1) return true;
  const rest = word.slice(same);
  const rightRest = meant.slice(same);
  return (
    rightRest.slice(1).startsWith(rest.slice(1)) ||
    rightRest.slice(1).startsWith(rest) ||
    rightRest.startsWith(rest.slice(1)) ||
    (rest.length > 1 && rightRest.startsWith(`${rest[1] ?? ''}${rest[0] ?? ''}${rest.slice(2)}`))
  );
}

/** The name of an action as a person reads it. */
export function actionLabel(action: Action, t: Translate): string {
  return action.labelParams === undefined ? t(action.labelKey) : t(action.labelKey, action.labelParams());
}

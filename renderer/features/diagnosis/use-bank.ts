import { loadDiagnosisBank, type DiagnosisBank } from '@shared/catalogs/diagnosis-bank';
import type { Document } from '@shared/document/document';
import { recordOf } from '@shared/document/document';
import type { NameOfItem } from '@shared/analysis/diagnosis/diagnosis-sentences';
import { placeOfKey } from '@shared/domain/diagnosis/item-key';
import { use } from 'react';

/** The items of the catalogues; the view waits for them the first time. */
export function useBank(): DiagnosisBank {
  return use(loadDiagnosisBank());
}

/** What an item asks, in words. */
export interface ItemWords {
  readonly name: string;
  readonly description: string;
  /** Document and place it comes from, or what the city says; empty for its own question without one. */
  readonly source: { readonly document: string; readonly place: string } | null;
}

/** The words of an item. One that no catalogue knows any more is called by its id. */
export function wordsOfItem(document: Document, bank: DiagnosisBank, key: string): ItemWords {
  const { questionId, itemId } = placeOfKey(key);
  const question = questionId === null ? undefined : recordOf(document, 'customQuestion', questionId);
  if (question !== undefined) return { name: question.name, description: question.description, source: null };
  const item = bank.byKey.get(key);
  return item === undefined ? { name: itemId, description: '', source: null } : { name: item.name, description: item.description, source: item.source };
}

/** Gives the name of an item by its key. */
export function itemNames(document: Document, bank: DiagnosisBank): NameOfItem {
  return (key) => wordsOfItem(document, bank, key).name;
}

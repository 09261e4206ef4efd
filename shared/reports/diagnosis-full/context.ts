import type { DiagnosisBank } from '../../catalogs/diagnosis-bank';
import { placeOfKey } from '../../domain/diagnosis/item-key';
import { recordOf } from '../../document/document';
import type { NameOfItem } from '../../analysis/diagnosis/diagnosis-sentences';
import type { DiagnosisContext } from '../diagnosis/context';

/** What the sections of the self-assessment are made from, besides what every section of the diagnosis is. */
export interface FullDiagnosisContext extends DiagnosisContext {
  readonly bank: DiagnosisBank;
  /** How far what goes on is drawn on the line of time. */
  readonly year: number;
}

/** The name of an item by its key: the question's own words, or the catalogue's; its id where neither knows it. */
export function itemNamesOf({ document, bank }: FullDiagnosisContext): NameOfItem {
  return (key) => {
    const { questionId, itemId } = placeOfKey(key);
    const question = questionId === null ? undefined : recordOf(document, 'customQuestion', questionId);
    return question?.name ?? bank.byKey.get(key)?.name ?? itemId;
  };
}

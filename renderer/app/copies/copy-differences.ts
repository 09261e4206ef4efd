import { diffBetween } from '@shared/document/diff-between';
import { isContentField } from '@shared/document/diff';
import { recordById, type Document } from '@shared/document/document';
import { valueOf } from '@shared/document/merge';
import { fieldName, recordContext, valueText } from '@shared/analysis/describe/value-text';
import type { AnyRecord } from '@shared/domain/registry';
import type { RecordId } from '@shared/domain/kernel/id';
import { foldText } from '@shared/domain/kernel/text-folding';

/** One record that a kept copy has otherwise than now. */
export interface CopyDifference {
  readonly id: RecordId;
  readonly kind: 'onlyThere' | 'changed' | 'onlyNow';
  readonly type: string;
  readonly name: string;
  readonly within: readonly string[];
  /** What is searched in: without accents and capitals. */
  readonly folded: string;
  readonly fields: readonly { readonly name: string; readonly then: string; readonly now: string }[];
}

/** Stands for no act: nothing is dated by the comparison. */
const NO_REVISION = '000000000-0000-0';

/** What a copy has otherwise than the present: records that are gone now, that changed since, that were made since. */
export function differencesOf(then: Document, now: Document): readonly CopyDifference[] {
  const { added, changed, removed } = diffBetween(now, then, NO_REVISION);
  const documents = [now, then];
  const difference = (kind: CopyDifference['kind'], record: AnyRecord, names: readonly string[]): CopyDifference => {
    const { type, name, within } = recordContext(documents, record);
    const was = recordById(then, record.id);
    const is = recordById(now, record.id);
    const fields = names.map((field) => ({
      name: fieldName(field),
      then: was === undefined ? '' : valueText(documents, record.type, field, valueOf(was, field)),
      now: is === undefined ? '' : valueText(documents, record.type, field, valueOf(is, field)),
    }));
    return { id: record.id, kind, type, name, within, folded: foldText([type, name, ...within].join(' ')), fields };
  };
  const changes = changed.flatMap(({ id, after }) => {
    const record = recordById(then, id);
    const names = Object.keys(after).filter(isContentField);
    // A difference of bookkeeping alone is nothing a person can see.
    return record === undefined || names.length === 0 ? [] : [difference('changed', record, names)];
  });
  return [
    ...added.map((record) => difference('onlyThere', record, [])),
    ...changes,
    ...removed.map((record) => difference('onlyNow', record, [])),
  ];
}

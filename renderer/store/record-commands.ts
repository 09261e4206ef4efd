import { recordOf, type Document } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import { err, fail, ok, type Failure } from '@shared/domain/kernel/result';
import { RECORD_MODULES, moduleOf, type ContentOf, type RecordType, type RecordTypes } from '@shared/domain/registry';
import type { MessageKey } from '@shared/i18n';
import { defineCommand, type Command } from './command';

/** Fields of a record to write. */
export interface FieldEdit<Type extends RecordType> {
  readonly id: RecordId;
  readonly fields: Partial<ContentOf<Type>>;
}

interface EditRules<Type extends RecordType> {
  readonly id: string;
  readonly type: Type;
  readonly labelKey: MessageKey;
  /** Says that the record is gone. */
  readonly missingKey: MessageKey;
  /** Says that a value does not fit; gets `name`, what the record is called. */
  readonly valueKey: MessageKey;
  /** Further rules, on the record as it would be. */
  readonly check?: (document: Document, next: RecordTypes[Type]) => Failure | null;
}

/** The command that changes fields of a record of a type: values out of range are refused, typing in one field is one step. */
export function editRecordCommand<Type extends RecordType>(rules: EditRules<Type>): Command<FieldEdit<Type>> {
  const { id: commandId, type, labelKey, missingKey, valueKey, check } = rules;
  return defineCommand<FieldEdit<Type>>({
    id: commandId,
    labelKey,
    undo: 'merge',
    mergeKey: ({ id, fields }) => `${id} ${Object.keys(fields).join(' ')}`,
    run: (change, document, { id, fields }) => {
      const record = recordOf(document, type, id);
      if (record === undefined) return fail('no-such-record', missingKey);
      const schemas = moduleOf(type).fields;
      const bad = Object.entries(fields).some(([name, value]) => schemas[name]?.safeParse(value).success !== true);
      if (bad) return fail('value-out-of-range', valueKey, { name: moduleOf(type).labelOf(record as never) });
      const refused = check?.(document, { ...record, ...fields });
      if (refused !== undefined && refused !== null) return err(refused);
      change.update(type, id, fields);
      return ok(undefined);
    },
  });
}

/** The command that removes records with all that hangs on them. */
export function removeRecordsCommand(id: string, labelKey: MessageKey): Command<readonly RecordId[]> {
  return defineCommand<readonly RecordId[]>({
    id,
    labelKey,
    undo: 'record',
    run: (change, _document, ids) => {
      change.remove(ids);
      return ok(undefined);
    },
  });
}

/** Whether a text can be the name of a record. */
export function isName(text: string): boolean {
  return RECORD_MODULES.line.fields.name.safeParse(text).success;
}

/** The order that puts a new record after the others. */
export function orderAfter(records: readonly { readonly order: number }[]): number {
  return records.reduce((most, { order }) => Math.max(most, order), -1) + 1;
}

import type { RecordId } from '@shared/domain/kernel/id';
import { fail, type Result } from '@shared/domain/kernel/result';
import { moduleOf, type ContentOf, type RecordType } from '@shared/domain/registry';
import { fieldName } from '@shared/analysis/describe/value-text';
import type { Command } from './command';
import { editRecordCommand } from './record-commands';
import { runCommand } from './workspace';

/** Values of fields to write, by the name of the field; each is held against the schema before it is written. */
export type WrittenFields = Readonly<Record<string, unknown>>;

/** Writes fields of a record with the rules of its place; the failure where it was refused. */
export type RecordWriter = (id: RecordId, fields: WrittenFields) => Result<void>;

/** The writers of the types that a place has its own rules for. */
export type RecordWriters = Readonly<Partial<Record<RecordType, RecordWriter>>>;

/** The writer made of a place's own way of writing fields of a type. */
export function writingWith<Type extends RecordType>(type: Type, write: (id: RecordId, fields: Partial<ContentOf<Type>>) => Result<void>): RecordWriter {
  // Each value is held against the schema of its field first: together they are fields of the type.
  return (id, fields) => faultIn(type, fields) ?? write(id, fields as Partial<ContentOf<Type>>);
}

/** The writer made of a place's own command for a type. */
export function writerOf<Type extends RecordType>(type: Type, command: Command<{ readonly id: RecordId; readonly fields: Partial<ContentOf<Type>> }>): RecordWriter {
  return writingWith(type, (id, fields) => runCommand(command, { id, fields }, { quiet: true }));
}

const plain = new Map<RecordType, RecordWriter>();

/** The writer of a type that no place has rules of its own for: what its schema takes is kept. */
export function plainWriter(type: RecordType): RecordWriter {
  let writer = plain.get(type);
  if (writer === undefined) {
    const command = editRecordCommand({ id: `inspector.${type}`, type, labelKey: 'inspector.command.edit', missingKey: 'inspector.error.missing', valueKey: 'inspector.error.value' });
    writer = writerOf(type, command);
    plain.set(type, writer);
  }
  return writer;
}

function faultIn(type: RecordType, fields: WrittenFields): ReturnType<typeof fail> | null {
  const schemas = moduleOf(type).fields;
  const bad = Object.entries(fields).find(([name, value]) => schemas[name]?.safeParse(value).success !== true);
  return bad === undefined ? null : fail('value-out-of-range', 'inspector.error.value', { field: fieldName(bad[0]) });
}

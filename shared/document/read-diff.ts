import { z } from 'zod';
import { typeOfId } from '../domain/kernel/id';
import { onceAsked } from '../domain/kernel/once-asked';
import { bookkeepingFields, field } from '../domain/kernel/record';
import { isRecordType, moduleOf } from '../domain/registry';
import { isContentField } from './diff';
import type { Diff, FieldChange } from './diff-shape';
import { unsafePart } from './json-safety';
import type { RawRecord } from './migrate';

/** The shape of a diff, its records and values not looked at: of a journal that may be of an older format. */
export const rawDiffSchema = onceAsked(() => {
  const rawRecord = z.looseObject({ id: field.recordId, type: z.string() });
  const rawChange = z.strictObject({
    id: field.recordId,
    before: z.record(z.string(), z.unknown()),
    after: z.record(z.string(), z.unknown()),
  });
  const tombstone = z.strictObject({
    id: field.recordId,
    before: field.revision.nullable(),
    after: field.revision.nullable(),
  });
  return z.strictObject({
    revision: field.revision,
    added: z.array(rawRecord).readonly(),
    changed: z.array(rawChange).readonly(),
    removed: z.array(rawRecord).readonly(),
    tombstones: z.array(tombstone).readonly().exactOptional(),
    seen: z.array(field.revision).readonly().exactOptional(),
  });
});

/** A diff of which only the shape is known to be right. */
export interface RawDiff extends Omit<Diff, 'added' | 'removed'> {
  readonly added: readonly RawRecord[];
  readonly removed: readonly RawRecord[];
}

/**
 * A diff from storage, valid by the schemas of the current formats, or null where it is not: one of an older format
 * among them, which can no longer be undone (SPEC.md H6).
 */
export function readDiff(value: unknown): Diff | null {
  if (unsafePart(value) !== null) return null;
  const parsed = rawDiffSchema().safeParse(value);
  if (!parsed.success) return null;
  const { data } = parsed;
  const whole = [...data.added, ...data.removed].every(isWholeRecord);
  return whole && data.changed.every(isSoundChange) ? (data as unknown as Diff) : null;
}

function isWholeRecord(record: RawRecord & { readonly type: string }): boolean {
  return isRecordType(record.type) && moduleOf(record.type).schema.safeParse(record).success;
}

function isSoundChange({ id, before, after }: FieldChange): boolean {
  const type = typeOfId(id);
  if (!isRecordType(type)) return false;
  const { fields } = moduleOf(type);
  const ofEvery: Readonly<Record<string, z.ZodType>> = bookkeepingFields();
  const schemas = (name: string): z.ZodType | undefined =>
    isContentField(name) ? (Object.hasOwn(fields, name) ? fields[name] : undefined) : ofEvery[name];
  return [before, after].every((side) =>
    Object.entries(side).every(([name, value]) => schemas(name)?.safeParse(value).success === true),
  );
}

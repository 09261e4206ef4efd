import type { Diff } from '@shared/document/diff-shape';
import { openChangeSet, type ChangeSet } from '@shared/document/change-set';
import { allRecords, emptyDocument, type Document } from '@shared/document/document';
import { applyDiff, isContentField } from '@shared/document/diff';
import type { RecordId } from '@shared/domain/kernel/id';
import { moduleOf, type RecordType } from '@shared/domain/registry';
import { z } from 'zod';
import { stampSource, type StampSource } from './stamp';

export const PROCESS_ID = 'process:prueba0000000000' as RecordId;

/** The record of the process in tests. */
export const PROCESS_FIELDS = { name: 'Proceso', territoryName: 'Guatapé', periodStart: 2024, periodEnd: 2027 } as const;

/** Values of every kind that a field may ask for. */
const CANDIDATES: readonly unknown[] = ['x', 1, 2024, false, [], {}, '2026-03-01', '2026-03-01T15:00:00.000Z', 'actor:a', 'COP'];

/** The inside of a schema, where it has one: choices, named fields, what it wraps. */
interface Inside {
  readonly options?: readonly unknown[];
  readonly values?: ReadonlySet<unknown>;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly unwrap?: () => z.ZodType;
}

/** A value that a schema takes, found by trying; undefined where none of the candidates will do. */
function valueFor(schema: z.ZodType, first: readonly unknown[] = []): unknown {
  const { options = [], values = [], shape, unwrap } = schema as Inside;
  const choices = options.map((option) => (option instanceof z.ZodType ? valueFor(option) : option));
  const found = [...first, ...choices, ...values, ...CANDIDATES].find((candidate) => schema.safeParse(candidate).success);
  if (found !== undefined) return found;
  if (shape !== undefined) return Object.fromEntries(Object.entries(shape).map(([name, part]) => [name, valueFor(part)]));
  return unwrap === undefined ? undefined : valueFor(unwrap.call(schema));
}

/**
 * The fields of a type that have no default, each with a value that its schema takes; ids point to nothing. A new
 * module needs no line here.
 */
export function requiredFields(type: RecordType): Readonly<Record<string, unknown>> {
  const { fields, defaults, references } = moduleOf(type);
  const names = Object.keys(fields).filter((name) => !Object.hasOwn(defaults, name));
  return Object.fromEntries(
    names.map((name) => {
      const target = references.find((reference) => reference.field === name)?.to[0];
      const value = valueFor(fields[name] as z.ZodType, target === undefined ? [] : [`${target}:a`, [`${target}:a`]]);
      if (value === undefined) throw new Error(`No value found for ${type}.${name}: add one to CANDIDATES`);
      return [name, value];
    }),
  );
}

/** Runs edits on a document as one act. */
export function act(
  document: Document,
  stamps: StampSource,
  edit: (change: ChangeSet) => void,
): { readonly document: Document; readonly diff: Diff } {
  const change = openChangeSet(document, stamps.next());
  edit(change);
  const diff = change.finish();
  return { document: applyDiff(document, diff), diff };
}

/** A process with nothing in it but its own record. */
export function newDocument(stamps: StampSource = stampSource()): Document {
  return act(emptyDocument(PROCESS_ID), stamps, (change) => {
    change.create('process', PROCESS_FIELDS, PROCESS_ID);
  }).document;
}

/**
 * The records of a document as plain data, by id, for comparing: `content` without bookkeeping, `all` with it and
 * with the tombstones. The order of entry is no part of a document.
 */
export function recordsOf(document: Document, what: 'content' | 'all'): Readonly<Record<string, unknown>> {
  const records = [...allRecords(document)].map((record) => [
    record.id,
    what === 'all' ? record : Object.fromEntries(Object.entries(record).filter(([name]) => isContentField(name))),
  ]);
  const tombstones = what === 'all' ? { tombstones: Object.fromEntries(document.tombstones) } : {};
  return { ...Object.fromEntries(records), ...tombstones };
}

import { z } from 'zod';
import { isCivilDate, type CivilDate, type Instant } from './civil-date';
import type { RandomSource } from './environment';
import { createId, isRecordId, type RecordId } from './id';
import { withoutNegativeZero } from './negative-zero';
import { onceAsked, onceEachAsked } from './once-asked';
import { isRevision, type Revision } from './revision';

/** Longest name or title, in UTF-16 units. */
export const NAME_LIMIT = 1000;
/** Longest free text, in UTF-16 units. */
export const TEXT_LIMIT = 50_000;

/** Field schemas that records share. Every field is always present; "no value" is `null`, never absence. */
export const field = onceEachAsked({
  name: () => z.string().trim().min(1).max(NAME_LIMIT),
  title: () => z.string().max(NAME_LIMIT),
  text: () => z.string().max(TEXT_LIMIT),
  tags: () => z.array(z.string().min(1).max(NAME_LIMIT)).max(500).readonly(),
  year: () => z.number().int().min(1900).max(2200),
  number: () => z.number().finite(),
  civilDate: () => z.custom<CivilDate>((value) => typeof value === 'string' && isCivilDate(value)),
  instant: () => z.custom<Instant>((value) => typeof value === 'string' && !Number.isNaN(Date.parse(value))),
  recordId: () => z.custom<RecordId>((value) => typeof value === 'string' && isRecordId(value)),
  revision: () => z.custom<Revision>((value) => typeof value === 'string' && isRevision(value)),
  money: () => z.strictObject({ minor: z.int(), currency: z.string().regex(/^[A-Z]{3}$/u) }).readonly(),
  yearlyNumbers: () => z.record(z.string().regex(/^(19|20|21)\d{2}$/u), z.number().finite()).readonly(),
});

/**
 * When each part of a record was last written. `created` is the revision at which the record came to be (or came
 * back by an undo); `fields` holds the revision of every field changed since. A field not in it dates from `created`.
 * `over` is there where the record came back after a removal: the revision of that removal, which it outlives in a
 * merge (document/SPEC.md M2).
 */
export interface RecordRevisions {
  readonly created: Revision;
  readonly fields: Readonly<Record<string, Revision>>;
  readonly over?: Revision;
}

/** What every record has besides its own fields. */
export interface RecordBase {
  readonly id: RecordId;
  readonly type: string;
  readonly processId: RecordId;
  /** Greatest revision of any part of the record. */
  readonly rev: Revision;
  readonly revs: RecordRevisions;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

/** The names of the fields of `RecordBase`: bookkeeping, not content. */
export const BASE_FIELDS = ['id', 'type', 'processId', 'rev', 'revs', 'createdAt', 'updatedAt'] as const;

/** What a factory needs from outside: no clock and no random source is ever global. */
export interface Stamp {
  readonly revision: Revision;
  readonly now: Instant;
  readonly random: RandomSource;
}

/** A field of a record that names other records: one id, `null`, or a list of ids. */
export interface Reference {
  readonly field: string;
  /** The record types it may point to. */
  readonly to: readonly string[];
  /** What a removal of the target does: takes this record along, or clears the field (takes the id off the list). */
  readonly onRemove: 'cascade' | 'clear';
}

/** One step of a record's format: brings its fields from version `to - 1` to `to`. */
export interface Migration {
  readonly to: number;
  readonly why: string;
  readonly up: (record: Readonly<Record<string, unknown>>) => Record<string, unknown>;
}

type FieldShape = Readonly<Record<string, z.ZodType>>;
type FieldsOf<Shape extends FieldShape> = { readonly [Name in keyof Shape]: z.output<Shape[Name]> };

type RecordFrom<Type extends string, Shape extends FieldShape> = RecordBase & {
  readonly id: `${Type}:${string}`;
  readonly type: Type;
} & FieldsOf<Shape>;

/** A record of the type given, with the fields that a function of its module makes: `RecordOf<'actor', typeof fields>`. */
export type RecordOf<Type extends string, Fields extends () => FieldShape> = RecordFrom<Type, ReturnType<Fields>>;

/** Everything the product knows of one record type: made by `defineRecord`, listed in the registry. */
export interface RecordModule<Type extends string = string, Shape extends FieldShape = FieldShape> {
  readonly type: Type;
  /** Version of the fields' format; each step up has a migration. */
  readonly version: number;
  readonly fields: Shape;
  readonly schema: z.ZodType<RecordFrom<Type, Shape>>;
  readonly defaults: Partial<FieldsOf<Shape>>;
  readonly references: readonly Reference[];
  readonly migrations: readonly Migration[];
  /** Fields with personal data: left out of exports and of the projector unless asked for. */
  readonly personalFields: readonly string[];
  /** What a person calls this record. */
  readonly labelOf: (record: RecordFrom<Type, Shape>) => string;
  /**
   * A new record: `fields` over the defaults. Throws where a field is missing or out of range: a caller that
   * takes values from a person validates them first.
   */
  readonly create: (
    stamp: Stamp,
    processId: RecordId,
    fields: Partial<FieldsOf<Shape>>,
    id?: `${Type}:${string}`,
  ) => RecordFrom<Type, Shape>;
}

interface Definition<Type extends string, Shape extends FieldShape> {
  readonly type: Type;
  /** Made when they are first asked for: those of all types take longer than the first drawing of the window. */
  readonly fields: () => Shape;
  readonly defaults: Partial<FieldsOf<Shape>>;
  readonly labelOf: (record: RecordFrom<Type, Shape>) => string;
  readonly references?: readonly Reference[];
  readonly migrations?: readonly Migration[];
  readonly personalFields?: readonly string[];
}

/** Defines a record type from its fields: schema, factory, references and migrations in one place. */
export function defineRecord<const Type extends string, Shape extends FieldShape>(
  definition: Definition<Type, Shape>,
): RecordModule<Type, Shape> {
  const { type, defaults, labelOf, references = [], migrations = [], personalFields = [] } = definition;
  const fields = onceAsked(definition.fields);
  const schema = onceAsked(() => schemaOf(type, fields()));
  return {
    type,
    version: migrations.reduce((version, step) => Math.max(version, step.to), 1),
    get fields() {
      return fields();
    },
    get schema() {
      return schema();
    },
    defaults,
    references,
    migrations,
    personalFields,
    labelOf,
    create: (stamp, processId, values, id = createId(type, stamp.random)) =>
      schema().parse({
        ...defaults,
        ...withoutNegativeZero(values),
        id,
        type,
        processId,
        rev: stamp.revision,
        revs: { created: stamp.revision, fields: {} },
        createdAt: stamp.now,
        updatedAt: stamp.now,
      }),
  };
}

/** The validators of what every record keeps of its own making and changes: `rev`, `revs`, `createdAt`, `updatedAt`. */
export const bookkeepingFields = onceAsked(() => ({
  rev: field.revision,
  revs: z.strictObject({
    created: field.revision,
    fields: z.record(z.string(), field.revision),
    over: field.revision.optional(),
  }),
  createdAt: field.instant,
  updatedAt: field.instant,
}));

/** An object with the keys of each type of record whose schema was asked for, in their order. */
const known: object[] = [];

function schemaOf<Type extends string, Shape extends FieldShape>(type: Type, fields: Shape): z.ZodType<RecordFrom<Type, Shape>> {
  const all = {
    id: field.recordId.refine((id) => id.startsWith(`${type}:`)),
    type: z.literal(type),
    processId: field.recordId,
    ...bookkeepingFields(),
    ...fields,
  };
  // The schema fills its records key by key. V8 keeps an object that grows so past some twenty keys as a table of its own,
  // several times slower to read and to copy, unless it knows another with the same keys in the same order.
  known.push(Object.fromEntries(Object.keys(all).map((key) => [key, null])));
  return z.strictObject(all) as unknown as z.ZodType<RecordFrom<Type, Shape>>;
}

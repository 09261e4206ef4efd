import type { RecordBase } from './record';

/** Parts into which a long form is divided; their headings are words of the program (`inspector.part`). */
export type FormPart = 'when' | 'links' | 'money' | 'results' | 'contact' | 'wants' | 'duties' | 'weight' | 'story' | 'evaluation' | 'typology' | 'questions' | 'application' | 'more';

/**
 * How a field is filled where its schema alone does not say it. Everything else follows from the schema: a day, an
 * amount of money, a choice among fixed values, a link to other records, tags, a line or a paragraph.
 * `scale`: whole numbers, each with what it means (`words` names the words, in `inspector.scale`).
 * `catalog`: the id of an entry of this catalogue, or a list of them. `goals`: numbers of the development goals.
 * `lines`: a list of sentences, one on each line.
 */
export type FieldControl =
  | { readonly kind: 'scale'; readonly words: ScaleWords; readonly steps: readonly number[] }
  | { readonly kind: 'catalog'; readonly catalog: string }
  | { readonly kind: 'goals' }
  | { readonly kind: 'lines' };

/** The scales with described steps. */
export type ScaleWords = 'influence' | 'interest' | 'strength' | 'likelihood' | 'impact';

/** A field that is asked only where another field of the record has one of these values; one that is filled stays in sight. */
export interface AskedOnly<Name extends string = string> {
  readonly field: Name;
  readonly is: readonly string[];
}

/** One line of a form: a field as its schema has it, a field with its own control, or the heading of a part. */
export type FormItem<Name extends string = string> =
  | Name
  | { readonly field: Name; readonly control?: FieldControl; readonly only?: AskedOnly<Name> }
  | { readonly part: FormPart };

/**
 * How the records of a type are shown and filled in by hand, as data beside their schema. Each field of the type is in
 * exactly one of the three lists.
 */
export interface FormDefinition<Name extends string = string> {
  /** What a person fills in, in this order. */
  readonly fields: readonly FormItem<Name>[];
  /** Shown, not filled in: what acts wrote (a count, the moment of opening, what it hangs on). */
  readonly facts: readonly Name[];
  /** Neither: where it lies on a canvas, its turn in a list, and what a vote in secret must not show. */
  readonly kept: readonly Name[];
}

/** The names of the fields of a record, without the bookkeeping. */
export type FieldOf<Type extends RecordBase> = Exclude<keyof Type, keyof RecordBase> & string;

/** The names that a form's own lines fill in, in order. */
export function filledFields<Name extends string>(definition: FormDefinition<Name>): readonly Name[] {
  return definition.fields.flatMap((item) => (typeof item === 'string' ? [item] : 'field' in item ? [item.field] : []));
}

/** The scale of whole numbers from one step to another, both included. */
export function scale(words: ScaleWords, from: number, to: number): FieldControl {
  return { kind: 'scale', words, steps: Array.from({ length: to - from + 1 }, (_, index) => from + index) };
}

/** Entries of a catalogue. */
export function fromCatalog(name: string): FieldControl {
  return { kind: 'catalog', catalog: name };
}

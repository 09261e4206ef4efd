import type { RecordBase } from './record';

/** Parts into which a long form is divided; their headings are words of the program (`inspector.part`). */
export type FormPart = 'when' | 'links' | 'money' | 'results' | 'contact' | 'wants' | 'duties' | 'weight' | 'story' | 'evaluation' | 'typology' | 'questions' | 'application' | 'result' | 'more';

/**
 * How a field is filled where its schema alone does not say it. Everything else follows from the schema: a day, an
 * amount of money, a choice among fixed values, a link to other records, tags, a line or a paragraph.
 * `scale`: whole numbers, each with what it means (`words` names the words, in `inspector.scale`).
 * `catalog`: the id of an entry of this catalogue, or a list of them; `within`: only of the entries that belong to what
 * that other field says (the instruments of a modality). `goals`: numbers of the development goals.
 * `lines`: a list of sentences, one on each line. `suggested`: words of one's own, with those of other records, of a
 * catalogue or the names of records of a type to take from. `wordOf`: one of the words of that other field.
 * `recordsWith`: only records with this value in that field of theirs.
 */
export type FieldControl =
  | { readonly kind: 'scale'; readonly words: ScaleWords; readonly steps: readonly number[] }
  | { readonly kind: 'catalog'; readonly catalog: string; readonly within?: string }
  | { readonly kind: 'goals' }
  | { readonly kind: 'lines' }
  | { readonly kind: 'suggested'; readonly catalog?: string; readonly type?: string }
  | { readonly kind: 'wordOf'; readonly field: string }
  | { readonly kind: 'recordsWith'; readonly field: string; readonly is: string };

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
 * What a form calls a field where it is not what every type calls it: keys of messages. `label` may follow what another
 * field says (an accord is signed, a membership begins). `values`: where the words of its fixed values stand.
 */
export interface FieldWords<Name extends string = string> {
  readonly label?: string | { readonly by: Name; readonly of: Readonly<Record<string, string>> };
  readonly hint?: string;
  readonly values?: string;
}

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
  /** The words of the fields that have their own. */
  readonly words?: { readonly [Field in Name]?: FieldWords<Name> };
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

/** Entries of a catalogue; of those only that belong to what the field `within` says, where it is named. */
export function fromCatalog(name: string, within?: string): FieldControl {
  return within === undefined ? { kind: 'catalog', catalog: name } : { kind: 'catalog', catalog: name, within };
}

import type { Money } from './money';

/** What a field of a form gives when a person leaves it. */
export type FieldValue = string | number | boolean | null | readonly string[] | readonly number[] | Money;

/** One of what can be chosen. */
export interface Option {
  readonly value: string;
  readonly label: string;
  /** What it belongs to: the modality of an instrument, the dimension of a category. */
  readonly within?: string;
}

/** A step of a scale and what it means. */
export interface ScaleStep {
  readonly value: number;
  readonly label: string;
  readonly hint?: string;
}

interface Labelled {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

/** A field of a record's form, with the value it has now. */
export type FormField =
  | (Labelled & { readonly kind: 'text' | 'longText'; readonly value: string; readonly required?: boolean; readonly suggestions?: readonly string[] })
  | (Labelled & { readonly kind: 'number'; readonly value: number | null; readonly isYear?: boolean })
  | (Labelled & { readonly kind: 'yesNo'; readonly value: boolean })
  | (Labelled & { readonly kind: 'date'; readonly value: string | null; readonly warning?: string | undefined })
  | (Labelled & { readonly kind: 'choice'; readonly value: string | null; readonly options: readonly Option[]; readonly clearable?: boolean })
  | (Labelled & { readonly kind: 'choices'; readonly value: readonly string[]; readonly options: readonly Option[] })
  | (Labelled & { readonly kind: 'words'; readonly value: readonly string[]; readonly suggestions?: readonly string[] })
  | (Labelled & { readonly kind: 'money'; readonly value: Money | null; readonly currency: string })
  /** A few steps, each with what it means: an influence from 0 to 4, a likelihood from 1 to 5. */
  | (Labelled & { readonly kind: 'scale'; readonly value: number | null; readonly steps: readonly ScaleStep[]; readonly clearable?: boolean })
  /** Shown, not filled in. */
  | (Labelled & { readonly kind: 'fact'; readonly value: string })
  | { readonly kind: 'heading'; readonly name: string; readonly label: string };

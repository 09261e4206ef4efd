import type { RecordId } from '../domain/kernel/id';
import type { RecordType } from '../domain/registry';

/** One field that a file says otherwise than the process, in words. */
export interface ChangedField {
  /** Name of the field of the record. */
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/**
 * One difference between a file and the process: a record that only the file has (`added`), that both have and say
 * otherwise (`changed`), or that only the process has (`gone`).
 */
export interface ImportChange {
  /** Names it within its import: what is left out is said by it. */
  readonly key: string;
  readonly kind: 'added' | 'changed' | 'gone';
  readonly type: RecordType;
  /** Null where the record is still to be made. */
  readonly id: RecordId | null;
  readonly name: string;
  /** Where the file says so; null for what is gone. Row from 1. */
  readonly place: { readonly sheet: string; readonly row: number } | null;
  readonly fields: readonly ChangedField[];
}

/** The changes a person takes: what is `added` or `changed` unless left out, what is `gone` only where asked for. */
export interface ImportChoice {
  /** Keys of additions and changes to leave out. */
  readonly leftOut: ReadonlySet<string>;
  /** Keys of what is gone that goes from the process too. */
  readonly removed: ReadonlySet<string>;
}

export const TAKE_ALL: ImportChoice = { leftOut: new Set(), removed: new Set() };

import type { RecordType, ContentOf } from '../../domain/registry';
import type { Document } from '../../document/document';
import type { CellValue } from '../sheets/sheet';
import type { CellRule } from '../sheets/xlsx/sheet-to-write';
import type { NameIndex } from './name-index';

/** The template sheets, by their names in the file, in the order in which they are written. Source: formats.md §2. */
export const TEMPLATE_NAMES = [
  'Actores',
  'Relaciones',
  'Instancias',
  'Influencias',
  'Objetivos',
  'Posiciones',
  'Plan',
  'Líneas',
  'Vínculos',
  'Agenda',
  'Indicadores',
  'Mediciones',
  'Convocatorias',
  'Respuestas a convocatorias',
  'Gestiones',
  'Acuerdos',
  'Diagnóstico',
  'Memoria',
  'Riesgos',
] as const;
export type TemplateName = (typeof TEMPLATE_NAMES)[number];

/** Types of record that sheets name by their names. */
export const NAMED_TYPES = ['actor', 'objective', 'line', 'planNode', 'call', 'action', 'indicator', 'roundtable', 'assessment', 'customQuestion'] as const;
export type NamedType = (typeof NAMED_TYPES)[number];

/** An entry of a catalogue that sheets name by its words. */
export interface NamedEntry {
  readonly id: string;
  readonly name: string;
}

/** What reading and writing of cells needs besides the cell. */
export interface TemplateContext {
  readonly document: Document;
  readonly names: Readonly<Record<NamedType, NameIndex>>;
  /** The words by which a sheet names a record. */
  readonly nameOf: (ref: string) => string;
  /** What a record will say once the import is done; undefined for none. */
  readonly fieldsOf: (ref: string) => Readonly<Record<string, unknown>> | undefined;
}

/** What a cell says: a value, nothing, or something that does not belong there (`imports.problem.<problem>`). */
export type CellReading =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'blank' }
  | { readonly kind: 'problem'; readonly problem: string; readonly params: Readonly<Record<string, string | number>> };

/** One column of a sheet with a record per row. Headers are part of the file format, not of the interface. */
export interface TemplateColumn<Type extends RecordType = RecordType> {
  readonly header: string;
  /** Other headers that mean the same, in files of others. */
  readonly aliases: readonly string[];
  readonly field: keyof ContentOf<Type> & string;
  /** A row without it does not go in. */
  readonly required: boolean;
  /** Holds data of a person: written only when asked for. */
  readonly personal: boolean;
  readonly read: (cell: CellValue, context: TemplateContext) => CellReading;
  /** The fields that a read value goes into; its own where left out. */
  readonly into?: (value: unknown) => Readonly<Record<string, unknown>>;
  /** `record`: the whole record, for what one field does not say. */
  readonly write: (value: unknown, context: TemplateContext, record: Readonly<Record<string, unknown>>) => CellValue;
  /** What a spreadsheet program lets one put there; nothing where left out. */
  readonly rule?: () => CellRule;
}

/** A sheet with a record per row. */
export interface RecordTemplate<Type extends RecordType = RecordType> {
  readonly name: TemplateName;
  readonly type: Type;
  readonly columns: readonly TemplateColumn<Type>[];
  /** What tells one record from another: equal keys are the same record. Reference fields hold `ref`s. */
  readonly keyOf: (fields: Readonly<Record<string, unknown>>) => string;
  /** Fields by which a record is known: an update leaves them as they are. */
  readonly identity: readonly string[];
  /** Of the fields it is known by, those that an update may still write. */
  readonly told?: readonly string[];
  /** What a row names that is not there and is to be made first; asked again until it makes nothing. */
  readonly makes?: (cellOf: (header: string) => CellValue, intake: { readonly context: TemplateContext }) => { readonly type: NamedType; readonly fields: Readonly<Record<string, unknown>> & { readonly name: string } } | null;
  /** Headers that only tell the person something: passed over without a word. */
  readonly informs?: readonly string[];
  /** Why a row whose cells are all right cannot be a record, or null. */
  readonly check?: (fields: Readonly<Record<string, unknown>>, context: TemplateContext) => RowProblem | null;
}

/** Something wrong with a row as a whole. */
export interface RowProblem {
  readonly field: string;
  readonly problem: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** A sheet whose first column and first row hold names, and whose cells are whole numbers. */
export interface MatrixTemplate {
  readonly name: TemplateName;
  readonly type: 'influence' | 'position';
  readonly rows: { readonly type: NamedType; readonly field: string };
  readonly columns: { readonly type: NamedType; readonly field: string };
  readonly least: number;
  readonly most: number;
  /** Whether a row's own column must stay empty (nobody influences itself). */
  readonly noDiagonal: boolean;
}

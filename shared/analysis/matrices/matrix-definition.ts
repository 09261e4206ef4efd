import { recordOf, type Document } from '../../document/document';
import type { RecordId } from '../../domain/kernel/id';
import { SCORES_MATRIX } from '../priorities/criterion-scores';
import type { CustomMatrix } from '../../domain/matrices/custom-matrix';
import type { CellKind } from '../../domain/matrices/cell-kind';
import type { MatrixAxis } from '../../domain/matrices/matrix-axis';

/**
 * Where the cells of a matrix live. `cells`: in records of their own (`matrixCell`); the others in the records that
 * mean the same elsewhere in the program, so that a position given here is the position there.
 */
export type CellStore = 'cells' | 'position' | 'influence' | 'instrument' | 'budgetShare' | 'risk' | 'matching';

/**
 * Rows or columns that only matrices of the program have: the instruments of the modalities, the two grades of a risk,
 * the actors that offer something or need something.
 */
export type ProgramAxis = { readonly from: 'instruments' | 'riskGrades' | 'offers' | 'needs' };

/** A matrix as data: the one matrix component shows any of them. */
export interface MatrixDefinition {
  /** English kebab-case for those of the program, the record's id for one that a person made. */
  readonly id: string;
  /** The name a person gave; null: `matrices.name.<id>`. */
  readonly name: string | null;
  readonly rows: MatrixAxis | ProgramAxis;
  readonly columns: MatrixAxis | ProgramAxis;
  readonly cell: CellKind;
  readonly store: CellStore;
  /** Whether a record does not meet itself: the diagonal is barred. */
  readonly barsDiagonal: boolean;
  /** Whether rows are to keep the rules of RACI: exactly one A, at least one R. */
  readonly checksRaci: boolean;
  /** What stands at the end of rows and columns: `product` only of rows (a risk's likelihood times its impact). */
  readonly totals: 'sum' | 'product' | 'weighted' | 'none';
  /** Whether its cells are computed from other records and only read. */
  readonly isComputed: boolean;
}

const records = (type: Extract<MatrixAxis, { from: 'records' }>['type']): MatrixAxis => ({ from: 'records', type });
const catalogOf = (catalog: Extract<MatrixAxis, { from: 'catalog' }>['catalog']): MatrixAxis => ({ from: 'catalog', catalog });

const STRENGTH: CellKind = { kind: 'scale', min: 0, max: 3 };
const POSITION: CellKind = { kind: 'scale', min: -4, max: 4 };
const INFLUENCE: CellKind = { kind: 'scale', min: 0, max: 4 };
const YES_NO: CellKind = { kind: 'yesNo' };

const MATCH: CellKind = { kind: 'scale', min: 0, max: 9 };
const GRADE: CellKind = { kind: 'scale', min: 1, max: 5 };
const SCORE: CellKind = { kind: 'scale', min: 0, max: 5 };

const plain = { name: null, store: 'cells', barsDiagonal: false, checksRaci: false, totals: 'sum', isComputed: false } as const;


/**
 * The matrices that come with the program, besides plan × lines, which has its coverage beside it. The currency of the budget is that of the process; the view says which year.
 */
export const MATRIX_DEFINITIONS: readonly MatrixDefinition[] = [
  { ...plain, id: 'lines-instruments', rows: { from: 'instruments' }, columns: records('line'), cell: YES_NO, store: 'instrument' },
  { ...plain, id: 'sdg-lines', rows: catalogOf('sdgGoals'), columns: records('line'), cell: STRENGTH },
  { ...plain, id: 'sdg-targets-lines', rows: catalogOf('sdgTargets'), columns: records('line'), cell: YES_NO },
  { ...plain, id: 'motivations-lines', rows: catalogOf('motivations'), columns: records('line'), cell: YES_NO },
  { ...plain, id: 'themes-lines', rows: catalogOf('themes'), columns: records('line'), cell: YES_NO },
  { ...plain, id: 'frameworks-lines', rows: catalogOf('globalFrameworks'), columns: records('line'), cell: STRENGTH },
  { ...plain, id: SCORES_MATRIX, rows: records('line'), columns: records('criterion'), cell: SCORE, totals: 'weighted' },
  { ...plain, id: 'actors-lines', rows: records('actor'), columns: records('line'), cell: POSITION, store: 'position' },
  { ...plain, id: 'actors-objectives', rows: records('actor'), columns: records('objective'), cell: POSITION, store: 'position' },
  { ...plain, id: 'actors-actors', rows: records('actor'), columns: records('actor'), cell: INFLUENCE, store: 'influence', barsDiagonal: true },
  { ...plain, id: 'raci', rows: records('action'), columns: records('actor'), cell: { kind: 'letters', letters: 'RACI' }, checksRaci: true },
  { ...plain, id: 'budget', rows: records('action'), columns: records('actor'), cell: { kind: 'amount', currency: 'COP' }, store: 'budgetShare' },
  { ...plain, id: 'risks', rows: records('risk'), columns: { from: 'riskGrades' }, cell: GRADE, store: 'risk', totals: 'product' },
  { ...plain, id: 'offers-needs', rows: { from: 'offers' }, columns: { from: 'needs' }, cell: MATCH, store: 'matching', barsDiagonal: true, isComputed: true },
];

const own = new WeakMap<CustomMatrix, MatrixDefinition>();

/** The definition of a matrix that a person made: the same one for the same record. */
export function definitionOf(matrix: CustomMatrix): MatrixDefinition {
  let definition = own.get(matrix);
  if (definition === undefined) {
    const { id, name, rows, columns, cell } = matrix;
    const barsDiagonal = rows.from === 'records' && columns.from === 'records' && rows.type === columns.type;
    definition = { ...plain, id, name, rows, columns, cell, barsDiagonal };
    own.set(matrix, definition);
  }
  return definition;
}

/** The definition of a matrix of the program or of one that a person made; undefined where there is none. */
export function matrixDefinition(document: Document, id: string): MatrixDefinition | undefined {
  const made = id.startsWith('customMatrix:') ? recordOf(document, 'customMatrix', id as RecordId) : undefined;
  return made === undefined ? MATRIX_DEFINITIONS.find((definition) => definition.id === id) : definitionOf(made);
}

import { t } from '../../i18n';
import type { ChangeSet } from '../../document/change-set';
import { recordOf, tableOf, type Document } from '../../document/document';
import { heardInfluences, heardPositions } from '../influence/heard-scores';
import { budgetShareId } from '../../domain/agenda/budget-share';
import { pairId, type RecordId } from '../../domain/kernel/id';
import type { CellValue } from '../../domain/matrices/cell-kind';
import { entryKey, matrixCellId, type MatrixCellRecord } from '../../domain/matrices/matrix-cell';
import { median } from '../statistics/quantile';
import { OFFERS_NEEDS, offerNeedMatches } from '../matching/offer-need';
import { SCORES_MATRIX, scoresOf } from '../priorities/criterion-scores';
import type { AxisItem } from './axis-items';
import type { MatrixDefinition } from './matrix-definition';

/** What a cell holds, besides its value: why, who said so, in which session, when. */
export interface HeldCell {
  readonly value: CellValue;
  readonly note: string;
  readonly statedBy: string;
  readonly sessionId: RecordId | null;
  /** When it was last written, as an instant; empty where the value stands in a record about more than the cell. */
  readonly at: string;
  /** How many scores lie behind it. More than 1 where the group and others scored, or several apart: this is their median. */
  readonly scores: number;
  /** Of a cell that is scored: the group's own score, which is what writing here sets; null where it gave none. */
  readonly own?: number | null;
  /** Whether it is computed from other records, and so cannot be written here. */
  readonly isComputed?: true;
}

/** What the cells of a budget need besides their row and column. */
export interface CellContext {
  /** Year of the budget; null: all years together, which cannot be written. */
  readonly year: number | null;
  /** Currency of the budget, ISO 4217. */
  readonly currency: string;
}

/** Reads the cell of a row and a column; null where it is empty. */
export type ReadCell = (row: AxisItem, column: AxisItem) => HeldCell | null;

const BARE = { note: '', statedBy: '', sessionId: null, at: '', scores: 1 } as const;

/** The cells of a matrix as the document holds them. Indexes what it needs once. */
export function cellReader(document: Document, definition: MatrixDefinition, context: CellContext): ReadCell {
  switch (definition.store) {
    case 'cells': {
      const cells = cellsByPair(document, definition);
      const scoreOf = definition.id === SCORES_MATRIX ? scoresOf(document) : null;
      return (row, column) => {
        const criterion = scoreOf === null ? undefined : recordOf(document, 'criterion', column.key);
        if (scoreOf !== null && criterion !== undefined && criterion.measure !== 'scored') {
          const score = scoreOf(row.key, criterion);
          return score === null ? null : { ...BARE, value: score, isComputed: true };
        }
        const cell = cells.get(row.key)?.get(column.key);
        if (cell === undefined) return null;
        const { value, note, statedBy, sessionId, updatedAt } = cell;
        return { value, note, statedBy, sessionId, at: updatedAt, scores: 1 };
      };
    }
    case 'position': {
      const scores = scoresByPair(heardPositions(document).map((position) => ({ ...position, from: position.actorId, to: position.subjectId, note: position.condition })));
      return (row, column) => heldScore(scores.get(row.key)?.get(column.key));
    }
    case 'influence': {
      const scores = scoresByPair(heardInfluences(document).map((influence) => ({ ...influence, from: influence.sourceId, to: influence.targetId, note: '' })));
      return (row, column) => heldScore(scores.get(row.key)?.get(column.key));
    }
    case 'instrument':
      return (row, column) => {
        const line = recordOf(document, 'line', column.key);
        return line?.instrumentIds.includes(row.entry) === true ? { ...BARE, value: 1 } : null;
      };
    case 'budgetShare': {
      const sums: Pairs<number> = new Map();
      for (const { actionId, actorId, year, amount } of tableOf(document, 'budgetShare').values()) {
        if (amount.currency !== context.currency || (context.year !== null && year !== context.year)) continue;
        const own = rowOf(sums, actionId);
        own.set(actorId, (own.get(actorId) ?? 0) + amount.minor);
      }
      return (row, column) => {
        const value = sums.get(row.key)?.get(column.key);
        return value === undefined ? null : { ...BARE, value };
      };
    }
    case 'risk':
      return (row, column) => {
        const risk = recordOf(document, 'risk', row.key);
        const value = column.entry === 'likelihood' ? risk?.likelihood : risk?.impact;
        return value === null || value === undefined ? null : { ...BARE, value, note: column.entry === 'impact' ? (risk?.mitigations ?? []).join(' ') : (risk?.description ?? '') };
      };
    case 'matching': {
      const matches = offerNeedMatches(document);
      const decided = tableOf(document, 'matrixCell');
      return (row, column) => {
        const words = matches.get(`${row.key} ${column.key}`);
        if (words === undefined) return null;
        const answer = decided.get(matrixCellId(OFFERS_NEEDS, row.key, column.key))?.value;
        // What a person put aside in Actores is no match any more.
        if (answer === 0) return null;
        const note = answer === 1 ? `${words.join(', ')} · ${t('actorWork.needs.state.accepted')}` : words.join(', ');
        return { ...BARE, value: Math.min(9, words.length), note, isComputed: true };
      };
    }
  }
}

interface Score {
  readonly from: RecordId;
  readonly to: RecordId;
  readonly value: number;
  readonly scorer: string;
  readonly note: string;
  readonly updatedAt: string;
}

/** Something by row and column: two short look-ups instead of a long key, for every cell of a large matrix. */
type Pairs<Value> = Map<string, Map<string, Value>>;

function rowOf<Value>(pairs: Pairs<Value>, row: string): Map<string, Value> {
  let own = pairs.get(row);
  if (own === undefined) {
    own = new Map();
    pairs.set(row, own);
  }
  return own;
}

/** The cells of a matrix by the keys of their rows and columns. */
function cellsByPair(document: Document, { id, rows, columns }: MatrixDefinition): Pairs<MatrixCellRecord> {
  const pairs: Pairs<MatrixCellRecord> = new Map();
  for (const cell of tableOf(document, 'matrixCell').values()) {
    if (cell.matrixId === id) rowOf(pairs, cell.rowId ?? keyOfEntry(rows, cell.rowEntry)).set(cell.columnId ?? keyOfEntry(columns, cell.columnEntry), cell);
  }
  return pairs;
}

/** The key of an entry of a catalogue, or of a word by its number among the words of its axis. */
function keyOfEntry(axis: MatrixDefinition['rows'], entry: string): string {
  return entryKey(axis.from === 'words' ? String(axis.words.indexOf(entry)) : entry);
}

function scoresByPair(scores: readonly Score[]): Pairs<Score[]> {
  const pairs: Pairs<Score[]> = new Map();
  for (const score of scores) {
    const own = rowOf(pairs, score.from);
    const known = own.get(score.to);
    if (known === undefined) own.set(score.to, [score]);
    else known.push(score);
  }
  return pairs;
}

/** The median of all scores that may be seen, the group's among them: what influence and its readings are computed from (methods §2). */
function heldScore(scores: readonly Score[] | undefined): HeldCell | null {
  const value = scores === undefined ? null : median(scores.map((score) => score.value));
  if (scores === undefined || value === null) return null;
  const group = scores.find(({ scorer }) => scorer === '');
  const only = scores.length === 1 ? scores[0] : group;
  const at = scores.reduce((latest, { updatedAt }) => (updatedAt > latest ? updatedAt : latest), '');
  return { value, note: only?.note ?? '', statedBy: only?.scorer ?? '', sessionId: null, at, scores: scores.length, own: group?.value ?? null };
}

/** What to put into a cell: null empties it. What is left out stays as it was. */
export interface CellEdit {
  readonly row: AxisItem;
  readonly column: AxisItem;
  readonly value: CellValue | null;
  readonly note?: string;
  readonly statedBy?: string;
}

/**
 * Writes a cell where it lives. Gives false where it cannot be written: the diagonal of a matrix that bars it, a
 * budget of all years. The caller has checked that the value fits (`fitsCell`). `sessionId`: the session that runs.
 */
export function writeCell(
  change: ChangeSet,
  document: Document,
  definition: MatrixDefinition,
  context: CellContext,
  edit: CellEdit,
  sessionId: RecordId | null,
): boolean {
  const { row, column, value } = edit;
  if (definition.barsDiagonal && row.key === column.key) return false;
  switch (definition.store) {
    case 'cells': {
      const criterion = definition.id === SCORES_MATRIX ? change.get(column.key) : undefined;
      if (criterion?.type === 'criterion' && criterion.measure !== 'scored') return false;
      const id = matrixCellId(definition.id, row.key, column.key);
      if (value === null) {
        change.remove([id]);
        return true;
      }
      const said = {
        value,
        sessionId,
        ...(edit.note === undefined ? {} : { note: edit.note }),
        ...(edit.statedBy === undefined ? {} : { statedBy: edit.statedBy }),
      };
      if (change.get(id) !== undefined) change.update('matrixCell', id, said);
      else {
        const isCustom = definition.name !== null;
        change.create('matrixCell', {
          matrixId: definition.id, customMatrixId: isCustom ? (definition.id as RecordId) : null,
          rowId: row.recordId, rowEntry: row.entry, columnId: column.recordId, columnEntry: column.entry, ...said,
        }, id);
      }
      return true;
    }
    case 'position': {
      const known = [...tableOf(document, 'position').values()].find(
        ({ actorId, subjectId, scorer }) => actorId === row.key && subjectId === column.key && scorer === '',
      );
      const id = known?.id ?? pairId('position', row.key, column.key);
      const condition = edit.note === undefined ? {} : { condition: edit.note };
      if (value === null) change.remove([id]);
      else if (change.get(id) !== undefined) change.update('position', id, { value: Number(value), scorer: '', ...condition });
      else change.create('position', { actorId: row.key, subjectId: column.key, value: Number(value), ...condition }, id);
      return true;
    }
    case 'influence': {
      const known = [...tableOf(document, 'influence').values()].find(
        ({ sourceId, targetId, scorer }) => sourceId === row.key && targetId === column.key && scorer === '',
      );
      const id = known?.id ?? pairId('influence', row.key, column.key);
      if (value === null) change.remove([id]);
      else if (change.get(id) !== undefined) change.update('influence', id, { value: Number(value), scorer: '' });
      else change.create('influence', { sourceId: row.key, targetId: column.key, value: Number(value) }, id);
      return true;
    }
    case 'instrument': {
      const line = change.get(column.key);
      if (line?.type !== 'line') return false;
      const others = line.instrumentIds.filter((id) => id !== row.entry);
      change.update('line', line.id, { instrumentIds: value === null ? others : [...others, row.entry] });
      return true;
    }
    case 'budgetShare': {
      if (context.year === null || (value !== null && typeof value !== 'number')) return false;
      const id = budgetShareId(row.key, column.key, context.year, context.currency);
      const amount = { minor: value ?? 0, currency: context.currency };
      if (value === null) change.remove([id]);
      else if (change.get(id) !== undefined) change.update('budgetShare', id, { amount });
      else change.create('budgetShare', { actionId: row.key, actorId: column.key, year: context.year, amount }, id);
      return true;
    }
    case 'risk': {
      const risk = change.get(row.key);
      if (risk?.type !== 'risk') return false;
      const grade = value === null ? null : (Number(value) as 1 | 2 | 3 | 4 | 5);
      change.update('risk', risk.id, column.entry === 'likelihood' ? { likelihood: grade } : { impact: grade });
      return true;
    }
    case 'matching':
      return false;
  }
}

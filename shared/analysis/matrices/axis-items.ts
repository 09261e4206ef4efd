import { actorLabel } from './axis-labels';
import { listOf, type Document } from '../../document/document';
import type { AxisCatalog, AxisRecord, MatrixAxis } from '../../domain/matrices/matrix-axis';
import { entryKey, type AxisKey } from '../../domain/matrices/matrix-cell';
import { planTree } from '../../domain/plan/plan-tree';
import { t } from '../../i18n';
import type { ProgramAxis } from './matrix-definition';
import { labelOfRecord, type AnyRecord } from '../../domain/registry';
import type { RecordId } from '../../domain/kernel/id';
import { compareNames } from '../../i18n/compare-names';

/** A row or column of a matrix. */
export interface AxisItem {
  readonly key: AxisKey;
  /** Its record; null for an entry of a catalogue or a word. */
  readonly recordId: RecordId | null;
  /** Its catalogue entry's id, or its word; empty for a record. */
  readonly entry: string;
  /** Short code before the label: of a plan node, of a goal. Empty where there is none. */
  readonly code: string;
  readonly label: string;
  /** What it belongs to, in words: the modality of an instrument. */
  readonly group: string;
  /** Depth in the tree, 0 for the top. */
  readonly depth: number;
  readonly hasChildren: boolean;
}

/** An entry of a catalogue, as far as a matrix shows it. */
export interface AxisEntry {
  readonly id: string;
  readonly name: string;
  readonly instruments?: readonly { readonly id: string; readonly name: string }[] | undefined;
}

/** Gives the entries of a catalogue in the language of the moment; empty until they were loaded. */
export type EntriesOf = (catalog: AxisCatalog) => readonly AxisEntry[];

const FLAT = { group: '', depth: 0, hasChildren: false } as const;

/** The rows or columns of an axis, in their order: the plan as its tree, other records by order and name. */
export function axisItems(document: Document, axis: MatrixAxis | ProgramAxis, entriesOf: EntriesOf): readonly AxisItem[] {
  switch (axis.from) {
    case 'words':
      return axis.words.map((word, index) => ({ ...FLAT, key: entryKey(String(index)), recordId: null, entry: word, code: '', label: word }));
    case 'catalog':
      return entriesOf(axis.catalog).map(({ id, name }) => ({
        ...FLAT,
        key: entryKey(id),
        recordId: null,
        entry: id,
        code: axis.catalog === 'sdgGoals' || axis.catalog === 'sdgTargets' ? id : '',
        label: name,
      }));
    case 'instruments':
      return entriesOf('modalities').flatMap(({ name: group, instruments = [] }) =>
        instruments.map(({ id, name }) => ({ ...FLAT, key: entryKey(id), recordId: null, entry: id, code: '', label: name, group })),
      );
    case 'riskGrades':
      return RISK_GRADES.map((grade) => ({ ...FLAT, key: entryKey(grade), recordId: null, entry: grade, code: '', label: t(`matrices.grade.${grade}`) }));
    case 'offers':
    case 'needs': {
      const said = listOf(document, 'actor').filter(({ offers, needs }) => (axis.from === 'offers' ? offers : needs).trim() !== '');
      return recordItems(document, 'actor').filter(({ key }) => said.some(({ id }) => id === key));
    }
    case 'records':
      return recordItems(document, axis.type);
  }
}

/** The grades of a risk that a matrix of risks has as its columns. */
export const RISK_GRADES = ['likelihood', 'impact'] as const;

function recordItems(document: Document, type: AxisRecord): readonly AxisItem[] {
  if (type === 'planNode') {
    const tree = planTree(listOf(document, 'planNode'));
    return tree.inOrder.map(({ node, depth }) => ({
      key: node.id, recordId: node.id, entry: '', code: node.code, label: node.name, group: '', depth, hasChildren: tree.childrenOf(node.id).length > 0,
    }));
  }
  const items = listOf(document, type).map((record: AnyRecord) => ({
    ...FLAT,
    key: record.id,
    recordId: record.id,
    entry: '',
    code: '',
    label: record.type === 'actor' ? actorLabel(record) : labelOfRecord(record),
    order: 'order' in record && typeof record.order === 'number' ? record.order : 0,
  }));
  return items.sort((one, other) => one.order - other.order || compareNames(one.label, other.label) || (one.key < other.key ? -1 : 1));
}

import type { AxisItem } from '../../analysis/matrices/axis-items';
import type { CellContext, HeldCell } from '../../analysis/matrices/cell-store';
import { cellText, meaningOf } from '../../analysis/matrices/cell-text';
import type { MatrixDefinition } from '../../analysis/matrices/matrix-definition';
import type { AxisTotal, MatrixReading } from '../../analysis/matrices/matrix-reading';
import { ALL_LINKS, type SeenLinks } from '../../analysis/coverage/seen-links';
import { listOf, tableOf, type Document } from '../../document/document';
import { planLinkId } from '../../domain/links/plan-link';
import { planTree } from '../../domain/plan/plan-tree';
import { t } from '../../i18n';
import { compareNames } from '../../i18n/compare-names';
import { EMPTY_CELL, type MatrixTable, type TableCell, type TableNote, type TableRow } from './matrix-table';

/** A matrix as it is shown, ready to be told. */
export interface MatrixShown {
  readonly definition: MatrixDefinition;
  readonly title: string;
  readonly subtitle: string;
  readonly rows: readonly AxisItem[];
  readonly columns: readonly AxisItem[];
  /** Whether rows and columns of the definition changed places. */
  readonly isTurned: boolean;
  /** What the last row and the last column say of the others; null where there is none. */
  readonly totalRow: string | null;
  readonly totalColumn: string | null;
  readonly context: CellContext;
  readonly reading: MatrixReading;
  /** The cell of a row and column as shown. */
  readonly held: (row: AxisItem, column: AxisItem) => HeldCell | null;
}

const nameOf = ({ code, label }: Pick<AxisItem, 'code' | 'label'>): string => (code === '' ? label : `${code} ${label}`);

function stepOf({ cell }: MatrixDefinition, value: HeldCell['value'], most: number): TableCell['step'] {
  if (cell.kind === 'yesNo') return 1;
  if (cell.kind === 'letters') return String(value).includes('A') ? 2 : 1;
  if (cell.kind !== 'scale' && cell.kind !== 'amount') return 0;
  const share = Math.abs(Number(value)) / Math.max(1, most);
  return share === 0 ? 0 : (Math.min(3, Math.max(1, Math.ceil(share * 3))) as 1 | 2 | 3);
}

/** A matrix from its definition, as a table for paper. */
export function definedTable(shown: MatrixShown): MatrixTable {
  const { definition, rows, columns, isTurned, totalRow, totalColumn, context, reading, held } = shown;
  const { cell } = definition;
  const largest = cell.kind === 'scale' ? Math.max(cell.max, -cell.min) : cell.kind === 'amount' ? Math.max(1, ...rows.flatMap((row) => columns.map((column) => Number(held(row, column)?.value ?? 0)))) : 1;
  const [byRow, byColumn] = isTurned ? [reading.columnTotals, reading.rowTotals] : [reading.rowTotals, reading.columnTotals];
  const totalCell = (total: AxisTotal | undefined): TableCell => {
    const sum = total?.sum ?? 0;
    const text = total === undefined || total.filled === 0 || total.sum === null ? '' : cell.kind === 'yesNo' ? String(sum) : cellText(cell, sum, context.currency);
    return { ...EMPTY_CELL, text, isDerived: true };
  };
  const notes: TableNote[] = [];
  const body = rows.map((row): readonly TableCell[] => [
    ...columns.map((column): TableCell => {
      if (definition.barsDiagonal && row.key === column.key) return { ...EMPTY_CELL, isBarred: true };
      const value = held(row, column);
      if (value === null) return EMPTY_CELL;
      const text = cellText(cell, value.value, context.currency);
      const isNoted = value.note !== '' || value.statedBy !== '';
      if (isNoted) notes.push({ row: nameOf(row), column: nameOf(column), value: text, note: value.note, who: value.statedBy });
      return { text, step: stepOf(definition, value.value, largest), isAgainst: typeof value.value === 'number' && value.value < 0, isDerived: value.isComputed === true && cell.kind !== 'scale', isBarred: false, isNoted };
    }),
    ...(totalColumn === null ? [] : [totalCell(byRow.get(row.key))]),
  ]);
  const items = rows.map((row): TableRow => ({
    code: row.code, label: row.label, depth: row.depth, isBranch: row.hasChildren, isTotal: false,
    fault: (reading.raci.get(row.key) ?? []).map((kind) => t(`matrices.raci.${kind}`)).join(' '),
  }));
  const total: TableRow = { code: '', label: totalRow ?? '', depth: 0, isBranch: false, isTotal: true, fault: '' };
  const withTotal = totalRow !== null && rows.length > 0;
  return {
    title: shown.title,
    subtitle: shown.subtitle,
    width: cell.kind === 'scale' || cell.kind === 'yesNo' ? 'narrow' : cell.kind === 'letters' ? 'middle' : 'wide',
    rows: withTotal ? [...items, total] : items,
    columns: [...columns.map((column) => ({ label: nameOf(column), isTotal: false })), ...(totalColumn === null ? [] : [{ label: totalColumn, isTotal: true }])],
    cells: withTotal ? [...body, [...columns.map(({ key }) => totalCell(byColumn.get(key))), ...(totalColumn === null ? [] : [totalCell(reading.whole)])]] : body,
    legend: legendOf(definition),
    notes,
  };
}

function legendOf(definition: MatrixDefinition): readonly string[] {
  const { cell } = definition;
  const told = (mark: string, meaning: string): readonly string[] => (meaning === '' ? [] : [`${mark}: ${meaning}`]);
  if (cell.kind === 'letters') return [...cell.letters].flatMap((letter) => told(letter, meaningOf(definition, letter) === letter ? '' : meaningOf(definition, letter)));
  if (cell.kind !== 'scale') return [];
  return Array.from({ length: cell.max - cell.min + 1 }, (_, index) => cell.min + index).flatMap((value) => told(cellText(cell, value, ''), meaningOf(definition, value)));
}

/** The matrix plan × lines as a table for paper: own links, what branches roll up, and the targets linked to each line. Only what is `seen` stands in it, and its totals are of that. */
export function planLinesTable(document: Document, title: string, subtitle: string, seen: SeenLinks = ALL_LINKS): MatrixTable {
  const tree = planTree(listOf(document, 'planNode'));
  const all = listOf(document, 'line').toSorted((one, other) => one.order - other.order || compareNames(one.name, other.name) || (one.id < other.id ? -1 : 1));
  const lines = seen.lines === null ? all : all.filter(({ id }) => seen.lines?.has(id) === true);
  const shown = seen.nodes === null ? tree.inOrder : tree.inOrder.filter(({ node }) => seen.nodes?.has(node.id) === true);
  const links = tableOf(document, 'planLink');
  const beneath = new Map<string, number>();
  for (const { node } of tree.inOrder.toReversed()) {
    if (node.parentId === null) continue;
    for (const line of lines) {
      const up = Math.max(links.get(planLinkId(node.id, line.id))?.strength ?? 0, beneath.get(`${node.id} ${line.id}`) ?? 0);
      const key = `${node.parentId} ${line.id}`;
      if (up > (beneath.get(key) ?? 0)) beneath.set(key, up);
    }
  }
  const notes: TableNote[] = [];
  const cells = shown.map(({ node }) =>
    lines.map((line): TableCell => {
      const link = links.get(planLinkId(node.id, line.id));
      if (link === undefined) {
        const rolled = beneath.get(`${node.id} ${line.id}`);
        return rolled === undefined ? EMPTY_CELL : { ...EMPTY_CELL, text: String(rolled), isDerived: true };
      }
      const isNoted = link.rationale !== '' || link.statedBy !== '';
      if (isNoted) notes.push({ row: `${node.code} ${node.name}`.trim(), column: line.name, value: String(link.strength), note: link.rationale, who: link.statedBy });
      return { ...EMPTY_CELL, text: String(link.strength), step: link.strength, isNoted };
    }),
  );
  const targets = shown.filter(({ node }) => tree.childrenOf(node.id).length === 0);
  const total = lines.map((line): TableCell => {
    const linked = targets.filter(({ node }) => (links.get(planLinkId(node.id, line.id))?.strength ?? 0) > 0).length;
    return { ...EMPTY_CELL, text: String(linked), isDerived: true };
  });
  const isPart = shown.length < tree.inOrder.length || lines.length < all.length;
  return {
    title,
    subtitle: isPart ? `${subtitle} · ${t('matrices.paper.part', { rows: shown.length, ofRows: tree.inOrder.length, columns: lines.length, ofColumns: all.length })}` : subtitle,
    width: 'narrow',
    rows: [
      ...shown.map(({ node, depth }): TableRow => ({ code: node.code, label: node.name, depth, isBranch: tree.childrenOf(node.id).length > 0, isTotal: false, fault: '' })),
      { code: '', label: t('matrices.sheet.linkedTargets'), depth: 0, isBranch: false, isTotal: true, fault: '' },
    ],
    columns: lines.map(({ name }) => ({ label: name, isTotal: false })),
    cells: [...cells, total],
    legend: [...([0, 1, 2, 3] as const).map((step) => t(`matrix.strength.level${step}`)), t('matrices.paper.rolled')],
    notes,
  };
}

import { memoiseByTables } from '@shared/analysis/memoise-by-tables';
import { listOf, type Document } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import { foldText } from '@shared/domain/kernel/text-folding';
import type { Line } from '@shared/domain/lines/line';
import type { LinkStrength } from '@shared/domain/links/plan-link';
import type { PlanTree } from '@shared/domain/plan/plan-tree';
import type { MatrixCell, MatrixRow } from '@renderer/ui/matrix-grid/matrix-model';
import type { Translate } from '@shared/i18n';
import { compareNames } from '@shared/i18n/compare-names';
import type { LinkRow } from './link-rows';

/** The lines in their order, sorted once for each state of the lines. */
export const linesInOrder = memoiseByTables(['line'], (document): readonly Line[] =>
  listOf(document, 'line').toSorted(
    (one, other) => one.order - other.order || compareNames(one.name, other.name) || (one.id < other.id ? -1 : 1),
  ),
);

const NOTHING: ReadonlySet<string> = new Set();

/** The rows shown: nodes whose ancestors are all open. `hidden`: put out of sight, with what hangs from them; `kept`: only these, null for all. */
export function shownRows(tree: PlanTree, folded: ReadonlySet<RecordId>, t: Translate, hidden: ReadonlySet<string> = NOTHING, kept: ReadonlySet<string> | null = null): readonly MatrixRow[] {
  const rows: MatrixRow[] = [];
  let hiddenBelow = Infinity;
  for (const { node, depth } of tree.inOrder) {
    if (depth > hiddenBelow) continue;
    hiddenBelow = Infinity;
    if (kept !== null && !kept.has(node.id)) continue;
    if (hidden.has(node.id)) {
      hiddenBelow = depth;
      continue;
    }
    const hasChildren = tree.childrenOf(node.id).length > 0;
    const expanded = hasChildren ? !folded.has(node.id) : null;
    if (expanded === false) hiddenBelow = depth;
    rows.push({
      id: node.id,
      code: node.code,
      label: node.name,
      depth,
      expanded,
      kindLabel: t(`records.planLevel.${node.level}`),
    });
  }
  return rows;
}

/** What is asked of the rows: words in the code or the name, or targets without any link. */
export interface RowFilter {
  readonly search: string;
  readonly onlyGaps: boolean;
}

/** The nodes that answer a filter with the branches they stand in; null where all do. */
export function keptRows(document: Document, tree: PlanTree, { search, onlyGaps }: RowFilter): ReadonlySet<RecordId> | null {
  const query = foldText(search);
  if (query === '' && !onlyGaps) return null;
  const linked = new Set<RecordId>();
  if (onlyGaps) for (const { planNodeId, strength } of listOf(document, 'planLink')) if (strength > 0) linked.add(planNodeId);
  const kept = new Set<RecordId>();
  // From the last, so that a branch is seen after what is in it.
  for (const { node } of tree.inOrder.toReversed()) {
    const isGap = !onlyGaps || (tree.childrenOf(node.id).length === 0 && !linked.has(node.id));
    const isNamed = query === '' || foldText(`${node.code} ${node.name}`).includes(query);
    if (kept.has(node.id) || (isGap && isNamed)) {
      kept.add(node.id);
      if (node.parentId !== null) kept.add(node.parentId);
    }
  }
  return kept;
}

/** The cells last said, by language and column: a large matrix says a few things a thousand times. */
const said = new WeakMap<Translate, Map<string, (MatrixCell | undefined)[]>>();

/** What the cell of a node and a line shows: its own link, else the strongest beneath it. `row`: undefined for a node without either; `name`: that of its column. */
export function cellOf(row: LinkRow | undefined, lineId: RecordId, name: string, t: Translate): MatrixCell {
  const link = row?.own.get(lineId);
  const noted = link !== undefined && link.rationale !== '';
  const strength = link?.strength ?? row?.beneath.get(lineId) ?? 0;
  let own = said.get(t);
  if (own === undefined) said.set(t, (own = new Map<string, (MatrixCell | undefined)[]>()));
  let ofLine = own.get(name);
  if (ofLine === undefined) own.set(name, (ofLine = []));
  const place = strength + (link === undefined ? 0 : noted ? 8 : 4);
  return (ofLine[place] ??= link === undefined ? withoutLink(name, strength, t) : withLink(name, strength, noted, t));
}

function withLink(line: string, strength: LinkStrength, noted: boolean, t: Translate): MatrixCell {
  return {
    text: String(strength),
    tint: strength === 0 ? null : strength / 3,
    derived: false,
    noted,
    description: t(noted ? 'matrix.cell.linkedNoted' : 'matrix.cell.linked', { line, strength: t(`matrix.strength.level${strength}`) }),
  };
}

function withoutLink(line: string, beneath: LinkStrength, t: Translate): MatrixCell {
  return beneath === 0
    ? { text: '', tint: null, derived: false, noted: false, description: t('matrix.cell.empty', { line }) }
    : { text: String(beneath), tint: null, derived: true, noted: false, description: t('matrix.cell.beneath', { line, strength: beneath }) };
}

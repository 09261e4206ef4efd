import { memoiseByTables } from '@shared/analysis/memoise-by-tables';
import { listOf, tableOf, type Document } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import { foldText } from '@shared/domain/kernel/text-folding';
import type { Line } from '@shared/domain/lines/line';
import { planLinkId, type PlanLink } from '@shared/domain/links/plan-link';
import { planTree, type PlanTree } from '@shared/domain/plan/plan-tree';
import type { MatrixCell, MatrixRow } from '@renderer/ui/matrix-grid/matrix-model';
import { currentLanguage, type Translate } from '@shared/i18n';

/** The tree of the plan, built once for each state of the plan's records. */
export const planTreeOf = memoiseByTables(['planNode'], (document): PlanTree => planTree(listOf(document, 'planNode')));

/** The lines in their order, sorted once for each state of the lines. */
export const linesInOrder = memoiseByTables(['line'], (document): readonly Line[] =>
  listOf(document, 'line').toSorted(
    (one, other) => one.order - other.order || one.name.localeCompare(other.name) || (one.id < other.id ? -1 : 1),
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

/** Strongest link beneath each node and line, the node's own left out: key `node line`. */
export type RolledUp = ReadonlyMap<string, number>;

/** Rolls the strengths of links up to every ancestor. Cost: links × depth of the tree. */
export const rollUpLinks = memoiseByTables(['planNode', 'planLink'], (document): RolledUp => {
  const nodes = tableOf(document, 'planNode');
  const rolled = new Map<string, number>();
  for (const link of tableOf(document, 'planLink').values()) {
    if (link.strength === 0) continue;
    const passed = new Set<RecordId>([link.planNodeId]);
    let parent = nodes.get(link.planNodeId)?.parentId ?? null;
    while (parent !== null && !passed.has(parent)) {
      passed.add(parent);
      const key = `${parent} ${link.lineId}`;
      if ((rolled.get(key) ?? 0) < link.strength) rolled.set(key, link.strength);
      parent = nodes.get(parent)?.parentId ?? null;
    }
  }
  return rolled;
});

/** What the cell of a node and a line shows: its own link, else the strongest beneath it. */
export function cellOf(
  links: ReadonlyMap<RecordId, PlanLink>,
  rolled: RolledUp,
  nodeId: RecordId,
  line: { readonly id: RecordId; readonly name: string },
  t: Translate,
): MatrixCell {
  const link = links.get(planLinkId(nodeId, line.id));
  if (link !== undefined) {
    const noted = link.rationale !== '';
    return {
      text: String(link.strength),
      tint: link.strength === 0 ? null : link.strength / 3,
      derived: false,
      noted,
      description: t(noted ? 'matrix.cell.linkedNoted' : 'matrix.cell.linked', {
        line: line.name,
        strength: t(`matrix.strength.level${link.strength}`),
      }),
    };
  }
  return withoutLink(line.name, rolled.get(`${nodeId} ${line.id}`) ?? 0, t);
}

/** Most cells of a large matrix have no link of their own, and say one of a few things: each is said once. */
const said = new WeakMap<Translate, Map<string, MatrixCell>>();

function withoutLink(name: string, beneath: number, t: Translate): MatrixCell {
  const own = said.get(t) ?? new Map<string, MatrixCell>();
  said.set(t, own);
  const key = `${currentLanguage()} ${String(beneath)} ${name}`;
  let cell = own.get(key);
  if (cell === undefined) {
    cell = beneath === 0
      ? { text: '', tint: null, derived: false, noted: false, description: t('matrix.cell.empty', { line: name }) }
      : { text: String(beneath), tint: null, derived: true, noted: false, description: t('matrix.cell.beneath', { line: name, strength: beneath }) };
    own.set(key, cell);
  }
  return cell;
}

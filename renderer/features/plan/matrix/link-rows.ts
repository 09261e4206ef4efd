import { tableOf, type Document } from '@shared/document/document';
import { tableChanges } from '@shared/document/table-changes';
import type { RecordId } from '@shared/domain/kernel/id';
import type { LinkStrength, PlanLink } from '@shared/domain/links/plan-link';
import type { PlanNode } from '@shared/domain/plan/plan-node';
import { planTreeOf } from './plan-tree-of';

/** What the cells of a node of the plan are made of. The object is the same as long as none of them changes. */
export interface LinkRow {
  /** The node's own links, by line. */
  readonly own: ReadonlyMap<RecordId, PlanLink>;
  /** The strongest link beneath the node, its own left out, by line; 1 or more. */
  readonly beneath: ReadonlyMap<RecordId, LinkStrength>;
}

/** The rows of the matrix by node; a node without links, of its own or beneath it, has none. */
export type LinkRows = ReadonlyMap<RecordId, LinkRow>;

type Links = ReadonlyMap<RecordId, PlanLink>;

interface Held {
  readonly links: Links;
  readonly rows: LinkRows;
}

const NO_LINKS: ReadonlyMap<RecordId, PlanLink> = new Map();
const NOTHING_BENEATH: ReadonlyMap<RecordId, LinkStrength> = new Map();
const EMPTY_ROW: LinkRow = { own: NO_LINKS, beneath: NOTHING_BENEATH };

/** The rows last told of a plan, by the table of its nodes. */
const held = new WeakMap<object, Held>();

/**
 * The links of each node and the strongest beneath it. Where only links have changed since it was last asked, no more
 * than the rows they touch is made anew: the others are the same objects.
 */
export function linkRowsOf(document: Document): LinkRows {
  const nodes = tableOf(document, 'planNode');
  const links = tableOf(document, 'planLink');
  const before = held.get(nodes);
  if (before?.links === links) return before.rows;
  const rows = before === undefined ? allRows(document, links) : rowsAfter(before, document, nodes, links);
  held.set(nodes, { links, rows });
  return rows;
}

/** From the leaves up: each node hands its own and what is beneath it to its parent. */
function allRows(document: Document, links: Links): LinkRows {
  const own = new Map<RecordId, Map<RecordId, PlanLink>>();
  for (const link of links.values()) {
    const row = own.get(link.planNodeId);
    if (row === undefined) own.set(link.planNodeId, new Map([[link.lineId, link]]));
    else row.set(link.lineId, link);
  }
  const beneath = new Map<RecordId, Map<RecordId, LinkStrength>>();
  const { inOrder } = planTreeOf(document);
  const depths = new Map<RecordId, number>(inOrder.map(({ node, depth }) => [node.id, depth]));
  for (let index = inOrder.length - 1; index >= 0; index -= 1) {
    const { node, depth } = inOrder[index] as (typeof inOrder)[number];
    const below = beneath.get(node.id);
    // In a circle of parents the tree begins somewhere: nothing is handed up from there.
    if (node.parentId === null || depths.get(node.parentId) !== depth - 1) continue;
    let above = beneath.get(node.parentId);
    const hand = (lineId: RecordId, strength: LinkStrength): void => {
      if (strength === 0) return;
      if (above === undefined) beneath.set(node.parentId as RecordId, (above = new Map()));
      if ((above.get(lineId) ?? 0) < strength) above.set(lineId, strength);
    };
    for (const [lineId, { strength }] of own.get(node.id) ?? NO_LINKS) hand(lineId, strength);
    for (const [lineId, strength] of below ?? NOTHING_BENEATH) hand(lineId, strength);
  }
  const rows = new Map<RecordId, LinkRow>();
  for (const id of new Set([...own.keys(), ...beneath.keys()])) rows.set(id, { own: own.get(id) ?? NO_LINKS, beneath: beneath.get(id) ?? NOTHING_BENEATH });
  return rows;
}

function rowsAfter(before: Held, document: Document, nodes: ReadonlyMap<RecordId, PlanNode>, links: Links): LinkRows {
  const changes = tableChanges(before.links, links);
  // So much at once (a paste, an undo, another process) is made sooner from the beginning.
  if (changes.length > 200) return allRows(document, links);
  const rows = new Map(before.rows);
  const tree = planTreeOf(document);
  const change = (id: RecordId, edit: (row: LinkRow) => LinkRow): void => {
    const next = edit(rows.get(id) ?? EMPTY_ROW);
    if (next.own.size === 0 && next.beneath.size === 0) rows.delete(id);
    else rows.set(id, next);
  };
  for (const { was, is } of changes) {
    const link = is ?? was;
    if (link === undefined) continue;
    const { planNodeId, lineId } = link;
    change(planNodeId, (row) => {
      const own = new Map(row.own);
      if (is === undefined) own.delete(lineId);
      else own.set(lineId, is);
      return { ...row, own };
    });
    if ((was?.strength ?? 0) === (is?.strength ?? 0)) continue;
    const passed = new Set<RecordId>([planNodeId]);
    for (let parent = nodes.get(planNodeId)?.parentId ?? null; parent !== null && nodes.has(parent) && !passed.has(parent); parent = nodes.get(parent)?.parentId ?? null) {
      passed.add(parent);
      let strongest: LinkStrength = 0;
      for (const { id } of tree.childrenOf(parent)) {
        const row = rows.get(id);
        const reach = Math.max(row?.own.get(lineId)?.strength ?? 0, row?.beneath.get(lineId) ?? 0) as LinkStrength;
        if (reach > strongest) strongest = reach;
      }
      if ((rows.get(parent)?.beneath.get(lineId) ?? 0) === strongest) break;
      change(parent, (row) => {
        const beneath = new Map(row.beneath);
        if (strongest === 0) beneath.delete(lineId);
        else beneath.set(lineId, strongest);
        return { ...row, beneath };
      });
    }
  }
  return rows;
}

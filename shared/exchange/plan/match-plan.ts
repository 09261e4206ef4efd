import type { RecordId } from '../../domain/kernel/id';
import { foldText } from '../../domain/kernel/text-folding';
import type { PlanNode } from '../../domain/plan/plan-node';
import { listOf, type Document } from '../../document/document';
import type { PlanImportNode } from './plan-import';

/** What makes two nodes under one parent the same: the code, or name and indicator where there is none. */
export function placeKey(parentId: string | null, node: Pick<PlanNode, 'level' | 'code' | 'name' | 'indicator'>): string {
  const what = node.code === '' ? `=${foldText(node.name)}|${foldText(node.indicator)}` : `#${node.code}`;
  return `${parentId ?? ''}/${node.level}${what}`;
}

type Named = Pick<PlanNode, 'level' | 'code' | 'name' | 'indicator'>;

/** What a node is known by wherever it stands: its code, else its name. Empty where it has neither. */
const KNOWN_BY: readonly ((node: Named) => string)[] = [
  ({ code }) => (code === '' ? '' : `#${code}`),
  ({ level, name }) => `${level}=${foldText(name)}`,
];

/** The nodes whose key no other of them has, by key. */
function unique<Node extends Named>(nodes: Iterable<Node>, keyOf: (node: Node) => string): ReadonlyMap<string, Node> {
  const found = new Map<string, Node | null>();
  for (const node of nodes) {
    const key = keyOf(node);
    if (key !== '') found.set(key, found.has(key) ? null : node);
  }
  return new Map([...found].flatMap(([key, node]) => (node === null ? [] : [[key, node] as const])));
}

/**
 * Which node of the process each node of a file is, by the file's temporary id: the one at the same place; else, where
 * neither side has a second one, the one with the same code, or with the same level and name. A node that moved or was
 * given another name is still itself. Cost: nodes of both sides.
 */
export function matchPlan(tree: readonly PlanImportNode[], document: Document): ReadonlyMap<string, PlanNode> {
  const matches = new Map<string, PlanNode>();
  const free = new Map<RecordId, PlanNode>(listOf(document, 'planNode').map((node) => [node.id, node]));
  const places = new Map<string, PlanNode[]>();
  for (const node of free.values()) {
    const key = placeKey(node.parentId, node);
    places.set(key, [...(places.get(key) ?? []), node]);
  }
  const take = (tempId: string, node: PlanNode): void => {
    matches.set(tempId, node);
    free.delete(node.id);
  };
  const matchPlaces = (): void => {
    for (const node of tree) {
      if (matches.has(node.tempId)) continue;
      const parent = node.parentTempId === null ? null : matches.get(node.parentTempId)?.id;
      // What hangs from a new node has no place of its own in the process yet.
      if (parent === undefined) continue;
      const there = places.get(placeKey(parent, node))?.find(({ id }) => free.has(id));
      if (there !== undefined) take(node.tempId, there);
    }
  };
  matchPlaces();
  for (const keyOf of KNOWN_BY) {
    const left = tree.filter(({ tempId }) => !matches.has(tempId));
    const [ofFile, ofProcess] = [unique(left, keyOf), unique(free.values(), keyOf)];
    for (const [key, node] of ofFile) {
      const there = ofProcess.get(key);
      if (there !== undefined && there.level === node.level) take(node.tempId, there);
    }
    // A parent that was found brings its children to their places.
    matchPlaces();
  }
  return matches;
}

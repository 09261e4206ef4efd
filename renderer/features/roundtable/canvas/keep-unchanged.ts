import type { CanvasNode } from './table-nodes';

function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const [before, after] = [one as Readonly<Record<string, unknown>>, other as Readonly<Record<string, unknown>>];
  const names = Object.keys(before);
  return names.length === Object.keys(after).length && names.every((name) => isSame(before[name], after[name]));
}

/**
 * The nodes of `after`, each the very object of `before` where nothing of it changed: the canvas draws again only what
 * an act touched, not every card of the mesa.
 */
export function keepUnchanged(before: readonly CanvasNode[], after: CanvasNode[]): CanvasNode[] {
  const known = new Map(before.map((node) => [node.id, node]));
  return after.map((node) => {
    const old = known.get(node.id);
    return old !== undefined && isSame(old, node) ? old : node;
  });
}

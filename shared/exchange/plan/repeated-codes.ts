import type { PlanImportNode, PlanWarning } from './plan-import';

/** Warns of every node whose code an earlier one has. */
export function tellRepeatedCodes(nodes: readonly PlanImportNode[], warn: (warning: PlanWarning) => void): void {
  const first = new Map<string, PlanImportNode>();
  for (const node of nodes) {
    if (node.code === '' || node.source === null) continue;
    const earlier = first.get(node.code);
    if (earlier === undefined) first.set(node.code, node);
    else {
      const params = { code: node.code, first: earlier.source?.row ?? 0, sheet: earlier.source?.sheet ?? '' };
      warn({ sheet: node.source.sheet, row: node.source.row, severity: 'check', messageKey: 'imports.warning.repeatedCode', params });
    }
  }
}

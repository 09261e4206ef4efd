import type { NumberedPlan } from './numbered-plan';

/** The budget that stands behind each node's subtree, and how much of it is linked, in minor units of `currency`. */
export interface BudgetRollUp {
  readonly currency: string;
  readonly total: Float64Array;
  readonly linked: Float64Array;
}

/** The currency in which most nodes have their budget. */
function mainCurrency({ nodes }: NumberedPlan): string | null {
  const counts = new Map<string, number>();
  for (const { budget } of nodes) {
    if (budget !== null && budget.minor > 0) counts.set(budget.currency, (counts.get(budget.currency) ?? 0) + 1);
  }
  let best: string | null = null;
  for (const [currency, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = currency;
  return best;
}

/**
 * Rolls budgets up the tree. Money is counted once, at the lowest nodes that carry any: a programme's budget counts only
 * where nothing under it has one, and is then taken as linked in the share of its targets that are. Amounts in other
 * currencies than the commonest are left out. Null where the plan has no budget. O(n).
 */
export function rollUpBudgets(tree: NumberedPlan, targets: Int32Array, linkedTargets: Int32Array): BudgetRollUp | null {
  const currency = mainCurrency(tree);
  if (currency === null) return null;
  const { nodes, parents } = tree;
  const total = new Float64Array(nodes.length);
  const linked = new Float64Array(nodes.length);
  for (let node = nodes.length - 1; node >= 0; node -= 1) {
    const budget = nodes[node]?.budget ?? null;
    if (total[node] === 0 && budget !== null && budget.currency === currency && budget.minor > 0) {
      total[node] = budget.minor;
      linked[node] = (budget.minor * (linkedTargets[node] as number)) / (targets[node] as number);
    }
    const parent = parents[node] as number;
    if (parent === -1) continue;
    total[parent] = (total[parent] as number) + (total[node] as number);
    linked[parent] = (linked[parent] as number) + (linked[node] as number);
  }
  return { currency, total, linked };
}

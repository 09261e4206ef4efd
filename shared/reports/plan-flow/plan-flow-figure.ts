import { FLOW_NONE, FLOW_STEPS, planFlow, type FlowStep } from '../../analysis/coverage/plan-flow';
import { catalogEntry } from '../../catalogs/catalog';
import { recordOf, type Document } from '../../document/document';
import type { RecordId } from '../../domain/kernel/id';
import { formattingLocale, type Translate } from '../../i18n';
import { flowColumnsFigure, type FlowNode } from '../figures/flow-columns';
import type { Figure } from '../figures/shapes';

/** The entries of the catalogue of goals, which is loaded before. */
export type GoalNames = ReadonlyMap<string, string>;

/** What a node of the flow is called. */
export function flowNodeName(document: Document, step: FlowStep, id: string, goals: GoalNames, t: Translate): string {
  if (id === FLOW_NONE) return t(`matrices.flow.none.${step}`);
  switch (step) {
    case 'axis':
      return recordOf(document, 'planNode', id as RecordId)?.name ?? '';
    case 'line':
      return recordOf(document, 'line', id as RecordId)?.name ?? '';
    case 'modality':
      return catalogEntry('modalities', id)?.name ?? id;
    case 'sdg':
      return t('matrices.flow.goal', { number: id, name: goals.get(id) ?? '' });
  }
}

/** The stretches of the flow in words and figures, in the order of the columns. */
export function flowRows(document: Document, goals: GoalNames, t: Translate): readonly { readonly from: string; readonly to: string; readonly value: number }[] {
  return planFlow(document).stretches.map(({ step, from, to, value }) => ({
    from: flowNodeName(document, step, from, goals, t),
    to: flowNodeName(document, FLOW_STEPS[FLOW_STEPS.indexOf(step) + 1] ?? 'sdg', to, goals, t),
    value,
  }));
}

/** From the axes of the plan through lines and modalities to the goals, ribbons as thick as there are links. Null where there are none. */
export function planFlowFigure(document: Document, goals: GoalNames, t: Translate): Figure | null {
  const { nodes, stretches } = planFlow(document);
  const number = new Intl.NumberFormat(formattingLocale(), { maximumFractionDigits: 1 });
  const columns = FLOW_STEPS.map((step) => nodes[step].map((id): FlowNode => ({ id, name: flowNodeName(document, step, id, goals, t) })));
  const rows = flowRows(document, goals, t).map(({ from, to, value }) => t('matrices.flow.row', { from, to, value: number.format(value) }));
  return flowColumnsFigure(
    columns,
    stretches.map(({ step, from, to, value }) => ({ column: FLOW_STEPS.indexOf(step), from, to, value })),
    { title: t('matrices.name.plan-flow'), altText: rows.join(' '), heads: FLOW_STEPS.map((step) => t(`matrices.flow.head.${step}`)), valueText: (value) => number.format(value) },
  );
}

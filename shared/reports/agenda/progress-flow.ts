import { ACTION_STATES, type Action } from '../../domain/agenda/action';
import { listOf, type Document } from '../../document/document';
import type { Translate } from '../../i18n';
import { sankeyFigure, type SankeyFlow } from '../figures/sankey';
import type { Figure } from '../figures/shapes';

const NO_LINE = 'none';
/** More lines than this are read better in the tables. */
const MOST = 16;

/** From the lines to the states of their actions, a ribbon as thick as there are actions. Null where there are none. */
export function progressFlow(document: Document, actions: readonly Action[], t: Translate): Figure | null {
  const lines = [...listOf(document, 'line')].sort((one, other) => one.order - other.order).map(({ id, name }) => ({ id: id as string, name }));
  const used = [...lines, { id: NO_LINE, name: t('agenda.noLine') }].filter(({ id }) => actions.some(({ lineId }) => (lineId ?? NO_LINE) === id));
  if (used.length > MOST) return null;
  const states = ACTION_STATES.map((state) => ({ id: state as string, name: t(`agenda.state.${state}`) }));
  const flows = used.flatMap(({ id }) =>
    ACTION_STATES.map((state): SankeyFlow => ({ from: id, to: state, value: actions.filter((action) => (action.lineId ?? NO_LINE) === id && action.state === state).length })),
  ).filter(({ value }) => value > 0);
  const rows = flows.map(({ from, to, value }) =>
    t('agenda.report.flowRow', { line: used.find(({ id }) => id === from)?.name ?? '', state: states.find(({ id }) => id === to)?.name ?? '', count: value }),
  );
  return sankeyFigure(used, states, flows, {
    title: t('agenda.report.flow'),
    altText: t('agenda.report.flowAlt', { rows: rows.join(' ') }),
    heads: [t('agenda.report.flowLines'), t('agenda.report.flowStates')],
    valueText: String,
  });
}

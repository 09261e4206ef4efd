import type { PlanNode } from '../../domain/plan/plan-node';
import { planTree, type PlanTree } from '../../domain/plan/plan-tree';
import { labelOfRecord } from '../../domain/registry';
import { listOf } from '../../document/document';
import type { Block, Section, TableColumn } from '../model/report-model';
import type { DiagnosisContext } from './context';

/** More years than this do not fit in columns: they are then written out in one. */
const MOST_YEARS = 5;

/** The leaves under a node, in the order of the plan; the node itself where nothing hangs on it. */
function leavesUnder(tree: PlanTree, node: PlanNode): readonly PlanNode[] {
  const leaves: PlanNode[] = [];
  const stack = [node];
  const seen = new Set<string>();
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (seen.has(next.id)) continue;
    seen.add(next.id);
    const children = tree.childrenOf(next.id);
    if (children.length === 0) leaves.push(next);
    else stack.push(...[...children].reverse());
  }
  return leaves;
}

interface Layout {
  readonly columns: readonly TableColumn[];
  readonly rowOf: (node: PlanNode) => readonly string[];
}

/** The columns that hold something: a plan without indicators gets no empty column for them. */
function layoutOf({ translate, formats }: DiagnosisContext, leaves: readonly PlanNode[]): Layout {
  const number = (value: number | null | undefined): string => (value === null || value === undefined ? '' : formats.quantity(value));
  const years = [...new Set(leaves.flatMap((leaf) => Object.keys(leaf.targetsByYear)))].sort();
  const yearColumns: readonly (readonly [TableColumn, (node: PlanNode) => string])[] =
    years.length <= MOST_YEARS
      ? years.map((year) => [{ title: year, align: 'end', width: 'fit' }, (node) => number(node.targetsByYear[year])])
      : [
          [
            { title: translate('reports.diagnosis.column.byYear'), align: 'start', width: 2 },
            (node) => Object.entries(node.targetsByYear).map(([year, value]) => `${year}:\u00a0${number(value)}`).join('; '),
          ],
        ];
  const all: readonly (readonly [TableColumn, (node: PlanNode) => string])[] = [
    [{ title: translate('reports.diagnosis.column.code'), align: 'start', width: 'fit' }, (node) => node.code],
    [{ title: translate('reports.diagnosis.column.target'), align: 'start', width: 3.2 }, (node) => node.name],
    [{ title: translate('reports.diagnosis.column.indicator'), align: 'start', width: 2.2 }, (node) => node.indicator],
    [{ title: translate('reports.diagnosis.column.unit'), align: 'start', width: 'fit' }, (node) => node.unit],
    [{ title: translate('reports.diagnosis.column.baseline'), align: 'end', width: 'fit' }, (node) => number(node.baseline)],
    ...yearColumns,
    [{ title: translate('reports.diagnosis.column.total'), align: 'end', width: 'fit' }, (node) => number(node.target)],
  ];
  const used = all.filter(([, read], index) => index === 1 || leaves.some((leaf) => read(leaf) !== ''));
  return { columns: used.map(([column]) => column), rowOf: (node) => used.map(([, read]) => read(node)) };
}

/** The targets of the plan, axis by axis, as the plan states them. */
export function targetsAnnex(context: DiagnosisContext): Section {
  const { document, translate, formats } = context;
  const title = translate('reports.diagnosis.targets.title');
  const tree = planTree(listOf(document, 'planNode'));
  if (tree.roots.length === 0) {
    return { id: 'targets', isAnnex: true, place: 'plan', title, startsPage: false, blocks: [{ kind: 'paragraph', tone: 'body', text: translate('reports.diagnosis.targets.empty') }] };
  }
  const groups = tree.roots.filter(({ level }) => level !== 'target').map((root) => ({ name: labelOfRecord(root), leaves: leavesUnder(tree, root) }));
  const alone = tree.roots.filter(({ level }) => level === 'target').flatMap((root) => leavesUnder(tree, root));
  if (alone.length > 0) groups.push({ name: translate('reports.diagnosis.coverage.noAxis'), leaves: alone });
  const layout = layoutOf(context, groups.flatMap(({ leaves }) => leaves));
  return {
    id: 'targets',
    isAnnex: true,
    place: 'plan',
    title,
    startsPage: true,
    blocks: [
      { kind: 'paragraph', tone: 'body', text: translate('reports.diagnosis.targets.reading') },
      ...groups.flatMap(({ name, leaves }): readonly Block[] => [
        { kind: 'heading', level: 2, text: name },
        {
          kind: 'table',
          caption: translate('reports.diagnosis.targets.caption', { count: leaves.length, number: formats.integer(leaves.length) }),
          size: 'small',
          columns: layout.columns,
          origins: leaves.map(({ id }) => id),
          rows: leaves.map(layout.rowOf),
        },
      ]),
    ],
  };
}

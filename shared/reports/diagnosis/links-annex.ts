import type { PlanLink } from '../../domain/links/plan-link';
import { planTree } from '../../domain/plan/plan-tree';
import { labelOfRecord } from '../../domain/registry';
import { listOf, recordOf } from '../../document/document';
import type { Section } from '../model/report-model';
import type { DiagnosisContext } from './context';

/** The words of a link's strength, with its number: "3 · fuerte". */
function strengthText({ translate }: DiagnosisContext, strength: PlanLink['strength']): string {
  const words = (['none', 'weak', 'middling', 'strong'] as const)[strength];
  return translate('reports.diagnosis.links.strength', { number: strength, words: translate(`reports.strength.${words}`) });
}

/** Every link between the plan and the lines, in the order of the plan and of the lines, with its reason and who gave it. */
export function linksAnnex(context: DiagnosisContext): Section {
  const { document, translate, formats } = context;
  const title = translate('reports.diagnosis.links.title');
  const places = new Map(planTree(listOf(document, 'planNode')).inOrder.map(({ node }, index) => [node.id as string, index]));
  const links = [...listOf(document, 'planLink')]
    .flatMap((link) => {
      const node = recordOf(document, 'planNode', link.planNodeId);
      const line = recordOf(document, 'line', link.lineId);
      return node === undefined || line === undefined ? [] : [{ link, node, line }];
    })
    .sort(
      (one, other) =>
        (places.get(one.node.id) ?? 0) - (places.get(other.node.id) ?? 0) || one.line.order - other.line.order || (one.line.name < other.line.name ? -1 : 1),
    );
  if (links.length === 0) {
    return { id: 'links', isAnnex: true, place: 'plan', title, startsPage: false, blocks: [{ kind: 'paragraph', tone: 'body', text: translate('reports.diagnosis.links.empty') }] };
  }
  return {
    id: 'links',
    isAnnex: true,
    place: 'plan',
    title,
    startsPage: true,
    blocks: [
      { kind: 'paragraph', tone: 'body', text: translate('reports.diagnosis.links.reading') },
      {
        kind: 'table',
        caption: translate('reports.diagnosis.links.caption', { count: links.length, number: formats.integer(links.length) }),
        size: 'small',
        columns: [
          { title: translate('reports.diagnosis.column.planNode'), align: 'start', width: 3 },
          { title: translate('reports.diagnosis.column.line'), align: 'start', width: 2.2 },
          { title: translate('reports.diagnosis.column.strength'), align: 'start', width: 'fit' },
          { title: translate('reports.diagnosis.column.rationale'), align: 'start', width: 2.6 },
        ],
        origins: links.map(({ link }) => link.id),
        rows: links.map(({ link, node, line }) => [
          labelOfRecord(node),
          line.name,
          strengthText(context, link.strength),
          [link.rationale, link.statedBy === '' ? '' : translate('reports.diagnosis.links.statedBy', { name: link.statedBy })]
            .filter((text) => text !== '')
            .join(' '),
        ]),
      },
    ],
  };
}

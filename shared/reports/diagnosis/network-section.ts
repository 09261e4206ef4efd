import { networkOf } from '../../analysis/network/network-of-document';
import type { ActorMeasures, NetworkMeasures } from '../../analysis/network/network-measures';
import { recordOf } from '../../document/document';
import type { RecordId } from '../../domain/kernel/id';
import type { Block, Section, TableBlock } from '../model/report-model';
import type { DiagnosisContext } from './context';

/** How many actors the tables of centrality show. */
const TOP = 10;
/** More names than this stand in a sentence: a list of them would take a page. */
const LISTED = 6;

/** The name of an actor of the map. */
export function actorName({ document }: DiagnosisContext, id: string): string {
  return recordOf(document, 'actor', id as RecordId)?.name ?? id;
}

function measuresTable({ translate, formats }: DiagnosisContext, network: NetworkMeasures): TableBlock {
  const row = (name: 'nodes' | 'edges' | 'density' | 'components' | 'clustering' | 'transitivity' | 'diameter' | 'articulations' | 'bridges' | 'isolated', value: string): readonly string[] => [
    translate(`reports.diagnosis.network.measure.${name}`),
    value,
    translate(`reports.diagnosis.network.meaning.${name}`),
  ];
  return {
    kind: 'table',
    caption: translate('reports.diagnosis.network.measuresCaption'),
    size: 'body',
    columns: [
      { title: translate('reports.diagnosis.column.measure'), align: 'start', width: 'fit' },
      { title: translate('reports.diagnosis.column.value'), align: 'end', width: 'fit' },
      { title: translate('reports.diagnosis.column.meaning'), align: 'start', width: 1 },
    ],
    rows: [
      row('nodes', formats.integer(network.nodes)),
      row('edges', formats.integer(network.edges)),
      row('density', formats.measure(network.density)),
      row('components', formats.integer(network.componentSizes.length)),
      row('clustering', formats.measure(network.averageClustering)),
      row('transitivity', formats.measure(network.transitivity)),
      row('diameter', formats.integer(network.diameter ?? 0)),
      row('articulations', formats.integer(network.articulations.length)),
      row('bridges', formats.integer(network.bridges.length)),
      row('isolated', formats.integer(network.isolated.length)),
    ],
  };
}

/** The actors with the greatest value of a measure, above 0; equals in the order of the map. */
export function topActors(network: NetworkMeasures, measure: 'betweenness' | 'degree'): readonly ActorMeasures[] {
  return [...network.actors]
    .filter((actor) => actor[measure] > 0)
    .sort((one, other) => other[measure] - one[measure])
    .slice(0, TOP);
}

function topTable(context: DiagnosisContext, network: NetworkMeasures, measure: 'betweenness' | 'degree'): readonly Block[] {
  const { translate, formats } = context;
  const top = topActors(network, measure);
  if (top.length === 0) {
    return [{ kind: 'paragraph', tone: 'body', text: translate(`reports.diagnosis.network.top.${measure}None`) }];
  }
  const write = measure === 'degree' ? formats.integer : formats.measure;
  return [
    {
      kind: 'table',
      caption: translate(`reports.diagnosis.network.top.${measure}Caption`, { count: top.length }),
      size: 'body',
      columns: [
        { title: translate('reports.diagnosis.column.place'), align: 'end', width: 'fit' },
        { title: translate('reports.diagnosis.column.actor'), align: 'start', width: 1 },
        { title: translate('reports.diagnosis.column.kind'), align: 'start', width: 'fit' },
        { title: translate(`reports.diagnosis.column.${measure}`), align: 'end', width: 'fit' },
      ],
      origins: top.map(({ actorId }) => actorId as RecordId),
      rows: top.map((actor, index) => {
        const kind = recordOf(context.document, 'actor', actor.actorId as RecordId)?.kind ?? 'other';
        return [String(index + 1), actorName(context, actor.actorId), translate(`records.actorKind.${kind}`), write(actor[measure])];
      }),
    },
  ];
}

function articulationBlocks(context: DiagnosisContext, network: NetworkMeasures): readonly Block[] {
  const { translate, formats } = context;
  const { articulations } = network;
  const lead = translate('reports.diagnosis.network.articulations', { count: articulations.length, number: formats.integer(articulations.length) });
  if (articulations.length === 0) return [{ kind: 'paragraph', tone: 'body', text: lead }];
  return [
    { kind: 'paragraph', tone: 'body', text: lead },
    {
      kind: 'list',
      origins: articulations.map(({ actorId }) => actorId as RecordId),
      items: articulations.map(({ actorId, separated }) =>
        translate('reports.diagnosis.network.articulation', { name: actorName(context, actorId), count: separated, number: formats.integer(separated) }),
      ),
    },
  ];
}

function isolatedBlocks(context: DiagnosisContext, network: NetworkMeasures): readonly Block[] {
  const { translate, formats } = context;
  const count = network.isolated.length;
  const blocks: Block[] = [
    { kind: 'paragraph', tone: 'body', text: translate('reports.diagnosis.network.isolated', { count, number: formats.integer(count) }) },
  ];
  const names = network.isolated.map((id) => actorName(context, id));
  if (count > LISTED) blocks.push({ kind: 'paragraph', tone: 'body', text: `${formats.names(names)}.` });
  else if (count > 0) blocks.push({ kind: 'list', items: names, origins: network.isolated.map((id) => id as RecordId) });
  return blocks;
}

/** The figures of the network, each with what it means; the best placed actors; who holds it together; who is alone. */
export function networkSection(context: DiagnosisContext): Section {
  const { document, translate } = context;
  const network = networkOf(document);
  const title = translate('reports.diagnosis.network.title');
  if (network.nodes === 0) {
    return {
      id: 'network',
      place: 'actors',
      title,
      startsPage: false,
      blocks: [{ kind: 'paragraph', tone: 'body', text: translate('reports.diagnosis.network.empty') }],
    };
  }
  const heading = (text: string): Block => ({ kind: 'heading', level: 2, text });
  return {
    id: 'network',
    place: 'actors',
    title,
    startsPage: true,
    blocks: [
      { kind: 'paragraph', tone: 'body', text: translate('reports.diagnosis.network.reading') },
      measuresTable(context, network),
      heading(translate('reports.diagnosis.network.top.betweenness')),
      { kind: 'paragraph', tone: 'body', text: translate('reports.diagnosis.network.top.betweennessReading') },
      ...topTable(context, network, 'betweenness'),
      heading(translate('reports.diagnosis.network.top.degree')),
      { kind: 'paragraph', tone: 'body', text: translate('reports.diagnosis.network.top.degreeReading') },
      ...topTable(context, network, 'degree'),
      heading(translate('reports.diagnosis.network.articulationsTitle')),
      ...articulationBlocks(context, network),
      heading(translate('reports.diagnosis.network.isolatedTitle')),
      ...isolatedBlocks(context, network),
    ],
  };
}

import { listOf } from '../../document/document';
import { actorMap } from '../figures/actor-map/actor-map';
import type { Block, Section } from '../model/report-model';
import type { DiagnosisContext } from './context';

/** The actor map as a drawing; where there are no actors yet, what to do to have one. */
export function mapSection({ document, translate, formats }: DiagnosisContext): Section {
  const actors = listOf(document, 'actor');
  const relations = listOf(document, 'relation');
  const map = actorMap(actors, relations, { translate });
  const title = translate('reports.diagnosis.map.title');
  if (map === null) {
    return {
      id: 'map',
      place: 'actors',
      title,
      startsPage: false,
      blocks: [{ kind: 'paragraph', tone: 'body', text: translate('reports.diagnosis.map.empty') }],
    };
  }
  const blocks: Block[] = [
    { kind: 'paragraph', tone: 'body', text: translate('reports.diagnosis.map.reading') },
    {
      kind: 'figure',
      figure: map.figure,
      caption: translate('reports.diagnosis.map.caption', { count: actors.length, number: formats.integer(actors.length) }),
    },
  ];
  if (relations.length === 0) {
    blocks.push({ kind: 'paragraph', tone: 'body', text: translate('reports.diagnosis.map.noRelations') });
  }
  if (map.key.length > 0) {
    blocks.push({
      kind: 'table',
      caption: translate('reports.diagnosis.map.key'),
      size: 'small',
      columns: [
        { title: translate('reports.diagnosis.map.number'), align: 'end', width: 'fit' },
        { title: translate('reports.diagnosis.column.actor'), align: 'start', width: 1 },
        { title: translate('reports.diagnosis.column.kind'), align: 'start', width: 'fit' },
      ],
      rows: map.key.map(({ number, actor }) => [String(number), actor.name, translate(`records.actorKind.${actor.kind}`)]),
    });
  }
  return { id: 'map', place: 'actors', title, startsPage: true, blocks };
}

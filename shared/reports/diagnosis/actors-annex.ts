import { networkOf } from '../../analysis/network/network-of-document';
import { listOf } from '../../document/document';
import { compareNames } from '../../i18n/compare-names';
import type { Block, Section } from '../model/report-model';
import type { DiagnosisContext } from './context';
import { actorName } from './network-section';

/** Every actor and every relation of the map in tables. Persons, their mail and telephone stay out of a report that circulates. */
export function actorsAnnex(context: DiagnosisContext): Section {
  const { document, translate, formats } = context;
  const actors = listOf(document, 'actor').toSorted((one, other) => compareNames(one.name, other.name));
  const relations = listOf(document, 'relation');
  const title = translate('reports.diagnosis.actors.title');
  if (actors.length === 0) {
    return { id: 'actors', isAnnex: true, place: 'actors', title, startsPage: false, blocks: [{ kind: 'paragraph', tone: 'body', text: translate('reports.diagnosis.actors.empty') }] };
  }
  const degrees = new Map(networkOf(document).actors.map(({ actorId, degree }) => [actorId, degree]));
  const blocks: Block[] = [
    {
      kind: 'table',
      caption: translate('reports.diagnosis.actors.caption', { count: actors.length, number: formats.integer(actors.length) }),
      size: 'small',
      columns: [
        { title: translate('reports.diagnosis.column.actor'), align: 'start', width: 3 },
        { title: translate('reports.diagnosis.column.kind'), align: 'start', width: 'fit' },
        { title: translate('reports.diagnosis.column.ring'), align: 'start', width: 2 },
        { title: translate('reports.diagnosis.column.degree'), align: 'end', width: 'fit' },
      ],
      origins: actors.map(({ id }) => id),
      rows: actors.map((actor) => [
        actor.acronym === '' || actor.name.includes(actor.acronym) ? actor.name : `${actor.name} (${actor.acronym})`,
        translate(`records.actorKind.${actor.kind}`),
        actor.ring === null ? translate('reports.map.legend.noRing') : translate(`records.ring.${actor.ring}`),
        formats.integer(degrees.get(actor.id) ?? 0),
      ]),
    },
  ];
  if (relations.length > 0) {
    blocks.push({
      kind: 'table',
      caption: translate('reports.diagnosis.actors.relationsCaption', { count: relations.length, number: formats.integer(relations.length) }),
      size: 'small',
      columns: [
        { title: translate('reports.diagnosis.column.from'), align: 'start', width: 2.4 },
        { title: translate('reports.diagnosis.column.direction'), align: 'middle', width: 'fit' },
        { title: translate('reports.diagnosis.column.to'), align: 'start', width: 2.4 },
        { title: translate('reports.diagnosis.column.relation'), align: 'start', width: 'fit' },
        { title: translate('reports.diagnosis.column.strength'), align: 'start', width: 'fit' },
      ],
      origins: relations.map(({ id }) => id),
      rows: relations.map((relation) => [
        actorName(context, relation.sourceId),
        relation.directed ? '→' : '↔',
        actorName(context, relation.targetId),
        relation.label === '' ? translate(`records.relationKind.${relation.kind}`) : `${translate(`records.relationKind.${relation.kind}`)}: ${relation.label}`,
        translate(`reports.strength.${(['none', 'weak', 'middling', 'strong'] as const)[relation.strength] ?? 'none'}`),
      ]),
    });
  }
  return { id: 'actors', isAnnex: true, place: 'actors', title, startsPage: true, blocks };
}

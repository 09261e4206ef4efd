import { listOf, recordOf, type Document } from '../document/document';
import type { Body, BodyKind } from '../domain/bodies/body';
import type { Translate } from '../i18n';
import { organigram, type ChartBody } from './figures/organigram';
import type { Figure } from './figures/shapes';

/** The levels of the chart: who decides, who brings everybody together, the working tables. Bogotá 2014. */
const LEVELS: readonly (readonly BodyKind[])[] = [['strategicCommittee'], ['network'], ['sectorTable', 'themeTable', 'other']];
const MOST_MEMBERS = 14;

function membersOf(document: Document, body: Body): readonly string[] {
  return body.memberIds.flatMap((id) => {
    const actor = recordOf(document, 'actor', id);
    if (actor === undefined) return [];
    const role = (body.roles[id] ?? '').trim();
    return [role === '' ? actor.name : `${actor.name} (${role})`];
  });
}

function chartBody(document: Document, body: Body, t: Translate): ChartBody {
  const lead = body.leadId === null ? undefined : recordOf(document, 'actor', body.leadId);
  return {
    name: body.name,
    facts: [
      ...(lead === undefined ? [] : [t('bodies.chart.lead', { name: lead.name })]),
      ...(body.rhythm.trim() === '' ? [] : [t('bodies.chart.rhythm', { rhythm: body.rhythm.trim() })]),
    ],
    members: membersOf(document, body),
  };
}

/** The chart in words, one sentence per body: for those who do not see it. */
export function bodiesInWords(document: Document, t: Translate): readonly string[] {
  return listOf(document, 'body').map((body) => {
    const { facts, members } = chartBody(document, body, t);
    const listed = members.length === 0 ? t('bodies.chart.none') : members.join(', ');
    const sentence = t('bodies.chart.sentence', { name: body.name, kind: t(`records.bodyKind.${body.kind}`), members: listed });
    return [sentence, ...facts.map((fact) => `${fact}.`)].join(' ');
  });
}

/** The bodies of a process as a chart, `width` points wide; null where there is none. */
export function bodiesChart(document: Document, width: number, t: Translate): Figure | null {
  const bodies = listOf(document, 'body');
  if (bodies.length === 0) return null;
  return organigram({
    levels: LEVELS.map((kinds) => bodies.filter(({ kind }) => kinds.includes(kind)).map((body) => chartBody(document, body, t))),
    width,
    mostMembers: MOST_MEMBERS,
    moreWords: (count) => t('bodies.chart.more', { count }),
    noMembers: t('bodies.chart.noMembers'),
    title: t('bodies.chart.title'),
    altText: bodiesInWords(document, t).join(' '),
  });
}

/** Actors that sit in more than one body, with the names of those bodies; most bodies first. */
export function sharedMembers(document: Document): readonly { readonly name: string; readonly bodies: readonly string[] }[] {
  const bodies = listOf(document, 'body');
  return listOf(document, 'actor')
    .map(({ id, name }) => ({ name, bodies: bodies.filter(({ memberIds }) => memberIds.includes(id)).map((body) => body.name) }))
    .filter((actor) => actor.bodies.length > 1)
    .sort((one, other) => other.bodies.length - one.bodies.length || one.name.localeCompare(other.name, 'es'));
}

import { networkOf } from '../../analysis/network/network-of-document';
import { ACTOR_KINDS } from '../../domain/actors/actor';
import { listOf, type Document } from '../../document/document';
import { formattingLocale } from '../../i18n';
import { actorsAnnex } from '../diagnosis/actors-annex';
import type { DiagnosisContext } from '../diagnosis/context';
import { diagnosisCover, periodText } from '../diagnosis/cover';
import { mapSection } from '../diagnosis/map-section';
import { actorsMethodAnnex } from '../diagnosis/method-annex';
import { networkSection } from '../diagnosis/network-section';
import { diagnosisContext, type DiagnosisOptions } from '../diagnosis/preliminary-diagnosis';
import { networkSentences } from '../diagnosis/summary-section';
import { barsFigure, type Bar } from '../figures/bars';
import type { Block, ReportModel, Section } from '../model/report-model';
import { powerSection } from './power-section';

function kindBlocks({ document, translate, formats }: DiagnosisContext): readonly Block[] {
  const actors = listOf(document, 'actor');
  const counted = ACTOR_KINDS.map((kind) => ({ kind, count: actors.filter((actor) => actor.kind === kind).length }));
  const bars = counted
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count)
    .map(({ kind, count }): Bar => ({
      label: translate(`records.actorKind.${kind}`),
      share: count / actors.length,
      value: translate('reports.actorMap.kindValue', { number: formats.integer(count), share: formats.share(count / actors.length) }),
    }));
  const absent = counted.filter(({ kind, count }) => count === 0 && kind !== 'other').map(({ kind }) => translate(`records.actorKind.${kind}`).toLocaleLowerCase(formattingLocale()));
  const rows = bars.map(({ label, value }) => translate('reports.diagnosis.coverage.barAlt', { name: label, value })).join(' ');
  const figure = barsFigure(bars, { title: translate('reports.actorMap.kindsTitle'), altText: translate('reports.actorMap.kindsAlt', { rows }), scale: [0, 0.25, 0.5, 0.75, 1].map((share) => ({ share, text: formats.share(share) })) });
  return [
    { kind: 'heading', level: 2, text: translate('reports.actorMap.kindsTitle') },
    ...(absent.length === 0 ? [] : [{ kind: 'paragraph', tone: 'body', text: translate('reports.actorMap.kindNone', { names: formats.names(absent) }) } as const]),
    ...(figure === null ? [] : [{ kind: 'figure', figure, caption: translate('reports.actorMap.kindsCaption') } as const]),
  ];
}

function summarySection(context: DiagnosisContext): Section {
  const { document, process, translate, formats } = context;
  const network = networkOf(document);
  const title = translate('reports.actorMap.summary');
  const place = { territory: process.territoryName };
  if (network.nodes === 0) {
    return { id: 'summary', place: 'actors', title, startsPage: false, blocks: [{ kind: 'paragraph', tone: 'lead', text: translate('reports.actorMap.leadEmpty', place) }] };
  }
  const figures: readonly (readonly ['actors' | 'pairs' | 'groups' | 'isolated', number])[] = [
    ['actors', network.nodes],
    ['pairs', network.edges],
    ['groups', network.componentSizes.length],
    ['isolated', network.isolated.length],
  ];
  return {
    id: 'summary',
    place: 'actors',
    title,
    startsPage: true,
    blocks: [
      { kind: 'paragraph', tone: 'lead', text: translate('reports.actorMap.lead', place) },
      { kind: 'keyFigures', items: figures.map(([name, count]) => ({ value: formats.integer(count), label: translate(`reports.actorMap.key.${name}`, { count }) })) },
      { kind: 'list', items: networkSentences(context) },
      ...kindBlocks(context),
    ],
  };
}

/** The report on the actors alone: their map, their network in sentences and figures, and all of them in tables. Source: methods.md §1. */
export function actorMapReport(document: Document, options: DiagnosisOptions): ReportModel {
  const context = diagnosisContext(document, options);
  const { process, translate } = context;
  const period = periodText(context);
  const title = translate('reports.actorMap.title');
  const cover = diagnosisCover(context, options.now);
  const power = powerSection(context);
  return {
    title: `${title} · ${process.territoryName} · ${period}`,
    subject: translate('reports.actorMap.subject', { territory: process.territoryName, period }),
    language: formattingLocale(),
    runningHead: { start: process.name, end: title },
    cover: { ...cover, kicker: translate('reports.actorMap.kicker'), title, mark: process.isExample ? cover.mark : null },
    sections: [summarySection(context), mapSection(context), networkSection(context), ...(power === null ? [] : [power]), actorsAnnex(context), actorsMethodAnnex(context)],
  };
}

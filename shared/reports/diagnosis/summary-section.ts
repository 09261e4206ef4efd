import type { AxisCoverage, PlanCoverage } from '../../analysis/coverage/coverage';
import { networkOf } from '../../analysis/network/network-of-document';
import { listOf } from '../../document/document';
import type { Block, KeyFiguresBlock, Section } from '../model/report-model';
import type { DiagnosisContext } from './context';
import { axisName } from './coverage-section';
import { periodText } from './cover';
import { gapFindings } from './gaps-of';
import { actorName, topActors } from './network-section';

/** More names than this in a sentence are only counted: the section of the network names them all. */
const NAMES = 4;

export function networkSentences(context: DiagnosisContext, most = NAMES): readonly string[] {
  const { document, translate, formats } = context;
  const network = networkOf(document);
  const actors = formats.integer(network.nodes);
  if (network.nodes === 0) return [];
  if (network.nodes === 1) return [translate('reports.diagnosis.summary.loneActor')];
  if (network.edges === 0) return [translate('reports.diagnosis.summary.noRelations', { number: actors })];
  const sentences = [
    translate('reports.diagnosis.summary.network', {
      count: network.edges,
      number: formats.integer(network.edges),
      actors,
      density: formats.share(network.density),
    }),
    network.componentSizes.length === 1
      ? translate('reports.diagnosis.summary.connected')
      : translate('reports.diagnosis.summary.components', {
          number: formats.integer(network.componentSizes.length),
          largest: formats.integer(network.componentSizes[0] ?? 0),
          actors,
        }),
  ];
  const named = (key: 'isolated' | 'articulations', ids: readonly string[]): void => {
    if (ids.length === 0) return;
    const number = formats.integer(ids.length);
    sentences.push(
      ids.length > most
        ? translate(`reports.diagnosis.summary.${key}Many`, { number })
        : translate(`reports.diagnosis.summary.${key}`, { count: ids.length, number, names: formats.names(ids.map((id) => actorName(context, id))) }),
    );
  };
  named('isolated', network.isolated);
  const [broker, second] = topActors(network, 'betweenness');
  if (broker !== undefined && broker.betweenness > (second?.betweenness ?? 0)) {
    sentences.push(translate('reports.diagnosis.summary.broker', { name: actorName(context, broker.actorId) }));
  }
  named('articulations', network.articulations.map(({ actorId }) => actorId));
  return sentences;
}

/** The axes with the greatest and the least density, where they differ. */
function extremeAxes(coverage: PlanCoverage): readonly [AxisCoverage, AxisCoverage] | null {
  const ranked = coverage.axes.filter(({ density }) => density !== null).sort((one, other) => (other.density ?? 0) - (one.density ?? 0));
  const best = ranked[0];
  const worst = ranked.at(-1);
  return best === undefined || worst === undefined || best.density === worst.density ? null : [best, worst];
}

function coverageSentences(context: DiagnosisContext, coverage: PlanCoverage): readonly string[] {
  const { translate, formats } = context;
  const { targets, linked, density } = coverage;
  if (density === null) return [];
  const total = { count: targets, number: formats.integer(targets) };
  if (linked === 0) return [translate('reports.diagnosis.summary.coverageNone', total)];
  const sentences = [
    linked === targets
      ? translate('reports.diagnosis.summary.coverageAll', total)
      : translate('reports.diagnosis.summary.coverage', {
          count: linked,
          number: formats.integer(linked),
          targets: formats.integer(targets),
          share: formats.share(density),
        }),
  ];
  const extremes = extremeAxes(coverage);
  if (extremes !== null) {
    const [best, worst] = extremes;
    sentences.push(
      translate('reports.diagnosis.summary.extremes', {
        best: axisName(context, best),
        bestShare: formats.share(best.density ?? 0),
        worst: axisName(context, worst),
        worstShare: formats.share(worst.density ?? 0),
      }),
    );
  }
  return sentences;
}

function gapSentences(context: DiagnosisContext, coverage: PlanCoverage): readonly string[] {
  const { document, translate, formats } = context;
  const findings = gapFindings(document, coverage);
  const known = findings.filter(({ state }) => state !== 'unknown');
  if (known.length === 0) return [];
  const some = known.filter(({ state }) => state === 'some');
  const unknown = findings.length - known.length;
  const names = some.map(({ kind, gaps }) =>
    translate(`reports.diagnosis.gaps.${kind}.short`, { count: gaps.length, number: formats.integer(gaps.length) }),
  );
  return [
    some.length === 0
      ? translate('reports.diagnosis.summary.gapsNone')
      : translate('reports.diagnosis.summary.gaps', { names: formats.names(names) }),
    ...(unknown === 0 ? [] : [translate('reports.diagnosis.summary.gapsUnknown', { count: unknown, number: formats.integer(unknown) })]),
  ];
}

/** What is still to be recorded, in the order of the work. */
export function missing({ document, translate }: DiagnosisContext): readonly string[] {
  const parts = [
    ['actors', listOf(document, 'actor').length > 0],
    ['relations', listOf(document, 'relation').length > 0],
    ['plan', listOf(document, 'planNode').length > 0],
    ['lines', listOf(document, 'line').length > 0],
    ['links', listOf(document, 'planLink').length > 0],
    ['positions', listOf(document, 'position').some(({ subjectId }) => subjectId.startsWith('line:'))],
  ] as const;
  return parts.filter(([, isThere]) => !isThere).map(([part]) => translate(`reports.diagnosis.summary.missing.${part}`));
}

/** What the figures of network, coverage and gaps say, in sentences; more than `most` names are only counted. */
export function findingSentences(context: DiagnosisContext, coverage: PlanCoverage, most = NAMES): readonly string[] {
  return [...networkSentences(context, most), ...coverageSentences(context, coverage), ...gapSentences(context, coverage)];
}

/** The great figures of the process: actors, lines, targets, share of linked targets. */
export function greatFigures({ document, translate, formats }: DiagnosisContext, coverage: PlanCoverage): KeyFiguresBlock {
  const counts = { actors: listOf(document, 'actor').length, lines: coverage.lineCount, targets: coverage.targets };
  return {
    kind: 'keyFigures',
    items: [
      ...(['actors', 'lines', 'targets'] as const).map((name) => ({
        value: formats.integer(counts[name]),
        label: translate(`reports.diagnosis.summary.key.${name}`, { count: counts[name] }),
      })),
      ...(coverage.density === null ? [] : [{ value: formats.share(coverage.density), label: translate('reports.diagnosis.summary.key.linked') }]),
    ],
  };
}

/** The report on one page: figures, what they say in sentences, and what is still to be recorded. */
export function summarySection(context: DiagnosisContext, coverage: PlanCoverage): Section {
  const { document, process, translate } = context;
  const counts = {
    actors: listOf(document, 'actor').length,
    relations: listOf(document, 'relation').length,
    targets: coverage.targets,
    lines: coverage.lineCount,
  };
  const isEmpty = Object.values(counts).every((count) => count === 0);
  const place = { territory: process.territoryName, period: periodText(context) };
  const blocks: Block[] = [
    { kind: 'paragraph', tone: 'lead', text: translate(isEmpty ? 'reports.diagnosis.summary.leadEmpty' : 'reports.diagnosis.summary.lead', place) },
  ];
  if (!isEmpty) {
    blocks.push(greatFigures(context, coverage));
  }
  const sentences = findingSentences(context, coverage);
  if (sentences.length > 0) {
    blocks.push({ kind: 'heading', level: 2, text: translate('reports.diagnosis.summary.findings') }, { kind: 'list', items: sentences });
  }
  const todo = missing(context);
  if (todo.length > 0) {
    blocks.push({ kind: 'heading', level: 2, text: translate('reports.diagnosis.summary.missingTitle') }, { kind: 'list', items: todo });
  }
  return { id: 'summary', title: translate('reports.diagnosis.summary.title'), startsPage: true, blocks };
}

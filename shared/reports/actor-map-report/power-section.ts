import { influenceSentences } from '../../analysis/explain/influence-sentences';
import { say } from '../../analysis/explain/sentence';
import { mactorOf, type DocumentMactor } from '../../analysis/influence/mactor-of-document';
import { recordOf } from '../../document/document';
import type { RecordId } from '../../domain/kernel/id';
import type { DiagnosisContext } from '../diagnosis/context';
import { actorName } from '../diagnosis/network-section';
import { heatMapFigure } from '../figures/heat-map';
import { networkFigure, type NetworkTie } from '../figures/network';
import { planeFigure } from '../figures/plane';
import type { Figure } from '../figures/shapes';
import type { Block, Section } from '../model/report-model';

/** The name of the section: it holds scores of power, and goes into a report only where a person puts it in. */
export const POWER = 'power';

/** More columns than these do not fit beside the names. */
const OBJECTIVES = 8;

/** Places of the actors that take part: with an influence given or received, or a position. */
function playersOf({ influence, dependence, positions }: DocumentMactor): readonly number[] {
  return influence.flatMap((given, place) =>
    given > 0 || (dependence[place] ?? 0) > 0 || (positions.values[place] ?? []).some((value) => value !== 0) ? [place] : [],
  );
}

function shortName({ document }: DiagnosisContext, id: string): string {
  const actor = recordOf(document, 'actor', id as RecordId);
  return actor === undefined ? id : actor.acronym.trim() || actor.name;
}

function plane(context: DiagnosisContext, reading: DocumentMactor, players: readonly number[]): Figure | null {
  const { translate } = context;
  const shown = players.filter((place) => (reading.influence[place] ?? 0) > 0 || (reading.dependence[place] ?? 0) > 0);
  const most = Math.max(1, ...shown.flatMap((place) => [reading.influence[place] ?? 0, reading.dependence[place] ?? 0]));
  const ends = [translate('reports.power.least'), translate('reports.power.most')] as const;
  const quarter = (name: 'dominant' | 'relay' | 'autonomous' | 'dominated'): string => translate(`reports.power.quarter.${name}`);
  const rows = shown.map((place) =>
    translate('reports.power.planeRow', { name: actorName(context, reading.actorIds[place] ?? ''), quadrant: translate(`analysis.quadrant.${reading.plane.quadrants[place] ?? 'autonomous'}`) }),
  );
  return planeFigure(
    shown.map((place) => ({ name: shortName(context, reading.actorIds[place] ?? ''), x: reading.dependence[place] ?? 0, y: reading.influence[place] ?? 0 })),
    {
      title: translate('reports.power.plane'),
      altText: translate('reports.power.planeAlt', { rows: rows.join(' ') }),
      x: { name: translate('reports.power.dependence'), min: 0, max: most, middle: reading.plane.meanDependence, ends },
      y: { name: translate('reports.power.influence'), min: 0, max: most, middle: reading.plane.meanInfluence, ends },
      quarters: [quarter('dominant'), quarter('relay'), quarter('autonomous'), quarter('dominated')],
    },
  );
}

function positions(context: DiagnosisContext, reading: DocumentMactor, players: readonly number[]): Figure | null {
  const { document, translate, formats } = context;
  const objectives = reading.objectiveIds.slice(0, OBJECTIVES);
  const said = players.filter((place) => (reading.positions.values[place] ?? []).some((value) => value !== 0));
  return heatMapFigure(
    objectives.map((id) => recordOf(document, 'objective', id as RecordId)?.name ?? id),
    said.map((place) => ({
      label: actorName(context, reading.actorIds[place] ?? ''),
      values: objectives.map((_, column) => reading.positions.values[place]?.[column] ?? null),
    })),
    {
      title: translate('reports.power.positions'),
      altText: translate('reports.power.positionsAlt', { count: said.length, objectives: objectives.length }),
      min: -4,
      max: 4,
      valueText: (value) => (value > 0 ? `+${formats.quantity(value)}` : value < 0 ? `−${formats.quantity(-value)}` : '0'),
      ends: [translate('reports.power.against'), translate('reports.power.favour')],
      unknown: translate('reports.power.unsaid'),
    },
  );
}

function convergences(context: DiagnosisContext, reading: DocumentMactor, players: readonly number[]): Figure | null {
  const { translate } = context;
  const { convergence, divergence } = reading.valued;
  const ties = players.flatMap((one, from) =>
    players.slice(from + 1).flatMap((other, step): readonly NetworkTie[] => {
      const net = (convergence[one]?.[other] ?? 0) - (divergence[one]?.[other] ?? 0);
      return net === 0 ? [] : [{ from, to: from + 1 + step, weight: Math.abs(net), isOpposed: net < 0 }];
    }),
  );
  const most = Math.max(1, ...ties.map(({ weight }) => weight));
  return networkFigure(
    players.map((place) => shortName(context, reading.actorIds[place] ?? '')),
    ties.map((tie) => ({ ...tie, weight: tie.weight / most })),
    {
      title: translate('reports.power.network'),
      altText: translate('reports.power.networkAlt', { count: ties.filter(({ isOpposed }) => !isOpposed).length, opposed: ties.filter(({ isOpposed }) => isOpposed).length }),
    },
  );
}

/** Influence, dependence, positions and convergences of the actors; null where none was scored. Source: methods.md §2. */
export function powerSection(context: DiagnosisContext): Section | null {
  const { document, translate } = context;
  const reading = mactorOf(document);
  const players = reading === null ? [] : playersOf(reading);
  if (reading === null || players.length < 2) return null;
  const part = (title: string, figure: Figure | null, caption: string): readonly Block[] =>
    figure === null ? [] : [{ kind: 'heading', level: 2, text: title }, { kind: 'figure', figure, caption }];
  const sentences = influenceSentences(reading, reading.powerIntervals, reading.actorIds.map((id) => actorName(context, id)));
  return {
    id: POWER,
    place: 'actors',
    title: translate('reports.power.title'),
    startsPage: true,
    blocks: [
      { kind: 'callout', title: translate('reports.power.careTitle'), text: translate('reports.power.care') },
      { kind: 'list', items: sentences.map((sentence) => say(translate, sentence)) },
      ...part(translate('reports.power.plane'), plane(context, reading, players), translate('reports.power.planeCaption')),
      ...part(translate('reports.power.positions'), positions(context, reading, players), translate('reports.power.positionsCaption')),
      ...part(translate('reports.power.network'), convergences(context, reading, players), translate('reports.power.networkCaption')),
    ],
  };
}

import { indexNetwork } from '@shared/analysis/network/adjacency';
import { buildActorGraph } from '@shared/analysis/network/actor-graph';
import { forceLayout } from '@shared/analysis/layout/force-layout';
import { pathMeasures } from '@shared/analysis/network/shortest-paths';
import { seededRandom } from '@shared/domain/kernel/seeded-random';
import { actorPoints, tie } from '@test/builders/graphs/network';
import betweenness from 'graphology-metrics/centrality/betweenness';
import { growthOf, measure, type Figure, type Growth } from './figure';

const SIZES = [300, 1_000, 3_000] as const;
const RUNS = 3;

/** Betweenness, with closeness and eccentricity in the same walks, against graphology's alone on the same graph. */
export async function networkFigures(): Promise<{ readonly figures: readonly Figure[]; readonly growth: readonly Growth[] }> {
  const figures: Figure[] = [];
  const fastest: number[] = [];
  for (const count of SIZES) {
    const random = seededRandom(5);
    const ties = Array.from({ length: count * 3 }, (_, index) => {
      const source = index % count;
      return tie(source, (source + 1 + Math.floor(random() * (count - 1))) % count, false);
    });
    const graph = buildActorGraph(actorPoints(count), ties);
    const index = indexNetwork(graph);
    const size = { actors: count, relations: ties.length };
    const own = await measure(`betweenness (${String(count)} actors)`, size, () => pathMeasures(index), RUNS);
    figures.push(own, await measure(`betweenness by graphology alone (${String(count)} actors)`, size, () => betweenness(graph), RUNS));
    fastest.push(own.min);
  }
  const layouts: number[] = [];
  for (const count of SIZES) {
    const random = seededRandom(6);
    const nodes = Array.from({ length: count }, (_, index) => ({ id: `actor:${String(index)}`, x: 0, y: 0, isPinned: false }));
    const edges = Array.from({ length: count * 3 }, (_, index) => ({
      sourceId: `actor:${String(index % count)}`, targetId: `actor:${String(Math.floor(random() * count))}`, strength: 2,
    }));
    const size = { actors: count, relations: edges.length };
    figures.push(await measure(`first picture of a layout by forces (${String(count)} actors)`, size, () => forceLayout({ nodes, edges }).next(), RUNS));
    const whole = await measure(`layout by forces (${String(count)} actors)`, size, () => [...forceLayout({ nodes, edges })].length, RUNS);
    figures.push(whole);
    layouts.push(whole.min);
  }
  return {
    figures,
    growth: [growthOf('betweenness (3 relations for each actor)', SIZES, fastest), growthOf('layout by forces, to rest', SIZES, layouts)],
  };
}

import { articulationSentence, bridgeSentence } from '@shared/analysis/explain/cut-sentences';
import { cutsOf } from '@shared/analysis/network/cuts';
import { say } from '@shared/analysis/explain/sentence';
import { buildActorGraph } from '@shared/analysis/network/actor-graph';
import { indexNetwork } from '@shared/analysis/network/adjacency';
import { componentsOf } from '@shared/analysis/network/components';
import { cutOffByBridge, cutOffWithout } from '@shared/analysis/network/cut-off';
import { measureNetwork } from '@shared/analysis/network/network-measures';
import { t } from '@shared/i18n';
import { actorPoints, undirectedTies } from '@test/builders/graphs/network';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const GRAPHS = fc.integer({ min: 2, max: 9 }).chain((order) =>
  fc.record({ order: fc.constant(order), edges: fc.uniqueArray(fc.tuple(fc.nat(order - 1), fc.nat(order - 1)).filter(([one, other]) => one < other), { maxLength: 14, selector: String }) }),
);

/** Whoever no longer reaches the largest rest of a component: found by taking things away and counting. */
function apart(ids: readonly string[], ties: ReturnType<typeof undirectedTies>, component: readonly string[]): readonly string[] {
  const pieces = componentsOf(buildActorGraph(ids.map((id) => ({ id })), ties)).filter((piece) => piece.some((id) => component.includes(id)));
  return pieces.slice(1).flat();
}

describe('who is cut off', () => {
  it('without an actor, and without a relation, is what taking it away shows, on random small maps', () => {
    fc.assert(
      fc.property(GRAPHS, ({ order, edges }) => {
        const points = actorPoints(order);
        const ties = undirectedTies(edges);
        const network = measureNetwork(points, ties);
        const index = indexNetwork(buildActorGraph(points, ties));
        const components = componentsOf(buildActorGraph(points, ties));
        for (const { id } of points) {
          const rest = points.map((point) => point.id).filter((other) => other !== id);
          const home = components.find((members) => members.includes(id)) ?? [];
          const expected = apart(rest, ties.filter(({ sourceId, targetId }) => sourceId !== id && targetId !== id), home.filter((other) => other !== id));
          expect(cutOffWithout(index, id).length).toBe(expected.length);
          expect(network.articulations.some(({ actorId }) => actorId === id)).toBe(expected.length > 0);
        }
        const broken = ties.filter((tie) => {
          const home = components.find((members) => members.includes(tie.sourceId)) ?? [];
          const cut = apart(points.map(({ id }) => id), ties.filter((other) => other !== tie), home);
          const isBridge = network.bridges.find((bridge) => (bridge.sourceId === tie.sourceId && bridge.targetId === tie.targetId) || (bridge.sourceId === tie.targetId && bridge.targetId === tie.sourceId));
          expect(isBridge === undefined ? 0 : cutOffByBridge(index, isBridge).length).toBe(cut.length);
          return cut.length > 0;
        });
        expect(network.bridges.length).toBe(broken.length);
      }),
    );
  });

  it('is told with the names that the figures count', () => {
    // 0 - 1 - 2, and 2 - 3 - 4 - 2: 1 and 2 are articulation points, 0–1 and 1–2 bridges.
    const points = actorPoints(5);
    const ties = undirectedTies([[0, 1], [1, 2], [2, 3], [3, 4], [2, 4]]);
    const network = measureNetwork(points, ties);
    const names: Readonly<Record<string, string>> = Object.fromEntries(points.map(({ id }, index) => [id, ['la academia', 'la Cámara', 'la Alcaldía', 'el puerto', 'la red'][index] ?? '']));
    const { articulations, bridges } = cutsOf(network, points, ties);
    const nameOf = (id: string): string => names[id] ?? '';
    expect(articulations.map((cut) => say(t, articulationSentence(cut, nameOf)))).toEqual([
      'Si falta la Alcaldía, quedan desconectados del resto 2 actores: el puerto y la red.',
      'Si falta la Cámara, queda desconectado del resto: la academia.',
    ]);
    expect(bridges.map((cut) => say(t, bridgeSentence(cut, nameOf)))).toEqual([
      'Si se rompe la relación entre la Cámara y la Alcaldía, quedan aparte 2 actores: la academia y la Cámara.',
      'Si se rompe la relación entre la academia y la Cámara, queda aparte la academia.',
    ]);
    for (const { actorId, separated } of network.articulations) expect(articulations.find(({ of }) => of[0] === actorId)?.cutOff.length).toBe(separated);
  });
});

import { buildActorGraph } from '@shared/analysis/network/actor-graph';
import { measureNetwork, type NetworkMeasures } from '@shared/analysis/network/network-measures';
import {
  bruteBetweenness,
  distancesOf,
  jacobi,
  pieceCount,
  stepsOf,
} from '@test/builders/graphs/brute-force';
import { actorPoints, tie, undirectedTies } from '@test/builders/graphs/network';
import { drawnMaps, type DrawnMap } from '@test/builders/graphs/random-ties';
import fc from 'fast-check';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import { describe, expect, it } from 'vitest';

const measure = ({ order, ties }: DrawnMap): NetworkMeasures => measureNetwork(actorPoints(order), ties);
const expectClose = (actual: readonly number[], expected: readonly number[]): void => {
  expect(actual).toHaveLength(expected.length);
  actual.forEach((value, place) => {
    expect(value).toBeCloseTo(expected[place] as number, 9);
  });
};

describe('the measures of an actor map, against brute force', () => {
  it('betweenness is that of listing all shortest paths, also with directed relations', () => {
    fc.assert(
      fc.property(drawnMaps(7, 'mixed'), (map) => {
        const expected = bruteBetweenness(stepsOf(map.order, map.ties, true));
        expectClose(measure(map).actors.map(({ betweenness }) => betweenness), expected);
      }),
    );
  });

  it('betweenness is that of graphology-metrics on maps where its counts do not overflow', () => {
    fc.assert(
      fc.property(drawnMaps(40, 'mixed'), (map) => {
        const graph = buildActorGraph(actorPoints(map.order), map.ties);
        const expected = betweennessCentrality(graph, { getEdgeWeight: null });
        // The library leaves maps of one and two actors unscaled; nothing is between anything there.
        expectClose(measure(map).actors.map(({ betweenness }) => betweenness), Object.values(expected));
      }),
      { numRuns: 50 },
    );
  });

  it('closeness reads the distances to the actor, scaled by the share that reaches it', () => {
    fc.assert(
      fc.property(drawnMaps(8, 'mixed'), (map) => {
        const distance = distancesOf(stepsOf(map.order, map.ties, true));
        const expected = distance.map((_, to) => {
          const finite = distance.map((row) => row[to] as number).filter((steps) => steps > 0 && steps < Infinity);
          const total = finite.reduce((sum, steps) => sum + steps, 0);
          return total === 0 ? 0 : (finite.length / total) * (finite.length / (map.order - 1));
        });
        expectClose(measure(map).actors.map(({ closeness }) => closeness), expected);
      }),
    );
  });

  it('articulation points and bridges are those whose removal adds pieces, and count who is cut off', () => {
    fc.assert(
      fc.property(drawnMaps(9, 'mixed'), (map) => {
        const steps = stepsOf(map.order, map.ties, false);
        const whole = pieceCount(steps);
        const { articulations, bridges } = measure(map);
        const cuts = steps.map((_, node) => node).filter((node) => pieceCount(steps, new Set([node])) > whole);
        expect(articulations.map(({ actorId }) => Number(actorId))).toEqual(cuts);
        for (const { actorId, pieces, separated } of articulations) {
          expect(pieces).toHaveLength(pieceCount(steps, new Set([Number(actorId)])) - whole + 1);
          const reach = (distancesOf(steps)[Number(actorId)] as readonly number[]).filter((far) => far < Infinity).length;
          expect(pieces.reduce((sum, piece) => sum + piece, 0)).toBe(reach - 1);
          expect(separated).toBe(reach - 1 - Math.max(...pieces));
        }
        const expectedBridges: string[] = [];
        steps.forEach((row, from) => {
          row.forEach((step, to) => {
            if (!step || to < from) return;
            const cut = steps.map((line, one) => line.map((is, two) => is && !(one === from && two === to) && !(one === to && two === from)));
            if (pieceCount(cut) > whole) expectedBridges.push(`${String(from)}-${String(to)}`);
          });
        });
        expect(bridges.map(({ sourceId, targetId }) => `${sourceId}-${targetId}`)).toEqual(expectedBridges);
      }),
    );
  });

  it('clustering, transitivity, density, components and diameter are those of counting', () => {
    fc.assert(
      fc.property(drawnMaps(8, 'mixed'), (map) => {
        const steps = stepsOf(map.order, map.ties, false);
        const nodes = steps.map((_, node) => node);
        const tied = (one: number, other: number): boolean => steps[one]?.[other] === true;
        let closed = 0;
        let triplets = 0;
        const local = nodes.map((node) => {
          const around = nodes.filter((other) => tied(node, other));
          const pairs = around.flatMap((one, place) => around.slice(place + 1).map((other) => [one, other] as const));
          const shut = pairs.filter(([one, other]) => tied(one, other)).length;
          closed += shut;
          triplets += pairs.length;
          return pairs.length === 0 ? 0 : shut / pairs.length;
        });
        const measures = measure(map);
        expectClose(measures.actors.map(({ clustering }) => clustering), local);
        expect(measures.averageClustering).toBeCloseTo(local.reduce((sum, value) => sum + value, 0) / map.order, 9);
        expect(measures.transitivity).toBeCloseTo(triplets === 0 ? 0 : closed / triplets, 9);
        const edges = steps.flat().filter(Boolean).length / 2;
        expect(measures.edges).toBe(edges);
        expect(measures.density).toBeCloseTo(map.order < 2 ? 0 : edges / ((map.order * (map.order - 1)) / 2), 9);
        expect(measures.componentSizes).toHaveLength(pieceCount(steps));
        const sizes = distancesOf(steps).map((row) => row.filter((far) => far < Infinity));
        const most = Math.max(...sizes.map((row) => row.length));
        expect(measures.diameter).toBe(Math.max(...sizes.filter((row) => row.length === most).flat()));
      }),
    );
  });

  it('eigenvector centrality is the uniform vector laid on the space of the greatest eigenvalue', () => {
    fc.assert(
      fc.property(drawnMaps(7, 'mixed'), (map) => {
        const steps = stepsOf(map.order, map.ties, false);
        const { actors } = measure(map);
        const values = actors.map(({ eigenvector }) => eigenvector);
        expect(values.every((value) => Number.isFinite(value) && value >= 0)).toBe(true);
        const found = jacobi(steps.map((row) => row.map(Number)));
        const greatest = Math.max(...found.values);
        if (greatest < 0.5) {
          expect(values.every((value) => value === 0)).toBe(true);
          return;
        }
        const projected = values.map(() => 0);
        found.values.forEach((value, column) => {
          if (Math.abs(value - greatest) > 1e-9) return;
          const lean = found.vectors.reduce((sum, row) => sum + (row[column] as number), 0);
          found.vectors.forEach((row, node) => {
            projected[node] = (projected[node] as number) + lean * (row[column] as number);
          });
        });
        const length = Math.hypot(...projected);
        values.forEach((value, node) => {
          expect(value).toBeCloseTo((projected[node] as number) / length, 6);
        });
      }),
    );
  });
});

describe('the measures of an actor map, on cases worked by hand', () => {
  it('an empty map has no diameter and no figure that is not a number', () => {
    const measures = measureNetwork([], []);
    expect(measures).toMatchObject({ nodes: 0, edges: 0, density: 0, averageClustering: 0, transitivity: 0, diameter: null });
    expect(measures.actors).toEqual([]);
  });

  it('isolated actors are named, and count as components of one', () => {
    const measures = measureNetwork(actorPoints(4), undirectedTies([[0, 1]]));
    expect(measures.isolated).toEqual(['2', '3']);
    expect(measures.componentSizes).toEqual([2, 1, 1]);
    expect(measures.actors[2]).toMatchObject({ degree: 0, betweenness: 0, closeness: 0, eigenvector: 0 });
  });

  it('parallel relations collapse into one edge, two opposite directed ones into an undirected edge', () => {
    const ties = [tie(0, 1, true, 3), tie(1, 0, true, 1), tie(0, 1, false, 2), tie(1, 2, true), tie(2, 2, false), tie(0, 9, false)];
    const measures = measureNetwork(actorPoints(3), ties);
    expect(measures).toMatchObject({ edges: 2, relations: 4 });
    expect(measures.density).toBeCloseTo(2 / 3, 12);
    expect(measures.actors.map(({ degree, degreeIn, degreeOut, strength }) => [degree, degreeIn, degreeOut, strength])).toEqual([
      [1, 1, 1, 6],
      [2, 1, 2, 8],
      [1, 1, 0, 2],
    ]);
  });

  it('shortest paths follow a directed relation only forwards', () => {
    // 0 → 1 → 2: the one path through 1 is 0 → 2, of the (3 − 1)(3 − 2) = 2 ordered pairs of others.
    const measures = measureNetwork(actorPoints(3), [tie(0, 1, true), tie(1, 2, true)]);
    expect(measures.actors.map(({ betweenness }) => betweenness)).toEqual([0, 0.5, 0]);
    // 2 is reached by 1 in one step and by 0 in two: (2 / 3) · (2 / 2). 1 is reached by 0 only: (1 / 1) · (1 / 2).
    expectClose(measures.actors.map(({ closeness }) => closeness), [0, 0.5, 2 / 3]);
  });

  it('a star, which is bipartite, has settled eigenvector centralities', () => {
    // λ = √4 = 2; the hub has 1/√2 and each of the four leaves 1/(2√2).
    const measures = measureNetwork(actorPoints(5), undirectedTies([[0, 1], [0, 2], [0, 3], [0, 4]]));
    expect(measures.eigenvectorConverged).toBe(true);
    expectClose(measures.actors.map(({ eigenvector }) => eigenvector), [Math.SQRT1_2, ...Array.from({ length: 4 }, () => Math.SQRT1_2 / 2)]);
    expect(measures.actors[0]?.betweenness).toBe(1);
  });

  it('counts more shortest paths than 32 bits hold', () => {
    // Two ends and 12 layers of 8 between them, each layer tied to the next: 8¹² paths from end to end.
    const pairs: (readonly [number, number])[] = [];
    const layer = (level: number) => Array.from({ length: 8 }, (_, place) => 1 + level * 8 + place);
    for (const node of layer(0)) pairs.push([0, node]);
    for (let level = 0; level < 11; level += 1) {
      for (const one of layer(level)) for (const other of layer(level + 1)) pairs.push([one, other]);
    }
    for (const node of layer(11)) pairs.push([node, 97]);
    const { actors } = measureNetwork(actorPoints(98), undirectedTies(pairs));
    const first = actors[1]?.betweenness as number;
    for (const node of layer(0)) expect(actors[node]?.betweenness).toBeCloseTo(first, 12);
    expect(actors[1]?.betweenness).toBeCloseTo(actors[89]?.betweenness as number, 12);
  });

  it('a chain of 2 000 actors is walked without overflowing a stack', () => {
    const length = 2000;
    const chain = Array.from({ length: length - 1 }, (_, node) => [node, node + 1] as const);
    const measures = measureNetwork(actorPoints(length), undirectedTies(chain));
    expect(measures.diameter).toBe(length - 1);
    expect(measures.articulations).toHaveLength(length - 2);
    expect(measures.bridges).toHaveLength(length - 1);
    expect(measures.actors.every(({ eigenvector }) => Number.isFinite(eigenvector))).toBe(true);
  });

  it('weights count only when asked for', () => {
    // A path 0 - 1 - 2 with strengths 1 and 3. Weighted: x ∝ (1, √10, 3) for λ = √10.
    const ties = [tie(0, 1, false, 1), tie(1, 2, false, 3)];
    const plain = measureNetwork(actorPoints(3), ties).actors.map(({ eigenvector }) => eigenvector);
    const weighted = measureNetwork(actorPoints(3), ties, { weighted: true }).actors.map(({ eigenvector }) => eigenvector);
    expectClose(plain, [0.5, Math.SQRT1_2, 0.5]);
    expectClose(weighted, [1 / Math.sqrt(20), Math.sqrt(10 / 20), 3 / Math.sqrt(20)]);
  });
});

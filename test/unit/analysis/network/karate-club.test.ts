import { measureNetwork } from '@shared/analysis/network/network-measures';
import { KARATE_CLUB_EDGES, KARATE_CLUB_SIZE } from '@test/builders/graphs/karate-club';
import { actorPoints, undirectedTies } from '@test/builders/graphs/network';
import { describe, expect, it } from 'vitest';

describe("Zachary's karate club (methods.md §1)", () => {
  const measures = measureNetwork(actorPoints(KARATE_CLUB_SIZE), undirectedTies(KARATE_CLUB_EDGES));
  const of = (node: number) => {
    const actor = measures.actors[node];
    if (actor === undefined) throw new Error(`No actor ${String(node)}`);
    return actor;
  };

  it('has the known figures of the map to six decimals', () => {
    expect(measures.nodes).toBe(34);
    expect(measures.edges).toBe(78);
    // 2 · 78 / (34 · 33) = 0.139037…; the 0.139034 that methods.md prints is not the density of 78 edges.
    expect(measures.density).toBeCloseTo(0.139037, 6);
    expect(measures.density).toBe((2 * 78) / (34 * 33));
    expect(measures.averageClustering).toBeCloseTo(0.570638, 6);
    expect(measures.transitivity).toBeCloseTo(0.255682, 6);
    expect(measures.diameter).toBe(5);
    expect(measures.componentSizes).toEqual([34]);
    expect(measures.isolated).toEqual([]);
  });

  it('breaks only at node 0, which cuts off the five who know the club through it and the one who knows only it', () => {
    expect(measures.articulations).toEqual([{ actorId: '0', pieces: [27, 5, 1], separated: 6 }]);
    expect(measures.bridges).toEqual([{ sourceId: '0', targetId: '11' }]);
  });

  it('has the published betweenness, closeness and eigenvector centralities to six decimals', () => {
    const betweenness = { 0: 0.437635, 33: 0.304075, 32: 0.145247, 2: 0.143657, 31: 0.138276 };
    for (const [node, value] of Object.entries(betweenness)) expect(of(Number(node)).betweenness).toBeCloseTo(value, 6);
    const closeness = { 0: 0.568966, 2: 0.559322, 33: 0.55 };
    for (const [node, value] of Object.entries(closeness)) expect(of(Number(node)).closeness).toBeCloseTo(value, 6);
    expect(of(33).eigenvector).toBeCloseTo(0.373363, 6);
    expect(of(0).eigenvector).toBeCloseTo(0.355491, 6);
    expect(measures.eigenvectorConverged).toBe(true);
  });

  it('falls into the four communities known for it, the same on every run', () => {
    expect(measures.communities).toBe(4);
    expect(of(0).community).not.toBe(of(33).community);
    const again = measureNetwork(actorPoints(KARATE_CLUB_SIZE), undirectedTies([...KARATE_CLUB_EDGES].reverse()));
    expect(again.actors.map(({ community }) => community)).toEqual(measures.actors.map(({ community }) => community));
  });
});

import type { ActorTie } from '@shared/analysis/network/actor-graph';

/** Whether there is a step from one numbered actor to another: the plainest model of a map. */
export type StepTable = readonly (readonly boolean[])[];

/** The steps that the relations allow; `heed` false forgets their direction. */
export function stepsOf(order: number, ties: readonly ActorTie[], heed: boolean): StepTable {
  const steps = Array.from({ length: order }, () => Array.from({ length: order }, () => false));
  for (const { sourceId, targetId, directed } of ties) {
    if (sourceId === targetId) continue;
    (steps[Number(sourceId)] as boolean[])[Number(targetId)] = true;
    if (!directed || !heed) (steps[Number(targetId)] as boolean[])[Number(sourceId)] = true;
  }
  return steps;
}

/** Distances between all pairs, by Floyd and Warshall; Infinity where there is no path. */
export function distancesOf(steps: StepTable): readonly (readonly number[])[] {
  const order = steps.length;
  const distance = steps.map((row, from) => row.map((step, to) => (from === to ? 0 : step ? 1 : Infinity)));
  for (let middle = 0; middle < order; middle += 1) {
    for (const row of distance) {
      for (let to = 0; to < order; to += 1) {
        row[to] = Math.min(row[to] as number, (row[middle] as number) + (distance[middle]?.[to] as number));
      }
    }
  }
  return distance;
}

/** Every shortest path between two actors, each as its list of actors, by walking all of them. */
function shortestPaths(
  steps: StepTable,
  distance: readonly (readonly number[])[],
  from: number,
  to: number,
): readonly (readonly number[])[] {
  if (from === to) return [[from]];
  const paths: (readonly number[])[] = [];
  for (let next = 0; next < steps.length; next += 1) {
    if (steps[from]?.[next] !== true) continue;
    if (distance[next]?.[to] !== (distance[from]?.[to] as number) - 1) continue;
    for (const rest of shortestPaths(steps, distance, next, to)) paths.push([from, ...rest]);
  }
  return paths;
}

/** Betweenness by listing all the shortest paths of all the pairs. */
export function bruteBetweenness(steps: StepTable): readonly number[] {
  const order = steps.length;
  const distance = distancesOf(steps);
  const sums = Array.from({ length: order }, () => 0);
  for (let from = 0; from < order; from += 1) {
    for (let to = 0; to < order; to += 1) {
      if (from === to || distance[from]?.[to] === Infinity) continue;
      const paths = shortestPaths(steps, distance, from, to);
      for (const path of paths) {
        for (const middle of path.slice(1, -1)) sums[middle] = (sums[middle] as number) + 1 / paths.length;
      }
    }
  }
  return sums.map((sum) => (order > 2 ? sum / ((order - 1) * (order - 2)) : 0));
}

/** How many pieces the actors that are left fall into. */
export function pieceCount(steps: StepTable, without: ReadonlySet<number> = new Set()): number {
  const seen = new Set(without);
  let pieces = 0;
  for (let start = 0; start < steps.length; start += 1) {
    if (seen.has(start)) continue;
    pieces += 1;
    const queue = [start];
    seen.add(start);
    for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
      for (let next = 0; next < steps.length; next += 1) {
        if (steps[node]?.[next] !== true || seen.has(next)) continue;
        seen.add(next);
        queue.push(next);
      }
    }
  }
  return pieces;
}

/** Greatest eigenvalue and its space, of a symmetric matrix, by Jacobi's rotations: columns of `vectors`. */
export function jacobi(matrix: readonly (readonly number[])[]): { values: number[]; vectors: number[][] } {
  const order = matrix.length;
  const a = matrix.map((row) => [...row]);
  const v = a.map((row, from) => row.map((_, to) => (from === to ? 1 : 0)));
  const at = (table: number[][], row: number, column: number): number => table[row]?.[column] as number;
  const put = (table: number[][], row: number, column: number, value: number): void => {
    (table[row] as number[])[column] = value;
  };
  for (let sweep = 0; sweep < 100; sweep += 1) {
    for (let p = 0; p < order; p += 1) {
      for (let q = p + 1; q < order; q += 1) {
        if (Math.abs(at(a, p, q)) < 1e-15) continue;
        const theta = (at(a, q, q) - at(a, p, p)) / (2 * at(a, p, q));
        const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const cosine = 1 / Math.sqrt(tangent * tangent + 1);
        const sine = tangent * cosine;
        for (let k = 0; k < order; k += 1) {
          const [kp, kq] = [at(a, k, p), at(a, k, q)];
          put(a, k, p, cosine * kp - sine * kq);
          put(a, k, q, sine * kp + cosine * kq);
        }
        for (let k = 0; k < order; k += 1) {
          const [pk, qk] = [at(a, p, k), at(a, q, k)];
          put(a, p, k, cosine * pk - sine * qk);
          put(a, q, k, sine * pk + cosine * qk);
          const [vp, vq] = [at(v, k, p), at(v, k, q)];
          put(v, k, p, cosine * vp - sine * vq);
          put(v, k, q, sine * vp + cosine * vq);
        }
      }
    }
  }
  return { values: a.map((row, place) => row[place] as number), vectors: v };
}

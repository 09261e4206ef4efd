import { explainCoverageDensity } from '@shared/analysis/explain/coverage-explanations';
import type { Explanation } from '@shared/analysis/explain/explanation';
import { explainDependence, explainInfluence, explainPower } from '@shared/analysis/explain/influence-explanations';
import { explainBetweenness, explainDensity } from '@shared/analysis/explain/network-explanations';
import { networkSentences } from '@shared/analysis/explain/network-sentences';
import { influenceSentences } from '@shared/analysis/explain/influence-sentences';
import { micmacSentence } from '@shared/analysis/explain/micmac-sentence';
import { say } from '@shared/analysis/explain/sentence';
import { linkedShare } from '@shared/analysis/coverage/coverage';
import { mactor } from '@shared/analysis/influence/mactor';
import { measureNetwork, type ActorMeasures } from '@shared/analysis/network/network-measures';
import { t } from '@shared/i18n';
import { actorPoints, undirectedTies } from '@test/builders/graphs/network';
import { describe, expect, it } from 'vitest';

const values = ({ terms }: Explanation): readonly number[] => terms.map(({ value }) => value);
const words = (explanation: Explanation): readonly string[] => [
  t(explanation.titleKey),
  t(explanation.formulaKey),
  ...explanation.terms.map(({ labelKey }) => t(labelKey)),
];

describe('figures opened to their arithmetic', () => {
  // 0 - 1 - 2 - 3, and 4 alone.
  const network = measureNetwork(actorPoints(5), undirectedTies([[0, 1], [1, 2], [2, 3]]));
  const influences = [[0, 3, 1], [2, 0, 0], [1, 4, 0]];
  const play = mactor({ influences, positions: [[3], [1], [-2]] });

  it('density: 3 pairs of the 10 that 5 actors make', () => {
    const explanation = explainDensity(network);
    expect(values(explanation)).toEqual([5, 3, 10]);
    expect(explanation.result).toBe(0.3);
  });

  it('betweenness: through 1 go 0–2 and 0–3, both ways, of 12 pairs', () => {
    const explanation = explainBetweenness(network, network.actors[1] as ActorMeasures);
    expect(values(explanation)).toEqual([4, 12]);
    expect(explanation.result).toBeCloseTo(4 / 12, 12);
  });

  it('coverage density, and its absence', () => {
    expect(explainCoverageDensity(linkedShare(4, 3))).toMatchObject({ result: 0.75 });
    expect(explainCoverageDensity(linkedShare(0, 0))).toMatchObject({ result: null, undefinedKey: 'analysis.coverage.noPlan' });
  });

  it('influence and dependence: what is direct and what is not', () => {
    // Actor A: direct 3 + 1, I = 5. Dependence: direct 2 + 1, D = 5.
    expect(values(explainInfluence(play, influences, 0))).toEqual([4, 1]);
    expect(values(explainDependence(play, influences, 0))).toEqual([3, 2]);
  });

  it('power: its terms give its result', () => {
    const explanation = explainPower(play, 2);
    const [i, d, back, all, raw, rawSum, n] = values(explanation) as [number, number, number, number, number, number, number];
    expect([i, d, back, all, n]).toEqual([8, 2, 1, 16, 3]);
    expect(((i - back) / all) * (i / (i + d))).toBeCloseTo(raw, 12);
    expect((n * raw) / rawSum).toBeCloseTo(explanation.result as number, 12);
    const none = explainPower(mactor({ influences: [[0, 0], [0, 0]], positions: [[], []] }), 0);
    expect(none.result).toBeNull();
    expect(none.undefinedKey && t(none.undefinedKey)).toContain('no hay influencias');
  });

  it('all have words', () => {
    const all = [explainDensity(network), explainBetweenness(network, network.actors[1] as ActorMeasures), explainCoverageDensity(linkedShare(1, 1)), explainInfluence(play, influences, 0), explainDependence(play, influences, 0), explainPower(play, 0)];
    expect(all.flatMap(words).every((word) => word.length > 0)).toBe(true);
  });
});

describe('the map in sentences', () => {
  const nameOf = (id: string): string => ['Alcaldía', 'Concejo', 'Gremio', 'Universidad', 'Junta'][Number(id)] ?? id;
  const read = (count: number, pairs: readonly (readonly [number, number])[]): readonly string[] =>
    networkSentences(measureNetwork(actorPoints(count), undirectedTies(pairs)), nameOf).map((sentence) => say(t, sentence));

  it('say who would be missed, with the right number', () => {
    const text = read(5, [[0, 1], [1, 2], [2, 3]]);
    expect(text).toContain('El mapa reúne 5 actores y 3 parejas de ellos tienen relación directa.');
    expect(text).toContain('Junta no tiene ninguna relación registrada.');
    expect(text).toContain('Si falta Concejo, un actor queda desconectado del grupo mayor.');
    expect(text).toContain('El mapa está partido en 2 grupos que no se tocan; el mayor reúne 4 actores.');
    expect(text.some((sentence) => sentence.startsWith('Es una red de densidad media'))).toBe(true);
    expect(read(5, [[0, 1], [0, 2], [0, 3], [0, 4]])).toContain('Si falta Alcaldía, 3 actores quedan desconectados del grupo mayor.');
  });

  it('say so where nobody is indispensable, and where there is nothing yet', () => {
    expect(read(3, [[0, 1], [1, 2], [0, 2]])).toContain('Ningún actor es paso obligado: si falta uno cualquiera, los demás siguen conectados.');
    expect(read(0, [])).toEqual(['El mapa todavía no tiene actores.']);
    expect(read(1, [])).toEqual(['El mapa reúne 1 actor y aún no hay relaciones entre ellos.']);
    expect(read(5, [[0, 1]])).toContain('Gremio, Universidad y Junta no tienen ninguna relación registrada.');
  });
});

describe('influence in sentences', () => {
  it('name the strongest, the stability and the degree of agreement', () => {
    const play = mactor({ influences: [[0, 3, 1], [2, 0, 0], [1, 4, 0]], positions: [[3, -2], [1, 4], [-2, 3]] });
    const text = influenceSentences(play, null, ['A', 'B', 'C']).map((sentence) => say(t, sentence));
    expect(text).toEqual([
      'C tiene la mayor relación de fuerza: 2,453 veces el promedio.',
      'Cada casilla tiene una sola calificación: no hay cómo saber cuánto varía la fuerza según quién califique.',
      'El sistema es medianamente estable (38 de 100).',
      'De cada 100 puntos de posición compartida, 31 son de acuerdo y el resto de desacuerdo.',
    ]);
  });

  it('tell how the powers ended', () => {
    const outcomes = [{ kind: 'stable', power: 4 }, { kind: 'cycle', period: 2 }, { kind: 'unsettled' }, { kind: 'exhausted', power: 3 }] as const;
    expect(outcomes.map((outcome) => say(t, micmacSentence(outcome)))).toEqual([
      'El orden de los actores se estabiliza en la potencia 4.',
      'El orden de los actores se repite cada 2 potencias y no llega a estabilizarse.',
      'El orden de los actores seguía cambiando en la potencia 12: tómelo con cautela.',
      'No hay caminos de influencia de 3 pasos o más: ahí se agota la influencia indirecta.',
    ]);
  });
});

import { analyse } from '@shared/analysis/summary';
import { uniqueNames } from '@shared/analysis/summary/unique-names';
import type { RecordId } from '@shared/domain/kernel/id';
import { KARATE_CLUB_EDGES, KARATE_CLUB_SIZE } from '@test/builders/graphs/karate-club';
import { buildProcess } from '@test/builders/graphs/process-document';
import { describe, expect, it } from 'vitest';

describe('analizar --json (formats.md §4)', () => {
  it('red has the names of actors as keys and plain numbers', () => {
    const process = buildProcess();
    const ids = Array.from({ length: KARATE_CLUB_SIZE }, (_, number) => process.add('actor', { name: `Socio ${String(number)}` }).id);
    for (const [source, target] of KARATE_CLUB_EDGES) {
      process.add('relation', { sourceId: ids[source] as RecordId, targetId: ids[target] as RecordId });
    }
    const { red, mactor, diagnostico, indicadores } = analyse(process.document());
    expect(red).toMatchObject({ nodos: 34, aristas: 78, componentes: 1, diametro: 5, articulaciones: ['Socio 0'], aislados: [] });
    expect(red.agrupamiento).toBeCloseTo(0.570638, 6);
    expect(red.transitividad).toBeCloseTo(0.255682, 6);
    expect(red.grado['Socio 33']).toBe(17);
    expect(red.intermediacion['Socio 0']).toBeCloseTo(0.437635, 6);
    expect(red.cercania['Socio 2']).toBeCloseTo(0.559322, 6);
    expect(red.vectorPropio['Socio 33']).toBeCloseTo(0.373363, 6);
    expect([mactor, diagnostico, indicadores]).toEqual([null, null, null]);
  });

  it('mactor has its matrices in the order of actores and objetivos', () => {
    const process = buildProcess();
    const [a, b, c] = ['A', 'B', 'C'].map((name) => process.add('actor', { name }).id) as [RecordId, RecordId, RecordId];
    const second = process.add('objective', { name: 'Segundo', order: 2 }).id;
    const first = process.add('objective', { name: 'Primero', order: 1 }).id;
    const mid: readonly (readonly [RecordId, RecordId, number])[] = [[a, b, 3], [a, c, 1], [b, a, 2], [c, a, 1], [c, b, 4]];
    for (const [sourceId, targetId, value] of mid) process.add('influence', { sourceId, targetId, value });
    const positions: readonly (readonly [RecordId, RecordId, number])[] = [[a, first, 3], [a, second, -2], [b, first, 1], [b, second, 4], [c, first, -2], [c, second, 3]];
    for (const [actorId, subjectId, value] of positions) process.add('position', { actorId, subjectId, value });
    const { mactor } = analyse(process.document());
    expect(mactor).toMatchObject({
      actores: ['A', 'B', 'C'],
      objetivos: ['Primero', 'Segundo'],
      midi: [[3, 4, 1], [2, 2, 1], [3, 5, 1]],
      influencia: [5, 3, 8],
      dependencia: [5, 9, 2],
      balanceNeto: [[0, 2, -2], [-2, 0, -4], [2, 4, 0]],
      estabilidad: 37.5,
      intervaloR: null,
      cuadrante: { A: 'autónomo', B: 'dominado', C: 'dominante' },
      avisos: [],
    });
    expect(mactor?.r?.[2]).toBeCloseTo(336 / 137, 12);
    expect(mactor?.q?.[0]).toBeCloseTo(60 / 74, 12);
    expect(mactor?.convergencia['2mao']).toEqual([[0, 2, 0], [2, 0, 3.5], [0, 3.5, 0]]);
    expect(mactor?.divergencia['1mao']).toEqual([[0, 1, 2], [1, 0, 1], [2, 1, 0]]);
    expect(mactor?.gradoConvergencia['2mao']).toBeCloseTo(1100 / 30, 10);
    expect(mactor?.gradoConvergencia['3mao']).toBeCloseTo(63150 / 2055, 10);
    expect(mactor?.ambivalencia['A']).toBeCloseTo(0.4, 12);
    expect(mactor?.movilizacion['2mao']['Segundo']).toEqual({ total: 9, favor: 7, contra: 2 });
  });

  it('an undefined R is null with a warning, never NaN', () => {
    const process = buildProcess();
    process.add('actor', { name: 'A' });
    process.add('objective', { name: 'O' });
    const json = JSON.stringify(analyse(process.document()));
    const parsed = JSON.parse(json) as ReturnType<typeof analyse>;
    expect(parsed.mactor).toMatchObject({ r: null, q: null, estabilidad: null });
    expect(parsed.mactor?.avisos).toHaveLength(1);
    expect(parsed.mactor?.convergencia['3mao']).toBeNull();
  });

  it('several scorers give intervals and spreads', () => {
    const process = buildProcess();
    const [a, b] = ['A', 'B'].map((name) => process.add('actor', { name }).id) as [RecordId, RecordId];
    for (const [scorer, value] of [['Ana', 1], ['Beto', 3], ['Caro', 4]] as const) process.add('influence', { sourceId: a, targetId: b, value, scorer });
    process.add('influence', { sourceId: b, targetId: a, value: 1 });
    const { mactor } = analyse(process.document());
    expect(mactor?.mid).toEqual([[0, 3], [1, 0]]);
    expect(mactor?.dispersionInfluencias).toEqual([[0, 1.5], [0, 0]]);
    expect(mactor?.intervaloR).toHaveLength(2);
    expect(mactor?.micmac.directo).toEqual({ influencia: { A: 1, B: 2 }, dependencia: { A: 2, B: 1 } });
  });

  it('cobertura has clear Spanish keys', () => {
    const process = buildProcess();
    const axis = process.add('planNode', { level: 'axis', name: 'Economía' });
    const target = process.add('planNode', { level: 'target', name: 'Meta', parentId: axis.id, budget: { minor: 500_00, currency: 'USD' } });
    process.add('planNode', { level: 'target', name: 'Otra', parentId: axis.id });
    const line = process.add('line', { name: 'Redes', modalityId: 'redes-internacionales' });
    process.add('planLink', { planNodeId: target.id, lineId: line.id, strength: 2 });
    const { cobertura } = analyse(process.document());
    expect(cobertura).toMatchObject({
      metas: 2,
      metasVinculadas: 1,
      densidad: 0.5,
      presupuesto: { moneda: 'USD', total: 500, vinculado: 500, densidad: 1 },
      porEje: { Economía: { metas: 2, metasVinculadas: 1, densidad: 0.5, cobertura: 2 } },
      porLinea: { Redes: { modalidad: 'redes-internacionales', metasVinculadas: 1, porFuerza: { '1': 0, '2': 1, '3': 0 } } },
      porModalidad: { 'redes-internacionales': { lineas: 1, metasVinculadas: 1, densidad: 0.5 } },
      brechasPorTipo: { ejeSinLinea: 0, lineaSinMeta: 0, lineaSinApoyo: 1, apoyoFueraDeLaMesa: 0, metaDispersa: 0 },
      puestosConocidos: false,
    });
    expect(cobertura.brechas).toEqual([
      {
        tipo: 'lineaSinApoyo',
        titulo: 'Líneas sin apoyo de actores',
        frase: 'Ningún actor ha tomado posición sobre la línea «Redes».',
        registros: [line.id],
      },
    ]);
  });

  it('two records of one name get different keys', () => {
    const named = (...names: readonly string[]) => names.map((name, place) => ({ id: String(place), name }));
    expect([...uniqueNames(named('Junta', 'Junta', 'Junta (2)', ' Junta ')).values()]).toEqual(['Junta', 'Junta (3)', 'Junta (2)', 'Junta (4)']);
  });

  it('an actor called __proto__ is a key like any other', () => {
    const process = buildProcess();
    process.add('actor', { name: '__proto__' });
    expect(Object.keys(analyse(process.document()).red.grado)).toEqual(['__proto__']);
  });
});

import { coverageOf } from '@shared/analysis/coverage/coverage-of-document';
import { coverageSentences, axisSentence } from '@shared/analysis/explain/coverage-sentences';
import { gapHeading, gapSentence } from '@shared/analysis/explain/gap-sentences';
import { say } from '@shared/analysis/explain/sentence';
import { GAP_KINDS } from '@shared/analysis/coverage/gap';
import type { RecordId } from '@shared/domain/kernel/id';
import { planLinkId, type LinkStrength } from '@shared/domain/links/plan-link';
import type { Money } from '@shared/domain/kernel/money';
import { t } from '@shared/i18n';
import { buildProcess } from '@test/builders/graphs/process-document';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const pesos = (amount: number): Money => ({ minor: amount * 100, currency: 'COP' });

/**
 * Axis 1: programme with a budget of 100 and targets T1, T2; target T3 with 60.   Axis 2: target T4 with 40.
 * Lines A and B of `redes`, C of `marketing`, D and E without modality.
 */
function sample() {
  const process = buildProcess();
  let order = 0;
  const node = (level: 'axis' | 'programme' | 'target', name: string, parentId: RecordId | null, budget: Money | null = null) =>
    process.add('planNode', { level, name, parentId, budget, order: (order += 1) });
  const line = (name: string, modalityId: string, order: number) => process.add('line', { name, modalityId, order });
  const axis1 = node('axis', 'Economía', null);
  const programme = node('programme', 'Turismo', axis1.id, pesos(100));
  const t1 = node('target', 'Meta 1', programme.id);
  const t2 = node('target', 'Meta 2', programme.id);
  const t3 = node('target', 'Meta 3', axis1.id, pesos(60));
  const axis2 = node('axis', 'Ambiente', null);
  const t4 = node('target', 'Meta 4', axis2.id, pesos(40));
  const a = line('Redes de ciudades', 'redes', 1);
  const b = line('Hermanamientos', 'redes', 2);
  const c = line('Marca ciudad', 'marketing', 3);
  const d = line('Cooperación técnica', '', 4);
  const e = line('Diáspora', '', 5);
  const link = (planNodeId: RecordId, lineId: RecordId, strength: LinkStrength) =>
    process.add('planLink', { planNodeId, lineId, strength });
  const actor = (name: string) => process.add('actor', { name });
  const position = (actorId: RecordId, subjectId: RecordId, value: number, scorer = '') =>
    process.add('position', { actorId, subjectId, value, scorer });
  return { process, axis1, programme, t1, t2, t3, axis2, t4, a, b, c, d, e, link, actor, position };
}

describe('coverage of the plan (methods.md §5)', () => {
  it('a node takes the strongest link of its subtree; 0 is looked at and none', () => {
    const s = sample();
    s.link(s.t1.id, s.a.id, 1);
    s.link(s.t1.id, s.b.id, 3);
    s.link(s.programme.id, s.c.id, 2);
    s.link(s.t4.id, s.a.id, 0);
    const { nodes, links, reviewedNone } = coverageOf(s.process.document());
    expect([s.axis1, s.programme, s.t1, s.t2, s.t3, s.axis2, s.t4].map(({ id }) => nodes.get(id)?.coverage)).toEqual([3, 3, 3, 0, 0, 0, 0]);
    expect(nodes.get(s.programme.id)?.own).toBe(2);
    expect([links, reviewedNone]).toEqual([3, 1]);
  });

  it('density is linked leaves over leaves: of the plan, by axis, by line and by modality', () => {
    const s = sample();
    s.link(s.t1.id, s.a.id, 1);
    s.link(s.t1.id, s.b.id, 3);
    s.link(s.t3.id, s.b.id, 2);
    s.link(s.programme.id, s.c.id, 2);
    const coverage = coverageOf(s.process.document());
    expect(coverage).toMatchObject({ targets: 4, linked: 2, density: 0.5 });
    expect(coverage.axes.map(({ planNodeId, linked, targets, density }) => [planNodeId, linked, targets, density])).toEqual([
      [s.axis1.id, 2, 3, 2 / 3],
      [s.axis2.id, 0, 1, 0],
    ]);
    expect(coverage.lines.map(({ linked, byStrength, branchLinks, density }) => [linked, byStrength, branchLinks, density])).toEqual([
      [1, [1, 0, 0], 0, 0.25],
      [2, [0, 1, 1], 0, 0.5],
      [0, [0, 0, 0], 1, 0],
      [0, [0, 0, 0], 0, 0],
      [0, [0, 0, 0], 0, 0],
    ]);
    expect(coverage.modalities.map(({ modalityId, lines, linked, density }) => [modalityId, lines, linked, density])).toEqual([
      ['redes', 2, 2, 0.5],
      ['marketing', 1, 0, 0],
      ['', 2, 0, 0],
    ]);
    const asked = coverageOf(s.process.document(), { modalityIds: ['redes', 'gobernanza'] });
    expect(asked.modalities.at(-1)).toMatchObject({ modalityId: 'gobernanza', lines: 0, linked: 0 });
  });

  it('money is counted once, at the lowest nodes that carry it, and a programme by the share of its targets', () => {
    const s = sample();
    s.link(s.t1.id, s.a.id, 1);
    s.link(s.t4.id, s.a.id, 1);
    // Programme 100, half its targets linked: 50; T3 60, not linked; T4 40, linked.
    const { budget, axes } = coverageOf(s.process.document());
    expect(budget).toEqual({ currency: 'COP', totalMinor: 20_000, linkedMinor: 9_000, density: 0.45 });
    expect(axes.map((axis) => axis.budget?.density)).toEqual([50 / 160, 1]);
  });

  it('an empty plan has no density rather than one of 0', () => {
    expect(coverageOf(buildProcess().document())).toMatchObject({ targets: 0, density: null, budget: null, gaps: [] });
  });

  it('targets that hang from no axis are gathered, and a cycle of parents loses no node', () => {
    const process = buildProcess();
    const loose = process.add('planNode', { level: 'target', name: 'Suelta' });
    const one = process.add('planNode', { level: 'programme', name: 'Uno', parentId: 'planNode:two' });
    const two = { ...process.add('planNode', { level: 'programme', name: 'Dos', parentId: one.id }), id: 'planNode:two' as const };
    const document = process.document();
    const table = new Map([[loose.id, loose], [one.id, one], [two.id, two]]);
    const coverage = coverageOf({ ...document, tables: { ...document.tables, planNode: table } });
    expect(coverage.nodes.size).toBe(3);
    expect(coverage.targets).toBe(2);
    expect(coverage.axes.map(({ planNodeId }) => planNodeId)).toEqual([one.id, null]);
  });

  it('is computed once until a record changes', () => {
    const document = sample().process.document();
    expect(coverageOf(document)).toBe(coverageOf({ ...document }));
    const tables = { ...document.tables, line: new Map(document.tables.line) };
    expect(coverageOf({ ...document, tables })).not.toBe(coverageOf(document));
  });

  it('agrees with walking every subtree', () => {
    const shapes = fc.integer({ min: 1, max: 14 }).chain((count) =>
      fc.record({
        parents: fc.tuple(...Array.from({ length: count }, (_, place) => fc.integer({ min: -1, max: place - 1 }))),
        links: fc.array(fc.tuple(fc.integer({ min: 0, max: count - 1 }), fc.integer({ min: 0, max: 2 }), fc.constantFrom<LinkStrength>(0, 1, 2, 3)), { maxLength: 12 }),
      }),
    );
    fc.assert(
      fc.property(shapes, ({ parents, links }) => {
        const process = buildProcess();
        const ids: RecordId[] = [];
        for (const parent of parents) {
          ids.push(process.add('planNode', { level: 'programme', name: 'n', parentId: ids[parent] ?? null }).id);
        }
        const lines = [1, 2, 3].map((order) => process.add('line', { name: String(order), order }).id);
        const cells = new Map(links.map(([node, line, strength]) => [planLinkId(ids[node] as RecordId, lines[line] as RecordId), { node, line, strength }]));
        for (const { node, line, strength } of cells.values()) {
          process.add('planLink', { planNodeId: ids[node] as RecordId, lineId: lines[line] as RecordId, strength });
        }
        const { nodes, targets, linked } = coverageOf(process.document());
        const isLeaf = (node: number): boolean => !parents.includes(node);
        const within = (node: number, root: number): boolean => node === root || (node !== -1 && within(parents[node] ?? -1, root));
        const strongest = (node: number): number => Math.max(0, ...[...cells.values()].filter((cell) => cell.node === node).map(({ strength }) => strength));
        const all = ids.map((_, node) => node);
        for (const root of all) {
          const subtree = all.filter((node) => within(node, root));
          const leaves = subtree.filter(isLeaf);
          expect(nodes.get(ids[root] as RecordId)).toMatchObject({
            coverage: Math.max(...subtree.map(strongest)),
            targets: leaves.length,
            linked: leaves.filter((leaf) => strongest(leaf) > 0).length,
          });
        }
        expect(targets).toBe(all.filter(isLeaf).length);
        expect(linked).toBe(all.filter((node) => isLeaf(node) && strongest(node) > 0).length);
      }),
      { numRuns: 60 },
    );
  });
});

describe('gaps between the plan and the lines', () => {
  it('finds the five kinds, each with its records and a sentence', () => {
    const s = sample();
    const alcaldia = s.actor('Alcaldía');
    const gremio = s.actor('Gremio');
    for (const { id } of [s.a, s.b, s.c, s.d]) s.link(s.t1.id, id, 1);
    s.link(s.programme.id, s.e.id, 3);
    for (const { id } of [s.b, s.c]) s.position(alcaldia.id, id, 2);
    s.position(gremio.id, s.b.id, 4);
    s.position(alcaldia.id, s.d.id, -1);
    s.position(gremio.id, s.d.id, 0);
    s.position(alcaldia.id, s.e.id, -3);
    const document = s.process.document();
    const { gaps, seatsKnown } = coverageOf(document, { seatedActorIds: new Set([alcaldia.id]) });
    expect(seatsKnown).toBe(true);
    expect(gaps).toEqual([
      { kind: 'axisWithoutLine', recordIds: [s.axis2.id], planNodeId: s.axis2.id, targets: 1 },
      { kind: 'lineWithoutTarget', recordIds: [s.e.id], lineId: s.e.id, branchLinks: 1 },
      { kind: 'lineWithoutSupport', recordIds: [s.a.id], lineId: s.a.id, positions: 0, against: 0 },
      { kind: 'lineWithoutSupport', recordIds: [s.d.id], lineId: s.d.id, positions: 2, against: 1 },
      { kind: 'lineWithoutSupport', recordIds: [s.e.id], lineId: s.e.id, positions: 1, against: 1 },
      { kind: 'strongestNotSeated', recordIds: [s.b.id, gremio.id], lineId: s.b.id, actorIds: [gremio.id], value: 4 },
      { kind: 'dispersedTarget', recordIds: [s.t1.id, s.a.id, s.b.id, s.c.id, s.d.id], planNodeId: s.t1.id, lineIds: [s.a.id, s.b.id, s.c.id, s.d.id] },
    ]);
    expect(gaps.map((gap) => say(t, gapSentence(document, gap)))).toEqual([
      'El eje «Ambiente», con una meta, no tiene vínculo con ninguna línea.',
      'Ninguna meta respalda la línea «Diáspora»; solo tiene un vínculo con un nivel superior del plan.',
      'Ningún actor ha tomado posición sobre la línea «Redes de ciudades».',
      'Ningún actor apoya la línea «Cooperación técnica»: las 2 posiciones registradas son neutrales o en contra.',
      'Ningún actor apoya la línea «Diáspora»: la única posición registrada es neutral o en contra.',
      'Gremio, el mayor apoyo de la línea «Hermanamientos», no tiene puesto en la mesa.',
      'La meta «Meta 1» está vinculada con 4 líneas: conviene concentrarla.',
    ]);
    expect(GAP_KINDS.map((kind) => t(gapHeading(kind)))).toHaveLength(5);
  });

  it('three lines on a target are not dispersion, and a seated equal supporter is enough', () => {
    const s = sample();
    const [one, two] = [s.actor('Uno'), s.actor('Dos')];
    for (const { id } of [s.a, s.b, s.c]) s.link(s.t1.id, id, 1);
    s.position(one.id, s.a.id, 3);
    s.position(two.id, s.a.id, 3);
    const { gaps } = coverageOf(s.process.document(), { seatedActorIds: new Set([two.id]) });
    expect(gaps.filter(({ kind }) => kind === 'dispersedTarget' || kind === 'strongestNotSeated')).toEqual([]);
  });

  it('an actor scored by several people stands where their median does', () => {
    const s = sample();
    const actor = s.actor('Concejo');
    s.position(actor.id, s.a.id, 4, 'Ana');
    s.position(actor.id, s.a.id, -1, 'Beto');
    s.position(actor.id, s.a.id, -2, 'Caro');
    const { gaps, seatsKnown } = coverageOf(s.process.document());
    expect(gaps).toContainEqual({ kind: 'lineWithoutSupport', recordIds: [s.a.id], lineId: s.a.id, positions: 1, against: 1 });
    expect(seatsKnown).toBe(false);
  });
});

describe('coverage in sentences', () => {
  it('agree in number', () => {
    const s = sample();
    s.link(s.t1.id, s.a.id, 1);
    const document = s.process.document();
    const coverage = coverageOf(document);
    const text = coverageSentences(coverage).map((sentence) => say(t, sentence));
    expect(text.slice(0, 2)).toEqual([
      'De 4 metas, solo una tiene al menos un vínculo con una línea (25%).',
      'Hay 1 vínculo entre el plan y 5 líneas.',
    ]);
    expect(coverage.axes.map((axis) => say(t, axisSentence(document, axis)))).toEqual([
      'Economía: una de 3 metas tiene vínculo (33,3%).',
      'Ambiente: su única meta no está vinculada.',
    ]);
    expect(coverageSentences(coverageOf(buildProcess().document())).map((sentence) => say(t, sentence))).toEqual([
      'Todavía no hay metas del plan de desarrollo.',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { catalog, catalogEntry } from '@shared/catalogs/catalog';
import { allRecords, listOf, recordOf } from '@shared/document/document';
import { danglingReferences } from '@shared/document/integrity';
import { RINGS } from '@shared/domain/actors/actor';
import { foldText } from '@shared/domain/kernel/text-folding';
import { seededRandom } from '@shared/domain/kernel/seeded-random';
import { planLinkId } from '@shared/domain/links/plan-link';
import { CARD_HEIGHT, CARD_WIDTH } from '@shared/domain/actors/map-geometry';
import { placesOf } from '@shared/domain/actors/map-places';
import { ringAt, ringCounts, ringGeometry } from '@shared/domain/actors/ring-view';
import { RECORD_TYPES, moduleOf } from '@shared/domain/registry';
import { exampleDocument } from '@shared/exchange/example/example-document';

const example = exampleDocument();

describe('the bundled example', () => {
  it('is marked as an example and named after its source', () => {
    const process = recordOf(example, 'process', example.processId);
    expect(process).toMatchObject({ isExample: true, territoryKind: 'district', periodStart: 2012, periodEnd: 2016 });
    expect(process?.description).toContain('ilustrativos');
  });

  it('is the same to the last byte each time it is built', () => {
    expect([...allRecords(exampleDocument())]).toEqual([...allRecords(example)]);
  });

  it('has other ids when built with the stamp of a caller', () => {
    const now = '2026-05-04T12:00:00.000Z';
    const other = exampleDocument({ revision: '0kxyz1234-0000-abc', now, random: seededRandom(7) });
    expect(other.processId).not.toBe(example.processId);
    expect(listOf(other, 'actor').every(({ createdAt, processId }) => createdAt === now && processId === other.processId)).toBe(true);
  });

  it('keeps every schema and leaves no reference to nothing', () => {
    for (const record of allRecords(example)) {
      expect(moduleOf(record.type).schema.safeParse(record).success).toBe(true);
      expect(record.processId).toBe(example.processId);
    }
    expect(danglingReferences(example)).toEqual([]);
  });

  it('has a process large enough to try everything on', () => {
    const sizes = Object.fromEntries(RECORD_TYPES.map((type) => [type, listOf(example, type).length]));
    expect(sizes).toMatchObject({
      process: 1,
      actor: 39,
      relation: 80,
      body: 2,
      planNode: 36,
      line: 8,
      planLink: 30,
      objective: 5,
      influence: 12 * 11 + 8,
      position: 60 + 30,
    });
  });

  it('has no two actors, lines or objectives of one name', () => {
    for (const type of ['actor', 'line', 'objective'] as const) {
      const names = listOf(example, type).map(({ name }) => foldText(name));
      expect(new Set(names).size).toBe(names.length);
    }
    const acronyms = listOf(example, 'actor').flatMap(({ acronym }) => (acronym === '' ? [] : [acronym]));
    expect(new Set(acronyms).size).toBe(acronyms.length);
  });

  it('names no person', () => {
    for (const { focalPoint, email, phone } of listOf(example, 'actor')) expect([focalPoint, email, phone]).toEqual(['', '', '']);
  });

  it.each(['free', 'rings'] as const)('shows the actors on the view %s without one card over another, about the origin', (view) => {
    const points = [...placesOf(listOf(example, 'actor'), view).values()];
    expect(points).toHaveLength(39);
    const overlaps = points.flatMap((one, index) => points.slice(index + 1).filter(({ x, y }) => Math.abs(x - one.x) < CARD_WIDTH && Math.abs(y - one.y) < CARD_HEIGHT));
    expect(overlaps).toEqual([]);
    const middle = (axis: 'x' | 'y'): number => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
    expect(Math.abs(middle('x'))).toBeLessThan(40);
    expect(Math.abs(middle('y'))).toBeLessThan(40);
  });

  it('has every actor in its own ring: 3, 16 and 20', () => {
    const actors = listOf(example, 'actor');
    const geometry = ringGeometry(ringCounts(actors));
    const places = placesOf(actors, 'rings');
    const seen = actors.map(({ id, ring }) => ({ ring, seen: ringAt(geometry, places.get(id) ?? { x: NaN, y: NaN }) }));
    expect(seen.filter(({ ring, seen: at }) => ring !== at)).toEqual([]);
    expect(RINGS.map((ring) => seen.filter((one) => one.ring === ring).length)).toEqual([3, 16, 20]);
  });

  it('relates two different actors each time, never twice in the same way, and leaves none alone', () => {
    const relations = listOf(example, 'relation');
    const pairs = relations.map(({ sourceId, targetId, kind }) => `${[sourceId, targetId].sort().join(' ')} ${kind}`);
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(relations.every(({ sourceId, targetId }) => sourceId !== targetId)).toBe(true);
    const related = new Set(relations.flatMap(({ sourceId, targetId }) => [sourceId, targetId]));
    expect(related.size).toBe(listOf(example, 'actor').length);
  });

  it('gives the Comité Estratégico and the Red the functions of the catalogue', () => {
    const [committee, network] = listOf(example, 'body');
    expect(committee?.functions).toHaveLength(7);
    expect(committee?.memberIds).toHaveLength(3);
    expect(committee?.memberFunctions.map(({ functions }) => functions.length)).toEqual([12, 5, 4]);
    expect(network?.functions).toHaveLength(7);
    expect(network?.memberFunctions.map(({ functions }) => functions.length)).toEqual([6]);
    const names = new Set(listOf(example, 'actor').map(({ name }) => name));
    for (const body of [committee, network]) {
      for (const { actorName } of body?.memberFunctions ?? []) expect(names).toContain(actorName);
    }
  });

  it('has lines whose modality, instruments and themes are of the catalogues, all five modalities among them', () => {
    const themes = new Set(catalog('themes').map(({ name }) => name));
    const lines = listOf(example, 'line');
    for (const line of lines) {
      const instruments = new Set(catalogEntry('modalities', line.modalityId)?.instruments.map(({ id }) => id));
      for (const id of line.instrumentIds) expect(instruments).toContain(id);
      for (const theme of line.themes) expect(themes).toContain(theme);
    }
    expect(new Set(lines.map(({ modalityId }) => modalityId)).size).toBe(5);
  });

  it('hangs programmes from axes and targets from programmes', () => {
    const nodes = new Map(listOf(example, 'planNode').map((node) => [node.id, node]));
    const parentLevel = { axis: undefined, programme: 'axis', subprogramme: 'programme', target: 'programme' } as const;
    for (const node of nodes.values()) {
      expect(node.parentId === null ? undefined : nodes.get(node.parentId as typeof node.id)?.level).toBe(parentLevel[node.level]);
      if (node.level === 'target') expect(node.targetsByYear['2016']).toBe(node.target);
    }
    expect([...nodes.values()].filter(({ level }) => level === 'target')).toHaveLength(21);
  });

  it('links plan and lines by their one id, each with its reason, and leaves something to find', () => {
    const links = listOf(example, 'planLink');
    for (const link of links) {
      expect(link.id).toBe(planLinkId(link.planNodeId, link.lineId));
      expect(link.rationale).not.toBe('');
      expect(link.statedBy).not.toBe('');
    }
    const linked = links.filter(({ strength }) => strength > 0);
    const idle = listOf(example, 'line').filter(({ id }) => !linked.some(({ lineId }) => lineId === id));
    expect(idle.map(({ name }) => name)).toEqual(['Una marca de ciudad compartida']);
    const perTarget = listOf(example, 'planNode').map(({ id }) => linked.filter(({ planNodeId }) => planNodeId === id).length);
    expect(Math.max(...perTarget)).toBe(4);
  });

  it('scores every ordered pair of twelve actors, some of them twice, and each of them on every objective', () => {
    const influences = listOf(example, 'influence');
    const group = influences.filter(({ scorer }) => scorer === '');
    const scored = new Set(group.map(({ sourceId }) => sourceId));
    expect(scored.size).toBe(12);
    expect(new Set(group.map(({ sourceId, targetId }) => `${sourceId} ${targetId}`)).size).toBe(132);
    const again = influences.filter(({ scorer }) => scorer !== '');
    expect(new Set(again.map(({ scorer }) => scorer))).toEqual(new Set(['Universidad del Rosario']));
    expect(again).toHaveLength(8);
    const positions = listOf(example, 'position');
    for (const { id } of listOf(example, 'objective')) {
      expect(new Set(positions.filter(({ subjectId }) => subjectId === id).map(({ actorId }) => actorId))).toEqual(scored);
    }
    const onLines = positions.filter(({ subjectId }) => subjectId.startsWith('line:'));
    expect(new Set(onLines.map(({ actorId, subjectId }) => `${actorId} ${subjectId}`)).size).toBe(30);
    expect(onLines.some(({ condition }) => condition !== '')).toBe(true);
  });
});

import { groupedModel, recordsOf, shownIds, type NodeGroup } from '@renderer/canvas/grouped-model';
import { actorMapModel } from '@renderer/canvas/map-model';
import { Scene } from '@renderer/canvas/scene';
import { gatherSectors, moveSectors, openSectors } from '@renderer/features/actors/group-commands';
import { connectActors } from '@renderer/features/actors/relation-commands';
import { applyDiff, invertDiff } from '@shared/document/diff';
import { listOf, recordOf } from '@shared/document/document';
import { hasGroups, membersBySector, middleOf, sectorGroupId } from '@shared/domain/actors/sector-groups';
import { isRecordId, type RecordId } from '@shared/domain/kernel/id';
import { addActors, openDesk, type Desk } from '@test/builders/run-command';
import { describe, expect, it } from 'vitest';

function city(): { readonly desk: Desk; readonly ids: readonly RecordId[] } {
  const desk = openDesk();
  const ids = addActors(desk, [['Alcaldía', 'Público'], ['Hacienda', 'público '], ['Cámara', 'Empresa'], ['Vecinos', '']]);
  return { desk, ids };
}

function groupOf(memberIds: readonly RecordId[]): NodeGroup {
  return { id: sectorGroupId('free', 'Público'), name: 'Público', memberIds: new Set(memberIds), place: { x: 10, y: 20 }, zoneKey: 'publico' };
}

describe('gathering sectors', () => {
  it('takes several spellings for one sector, under the first of them in the alphabet', () => {
    const { desk, ids } = city();
    const sectors = membersBySector(listOf(desk.document(), 'actor'));
    expect([...sectors.values()].map(({ name, members }) => [name, members.map(({ id }) => id)])).toEqual([['Público', [ids[0], ids[1]]], ['Empresa', [ids[2]]], ['', [ids[3]]]]);
  });

  it('gives a sector one identity on every device, whatever its name', () => {
    expect(sectorGroupId('free', ' PÚBLICO')).toBe(sectorGroupId('free', 'Publico'));
    expect(sectorGroupId('free', 'Público')).not.toBe(sectorGroupId('force', 'Público'));
    for (const name of ['', 'Ñandú & 茶', 'a'.repeat(900)]) expect(isRecordId(sectorGroupId('layered', name))).toBe(true);
  });

  it('is offered where a place says nothing of its own', () => {
    expect((['free', 'rings', 'grid', 'sectors', 'kinds', 'scale', 'force', 'layered'] as const).filter(hasGroups)).toEqual(['free', 'sectors', 'force', 'layered']);
    expect(middleOf([{ x: 0, y: 0 }, { x: 10, y: 20 }])).toEqual({ x: 5, y: 10 });
  });

  it('is kept, moved and undone as one step each; nothing of the actors changes', () => {
    const { desk } = city();
    const before = desk.document();
    const [id] = desk.run(gatherSectors, { view: 'free', sectors: [{ name: 'Público', place: { x: 5, y: 6 } }, { name: 'Empresa', place: { x: 400, y: 6 } }] });
    if (id === undefined) throw new Error('a card');
    expect(recordOf(desk.document(), 'mapNote', id)).toMatchObject({ kind: 'sector', view: 'free', text: 'Público', x: 5, y: 6 });
    expect(listOf(desk.document(), 'actor')).toEqual(listOf(before, 'actor'));
    desk.run(moveSectors, { places: new Map([[id, { x: 100.4, y: 7 }]]), nudge: false });
    expect(recordOf(desk.document(), 'mapNote', id)).toMatchObject({ x: 100, y: 7 });
    desk.run(openSectors, listOf(desk.document(), 'mapNote').map((note) => note.id));
    expect(listOf(desk.document(), 'mapNote')).toEqual([]);
    const last = desk.diffs.at(-1);
    if (last === undefined) throw new Error('a step');
    expect(listOf(applyDiff(desk.document(), invertDiff(last)), 'mapNote')).toHaveLength(2);
    expect(desk.refused(openSectors, [id])).toMatchObject({ code: 'not-there' });
    expect(desk.refused(gatherSectors, { view: 'free', sectors: [] })).toMatchObject({ code: 'nothing' });
  });
});

describe('the map with a sector gathered', () => {
  it('draws one card for its actors, and their relations to it: those alike as one line, those inside not at all', () => {
    const { desk, ids: [town = 'actor:a', money = 'actor:b', guild = 'actor:c', folk = 'actor:d'] } = city();
    const connect = (sourceId: RecordId, targetId: RecordId, kind: 'coordination' | 'funding' = 'coordination'): RecordId => desk.run(connectActors, { sourceId, targetId, kind });
    connect(town, money);
    const one = connect(town, guild);
    const other = connect(guild, money);
    const paid = connect(money, guild, 'funding');
    const outside = connect(guild, folk);
    const whole = actorMapModel(desk.document(), 'free');
    const group = groupOf([town, money]);
    const model = groupedModel(whole, [group]);
    expect(model.nodes.map(({ id }) => id)).toEqual([guild, folk, group.id]);
    expect(model.nodes.at(-1)).toMatchObject({ name: 'Público', x: 10, y: 20, memberIds: [town, money] });
    expect(model.edges.map(({ id, label, relationIds }) => [id, label, relationIds])).toEqual([[one, '×2', [one, other]], [paid, '', undefined], [outside, '', undefined]]);
    expect(new Set(model.edges.slice(0, 2).map(({ lane }) => lane)).size).toBe(2);
    expect(recordsOf(model)(one)).toEqual([one, other]);
    expect([town, guild, other].map(shownIds(model))).toEqual([group.id, guild, one]);
    const scene = new Scene(model);
    expect(scene.indexOf(town)).toBe(scene.indexOf(group.id));
    expect(scene.degrees[scene.indexOf(group.id)]).toBe(2);
  });

  it('is the same map where nobody of the sector is seen', () => {
    const { desk } = city();
    const whole = actorMapModel(desk.document(), 'free');
    expect(groupedModel(whole, [groupOf(['actor:nobody'])])).toBe(whole);
  });
});

import {
  addActor,
  addActors,
  duplicateActors,
  moveActors,
  renameActor,
  setActorFields,
  setActorKind,
  setActorRing,
  setActorSector,
} from '@renderer/features/actors/commands';
import { arrangeActors, pinActors } from '@renderer/features/actors/view-commands';
import { connectActors, relationsAlong, removeFromMap, reverseRelation, setRelationFields } from '@renderer/features/actors/relation-commands';
import { invertDiff, applyDiff } from '@shared/document/diff';
import { listOf, recordOf } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import type { MapPoint } from '@shared/domain/actors/map-geometry';
import { placesOf, zonesOf } from '@shared/domain/actors/map-places';
import { openDesk, type Desk } from '@test/builders/run-command';
import { describe, expect, it } from 'vitest';

function add(desk: Desk, name: string, x = 0, y = 0): RecordId {
  return desk.run(addActor, { name, place: { x, y }, view: 'free' }).id;
}

function actor(desk: Desk, id: RecordId) {
  const found = recordOf(desk.document(), 'actor', id);
  if (found === undefined) throw new Error('an actor');
  return found;
}

describe('adding an actor', () => {
  it('puts it where it was asked, under a tidy name', () => {
    const desk = openDesk();
    const id = add(desk, '  Cámara de\n Comercio ', 30, 40);
    expect(actor(desk, id)).toMatchObject({ name: 'Cámara de Comercio', positions: { free: { x: 30, y: 40 } }, ring: null, kind: 'other' });
  });

  it('is refused without a name, and says who already has it', () => {
    const desk = openDesk();
    expect(desk.refused(addActor, { name: ' \n', place: { x: 0, y: 0 }, view: 'free' })).toMatchObject({ code: 'empty-name' });
    const first = add(desk, 'Cámara');
    expect(desk.run(addActor, { name: 'CAMARA', place: { x: 0, y: 200 }, view: 'free' }).sameNameAs).toBe(first);
  });

  it('in the rings takes the ring of the place', () => {
    const desk = openDesk();
    const { id } = desk.run(addActor, { name: 'Alcaldía', place: { x: 0, y: 10 }, view: 'rings' });
    expect(actor(desk, id).ring).toBe('core');
    const outside = desk.run(addActor, { name: 'Otra', place: { x: 0, y: 4000 }, view: 'rings' });
    expect(actor(desk, outside.id).ring).toBeNull();
  });

  it('leaves actors that nobody had placed where they were seen', () => {
    const desk = openDesk();
    desk.run(addActors, { names: ['Uno', 'Dos', 'Tres'], from: { x: 0, y: 0 }, view: 'free' });
    const before = placesOf(listOf(desk.document(), 'actor'), 'rings');
    desk.run(addActor, { name: 'Cuatro', place: { x: 0, y: 5 }, view: 'rings' });
    const after = placesOf(listOf(desk.document(), 'actor'), 'rings');
    for (const [id, place] of before) {
      expect(after.get(id)?.x).toBeCloseTo(place.x, 0);
      expect(after.get(id)?.y).toBeCloseTo(place.y, 0);
    }
  });

  it('of a whole list is one step that one undo takes back', () => {
    const desk = openDesk();
    const empty = desk.document();
    const ids = desk.run(addActors, { names: ['Uno', ' ', 'Dos'], from: { x: 0, y: 0 }, view: 'free' });
    expect(ids).toHaveLength(2);
    const [diff] = desk.diffs;
    expect(diff === undefined ? -1 : listOf(applyDiff(desk.document(), invertDiff(diff)), 'actor').length).toBe(listOf(empty, 'actor').length);
    expect(desk.refused(addActors, { names: ['  '], from: { x: 0, y: 0 }, view: 'free' }).code).toBe('empty-list');
  });
});

describe('editing actors', () => {
  it('renames, and refuses an empty name', () => {
    const desk = openDesk();
    const id = add(desk, 'Camara');
    desk.run(renameActor, { id, name: 'Cámara' });
    expect(actor(desk, id).name).toBe('Cámara');
    expect(desk.refused(renameActor, { id, name: '' }).code).toBe('empty-name');
  });

  it('sets kind, ring and sector of all that are chosen', () => {
    const desk = openDesk();
    const ids = [add(desk, 'Uno'), add(desk, 'Dos', 0, 300)];
    desk.run(setActorKind, { ids, kind: 'academia' });
    desk.run(setActorRing, { ids, ring: 'territory' });
    desk.run(setActorSector, { ids, sector: ' Educación ' });
    for (const id of ids) expect(actor(desk, id)).toMatchObject({ kind: 'academia', ring: 'territory', sector: 'Educación' });
    desk.run(setActorRing, { ids, ring: null });
    expect(actor(desk, ids[0] ?? 'actor:x').ring).toBeNull();
  });

  it('writes fields, and refuses a value the field does not admit by its name on the form', () => {
    const desk = openDesk();
    const id = add(desk, 'Uno');
    desk.run(setActorFields, { id, fields: { influence: 3, offers: 'Cooperación técnica' } });
    expect(actor(desk, id)).toMatchObject({ influence: 3, offers: 'Cooperación técnica' });
    expect(desk.refused(setActorFields, { id, fields: { influence: 7 } })).toMatchObject({ code: 'bad-value', params: { field: 'Influencia' } });
    expect(actor(desk, id).influence).toBe(3);
  });

  it('joins typing in one field into one step, and keeps two fields apart', () => {
    const key = setActorFields.mergeKey;
    expect(key?.({ id: 'actor:a', fields: { notes: 'a' } })).toBe(key?.({ id: 'actor:a', fields: { notes: 'ab' } }));
    expect(key?.({ id: 'actor:a', fields: { notes: 'a' } })).not.toBe(key?.({ id: 'actor:a', fields: { offers: 'a' } }));
  });

  it('refuses what is no longer there', () => {
    const desk = openDesk();
    expect(desk.refused(setActorKind, { ids: ['actor:gone'], kind: 'media' }).code).toBe('not-there');
    expect(desk.refused(moveActors, { view: 'free', places: new Map<RecordId, MapPoint>([['actor:gone', { x: 0, y: 0 }]]) }).code).toBe('not-there');
  });
});

describe('moving actors', () => {
  it('writes many as one diff and nothing else', () => {
    const desk = openDesk();
    const ids = [add(desk, 'Uno'), add(desk, 'Dos', 300), add(desk, 'Tres', 600)];
    desk.run(moveActors, { view: 'free', places: new Map(ids.slice(0, 2).map((id, index) => [id, { x: index, y: 900 }] as const)) });
    expect(desk.diffs.at(-1)?.changed.map(({ id }) => id)).toEqual(ids.slice(0, 2));
  });

  it('into another ring changes the ring, and says so', () => {
    const desk = openDesk();
    const { id } = desk.run(addActor, { name: 'Uno', place: { x: 0, y: 0 }, view: 'rings' });
    const { meaning } = desk.run(moveActors, { view: 'rings', places: new Map([[id, { x: 0, y: 200 }]]) });
    expect(meaning).toEqual({ view: 'rings', ring: 'government' });
    expect(actor(desk, id).ring).toBe('government');
  });

  it('into another zone changes the value, in one step that an undo takes back', () => {
    const desk = openDesk();
    const id = add(desk, 'Uno');
    const zones = zonesOf(listOf(desk.document(), 'actor'), 'grid');
    const zone = zones.find(({ key }) => key === '3.1');
    if (zone === undefined) throw new Error('a zone');
    const moved = desk.run(moveActors, { view: 'grid', places: new Map([[id, { x: zone.left + 100, y: zone.top + 50 }]]) });
    expect(moved).toEqual({ isChanged: true, meaning: { view: 'grid', influence: 3, interest: 1 } });
    expect(actor(desk, id)).toMatchObject({ influence: 3, interest: 1, ring: null });
    const lastDiff = desk.diffs.at(-1);
    if (lastDiff === undefined) throw new Error('a diff');
    const undone = applyDiff(desk.document(), invertDiff(lastDiff));
    expect(recordOf(undone, 'actor', id)).toMatchObject({ influence: null, interest: null });
  });

  it('on a view that the machine lays out pins, and a layout passes over the pinned', () => {
    const desk = openDesk();
    const [pinned, loose] = [add(desk, 'Uno'), add(desk, 'Dos', 300)];
    desk.run(moveActors, { view: 'force', places: new Map([[pinned, { x: 7, y: 8 }]]) });
    expect(actor(desk, pinned).pinnedViews).toEqual(['force']);
    expect(actor(desk, loose).pinnedViews).toEqual([]);
    desk.run(arrangeActors, { view: 'force', places: new Map([[pinned, { x: 500, y: 500 }], [loose, { x: 600.04, y: 600 }]]) });
    expect(actor(desk, pinned).positions['force']).toEqual({ x: 7, y: 8 });
    expect(actor(desk, loose).positions['force']).toEqual({ x: 600, y: 600 });
    desk.run(pinActors, { view: 'force', ids: [pinned], pinned: false, places: new Map() });
    expect(actor(desk, pinned).pinnedViews).toEqual([]);
  });

  it('joins nudges of the keyboard, never two drags', () => {
    const key = moveActors.mergeKey;
    const to = (x: number, nudge: boolean) => key?.({ view: 'free', places: new Map([['actor:a', { x, y: 0 }]]), nudge });
    expect(to(1, true)).toBe(to(2, true));
    expect(to(1, false)).not.toBe(to(2, false));
  });
});

describe('relations', () => {
  it('join two actors, directed from the start where the kind is', () => {
    const desk = openDesk();
    const [a, b] = [add(desk, 'Uno'), add(desk, 'Dos', 300)];
    const id = desk.run(connectActors, { sourceId: a, targetId: b, kind: 'funding' });
    expect(recordOf(desk.document(), 'relation', id)).toMatchObject({ kind: 'funding', directed: true, strength: 2, formal: false });
    desk.run(reverseRelation, { id });
    expect(recordOf(desk.document(), 'relation', id)).toMatchObject({ sourceId: b, targetId: a });
  });

  it('never join an actor to itself or to one that is gone', () => {
    const desk = openDesk();
    const a = add(desk, 'Uno');
    expect(desk.refused(connectActors, { sourceId: a, targetId: a, kind: 'norm' }).code).toBe('self-relation');
    expect(desk.refused(connectActors, { sourceId: a, targetId: 'actor:gone', kind: 'norm' }).code).toBe('not-there');
  });

  it('take kind, strength, direction, formality and label, within their range', () => {
    const desk = openDesk();
    const [a, b] = [add(desk, 'Uno'), add(desk, 'Dos', 300)];
    const id = desk.run(connectActors, { sourceId: a, targetId: b, kind: 'coordination' });
    desk.run(setRelationFields, { ids: [id], fields: { kind: 'conflict', strength: 3, formal: true, label: 'Veto' } });
    expect(recordOf(desk.document(), 'relation', id)).toMatchObject({ kind: 'conflict', strength: 3, formal: true, label: 'Veto' });
    expect(desk.refused(setRelationFields, { ids: [id], fields: { strength: 9 } })).toMatchObject({ params: { field: 'Fuerza' } });
  });
});

describe('removing and copying', () => {
  it('takes the relations along, says how many, and one undo brings all back', () => {
    const desk = openDesk();
    const [a, b, c] = [add(desk, 'Uno'), add(desk, 'Dos', 300), add(desk, 'Tres', 600)];
    desk.run(connectActors, { sourceId: a, targetId: b, kind: 'norm' });
    desk.run(connectActors, { sourceId: c, targetId: a, kind: 'norm' });
    desk.run(connectActors, { sourceId: b, targetId: c, kind: 'norm' });
    expect(relationsAlong(desk.document(), [a])).toBe(2);
    expect(removeFromMap.labelParams?.({ ids: [a] }, desk.document())).toEqual({ what: '«Uno» (2 relaciones)' });
    const before = desk.document();
    desk.run(removeFromMap, { ids: [a] });
    expect(listOf(desk.document(), 'relation')).toHaveLength(1);
    const diff = desk.diffs.at(-1);
    if (diff === undefined) throw new Error('a diff');
    const after = applyDiff(desk.document(), invertDiff(diff));
    expect(listOf(after, 'relation')).toHaveLength(3);
    expect(recordOf(after, 'actor', a)).toEqual(recordOf(before, 'actor', a));
  });

  it('copies an actor beside itself with its fields and without its relations', () => {
    const desk = openDesk();
    const [a, b] = [add(desk, 'Uno'), add(desk, 'Dos', 208)];
    desk.run(setActorFields, { id: a, fields: { sector: 'Agua', tags: ['río'] } });
    desk.run(connectActors, { sourceId: a, targetId: b, kind: 'norm' });
    const [copy = 'actor:x'] = desk.run(duplicateActors, { ids: [a], view: 'free' });
    expect(actor(desk, copy)).toMatchObject({ name: 'Uno (copia)', sector: 'Agua', tags: ['río'] });
    expect(actor(desk, copy).positions['free']).not.toEqual(actor(desk, a).positions['free']);
    expect(listOf(desk.document(), 'relation')).toHaveLength(1);
  });
});

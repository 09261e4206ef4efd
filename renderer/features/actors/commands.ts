import { defineCommand } from '@renderer/store/command';
import { listOf, recordOf, type Document } from '@shared/document/document';
import type { ChangeSet } from '@shared/document/change-set';
import { actorModule, type Actor, type ActorKind, type Ring } from '@shared/domain/actors/actor';
import { actorNamed, tidyName } from '@shared/domain/actors/actor-rules';
import { freePlaceNear, gridPlaces } from '@shared/domain/actors/free-place';
import { CARD_CELL, isZoneView, type MapPoint, type MapView } from '@shared/domain/actors/map-geometry';
import { placesOf, settle, type Settled } from '@shared/domain/actors/map-places';
import { zoneKeyOf, zoneValueOf, type ZoneValue } from '@shared/domain/actors/zone-value';
import type { RecordId } from '@shared/domain/kernel/id';
import { fail, ok, type Result } from '@shared/domain/kernel/result';
import type { ContentOf } from '@shared/domain/registry';
import { t } from '@shared/i18n';
import { checkFields } from './check-fields';

type ActorFields = Partial<ContentOf<'actor'>>;

function nameOf(document: Document, id: RecordId | undefined): string {
  return id === undefined ? '' : (recordOf(document, 'actor', id)?.name ?? '');
}

function areThere(document: Document, ids: readonly RecordId[]): boolean {
  return ids.length > 0 && ids.every((id) => recordOf(document, 'actor', id) !== undefined);
}

/** Creates actors at their places; whoever had no place of their own yet stays where it is seen. */
function createAt(change: ChangeSet, document: Document, view: MapView, entries: readonly { readonly fields: ActorFields; readonly place: MapPoint }[]): readonly Actor[] {
  const before = listOf(document, 'actor');
  const created = entries.map(({ fields }) => change.create('actor', fields));
  const places = new Map(created.map((actor, index) => [actor.id, entries[index]?.place ?? { x: 0, y: 0 }]));
  for (const [id, fields] of settle([...before, ...created], view, places, placesOf(before, view))) change.update('actor', id, fields);
  return created;
}

/** What adding an actor tells: its id, and who already went by that name. */
export interface AddedActor {
  readonly id: RecordId;
  readonly sameNameAs: RecordId | null;
}

/** Adds an actor where a person put it; in the view of rings the place says its ring. */
export const addActor = defineCommand<{ readonly name: string; readonly place: MapPoint; readonly view: MapView }, AddedActor>({
  id: 'actors.add',
  labelKey: 'actors.command.add',
  labelParams: ({ name }) => ({ name: tidyName(name) }),
  undo: 'record',
  run: (change, document, { name, place, view }): Result<AddedActor> => {
    const tidy = tidyName(name);
    if (tidy === '') return fail('empty-name', 'actors.error.emptyName');
    const same = actorNamed(listOf(document, 'actor'), tidy);
    const [actor] = createAt(change, document, view, [{ fields: { name: tidy }, place }]);
    if (actor === undefined) throw new Error('The actor was not created');
    return ok({ id: actor.id, sameNameAs: same?.id ?? null });
  },
});

/** Adds a list of actors on a grid of free places that begins at `from`. */
export const addActors = defineCommand<
  { readonly names: readonly string[]; readonly from: MapPoint; readonly view: MapView },
  readonly RecordId[]
>({
  id: 'actors.addMany',
  labelKey: 'actors.command.addMany',
  labelParams: ({ names }) => ({ count: names.length }),
  undo: 'record',
  run: (change, document, { names, from, view }) => {
    const tidy = names.map(tidyName).filter((name) => name !== '');
    if (tidy.length === 0) return fail('empty-list', 'actors.error.emptyList');
    const places = gridPlaces(placesOf(listOf(document, 'actor'), view).values(), from, tidy.length);
    const entries = tidy.map((name, index) => ({ fields: { name }, place: places[index] ?? from }));
    return ok(createAt(change, document, view, entries).map(({ id }) => id));
  },
});

/** Changes an actor's name. */
export const renameActor = defineCommand<{ readonly id: RecordId; readonly name: string }>({
  id: 'actors.rename',
  labelKey: 'actors.command.rename',
  labelParams: ({ name }) => ({ name: tidyName(name) }),
  undo: 'record',
  run: (change, document, { id, name }) => {
    const tidy = tidyName(name);
    if (tidy === '') return fail('empty-name', 'actors.error.emptyName');
    if (!areThere(document, [id])) return fail('not-there', 'actors.error.notThere');
    change.update('actor', id, { name: tidy });
    return ok(undefined);
  },
});

/** Writes fields of one actor; typing in one field is one step. */
export const setActorFields = defineCommand<{ readonly id: RecordId; readonly fields: ActorFields }>({
  id: 'actors.edit',
  labelKey: 'actors.command.edit',
  labelParams: ({ id }, document) => ({ name: nameOf(document, id) }),
  undo: 'merge',
  mergeKey: ({ id, fields }) => `${id} ${Object.keys(fields).sort().join(' ')}`,
  run: (change, document, { id, fields }) => {
    if (!areThere(document, [id])) return fail('not-there', 'actors.error.notThere');
    const checked = checkFields(actorModule.fields, fields);
    if (!checked.ok) return checked;
    change.update('actor', id, fields);
    return ok(undefined);
  },
});

function setForAll<Input extends { readonly ids: readonly RecordId[] }>(fieldsOf: (input: Input) => ActorFields) {
  return (change: ChangeSet, document: Document, input: Input): Result<void> => {
    if (!areThere(document, input.ids)) return fail('not-there', 'actors.error.notThere');
    const fields = fieldsOf(input);
    const checked = checkFields(actorModule.fields, fields);
    if (!checked.ok) return checked;
    for (const id of input.ids) change.update('actor', id, fields);
    return ok(undefined);
  };
}

/** Gives actors a kind. */
export const setActorKind = defineCommand<{ readonly ids: readonly RecordId[]; readonly kind: ActorKind }>({
  id: 'actors.setKind',
  labelKey: 'actors.command.setKind',
  labelParams: ({ kind }) => ({ kind: t(`records.actorKind.${kind}`) }),
  undo: 'record',
  run: setForAll(({ kind }) => ({ kind })),
});

/** Puts actors in a ring, or in none. */
export const setActorRing = defineCommand<{ readonly ids: readonly RecordId[]; readonly ring: Ring | null }>({
  id: 'actors.setRing',
  labelKey: 'actors.command.setRing',
  labelParams: ({ ring }) => ({ ring: ring === null ? t('actors.field.noRing') : t(`records.ring.${ring}`) }),
  undo: 'record',
  run: setForAll(({ ring }) => ({ ring })),
});

/** Gives actors a sector. */
export const setActorSector = defineCommand<{ readonly ids: readonly RecordId[]; readonly sector: string }>({
  id: 'actors.setSector',
  labelKey: 'actors.command.setSector',
  labelParams: ({ sector }) => ({ sector: sector.trim() }),
  undo: 'merge',
  mergeKey: ({ ids }) => ids.join(' '),
  run: setForAll(({ sector }) => ({ sector: sector.trim() })),
});

/** What a move did: the ring or the value of a zone that the first actor got; `null` where it changed nothing but the place. */
export interface MovedActors {
  /** Whether anything was written: a card dropped at the border of its zone may go back to where it was. */
  readonly isChanged: boolean;
  readonly meaning: { readonly view: 'rings'; readonly ring: Ring | null } | ZoneValue | null;
}

/** Puts actors at places of a view, all in one step; where a place has a meaning, they get what it means. */
export const moveActors = defineCommand<
  { readonly view: MapView; readonly places: ReadonlyMap<RecordId, MapPoint>; readonly nudge?: boolean },
  MovedActors
>({
  id: 'actors.move',
  labelKey: 'actors.command.move',
  labelParams: ({ places }, document) => ({ count: places.size, name: nameOf(document, [...places.keys()][0]) }),
  undo: 'merge',
  // Steps of the keyboard join into one; every drag is a step of its own.
  mergeKey: ({ nudge = false, view, places }) =>
    nudge ? `${view} ${[...places.keys()].join(' ')}` : `drag ${[...places].map(([id, { x, y }]) => `${id} ${String(x)} ${String(y)}`).join(' ')}`,
  run: (change, document, { view, places }) => {
    if (!areThere(document, [...places.keys()])) return fail('not-there', 'actors.error.notThere');
    let meaning: MovedActors['meaning'] = null;
    const settled = settle(listOf(document, 'actor'), view, places);
    for (const [id, fields] of settled) {
      change.update('actor', id, fields);
      if (meaning === null && places.has(id)) meaning = meaningOf(document, id, view, fields);
    }
    return ok({ meaning, isChanged: settled.size > 0 });
  },
});

function meaningOf(document: Document, id: RecordId, view: MapView, fields: Settled): MovedActors['meaning'] {
  const actor = recordOf(document, 'actor', id);
  if (actor === undefined) return null;
  if (fields.ring !== undefined) return { view: 'rings', ring: fields.ring };
  if (!isZoneView(view)) return null;
  const value = zoneValueOf({ ...actor, ...fields }, view);
  return zoneKeyOf(value) === zoneKeyOf(zoneValueOf(actor, view)) ? null : value;
}

/** Copies actors beside themselves, without their relations. */
export const duplicateActors = defineCommand<{ readonly ids: readonly RecordId[]; readonly view: MapView }, readonly RecordId[]>({
  id: 'actors.duplicate',
  labelKey: 'actors.command.duplicate',
  labelParams: ({ ids }, document) => ({ count: ids.length, name: nameOf(document, ids[0]) }),
  undo: 'record',
  run: (change, document, { ids, view }) => {
    if (!areThere(document, ids)) return fail('not-there', 'actors.error.notThere');
    const shown = placesOf(listOf(document, 'actor'), view);
    const taken = [...shown.values()];
    const entries = ids.flatMap((id) => {
      const actor = recordOf(document, 'actor', id);
      if (actor === undefined) return [];
      const beside = shown.get(id) ?? { x: 0, y: 0 };
      const place = freePlaceNear(taken, { x: beside.x + CARD_CELL.width, y: beside.y });
      taken.push(place);
      return [{ fields: { ...contentOf(actor), name: tidyName(t('actors.command.copyName', { name: actor.name })), positions: {}, pinnedViews: [] }, place }];
    });
    return ok(createAt(change, document, view, entries).map(({ id }) => id));
  },
});

function contentOf(actor: Actor): ActorFields {
  const names = Object.keys(actorModule.fields) as (keyof ContentOf<'actor'>)[];
  return Object.fromEntries(names.map((name) => [name, actor[name]]));
}

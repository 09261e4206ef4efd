import { mapWords } from '@renderer/canvas/map-words';
import { DRAFT_ID } from '@renderer/canvas/draft-node';
import type { NamingEnd } from '@renderer/canvas/node-words';
import { recordOf } from '@shared/document/document';
import type { ActorKind, Ring } from '@shared/domain/actors/actor';
import { readNameList, tidyName } from '@shared/domain/actors/actor-rules';
import { freePlaceNear, nextInSeries } from '@shared/domain/actors/free-place';
import { isZoneView, type MapPoint } from '@shared/domain/actors/map-geometry';
import type { RecordId } from '@shared/domain/kernel/id';
import type { RelationKind } from '@shared/domain/relations/relation';
import type { Translate } from '@shared/i18n';
import { addActor, addActors, duplicateActors, moveActors, renameActor, setActorKind, setActorRing } from './commands';
import { connectActors, removeFromMap, setRelationFields } from './relation-commands';
import { moveSectors } from './group-commands';
import type { MapWork } from './use-map-work';

/** What a person does on the map, whichever way: pointer, key, button or menu. */
export interface MapActs {
  readonly addAt: (place: MapPoint) => void;
  /** Beside the actor added last, else under the pointer or in the middle of the view. */
  readonly addNext: () => void;
  readonly endNaming: (id: RecordId, name: string, end: NamingEnd) => void;
  readonly cancelNaming: (id: RecordId) => void;
  readonly rename: (id: RecordId) => void;
  readonly editLabel: (id: RecordId) => void;
  readonly endLabel: (id: RecordId, label: string) => void;
  readonly move: (places: ReadonlyMap<RecordId, MapPoint>, isNudge?: boolean) => boolean;
  readonly connect: (sourceId: RecordId, targetId: RecordId, kind?: RelationKind) => RecordId | null;
  readonly setKind: (kind: ActorKind) => void;
  readonly setRing: (ring: Ring | null) => void;
  readonly setRelationKind: (kind: RelationKind) => void;
  readonly remove: () => void;
  readonly duplicate: () => void;
  /** Adds the names of a pasted text; gives whether there were any. */
  readonly paste: (text: string) => boolean;
}

/** Whether an id is that of the card of a gathered sector. */
export function isGroupId(id: RecordId): boolean {
  return id.startsWith('mapNote:');
}

/** The ids of the selection that are actors, and those that are relations. */
export function parted(selection: readonly RecordId[]): { readonly actorIds: readonly RecordId[]; readonly relationIds: readonly RecordId[] } {
  return {
    actorIds: selection.filter((id) => id.startsWith('actor:')),
    relationIds: selection.filter((id) => id.startsWith('relation:')),
  };
}

/** The acts on the map as it stands. */
export function mapActs(work: MapWork, t: Translate): MapActs {
  const { document, view, model, controller, selection, run, say, choose } = work;
  const { actorIds, relationIds } = parted(selection);
  const nameOf = (id: RecordId | undefined): string => (id === undefined ? '' : (recordOf(document, 'actor', id)?.name ?? ''));
  const taken = work.whole.nodes.filter(({ id }) => id !== DRAFT_ID);
  const ringName = (ring: Ring | null): string => (ring === null ? t('actors.field.noRing') : t(`records.ring.${ring}`));

  const openDraft = (place: MapPoint, first: MapPoint): void => {
    work.setTask('none');
    work.setLabellingId(null);
    work.setNamingId(null);
    work.setDraft({ place, first });
    controller.reveal(place);
  };

  const endDraft = (name: string, end: NamingEnd): void => {
    const { draft } = work;
    if (draft === null) return;
    if (tidyName(name) === '') {
      work.setDraft(null);
      if (end === 'enter') controller.focusActive();
      return;
    }
    const added = run(addActor, { name, place: draft.place, view });
    if (!added.ok) return;
    say(t(added.value.sameNameAs === null ? 'actors.announce.added' : 'actors.announce.sameName', { name: tidyName(name) }));
    choose([added.value.id]);
    if (work.place.isSeries && end === 'enter') {
      openDraft(nextInSeries([...taken, draft.place], draft.first, draft.place), draft.first);
      return;
    }
    work.setDraft(null);
    work.setLastAdded({ id: added.value.id, first: draft.first });
    if (end === 'enter') controller.focusActive();
  };

  return {
    addAt: (place) => {
      openDraft(place, place);
    },
    addNext: () => {
      if (work.draft !== null) return;
      const [only] = actorIds;
      const last = work.lastAdded;
      const node = last !== null && actorIds.length === 1 && only === last.id ? model.nodes.find(({ id }) => id === only) : undefined;
      if (last !== null && node !== undefined) {
        openDraft(nextInSeries(taken, last.first, node), last.first);
        return;
      }
      const place = freePlaceNear(taken, controller.newPlace());
      openDraft(place, place);
    },
    endNaming: (id, name, end) => {
      if (id === DRAFT_ID) {
        endDraft(name, end);
        return;
      }
      work.setNamingId(null);
      const before = nameOf(id);
      if (tidyName(name) !== before && tidyName(name) !== '' && run(renameActor, { id, name }).ok) {
        say(t('actors.announce.renamed', { name: tidyName(name) }));
      }
      if (end === 'enter') controller.focusActive();
    },
    cancelNaming: () => {
      work.setDraft(null);
      work.setNamingId(null);
      say(t('actors.announce.cancelled'));
      controller.focusActive();
    },
    rename: (id) => {
      if (isGroupId(id)) return;
      choose([id]);
      work.setNamingId(id);
    },
    editLabel: (id) => {
      choose([id]);
      work.setLabellingId(id);
    },
    endLabel: (id, label) => {
      work.setLabellingId(null);
      const before = recordOf(document, 'relation', id)?.label;
      if (before !== undefined && before !== label.trim()) run(setRelationFields, { ids: [id], fields: { label: label.trim() } });
      controller.focusActive();
    },
    move: (all, isNudge = false) => {
      const cards = new Map([...all].filter(([id]) => isGroupId(id)));
      const places = new Map([...all].filter(([id]) => !isGroupId(id)));
      // In a view of zones the zone says where the card of a sector stands.
      if (cards.size > 0 && !isZoneView(view) && run(moveSectors, { places: cards, nudge: isNudge }).ok) {
        say(t('actors.announce.moved', { count: cards.size, name: recordOf(document, 'mapNote', [...cards.keys()][0] ?? 'mapNote:none')?.text ?? '' }));
        if (places.size === 0) return true;
      }
      if (places.size === 0) return false;
      const moved = run(moveActors, { view, places, nudge: isNudge });
      if (!moved.ok) return false;
      const [first] = places.keys();
      const params = { count: places.size, name: nameOf(first) };
      const { meaning, isChanged } = moved.value;
      const words = mapWords(t);
      say(meaning === null ? t('actors.announce.moved', params) : t('actors.announce.movedToRing', { ...params, ring: meaning.view === 'rings' ? ringName(meaning.ring) : words.zone(meaning) }));
      return isChanged;
    },
    connect: (sourceId, targetId, kind = 'coordination') => {
      if (isGroupId(sourceId) || isGroupId(targetId)) {
        say(t('sectorGroups.noConnect'));
        return null;
      }
      const connected = run(connectActors, { sourceId, targetId, kind });
      if (!connected.ok) return null;
      say(t('actors.announce.connected', { source: nameOf(sourceId), target: nameOf(targetId), kind: t(`records.relationKind.${kind}`) }));
      return connected.value;
    },
    setKind: (kind) => {
      if (actorIds.length > 0 && run(setActorKind, { ids: actorIds, kind }).ok) {
        say(t('actors.announce.kind', { kind: t(`records.actorKind.${kind}`) }));
      }
    },
    setRing: (ring) => {
      if (actorIds.length > 0 && run(setActorRing, { ids: actorIds, ring }).ok) {
        say(t('actors.announce.ring', { ring: ringName(ring) }));
      }
    },
    setRelationKind: (kind) => {
      if (relationIds.length > 0 && run(setRelationFields, { ids: relationIds, fields: { kind } }).ok) {
        say(t('actors.announce.relationKind', { kind: t(`records.relationKind.${kind}`) }));
      }
    },
    remove: () => {
      if (selection.length === 0 || !run(removeFromMap, { ids: selection }).ok) return;
      choose([]);
      work.setActiveId(null);
      say(t('actors.announce.removed'));
      controller.focusMap();
    },
    duplicate: () => {
      if (actorIds.length === 0) return;
      const copies = run(duplicateActors, { ids: actorIds, view });
      if (!copies.ok) return;
      choose(copies.value);
      say(t('actors.announce.duplicated', { count: copies.value.length }));
      controller.focusActive();
    },
    paste: (text) => {
      const { names } = readNameList(text, taken.map(({ name }) => name));
      if (names.length === 0) return false;
      const added = run(addActors, { names, from: freePlaceNear(taken, controller.newPlace()), view });
      if (!added.ok) return false;
      choose(added.value);
      say(t('actors.paste.done', { count: names.length }));
      return true;
    },
  };
}

import { mapWords } from '@renderer/canvas/map-words';
import type { Direction } from '@renderer/canvas/direction';
import { recordOf } from '@shared/document/document';
import { aligned, type Alignment } from '@shared/domain/actors/align-cards';
import { MOST_STEPS, NO_FILTER, filterCount } from '@shared/analysis/actors/map-filter';
import { CARD_HEIGHT, CARD_WIDTH, MAP_VIEWS, isComputedView, isZoneView, type MapPoint, type MapView } from '@shared/domain/actors/map-geometry';
import { zoneBeside } from '@shared/domain/actors/zone-step';
import { zoneKeyOf, zoneValueOf } from '@shared/domain/actors/zone-value';
import type { RecordId } from '@shared/domain/kernel/id';
import type { Translate } from '@shared/i18n';
import { moveActors } from './commands';
import type { MapLayout } from './layout/use-layout';
import { isGroupId, parted } from './map-acts';
import { addNote } from './note-commands';
import type { MapWork } from './use-map-work';
import { pinActors, setZoneValue } from './view-commands';

/** What a person does with the views of the map, whichever way. */
export interface ViewActs {
  readonly setView: (view: MapView) => void;
  /** To the next view (1) or the one before (−1). */
  readonly turnView: (by: 1 | -1) => void;
  /** Shows only the surroundings of the active actor, one step more each time; then all again. */
  readonly widenEgo: () => void;
  readonly toggleAreas: () => void;
  readonly togglePin: () => void;
  readonly arrange: () => void;
  /** Ends a layout under way, an ego view or a filter, in this order; gives whether there was one. */
  readonly stop: () => boolean;
  /** Moves the chosen to the zone beside theirs; gives whether the view has zones. */
  readonly moveToZone: (direction: Direction) => boolean;
  readonly align: (alignment: Alignment) => void;
  /** Puts a note on the map, or an area around the chosen where there are some. */
  readonly note: () => void;
}

/** The acts on the views as they stand. */
export function viewActs(work: MapWork, layout: MapLayout, t: Translate): ViewActs {
  const { document, view, whole, selection, place, changePlace, run, say } = work;
  const { actorIds } = parted(selection);
  const setView = (next: MapView): void => {
    changePlace({ view: next, display: 'map' });
    say(t('actorViews.entered', { view: t(`actorViews.name.${next}`) }));
  };
  const places = (): ReadonlyMap<RecordId, MapPoint> =>
    new Map(whole.nodes.filter(({ id }) => actorIds.includes(id)).map(({ id, x, y }) => [id, { x, y }]));
  return {
    setView,
    turnView: (by) => {
      const next = MAP_VIEWS[(MAP_VIEWS.indexOf(view) + by + MAP_VIEWS.length) % MAP_VIEWS.length];
      if (next !== undefined) setView(next);
    },
    widenEgo: () => {
      const id = actorIds.at(-1) ?? work.activeId;
      if (id === null || isGroupId(id)) {
        say(t('actorViews.ego.choose'));
        return;
      }
      const steps = place.ego?.id === id ? place.ego.steps + 1 : 1;
      const ego = steps > MOST_STEPS ? null : { id, steps };
      changePlace({ ego });
      say(ego === null ? t('actorViews.ego.all') : t('actorViews.ego.seen', { count: steps, name: recordOf(document, 'actor', id)?.name ?? '' }));
      requestAnimationFrame(() => { work.controller.fit(); });
    },
    toggleAreas: () => {
      changePlace({ hasAreas: !place.hasAreas });
      say(t(place.hasAreas ? 'actorViews.areasOff' : 'actorViews.areasOn'));
    },
    togglePin: () => {
      if (!isComputedView(view) || actorIds.length === 0) return;
      const isPinned = actorIds.every((id) => recordOf(document, 'actor', id)?.pinnedViews.includes(view) === true);
      if (!run(pinActors, { view, ids: actorIds, pinned: !isPinned, places: places() }).ok) return;
      say(t(isPinned ? 'actorViews.unpinned' : 'actorViews.pinned', { count: actorIds.length }));
    },
    arrange: layout.arrange,
    stop: () => {
      if (layout.isRunning) {
        layout.stop();
        work.controller.setModel({ ...work.model });
        return true;
      }
      if (work.task !== 'none' || selection.length > 0) return false;
      if (place.ego !== null) {
        changePlace({ ego: null });
        say(t('actorViews.ego.all'));
        return true;
      }
      if (filterCount(place.filter) > 0) {
        changePlace({ filter: NO_FILTER });
        say(t('actorViews.ego.all'));
        return true;
      }
      return false;
    },
    moveToZone: (direction) => {
      const [first] = actorIds;
      const actor = first === undefined ? undefined : recordOf(document, 'actor', first);
      if (!isZoneView(view) || actor === undefined) return false;
      const key = zoneKeyOf(zoneValueOf(actor, view));
      const from = whole.zones.find((zone) => zone.key === key);
      const zone = from === undefined ? undefined : zoneBeside(whole.zones, from, direction);
      if (zone === undefined) {
        say(t('actorViews.noZone'));
        return true;
      }
      if (run(setZoneValue, { view, ids: actorIds, value: zone.value }).ok) {
        say(t('actors.announce.movedToRing', { count: actorIds.length, name: actor.name, ring: mapWords(t).zone(zone.value) }));
        requestAnimationFrame(() => {
          const node = work.controller.scene.model.nodes[work.controller.scene.indexOf(actor.id)];
          if (node !== undefined) work.controller.reveal(node);
        });
      }
      return true;
    },
    align: (alignment) => {
      if (actorIds.length < 2 && alignment !== 'snap') return;
      if (run(moveActors, { view, places: aligned(places(), alignment) }).ok) say(t('actorViews.aligned', { count: actorIds.length }));
    },
    note: () => {
      const chosen = [...places().values()];
      const at = work.controller.newPlace();
      const fields =
        chosen.length < 2
          ? { kind: 'note' as const, text: '', x: at.x, y: at.y, ...NOTE_SIZE }
          : { kind: 'area' as const, text: t('mapNotes.newArea'), ...around(chosen) };
      if (!run(addNote, { ...fields, view }).ok) return;
      // What was just put there is to be written in.
      requestAnimationFrame(() => {
        requestAnimationFrame(() => {
          const fieldsOnMap = globalThis.document.querySelectorAll<HTMLTextAreaElement>('[data-map-note]');
          [...fieldsOnMap].at(-1)?.focus({ preventScroll: true });
        });
      });
    },
  };
}

const NOTE_SIZE = { width: 220, height: 110 } as const;
/** Air between the cards and the area around them, and room for its name above. */
const AIR = 28;
const NAME = 44;

function around(places: readonly MapPoint[]): { readonly x: number; readonly y: number; readonly width: number; readonly height: number } {
  const left = Math.min(...places.map(({ x }) => x)) - CARD_WIDTH / 2 - AIR;
  const top = Math.min(...places.map(({ y }) => y)) - CARD_HEIGHT / 2 - AIR - NAME;
  const right = Math.max(...places.map(({ x }) => x)) + CARD_WIDTH / 2 + AIR;
  const bottom = Math.max(...places.map(({ y }) => y)) + CARD_HEIGHT / 2 + AIR;
  return { x: left, y: top, width: right - left, height: bottom - top };
}

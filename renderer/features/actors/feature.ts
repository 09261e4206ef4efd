import type { Action, Feature } from '@renderer/store/feature';
import { IconAffiliate } from '@tabler/icons-react';
import { lazy } from 'react';
import { session } from '@renderer/store/session';
import { changeActorsPlace, isOnMap } from './actors-place';
import { requestOfMap, type MapRequest } from './map-requests';
import { openSheet } from './sheet/sheet-state';
import { MAP_VIEWS } from '@shared/domain/actors/map-geometry';
import { t } from '@shared/i18n';

/** Whether letters are the map's: while it is built by questions they are not. */
function isMapAtHand(): boolean {
  return isOnMap() && (session.getState().placeStates.actors as { readonly isGuided?: boolean } | undefined)?.isGuided !== true;
}

/** Asks the map, which is shown where something else was. */
function onMap(request: MapRequest): void {
  changeActorsPlace({ tab: 'map', display: 'map', isGuided: false });
  requestOfMap(request);
}

/** Actores: the map of who is who, as canvas and as list. */
export const feature: Feature = {
  id: 'actors',
  labelKey: 'actors.place.title',
  Icon: IconAffiliate,
  View: lazy(() => import('./ActorsTabs').then(({ ActorsTabs }) => ({ default: ActorsTabs }))),
  actions: [
    { id: 'actors.add', labelKey: 'actors.action.add', isAvailable: isMapAtHand, shortcut: 'a', run: () => { onMap('add'); } },
    { id: 'actors.paste', labelKey: 'actors.action.paste', isAvailable: isOnMap, run: () => { requestOfMap('paste'); } },
    { id: 'actors.find', labelKey: 'actors.action.find', isAvailable: isOnMap, shortcut: 'mod+f', run: () => { requestOfMap('find'); } },
    { id: 'actors.fit', labelKey: 'actors.action.fit', isAvailable: isMapAtHand, shortcut: 'f', run: () => { requestOfMap('fit'); } },
    ...MAP_VIEWS.map((view): Action => ({
      id: `actors.${view}`,
      labelKey: 'actorViews.action.view',
      labelParams: () => ({ view: t(`actorViews.name.${view}`) }),
      run: () => { changeActorsPlace({ tab: 'map', view, display: 'map' }); },
    })),
    { id: 'actors.filter', labelKey: 'actorViews.action.filter', isAvailable: isMapAtHand, shortcut: 'q', run: () => { onMap('filter'); } },
    { id: 'actors.ego', labelKey: 'actorViews.action.ego', isAvailable: isMapAtHand, shortcut: 'g', run: () => { onMap('ego'); } },
    { id: 'actors.areas', labelKey: 'actorViews.action.areas', isAvailable: isMapAtHand, shortcut: 'b', run: () => { onMap('areas'); } },
    { id: 'actors.arrange', labelKey: 'actorViews.action.arrange', isAvailable: isMapAtHand, shortcut: 'l', run: () => { onMap('arrange'); } },
    { id: 'actors.note', labelKey: 'mapNotes.addNote', isAvailable: isMapAtHand, shortcut: 'n', run: () => { onMap('note'); } },
    { id: 'actors.groups', labelKey: 'sectorGroups.toolbar', isAvailable: isMapAtHand, shortcut: 'u', run: () => { onMap('group'); } },
    { id: 'actors.guide', labelKey: 'actorViews.action.guide', run: () => { changeActorsPlace({ tab: 'map', display: 'map', isGuided: true }); } },
    { id: 'actors.bodies', labelKey: 'actorViews.action.bodies', run: () => { changeActorsPlace({ tab: 'map', display: 'bodies', isGuided: false }); } },
    { id: 'actors.list', labelKey: 'actors.action.list', run: () => { changeActorsPlace({ tab: 'map', display: 'list' }); } },
    { id: 'actors.sheet', labelKey: 'mapSheet.action', run: openSheet },
    { id: 'actors.influence', labelKey: 'influence.action.score', run: () => { changeActorsPlace({ tab: 'influence', influencePart: 'influence' }); } },
    { id: 'actors.results', labelKey: 'influence.action.results', run: () => { changeActorsPlace({ tab: 'influence', influencePart: 'results' }); } },
  ],
  shows: {
    body: (bodyId) => { changeActorsPlace({ tab: 'map', display: 'bodies', bodyId, isGuided: false }); },
    actor: () => { changeActorsPlace({ tab: 'map' }); },
    relation: () => { changeActorsPlace({ tab: 'map' }); },
    objective: () => { changeActorsPlace({ tab: 'influence', influencePart: 'position' }); },
    scoringRound: () => { changeActorsPlace({ tab: 'influence', influencePart: 'influence' }); },
  },
  keys: [
    { labelKey: 'actorViews.key.view', shortcut: 'v' },
    { labelKey: 'actorViews.key.pin', shortcut: 'p' },
    { labelKey: 'actorViews.key.zone', shortcut: 'alt+shift+arrowright' },
    { labelKey: 'help.key.series', shortcut: 's' },
    { labelKey: 'help.key.connect', shortcut: 'c' },
    { labelKey: 'help.key.kind', shortcut: '1' },
    { labelKey: 'help.key.ring', shortcut: 'shift+1' },
    { labelKey: 'help.key.rename', shortcut: 'f2' },
    { labelKey: 'help.key.nudge', shortcut: 'alt+arrowright' },
    { labelKey: 'help.key.duplicate', shortcut: 'mod+d' },
    { labelKey: 'help.key.selectAll', shortcut: 'mod+a' },
    { labelKey: 'help.key.remove', shortcut: 'delete' },
  ],
  writers: () => import('./writers').then(({ writers }) => writers),
};

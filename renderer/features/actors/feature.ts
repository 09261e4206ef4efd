import type { Action, Feature } from '@renderer/store/feature';
import { IconAffiliate } from '@tabler/icons-react';
import { lazy } from 'react';
import { session } from '@renderer/store/session';
import { changeActorsPlace } from './actors-place';
import { requestOfMap, type MapRequest } from './map-requests';
import { MAP_VIEWS } from '@shared/domain/actors/map-geometry';
import { t } from '@shared/i18n';

/** Whether letters are the map's: while it is built by questions they are not. */
function isMapAtHand(): boolean {
  return (session.getState().placeStates.actors as { readonly isGuided?: boolean } | undefined)?.isGuided !== true;
}

/** Asks the map, which is shown where something else was. */
function onMap(request: MapRequest): void {
  changeActorsPlace({ display: 'map', isGuided: false });
  requestOfMap(request);
}

/** Actores: the map of who is who, as canvas and as list. */
export const feature: Feature = {
  id: 'actors',
  labelKey: 'actors.place.title',
  Icon: IconAffiliate,
  View: lazy(() => import('./ActorsView').then(({ ActorsView }) => ({ default: ActorsView }))),
  shows: { body: (bodyId) => { changeActorsPlace({ display: 'bodies', bodyId, isGuided: false }); } },
  actions: [
    { id: 'actors.add', labelKey: 'actors.action.add', shortcut: 'a', isAvailable: isMapAtHand, run: () => { onMap('add'); } },
    { id: 'actors.paste', labelKey: 'actors.action.paste', run: () => { requestOfMap('paste'); } },
    { id: 'actors.find', labelKey: 'actors.action.find', shortcut: 'mod+f', run: () => { requestOfMap('find'); } },
    { id: 'actors.fit', labelKey: 'actors.action.fit', shortcut: 'f', isAvailable: isMapAtHand, run: () => { requestOfMap('fit'); } },
    ...MAP_VIEWS.map((view): Action => ({
      id: `actors.${view}`,
      labelKey: 'actorViews.action.view',
      labelParams: () => ({ view: t(`actorViews.name.${view}`) }),
      run: () => { changeActorsPlace({ view, display: 'map' }); },
    })),
    { id: 'actors.filter', labelKey: 'actorViews.action.filter', shortcut: 'q', isAvailable: isMapAtHand, run: () => { onMap('filter'); } },
    { id: 'actors.ego', labelKey: 'actorViews.action.ego', shortcut: 'g', isAvailable: isMapAtHand, run: () => { onMap('ego'); } },
    { id: 'actors.areas', labelKey: 'actorViews.action.areas', shortcut: 'b', isAvailable: isMapAtHand, run: () => { onMap('areas'); } },
    { id: 'actors.arrange', labelKey: 'actorViews.action.arrange', shortcut: 'l', isAvailable: isMapAtHand, run: () => { onMap('arrange'); } },
    { id: 'actors.note', labelKey: 'mapNotes.addNote', shortcut: 'n', isAvailable: isMapAtHand, run: () => { onMap('note'); } },
    { id: 'actors.guide', labelKey: 'actorViews.action.guide', run: () => { changeActorsPlace({ display: 'map', isGuided: true }); } },
    { id: 'actors.bodies', labelKey: 'actorViews.action.bodies', run: () => { changeActorsPlace({ display: 'bodies', isGuided: false }); } },
    { id: 'actors.list', labelKey: 'actors.action.list', run: () => { changeActorsPlace({ display: 'list' }); } },
  ],
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
};

import type { Feature } from '@renderer/store/feature';
import { IconAffiliate } from '@tabler/icons-react';
import { lazy } from 'react';
import { changeActorsPlace, isOnMap } from './actors-place';
import { requestOfMap } from './map-requests';
import { openSheet } from './sheet/sheet-state';

/** Actores: the map of who is who, as canvas and as list. */
export const feature: Feature = {
  id: 'actors',
  labelKey: 'actors.place.title',
  Icon: IconAffiliate,
  View: lazy(() => import('./ActorsTabs').then(({ ActorsTabs }) => ({ default: ActorsTabs }))),
  actions: [
    { id: 'actors.add', labelKey: 'actors.action.add', isAvailable: isOnMap, shortcut: 'a', run: () => { requestOfMap('add'); } },
    { id: 'actors.paste', labelKey: 'actors.action.paste', isAvailable: isOnMap, run: () => { requestOfMap('paste'); } },
    { id: 'actors.find', labelKey: 'actors.action.find', isAvailable: isOnMap, shortcut: 'mod+f', run: () => { requestOfMap('find'); } },
    { id: 'actors.fit', labelKey: 'actors.action.fit', isAvailable: isOnMap, shortcut: 'f', run: () => { requestOfMap('fit'); } },
    { id: 'actors.free', labelKey: 'actors.action.free', run: () => { changeActorsPlace({ tab: 'map', view: 'free', display: 'map' }); } },
    { id: 'actors.rings', labelKey: 'actors.action.rings', run: () => { changeActorsPlace({ tab: 'map', view: 'rings', display: 'map' }); } },
    { id: 'actors.list', labelKey: 'actors.action.list', run: () => { changeActorsPlace({ tab: 'map', display: 'list' }); } },
    { id: 'actors.sheet', labelKey: 'mapSheet.action', run: openSheet },
    { id: 'actors.influence', labelKey: 'influence.action.score', run: () => { changeActorsPlace({ tab: 'influence', influencePart: 'influence' }); } },
    { id: 'actors.results', labelKey: 'influence.action.results', run: () => { changeActorsPlace({ tab: 'influence', influencePart: 'results' }); } },
  ],
  shows: {
    actor: () => { changeActorsPlace({ tab: 'map' }); },
    relation: () => { changeActorsPlace({ tab: 'map' }); },
    objective: () => { changeActorsPlace({ tab: 'influence', influencePart: 'position' }); },
    scoringRound: () => { changeActorsPlace({ tab: 'influence', influencePart: 'influence' }); },
  },
  keys: [
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

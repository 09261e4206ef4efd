import { setPlaceState, session, usePlaceState } from '@renderer/store/session';
import type { Camera } from '@renderer/canvas/camera';
import type { MapView } from '@shared/domain/actors/map-geometry';

/** What the place remembers while the process is open. */
export interface ActorsPlace {
  readonly view: MapView;
  readonly display: 'map' | 'list';
  /** Whether Enter after a name opens the next one. */
  readonly isSeries: boolean;
  readonly isPanelOpen: boolean;
  readonly cameras: Readonly<Partial<Record<MapView, Camera>>>;
}

const FIRST: ActorsPlace = { view: 'free', display: 'map', isSeries: false, isPanelOpen: true, cameras: {} };

/** The place's own state, to read and to change in part. */
export function useActorsPlace(): readonly [ActorsPlace, (change: Partial<ActorsPlace>) => void] {
  const [place] = usePlaceState('actors', FIRST);
  return [place, changeActorsPlace];
}

/** Changes part of the place's state, from inside or from an action. */
export function changeActorsPlace(change: Partial<ActorsPlace>): void {
  const before = (session.getState().placeStates.actors as ActorsPlace | undefined) ?? FIRST;
  setPlaceState('actors', { ...before, ...change });
}

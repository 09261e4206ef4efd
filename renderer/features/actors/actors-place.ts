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
  /** Where each view was left. Written without telling anybody: nothing on the screen depends on it until the view is opened. */
  readonly cameras: Map<MapView, Camera>;
}

const FIRST: ActorsPlace = { view: 'free', display: 'map', isSeries: false, isPanelOpen: true, cameras: new Map() };

/** The place's own state, to read and to change in part. */
export function useActorsPlace(): readonly [ActorsPlace, (change: Partial<ActorsPlace>) => void] {
  const [place] = usePlaceState('actors', FIRST);
  return [place, changeActorsPlace];
}

/** Remembers where a view was left. */
export function rememberCamera(view: MapView, camera: Camera): void {
  const place = session.getState().placeStates.actors as ActorsPlace | undefined;
  // The cameras of the first state are everybody's, and stay empty.
  if (place === undefined) changeActorsPlace({ cameras: new Map([[view, camera]]) });
  else place.cameras.set(view, camera);
}

/** Changes part of the place's state, from inside or from an action. */
export function changeActorsPlace(change: Partial<ActorsPlace>): void {
  const before = (session.getState().placeStates.actors as ActorsPlace | undefined) ?? { ...FIRST, cameras: new Map() };
  setPlaceState('actors', { ...before, ...change });
}

import { setPlaceState, session, usePlaceState } from '@renderer/store/session';
import type { Camera } from '@renderer/canvas/camera';
import type { RecordId } from '@shared/domain/kernel/id';
import { NO_FILTER, type Ego, type MapFilter } from '@shared/analysis/actors/map-filter';
import type { MapView } from '@shared/domain/actors/map-geometry';

/** The parts of the place: the map with its list, and what is read from the actors. */
export const ACTORS_TABS = ['map', 'influence', 'network', 'needs', 'moments', 'review'] as const;
export type ActorsTab = (typeof ACTORS_TABS)[number];

/** The parts of the influence: its two matrices and what they come to. */
export const INFLUENCE_PARTS = ['influence', 'position', 'results'] as const;
export type InfluencePart = (typeof INFLUENCE_PARTS)[number];

/** The views of its results. */
export const RESULT_VIEWS = ['power', 'matrices', 'ties', 'objectives', 'micmac'] as const;
export type ResultView = (typeof RESULT_VIEWS)[number];

/** The parts of what is offered and who is absent. */
export type NeedsPart = 'needs' | 'chairs';

/** What the place remembers while the process is open. */
export interface ActorsPlace {
  readonly tab: ActorsTab;
  readonly influencePart: InfluencePart;
  readonly resultView: ResultView;
  readonly needsPart: NeedsPart;
  readonly view: MapView;
  readonly display: 'map' | 'list' | 'bodies';
  /** Whether Enter after a name opens the next one. */
  readonly isSeries: boolean;
  readonly isPanelOpen: boolean;
  /** What of the map is seen. */
  readonly filter: MapFilter;
  /** The actor whose surroundings alone are seen; null shows all. */
  readonly ego: Ego | null;
  /** Whether bodies are drawn as areas under the cards. */
  readonly hasAreas: boolean;
  /** Whether the map is being built by questions. */
  readonly isGuided: boolean;
  /** The body that is worked on. */
  readonly bodyId: RecordId | null;
}

const FIRST: ActorsPlace = { tab: 'map', influencePart: 'influence', resultView: 'power', needsPart: 'needs', view: 'free', display: 'map', isSeries: false, isPanelOpen: true, filter: NO_FILTER, ego: null, hasAreas: false, isGuided: false, bodyId: null };

/** The place's own state, to read and to change in part. */
export function useActorsPlace(): readonly [ActorsPlace, (change: Partial<ActorsPlace>) => void] {
  const [place] = usePlaceState('actors', FIRST);
  return [place, changeActorsPlace];
}

let left: { readonly processId: RecordId | null; readonly cameras: Map<MapView, Camera> } = { processId: null, cameras: new Map() };

/**
 * Where each view of a process was left, to read and to write; of another process before it nothing is kept. Apart from
 * the place's state, since nothing on the screen depends on it until a view is opened: a map that comes to rest draws nothing anew.
 */
export function camerasOf(processId: RecordId): Map<MapView, Camera> {
  if (left.processId !== processId) left = { processId, cameras: new Map() };
  return left.cameras;
}

/** Changes part of the place's state, from inside or from an action. */
export function changeActorsPlace(change: Partial<ActorsPlace>): void {
  const before = (session.getState().placeStates.actors as Partial<ActorsPlace> | undefined) ?? {};
  setPlaceState('actors', { ...FIRST, ...before, ...change });
}

/** Whether the map or its list is in sight: the acts on it are offered then. */
export function isOnMap(): boolean {
  return ((session.getState().placeStates.actors as Partial<ActorsPlace> | undefined)?.tab ?? FIRST.tab) === 'map';
}

import type { RecordId } from '@shared/domain/kernel/id';
import { NOTHING_LEARNED, type ImportMemory } from '@shared/exchange/plan/import-memory';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { PlaceId } from './feature';

/** Looks a person can choose (renderer/ui/theme draws them). */
export const THEMES = ['light', 'dark', 'projector'] as const;
export type Theme = (typeof THEMES)[number];

/**
 * What a person is looking at: never in the document, never undone. `theme`, `railCollapsed`, `introduced` and
 * `importMemory` are kept from one run to the next as settings; the rest begins anew with each process.
 */
export interface SessionState {
  readonly place: PlaceId;
  readonly selection: readonly RecordId[];
  readonly inspectorOpen: boolean;
  readonly theme: Theme;
  readonly railCollapsed: boolean;
  /** Whether the introduction of the first run was put away. */
  readonly introduced: boolean;
  /** What corrections of earlier imports taught. */
  readonly importMemory: ImportMemory;
  /** What each place remembers of its own view (filters, open branches) while the process is open. */
  readonly placeStates: Readonly<Partial<Record<PlaceId, unknown>>>;
}

const FRESH = { place: 'home', selection: [], inspectorOpen: false, placeStates: {} } as const;

export const session = createStore<SessionState>(() => ({ ...FRESH, theme: 'light', railCollapsed: false, introduced: false, importMemory: NOTHING_LEARNED }));

/** A value selected from the session. */
export function useSession<Value>(select: (state: SessionState) => Value): Value {
  return useStore(session, select);
}

/** Goes to a place. The selection stays: a record chosen in one place can be looked at in another. */
export function goTo(place: PlaceId): void {
  session.setState({ place });
}

/** Selects these records and no other. */
export function select(ids: readonly RecordId[]): void {
  const { selection } = session.getState();
  if (ids.length === selection.length && ids.every((id, index) => id === selection[index])) return;
  session.setState({ selection: ids });
}

/** Opens or closes the panel with the selected record. */
export function setInspectorOpen(open: boolean): void {
  session.setState({ inspectorOpen: open });
}

export function setTheme(theme: Theme): void {
  session.setState({ theme });
}

export function setRailCollapsed(railCollapsed: boolean): void {
  session.setState({ railCollapsed });
}

/** Keeps what an import taught, for the next file. */
export function rememberImport(importMemory: ImportMemory): void {
  session.setState({ importMemory });
}

/** Puts the introduction away for good. */
export function leaveIntroduction(): void {
  session.setState({ introduced: true });
}

/** Forgets what belonged to the process that was open. */
export function resetSession(): void {
  session.setState(FRESH);
}

/**
 * A place's own view state, kept while the process is open, as `useState`:
 * `const [view, setView] = usePlaceState('actors', EMPTY_VIEW)`. `initial` is a constant of the module.
 */
export function usePlaceState<State extends object>(place: PlaceId, initial: State): readonly [State, (next: State) => void] {
  const stored = useSession(({ placeStates }) => placeStates[place] as Partial<State> | undefined);
  const state = useMemo(() => ({ ...initial, ...stored }), [initial, stored]);
  return [state, (next) => { setPlaceState(place, next); }];
}

/** Sets a place's own view state from outside its view (an action, another place's link to it); what it leaves out is as at first. */
export function setPlaceState(place: PlaceId, state: unknown): void {
  session.setState(({ placeStates }) => ({ placeStates: { ...placeStates, [place]: state } }));
}

/** Goes to a tab of a place whose view state names it `tab`, and to what `more` says of it; the rest of that state stays. */
export function openTab(place: PlaceId, tab: string, more: Readonly<Record<string, unknown>> = {}): void {
  setPlaceState(place, { ...(session.getState().placeStates[place] as object | undefined), ...more, tab });
  goTo(place);
}

/** The tabs of the place "Plan y líneas". */
export const PLAN_TABS = ['tree', 'lines', 'matrix', 'import'] as const;
export type PlanTab = (typeof PLAN_TABS)[number];

/** Goes to a tab of "Plan y líneas". */
export function openPlanTab(tab: PlanTab): void {
  openTab('plan', tab);
}

import { emptyHistory } from '@shared/document/history';
import type { Document } from '@shared/document/document';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { workspace, type WorkspaceState } from './workspace';

/** What is open, put aside while an older state of it is looked at. */
type Present = Pick<WorkspaceState, 'document' | 'history' | 'sequence' | 'access'>;

const lookingState = createStore<{ readonly at: string | null; readonly present: Present | null }>(() => ({ at: null, present: null }));

/** When the copy was made that is being looked at; null where the present is open. */
export function useLookingAt(): string | null {
  return useStore(lookingState, (state) => state.at);
}

/** The open process as it is now, also while a copy of it is being looked at. */
export function presentDocument(): Document | null {
  return lookingState.getState().present?.document ?? workspace.getState().document;
}

/** Shows a copy in all places of the program, to look at: nothing can be changed and nothing is kept. */
export function startLooking(document: Document, at: string): void {
  const { document: mine, history, sequence, access } = workspace.getState();
  const present = lookingState.getState().present ?? { document: mine, history, sequence, access };
  lookingState.setState({ at, present });
  workspace.setState({ document, history: emptyHistory(), access: 'past' });
}

/** Goes back to the present. Harmless where it is open. */
export function stopLooking(): void {
  const { present } = lookingState.getState();
  if (present === null) return;
  lookingState.setState({ at: null, present: null });
  workspace.setState(present);
}

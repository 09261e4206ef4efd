import { openChangeSet } from '@shared/document/change-set';
import { applyDiff, invertDiff, isEmptyDiff, type Diff } from '@shared/document/diff';
import type { Document } from '@shared/document/document';
import { toInstant } from '@shared/domain/kernel/civil-date';
import { createRevisionClock } from '@shared/domain/kernel/revision';
import { err, ok, type Result } from '@shared/domain/kernel/result';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Command } from './command';
import type { SaveState } from './save-state';

interface WorkspaceState {
  readonly document: Document | null;
  readonly past: readonly Diff[];
  readonly future: readonly Diff[];
  readonly access: 'write' | 'elsewhere' | 'free';
  readonly save: SaveState;
}

/** The open process and its history. */
export const workspace = createStore<WorkspaceState>(() => ({ document: null, past: [], future: [], access: 'write', save: { kind: 'idle' } }));
const revisions = createRevisionClock('local0', Date.now);

export function useWorkspace<Value>(select: (state: WorkspaceState) => Value): Value {
  return useStore(workspace, select);
}
export function undoLabel(state: WorkspaceState): string | null {
  return state.past.length > 0 ? 'x' : null;
}
export function redoLabel(state: WorkspaceState): string | null {
  return state.future.length > 0 ? 'x' : null;
}

/** Opens a document in the workspace. */
export function openDocument(document: Document): void {
  workspace.setState({ document, past: [], future: [] });
}

/** Runs a command on the open process; its diff is one step of history. */
export function runCommand<Input, Value>(command: Command<Input, Value>, input: Input): Result<Value> {
  const { document, past } = workspace.getState();
  if (document === null) return err({ code: 'no-process', messageKey: 'errors.noProcess' });
  const now = Date.now();
  const change = openChangeSet(document, { revision: revisions.next(), now: toInstant(now), random: Math.random });
  const result = command.run(change, document, input);
  if (!result.ok) return result;
  const diff = change.finish();
  if (!isEmptyDiff(diff)) {
    workspace.setState({ document: applyDiff(document, diff), past: [...past, diff], future: [] });
  }
  return ok(result.value);
}

/** Undoes the last step. */
export function undo(): void {
  const { document, past, future } = workspace.getState();
  const last = past.at(-1);
  if (document === null || last === undefined) return;
  workspace.setState({
    document: applyDiff(document, invertDiff(last)),
    past: past.slice(0, -1),
    future: [last, ...future],
  });
}

/** Does the last undone step again. */
export function redo(): void {
  const { document, past, future } = workspace.getState();
  const next = future[0];
  if (document === null || next === undefined) return;
  workspace.setState({ document: applyDiff(document, next), past: [...past, next], future: future.slice(1) });
}

/** A value selected from the open document. The view is only shown while a process is open; throws where none is. */
export function useDocument<Value>(select: (document: Document) => Value): Value {
  return useStore(workspace, (state) => {
    if (state.document === null) throw new Error('No process is open');
    return select(state.document);
  });
}

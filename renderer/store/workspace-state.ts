import { emptyHistory, type History, type HistoryEntry } from '@shared/document/history';
import type { Diff } from '@shared/document/diff';
import type { Document } from '@shared/document/document';
import type { Instant } from '@shared/domain/kernel/civil-date';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { holdViews } from './held-views';
import type { SaveState } from './save-state';

/**
 * Whether this window may write the process: `elsewhere` another one does, `free` the other one has closed, `newer` a
 * later version of the program wrote it, `past` an older state of it is being looked at.
 */
export type Access = 'write' | 'elsewhere' | 'free' | 'newer' | 'past';

/** The open process, its history, and how safe it is. */
export interface WorkspaceState {
  readonly document: Document | null;
  readonly history: History;
  /** Number of the last act; every commit has the next one. */
  readonly sequence: number;
  readonly access: Access;
  readonly save: SaveState;
  /** With access `newer`: how many records this version of the program cannot show. */
  readonly hidden: number;
}

const CLOSED: WorkspaceState = {
  document: null,
  history: emptyHistory(),
  sequence: 0,
  access: 'write',
  save: { kind: 'idle' },
  hidden: 0,
};

export const workspace = createStore<WorkspaceState>(() => CLOSED);

/** A view that is held waits for the act and its keeping, which are all that changes meanwhile: anything else is shown. */
const views = holdViews(workspace, ({ save, access, document }, before) =>
  save.kind === 'saving' && access === before.access && document?.processId === before.document?.processId);

/** Whether the views have yet to draw an act that waits for its keeping (`DrawingOptions`), and what makes them. */
export const { isHeld: isDrawingHeld, show: drawNow } = views;

/** One committed act: what has to be kept. */
export interface CommittedAct {
  readonly sequence: number;
  readonly kind: 'do' | 'undo' | 'redo';
  readonly at: Instant;
  readonly diff: Diff;
  /** The document after the act. */
  readonly document: Document;
  /** The steps done, taken back or done again by it. */
  readonly entries: readonly HistoryEntry[];
  readonly historyBefore: History;
  readonly historyAfter: History;
}

type CommitListener = (act: CommittedAct) => void;
const listeners = new Set<CommitListener>();

/** Hears every committed act, in order, before it takes effect in this turn. The returned function stops hearing. */
export function onCommit(listener: CommitListener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** When the views draw an act. */
export interface DrawingOptions {
  /**
   * Once it is kept, or after `LONGEST_HOLD_MS`; without it, at once. Until then disk and database have the processor to
   * themselves, and the act and its sign of being kept are drawn together. Not for acts that a control shows by itself
   * (a field, a slider): it would step back for that long.
   */
  readonly drawWhenKept?: boolean;
}

/**
 * Puts an act into effect and tells those who keep it: they first, so that disk and database are at work on it while
 * the view is drawn.
 */
export function commitAct(act: CommittedAct, { drawWhenKept = false }: DrawingOptions = {}): void {
  if (drawWhenKept) views.hold();
  else views.show();
  for (const listener of listeners) listener(act);
  workspace.setState({ document: act.document, history: act.historyAfter, sequence: act.sequence });
}

interface OpenOptions {
  readonly history?: History;
  readonly sequence?: number;
  readonly access?: Access;
  readonly save?: SaveState;
  readonly hidden?: number;
}

/** Opens a document in the workspace. Without options it lives in memory only, with an empty history. */
export function openDocument(document: Document, options: OpenOptions = {}): void {
  workspace.setState({ ...CLOSED, document, ...options });
}

export function closeDocument(): void {
  workspace.setState(CLOSED);
}

/** A value selected from the workspace. */
export function useWorkspace<Value>(select: (state: WorkspaceState) => Value): Value {
  return useStore(views, select);
}

/** A value selected from the open document. The view is only shown while a process is open; throws where none is. */
export function useDocument<Value>(select: (document: Document) => Value): Value {
  return useStore(views, (state) => {
    if (state.document === null) throw new Error('No process is open');
    return select(state.document);
  });
}

/** Whether the open process cannot be written from this window. */
export function useReadOnly(): boolean {
  return useStore(views, (state) => state.access !== 'write');
}

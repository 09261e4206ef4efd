import { applyDiff } from '@shared/document/diff';
import { lastDone, nextUndone, type HistoryEntry } from '@shared/document/history';
import { canRedo, canUndo, jumpTo, redoStep, undoStep, type HistoryMove } from '@shared/document/history-moves';
import { restampDiff } from '@shared/document/restamp';
import { currentLanguage, i18nInstance, t, type Language, type MessageKey } from '@shared/i18n';
import { refusalOf } from './command-runner';
import { announceFailure } from './notices';
import { nextStamp } from './revisions';
import { commitAct, workspace, type WorkspaceState } from './workspace-state';

/** Takes the last step back. */
export function undo(): void {
  move(undoStep(workspace.getState().history));
}

/** Does the last undone step again. */
export function redo(): void {
  move(redoStep(workspace.getState().history));
}

/** Goes to any point of the history at hand, back or forth, as one act. */
export function goToPosition(position: number): void {
  move(jumpTo(workspace.getState().history, position));
}

function move(step: HistoryMove | null): void {
  const { document, history, sequence, access } = workspace.getState();
  if (document === null || step === null) return;
  const refusal = refusalOf({ document, access });
  if (refusal !== null) {
    announceFailure(refusal);
    return;
  }
  // An undo is a later act, not an old state: dated anew, it also wins where two copies are merged.
  const stamp = nextStamp();
  const diff = restampDiff(document, step.diff, stamp);
  commitAct({
    sequence: sequence + 1,
    kind: step.direction,
    at: stamp.now,
    diff,
    document: applyDiff(document, diff),
    entries: step.entries,
    historyBefore: history,
    historyAfter: step.history,
  });
}

/** What an undo would take back, in words; null where there is nothing. */
export function undoLabel({ history }: WorkspaceState): string | null {
  return canUndo(history) ? labelOfEntry(lastDone(history)) : null;
}

/** What a redo would do again, in words; null where there is nothing. */
export function redoLabel({ history }: WorkspaceState): string | null {
  return canRedo(history) ? labelOfEntry(nextUndone(history)) : null;
}

/** The names of steps, in the language in which they were asked for: the buttons ask at every change of the workspace. */
const labels = new WeakMap<HistoryEntry, { readonly language: Language; readonly label: string }>();

/** What a step is called. One that another version of the program wrote may have a name this one does not know. */
export function labelOfEntry(entry: HistoryEntry | null): string {
  if (entry === null) return t('shell.history.unnamed');
  const language = currentLanguage();
  const known = labels.get(entry);
  if (known?.language === language) return known.label;
  if (!i18nInstance.exists(entry.labelKey, entry.labelParams)) return t('shell.history.unnamed');
  const label = t(entry.labelKey as MessageKey, entry.labelParams);
  labels.set(entry, { language, label });
  return label;
}

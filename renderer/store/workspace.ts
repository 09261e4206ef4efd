/** The open process: what features import. */
export { commitDiff, endGesture, runCommand, runCommandInSlices, runGesture, type RunOptions } from './command-runner';
export { goToPosition, labelOfEntry, redo, redoLabel, undo, undoLabel } from './history-runner';
export {
  closeDocument,
  drawNow,
  isDrawingHeld,
  onCommit,
  openDocument,
  useDocument,
  useReadOnly,
  useWorkspace,
  workspace,
  type Access,
  type CommittedAct,
  type WorkspaceState,
} from './workspace-state';

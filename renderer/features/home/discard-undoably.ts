import { announce, announceFailure } from '@renderer/store/notices';
import { closeProcess, discardProcess, restoreProcess, type ProcessSummary } from '@renderer/store/process-library';

/** Puts a process into the bin at once, and offers to bring it back. */
export function discardUndoably({ id, name }: Pick<ProcessSummary, 'id' | 'name'>): void {
  void discardProcess(id).then((result) => {
    if (!result.ok) {
      announceFailure(result.error);
      return;
    }
    announce({
      tone: 'calm',
      messageKey: 'shell.discarded',
      params: { name },
      action: {
        labelKey: 'common.action.undo',
        run: () => {
          void restoreProcess(id);
        },
      },
    });
  });
}

/** The same for the process that is open: it is closed first. */
export function discardOpenUndoably(process: Pick<ProcessSummary, 'id' | 'name'>): void {
  void closeProcess().then((result) => {
    if (result.ok) discardUndoably(process);
    else announceFailure(result.error);
  });
}

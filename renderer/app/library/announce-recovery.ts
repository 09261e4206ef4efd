import type { LoadedProcess } from '@renderer/storage/load-process';
import { announce } from '@renderer/store/notices';
import { assertNever } from '@shared/domain/kernel/assert-never';
import { recordOf } from '@shared/document/document';
import { instantText } from '../instant-text';

/**
 * Says in one sentence what had to be got back when a process was opened, and what could not. `afterCrash`: the program
 * had ended without leaving the process; then it also says where nothing had to be got back.
 */
export function announceRecovery({ document, recovery, lost, updatedAt }: LoadedProcess, afterCrash: boolean): void {
  const name = recordOf(document, 'process', document.processId)?.name ?? '';
  if (lost > 0) {
    announce({ tone: 'danger', messageKey: 'shell.recovery.incomplete', params: { name, count: lost } });
    return;
  }
  if (recovery === null) {
    if (afterCrash) announce({ tone: 'calm', messageKey: 'shell.recovery.afterCrash', params: { name, when: instantText(updatedAt) } });
    return;
  }
  switch (recovery.kind) {
    case 'whole':
      announce({ tone: 'calm', messageKey: 'shell.recovery.rebuiltWhole', params: { name } });
      return;
    case 'repair':
      announce({ tone: 'calm', messageKey: 'shell.recovery.repaired', params: { name } });
      return;
    case 'acts':
      announce({ tone: 'calm', messageKey: 'shell.recovery.rebuilt', params: { name, count: recovery.count } });
      return;
    case 'suspect':
      announce({ tone: 'warning', messageKey: 'shell.recovery.suspect', params: { name } });
      return;
    default:
      assertNever(recovery);
  }
}

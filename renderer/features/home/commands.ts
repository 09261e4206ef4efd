import { defineCommand } from '@renderer/store/command';
import type { ContentOf } from '@shared/domain/registry';
import { ok } from '@shared/domain/kernel/result';

/** Changes what the process is called, where and when it is, what it is for. */
export const updateProcess = defineCommand<Partial<ContentOf<'process'>>>({
  id: 'home.updateProcess',
  labelKey: 'home.command.update',
  undo: 'record',
  run: (change, document, fields) => {
    change.update('process', document.processId, fields);
    return ok(undefined);
  },
});

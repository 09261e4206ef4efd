import type { ProcessRepository } from '@renderer/storage/process-repository';
import { processRowOf, vaultEntryOf } from '@renderer/storage/rows';
import { nextStamp } from '@renderer/store/revisions';
import { workspace } from '@renderer/store/workspace';
import type { Document } from '@shared/document/document';
import { erasePerson } from '@shared/document/erase-person';
import { CURRENT_FORMATS } from '@shared/document/formats';
import { historyOf, recordAct, type History } from '@shared/document/history';
import { readHistory } from '@shared/document/read-history';
import { createId } from '@shared/domain/kernel/id';
import { fail, ok, type Result } from '@shared/domain/kernel/result';
import type { LibraryParts } from './library-parts';

/** The open process with all its steps, those that stayed in the database included. */
export interface WholePast {
  readonly document: Document;
  readonly history: History;
  readonly sequence: number;
}

/** Gathers the open process with its whole past. Fails where none is open or it cannot be written here. */
export async function wholePast(repository: ProcessRepository): Promise<Result<WholePast>> {
  const { document, history, sequence, access } = workspace.getState();
  if (document === null) return fail('no-process', 'shell.failure.noProcess');
  if (access !== 'write') return fail('read-only', 'shell.failure.readOnly');
  if (history.first === 0) return ok({ document, history, sequence });
  const earlier = await repository.stepsBefore(document.processId, history.first, history.first);
  const read = readHistory(earlier, history.first - earlier.length, history.first);
  return ok({ document, history: historyOf([...read.entries, ...history.entries], read.first, history.cursor), sequence });
}

/**
 * Erases a person from a process that is closed: first in the data folder, whose copy then is the later one whatever
 * happens in between, then in the database. The act is a step that cannot be undone and that names nobody.
 */
export async function eraseFromStores(
  { repository, desktop, codec }: Pick<LibraryParts, 'repository' | 'desktop' | 'codec'>,
  past: WholePast,
  words: readonly string[],
): Promise<Result<void>> {
  const stamp = nextStamp();
  const { document, history, diff } = erasePerson(past.document, past.history, words, stamp);
  const sequence = past.sequence + 1;
  const done = recordAct(history, {
    id: createId('step', stamp.random),
    seq: sequence,
    at: stamp.now,
    lastAt: stamp.now,
    commandId: 'process.erasePerson',
    labelKey: 'shell.history.erasePerson',
    labelParams: {},
    undo: 'never',
    mergeKey: null,
    sessionLabel: null,
    formats: CURRENT_FORMATS,
    diff,
  });
  const row = processRowOf(document, { sequence, cursor: done.cursor, updatedAt: stamp.now, openedAt: stamp.now });
  if (desktop.hasVault) {
    await desktop.call('vault.erase', { processId: document.processId, bytes: await codec.toBytes(document, done), entry: vaultEntryOf(row) });
  }
  await repository.replace(row, document, done);
  return ok(undefined);
}

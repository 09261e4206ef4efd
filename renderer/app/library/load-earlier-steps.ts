import { LOADED_STEPS, type ProcessRepository } from '@renderer/storage/process-repository';
import { workspace } from '@renderer/store/workspace';
import { readHistory } from '@shared/document/read-history';
import { ok, type Result } from '@shared/domain/kernel/result';

/**
 * Puts older steps of the open process before those at hand, as far as they can be read, and says how many came.
 * The place of the cursor stays; nothing is written.
 */
export async function loadEarlierSteps(repository: Pick<ProcessRepository, 'stepsBefore'>): Promise<Result<number>> {
  const { document, history } = workspace.getState();
  if (document === null || history.first === 0) return ok(0);
  const { first } = history;
  const stored = await repository.stepsBefore(document.processId, first, LOADED_STEPS);
  const older = readHistory(stored, first - stored.length, first).entries;
  const now = workspace.getState();
  // Another process, or more steps at hand, while the database answered: what came belongs to before.
  if (now.document?.processId !== document.processId || now.history.first !== first) return ok(0);
  workspace.setState({ history: { ...now.history, first: first - older.length, entries: [...older, ...now.history.entries] } });
  return ok(older.length);
}

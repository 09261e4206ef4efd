import type { ProcessRepository } from '@renderer/storage/process-repository';
import type { Clock } from '@shared/domain/kernel/environment';

/** How long a discarded process can be got back. */
export const BIN_DAYS = 30;
const DAY_MS = 24 * 60 * 60_000;

/** Erases what has been in the bin for longer than `BIN_DAYS`. */
export async function emptyBin(repository: ProcessRepository, clock: Clock): Promise<void> {
  const limit = clock() - BIN_DAYS * DAY_MS;
  for (const { id, discardedAt } of await repository.list()) {
    if (discardedAt !== null && Date.parse(discardedAt) < limit) await repository.erase(id);
  }
}

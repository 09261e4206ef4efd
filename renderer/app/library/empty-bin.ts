import type { ProcessRepository } from '@renderer/storage/process-repository';
import type { Clock } from '@shared/domain/kernel/environment';

/** How long a discarded process can be got back. */
export const BIN_DAYS = 30;
const DAY_MS = 24 * 60 * 60_000;

/** Erases what has been in the bin for longer than `BIN_DAYS`; gives how many processes that were. */
export async function emptyBin(repository: ProcessRepository, clock: Clock): Promise<number> {
  const limit = clock() - BIN_DAYS * DAY_MS;
  const past = (await repository.list()).filter(({ discardedAt }) => discardedAt !== null && Date.parse(discardedAt) < limit);
  for (const { id } of past) await repository.erase(id);
  return past.length;
}

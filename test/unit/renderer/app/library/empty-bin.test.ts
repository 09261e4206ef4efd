import { BIN_DAYS, emptyBin } from '@renderer/app/library/empty-bin';
import { createProcessRepository } from '@renderer/storage/process-repository';
import { processRowOf } from '@renderer/storage/rows';
import { openChangeSet } from '@shared/document/change-set';
import { applyDiff } from '@shared/document/diff';
import { emptyDocument } from '@shared/document/document';
import { emptyHistory } from '@shared/document/history';
import type { RecordId } from '@shared/domain/kernel/id';
import { createRevisionClock } from '@shared/domain/kernel/revision';
import { seededRandom } from '@shared/domain/kernel/seeded-random';
import { memoryDatabase } from '@test/builders/storage/open-database';
import { expect, it } from 'vitest';

const NOW = '2026-03-31T12:00:00.000Z';
const daysBefore = (days: number): string => new Date(Date.parse(NOW) - days * 24 * 60 * 60_000).toISOString();

it('erases what has been in the bin for longer than its days, and nothing else', async () => {
  const repository = createProcessRepository(memoryDatabase());
  const keep = async (id: RecordId, discardedAt: string | null): Promise<void> => {
    const empty = emptyDocument(id);
    const change = openChangeSet(empty, { revision: createRevisionClock('prueba', () => Date.parse(NOW)).next(), now: NOW, random: seededRandom(1) });
    change.create('process', { name: id, territoryName: 'T', periodStart: 2024, periodEnd: 2027 }, id);
    const document = applyDiff(empty, change.finish());
    await repository.replace(processRowOf(document, { sequence: 1, cursor: 1, updatedAt: NOW, openedAt: NOW }), document, emptyHistory());
    await repository.setDiscarded(id, discardedAt);
  };
  await keep('process:in-use', null);
  await keep('process:lately', daysBefore(BIN_DAYS - 1));
  await keep('process:long-ago', daysBefore(BIN_DAYS + 1));

  expect(await emptyBin(repository, () => Date.parse(NOW))).toBe(1);
  expect((await repository.list()).map(({ id }) => id).sort()).toEqual(['process:in-use', 'process:lately']);
  expect(await repository.load('process:long-ago')).toBeNull();
  expect(await emptyBin(repository, () => Date.parse(NOW))).toBe(0);
});

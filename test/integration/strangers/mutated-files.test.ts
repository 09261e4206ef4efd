import { MUTATED_FORMATS, seedFiles } from '@test/builders/mutations/corpus';
import { mutate } from '@test/builders/mutations/mutator';
import { HANG_MS, runTrials } from '@test/builders/mutations/run-trials';
import { tryMutated } from '@test/builders/mutations/try-file';
import { seededRandom } from '@shared/domain/kernel/seeded-random';
import { expect, it } from 'vitest';

it('the mutator gives the same file for the same seed, and another for another', async () => {
  const { seeds } = await seedFiles();
  for (const { bytes, fileName } of seeds) {
    expect(mutate(bytes, seededRandom(5)), fileName).toEqual(mutate(bytes, seededRandom(5)));
    expect(Array.from({ length: 8 }, (_, seed) => Buffer.from(mutate(bytes, seededRandom(seed))).toString('hex')).filter((hex, index, all) => all.indexOf(hex) === index).length, fileName).toBeGreaterThan(4);
  }
});

it('every seed, unchanged, is opened: what is refused is refused for its changes', async () => {
  const { seeds } = await seedFiles();
  expect(new Set(seeds.map(({ format }) => format))).toEqual(new Set(MUTATED_FORMATS));
  const outcomes = new Map<string, Set<string>>();
  for (let number = 0; number < 12; number += 1) {
    for (const seed of seeds) outcomes.set(seed.format, (outcomes.get(seed.format) ?? new Set()).add((await tryMutated(seed, number)).outcome));
  }
  // The mutations reach both ends of every reader that can open a changed file.
  for (const format of ['mesa', 'xlsx', 'csv', 'ods'] as const) expect([...(outcomes.get(format) ?? [])], format).toEqual(expect.arrayContaining(['opened', 'refused']));
});

it('420 mutated files of all formats: none crashes, hangs, goes in by half, touches a prototype or is refused without a sentence', async () => {
  const { seeds, left } = await seedFiles();
  for (const missing of left) console.warn(`Left out of the seeds, as it is not there: ${missing}`);
  const sum = await runTrials(seeds, 420);
  expect(sum.faults).toEqual([]);
  expect(sum.hangs).toBe(0);
  expect(sum.slowestMs).toBeLessThan(HANG_MS);
}, 300_000);

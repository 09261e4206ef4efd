import { seedFiles } from '@test/builders/mutations/corpus';
import { runTrials } from '@test/builders/mutations/run-trials';
import { bombFigures } from './bombs';

/**
 * Files from strangers: mutated ones over all formats, each in a process that is ended where it hangs, and bombs with
 * the memory they took to be refused. Prints one JSON document; `npm run bench:strangers [-- count]`, 10 000 unless told.
 */
const count = Number(process.argv[2] ?? 10_000);
const { seeds, left } = await seedFiles();
const started = performance.now();
const bombs = await bombFigures();
const mutated = await runTrials(seeds, count);
const seconds = Math.round((performance.now() - started) / 1000);
console.log(JSON.stringify({ seconds, seeds: seeds.map(({ fileName, bytes }) => ({ fileName, bytes: bytes.length })), left, mutated, bombs }, null, 2));
process.exitCode = mutated.faults.length > 0 || bombs.some(({ isRefused, peakMegabytes }) => !isRefused || peakMegabytes >= 300) ? 1 : 0;

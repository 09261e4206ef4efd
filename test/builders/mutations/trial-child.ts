import { seedFiles } from './corpus';
import { tryMutated } from './try-file';

/** Tries mutated files one after the other, as told by its parent, which ends it where one takes too long. */
const { seeds } = await seedFiles();

process.on('message', (asked: { readonly fileName: string; readonly number: number }) => {
  const seed = seeds.find(({ fileName }) => fileName === asked.fileName);
  if (seed === undefined) throw new Error(`No seed ${asked.fileName}`);
  const before = process.cpuUsage();
  void tryMutated(seed, asked.number).then((trial) => {
    process.send?.({ ...trial, ms: (process.cpuUsage(before).user + process.cpuUsage(before).system) / 1000 });
  });
});
process.send?.('ready');

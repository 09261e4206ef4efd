import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import type { Figure, Growth } from './figure';
import { PAGE_PARTS } from './page';
import { budgetTable, tableText } from './table';

/**
 * Measures the program and prints one JSON document: every figure, how cost grows with size, and the table of budgets.
 * Nothing is asserted: times depend on the machine, and `load` says how busy it was; what is compared is measured in
 * the same run. With words (`map`, `pure`, `sheets`, `start`, `bundle`, or a part of the browser's) only those are measured.
 * `--table figures.json` prints the table of an earlier document instead.
 */
const words = process.argv.slice(2);
if (words.includes('--durability')) {
  // Long, and of another kind: what is left of acknowledged edits, not how long things take.
  await import('./durability/run');
  process.exit(0);
}
if (words[0] === '--table') {
  const { benches, growth } = JSON.parse(readFileSync(words[1] ?? '', 'utf8')) as { readonly benches: readonly Figure[]; readonly growth: readonly Growth[] };
  console.log(tableText(budgetTable(benches), growth));
  process.exit(0);
}
const isWanted = (word: string): boolean => words.length === 0 || words.includes(word);
const started = performance.now();
const load = loadavg();
const benches: Figure[] = [];
const growth: Growth[] = [];
const unfinished: string[] = [];
type Benched = { readonly figures: readonly Figure[]; readonly growth?: readonly Growth[] };
/** Measures a part and says so as it goes; one that breaks does not take the others along. */
const measurePart = async (name: string, measure: () => Promise<Benched>): Promise<void> => {
  if (!isWanted(name)) return;
  const began = performance.now();
  try {
    const benched = await measure();
    benches.push(...benched.figures);
    growth.push(...(benched.growth ?? []));
    for (const figure of benched.figures) console.error(`  ${figure.name}: ${String(figure.median)} ${figure.unit}, fastest ${String(figure.min)}`);
    console.error(`${name}: measured in ${String(Math.round((performance.now() - began) / 1000))} s`);
  } catch (error) {
    unfinished.push(name);
    console.error(`${name}: did not end`, error);
  }
};
await measurePart('pure', async () => {
  const { planImportFigures, pureFigures } = await import('./pure');
  const workbook = process.env['MESA_PLAN_WORKBOOK'] ?? join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'plan-guatape-2024-2027.xlsx');
  const imported = await planImportFigures(workbook);
  const pure = await pureFigures();
  return { figures: [...imported, ...pure.figures], growth: pure.growth };
});
await measurePart('network', async () => (await import('./networks')).networkFigures());
await measurePart('sheets', async () => (await import('./sheets')).sheetFigures());
for (const part of PAGE_PARTS) await measurePart(part, async () => (await import('./page')).pageFigures([part]));
await measurePart('start', async () => ({ figures: await (await import('./start')).startFigures() }));
await measurePart('bundle', async () => ({ figures: [(await import('./bundle')).bundleFigure()] }));
await measurePart('map', async () => (await import('./canvas/map-figures')).mapFigures());
const machine = { node: process.version, processors: cpus().length, load: load.map((value) => Math.round(value * 10) / 10) };
const seconds = Math.round((performance.now() - started) / 1000);
const table = budgetTable(benches);
console.log(JSON.stringify({ machine, seconds, unfinished, table, benches, growth }, null, 2));
console.error(tableText(table, growth));
if (unfinished.length > 0) {
  console.error(`Did not end: ${unfinished.join(', ')}`);
  process.exitCode = 1;
}

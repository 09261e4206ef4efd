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
const add = (benched: { readonly figures: readonly Figure[]; readonly growth?: readonly Growth[] }): void => {
  benches.push(...benched.figures);
  growth.push(...(benched.growth ?? []));
};
if (isWanted('pure')) {
  const { planImportFigures, pureFigures } = await import('./pure');
  const workbook = process.env['MESA_PLAN_WORKBOOK'] ?? join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'plan-guatape-2024-2027.xlsx');
  add({ figures: await planImportFigures(workbook) });
  add(await pureFigures());
}
if (isWanted('network')) add(await (await import('./networks')).networkFigures());
if (isWanted('sheets')) add(await (await import('./sheets')).sheetFigures());
const parts = PAGE_PARTS.filter(isWanted);
if (parts.length > 0) add(await (await import('./page')).pageFigures(parts));
if (isWanted('map')) add(await (await import('./canvas/map-figures')).mapFigures());
if (isWanted('start')) add({ figures: await (await import('./start')).startFigures() });
if (isWanted('bundle')) add({ figures: [(await import('./bundle')).bundleFigure()] });
const machine = { node: process.version, processors: cpus().length, load: load.map((value) => Math.round(value * 10) / 10) };
const seconds = Math.round((performance.now() - started) / 1000);
const table = budgetTable(benches);
console.log(JSON.stringify({ machine, seconds, table, benches, growth }, null, 2));
console.error(tableText(table, growth));

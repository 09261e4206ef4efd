import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { pageFigures } from './page';
import { startFigures } from './start';
import { planImportFigures, pureFigures } from './pure';

/**
 * Measures the program and prints one JSON document. Nothing is asserted: times depend on the machine, and `load` says
 * how busy it was. With `mesa`, `schedule` or `start` as its word only that, in the browser, is measured.
 */
const only = (['mesa', 'schedule', 'start'] as const).find((word) => word === process.argv[2]);
if (process.argv.includes('--durability')) {
  // Long, and of another kind: what is left of acknowledged edits, not how long things take.
  await import('./durability/run');
  process.exit(0);
}
const workbook = process.env['MESA_PLAN_WORKBOOK'] ?? join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'plan-guatape-2024-2027.xlsx');
const started = performance.now();
const load = loadavg();
const imported = only !== undefined ? [] : await planImportFigures(workbook);
const { figures, growth } = only !== undefined ? { figures: [], growth: [] } : await pureFigures();
const page = only === 'start' ? [] : await pageFigures(only ?? 'all');
const start = only === undefined || only === 'start' ? await startFigures() : [];
const machine = { node: process.version, processors: cpus().length, load: load.map((value) => Math.round(value * 10) / 10) };
const seconds = Math.round((performance.now() - started) / 1000);
console.log(JSON.stringify({ machine, seconds, benches: [...imported, ...figures, ...page, ...start], growth }, null, 2));

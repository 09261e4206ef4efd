import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { pageFigures } from './page';
import { planImportFigures, pureFigures } from './pure';
import { sheetFigures } from './sheets';

/**
 * Measures the program and prints one JSON document. Nothing is asserted: times depend on the machine, and `load` says
 * how busy it was. With `mesa`, `schedule`, `matrix` or `sheets` as its word only that is measured.
 */
const only = (['mesa', 'schedule', 'matrix', 'sheets'] as const).find((word) => word === process.argv[2]);
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
const sheets = only === undefined || only === 'sheets' ? await sheetFigures() : { figures: [], growth: [] };
const page = only === 'sheets' ? [] : await pageFigures(only ?? 'all');
const machine = { node: process.version, processors: cpus().length, load: load.map((value) => Math.round(value * 10) / 10) };
const seconds = Math.round((performance.now() - started) / 1000);
console.log(JSON.stringify({ machine, seconds, benches: [...imported, ...figures, ...sheets.figures, ...page], growth: [...growth, ...sheets.growth] }, null, 2));

import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

/**
 * The whole proof, in order: lint, types, import rules, unit, contract and integration tests, build, end-to-end
 * tests. Everything runs even when an earlier part failed; the last line sums the runners up.
 */
const results = 'test-results';
rmSync(results, { recursive: true, force: true });

function run(script) {
  return new Promise((resolve) => {
    console.log(`\n— ${script}`);
    const child = spawn('npm', ['run', '--silent', script], { stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('close', (code) => resolve(code === 0));
  });
}

/** The same, its words kept until it ends: for checks that run side by side. */
function runQuietly(script) {
  return new Promise((resolve) => {
    let words = '';
    const child = spawn('npm', ['run', '--silent', script], { stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => { words += piece; });
    child.on('close', (code) => {
      console.log(`\n— ${script}\n${words}`);
      resolve(code === 0);
    });
  });
}

async function runInTurn(scripts) {
  const passed = [];
  for (const script of scripts) passed.push(await runQuietly(script));
  return passed;
}

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

const total = { passed: 0, failed: 0, skipped: 0 };
function add(passed, failed, skipped = 0) {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}

// The linter takes as long as the others together.
const checks = await Promise.all([runQuietly('lint'), runInTurn(['typecheck', 'imports', 'build'])]);
for (const passed of checks.flat()) add(passed ? 1 : 0, passed ? 0 : 1);

const unitPassed = await run('test:unit');
const unit = read(`${results}/vitest.json`);
if (unit === null) add(0, 1);
else {
  // A file that could not be loaded holds no test that failed: it counts as one.
  const unloaded = unit.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  add(unit.numPassedTests, unit.numFailedTests + unloaded, unit.numPendingTests + unit.numTodoTests);
}
if (!unitPassed && unit !== null && unit.numFailedTests === 0) add(0, 1);

const browserPassed = await run('test:e2e');
const browser = read(`${results}/e2e.json`);
if (browser === null) add(0, 1);
else add(browser.stats.expected, browser.stats.unexpected + browser.stats.flaky, browser.stats.skipped);
if (!browserPassed && browser !== null && browser.stats.unexpected + browser.stats.flaky === 0) add(0, 1);

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

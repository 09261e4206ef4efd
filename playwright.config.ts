import { defineConfig, type Project } from '@playwright/test';
import { findElectronRuntime } from './electron/host/electron-runtime';

/**
 * The end-to-end suite. `browser`: the application over its host in the installed Chromium. `electron`: the same
 * specs in a real Electron, where its runtime is present; where it is not, one line says so.
 */
const projects: Project[] = [{ name: 'browser' }];
if (findElectronRuntime(import.meta.dirname, process.env) !== null) projects.push({ name: 'electron' });
else if (process.env['TEST_WORKER_INDEX'] === undefined) {
  console.log('No Electron runtime on this machine: the electron project is left out; the same specs run in Chromium over the host.');
}

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  use: { actionTimeout: 15_000, screenshot: 'only-on-failure' },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  projects,
});

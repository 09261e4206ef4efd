import { defineConfig } from '@playwright/test';

/**
 * The end-to-end suite. `browser`: the application over its host in the installed Chromium. `electron`: the same
 * specs in a real Electron, where its runtime is present (test/e2e/electron-runtime.ts says so in one line).
 */
export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/e2e',
  fullyParallel: false,
  workers: process.env['CI'] === undefined ? 1 : 2,
  retries: 0,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: { viewport: { width: 1280, height: 800 }, locale: 'es-CO', timezoneId: 'America/Bogota', acceptDownloads: true },
  projects: [{ name: 'browser' }, { name: 'electron' }],
});

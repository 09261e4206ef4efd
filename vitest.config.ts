import { defineConfig } from 'vitest/config';
import { aliases } from './vite.aliases.config.ts';

export default defineConfig({
  resolve: { alias: aliases },
  test: {
    include: ['test/{unit,contract,integration}/**/*.test.{ts,tsx}'],
    environment: 'node',
    // One worker per core: left alone, it keeps one core for itself, which on two cores is half the machine.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['default', ['json', { outputFile: 'test-results/vitest.json' }]],
  },
});

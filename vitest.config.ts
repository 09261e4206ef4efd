import { defineConfig } from 'vitest/config';
import { aliases } from './vite.aliases.config.ts';

export default defineConfig({
  resolve: { alias: aliases },
  test: {
    include: ['test/{unit,contract,integration}/**/*.test.{ts,tsx}'],
    environment: 'node',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['default', ['json', { outputFile: 'test-results/vitest.json' }]],
  },
});

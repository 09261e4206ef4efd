import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { aliases } from './vite.aliases.config';

/** The renderer: one page, everything inside, nothing fetched from elsewhere. */
export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [react()],
  resolve: { alias: aliases },
  build: { outDir: '../out/renderer', emptyOutDir: true, target: 'chrome140', chunkSizeWarningLimit: 1500 },
  worker: { format: 'es' },
});

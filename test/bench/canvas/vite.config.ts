import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { aliases } from '../../../vite.aliases.config';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Serves and builds the measuring page, apart from the program and from its cache. */
export default defineConfig({
  root: here,
  base: './',
  cacheDir: fileURLToPath(new URL('../../../node_modules/.cache/bench-canvas', import.meta.url)),
  plugins: [react()],
  resolve: { alias: aliases },
  server: { fs: { allow: [fileURLToPath(new URL('../../..', import.meta.url))] } },
  build: { outDir: '../../../node_modules/.cache/bench-canvas-page', emptyOutDir: true, target: 'chrome140', chunkSizeWarningLimit: 2000 },
});

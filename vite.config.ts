import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { aliases } from './vite.aliases.config.ts';

/**
 * What a built page may do: nothing from elsewhere, no script that is not a file of the program. Styles may be
 * inline because the component library writes its variables into a style element. Not in development, where Vite
 * puts a script into the page.
 */
const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const contentPolicy: Plugin = {
  name: 'content-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_POLICY },
      // After what the page itself asks for: the browser looks ahead for files only as far as here.
      injectTo: 'head',
    },
  ],
};

/** What jsPDF would load to print HTML: it is never asked to, and half a megabyte would travel for nothing. */
const NEVER_LOADED: ReadonlySet<string> = new Set(['html2canvas', 'dompurify', 'canvg']);
const ABSENT = '\0absent:';

const withoutHtmlPainters = (): Plugin => ({
  name: 'without-html-painters',
  enforce: 'pre',
  resolveId: (id) => (NEVER_LOADED.has(id) ? `${ABSENT}${id}` : null),
  load: (id) => (id.startsWith(ABSENT) ? 'export default undefined;' : null),
});

/**
 * The page starts with the messages of its home alone; the others come right after the first drawing. Workers, the
 * command line and the tests have all of them at once, and so has the page while developing.
 */
const messagesAtStart: Plugin = {
  name: 'messages-at-start',
  apply: 'build',
  enforce: 'pre',
  resolveId: (source, importer) => (source === './es' && importer?.endsWith('/shared/i18n/index.ts') === true ? fileURLToPath(new URL('shared/i18n/es/at-start.ts', import.meta.url)) : null),
};

/** The renderer: one page, everything inside, nothing fetched from elsewhere. */
export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [react(), withoutHtmlPainters(), messagesAtStart, contentPolicy],
  resolve: { alias: aliases },
  server: { fs: { allow: [fileURLToPath(new URL('.', import.meta.url))] } },
  build: {
    outDir: '../out/renderer',
    emptyOutDir: true,
    target: 'chrome140',
    chunkSizeWarningLimit: 1500,
    // All that the start needs in one file: a hundred small ones take the browser longer to ask for than to run.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'start', tags: ['$initial'] }] } } },
  },
  worker: { format: 'es', plugins: () => [withoutHtmlPainters()] },
});

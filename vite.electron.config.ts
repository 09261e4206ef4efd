import { existsSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import { defineConfig, type EnvironmentOptions } from 'vite';
import { aliases } from './vite.aliases.config.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const external = ['electron', /^node:/u, ...builtinModules];

/** One program of the machine side: everything it needs in one file, but for Electron and Node themselves. */
function program(entry: string, outDir: string, format: 'es' | 'cjs'): EnvironmentOptions {
  const extension = format === 'cjs' ? 'cjs' : 'js';
  return {
    consumer: 'server',
    resolve: { noExternal: true },
    build: {
      outDir: at(outDir),
      emptyOutDir: true,
      target: 'node24',
      minify: false,
      sourcemap: false,
      rolldownOptions: {
        input: at(entry),
        external,
        output: { format, entryFileNames: `[name].${extension}`, chunkFileNames: `[name]-[hash].${extension}` },
      },
    },
  };
}

const CLI = './electron/cli/main.ts';

const programs: Readonly<Record<string, EnvironmentOptions>> = {
  main: program('./electron/main/main.ts', './out/main', 'es'),
  // A sandboxed preload script can be neither a module nor several files.
  preload: program('./electron/preload/preload.ts', './out/preload', 'cjs'),
  host: program('./electron/host/start.ts', './out/host', 'es'),
  ...(existsSync(at(CLI)) ? { cli: program(CLI, './out/cli', 'es') } : {}),
};

/** Electron's main process and preload script, the host and the command line, to `out/`: `vite build --app`. */
export default defineConfig({
  root: at('.'),
  publicDir: false,
  resolve: { alias: aliases },
  environments: programs,
  builder: {
    buildApp: async (builder) => {
      for (const name of Object.keys(programs)) {
        const environment = builder.environments[name];
        if (environment !== undefined) await builder.build(environment);
      }
    },
  },
});

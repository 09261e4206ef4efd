import { fileURLToPath } from 'node:url';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The import aliases of tsconfig.json, for Vite and Vitest. */
export const aliases = {
  '@shared': at('./shared'),
  '@renderer': at('./renderer'),
  '@electron': at('./electron'),
  '@resources': at('./resources'),
  '@test': at('./test'),
};

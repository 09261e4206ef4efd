import type { FontBytes } from '@shared/reports/pdf/fonts';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The bundled fonts, looked for upwards from this file: in the sources and in the built program alike. */
export async function reportFonts(): Promise<FontBytes> {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'resources', 'fonts'))) {
    const above = dirname(folder);
    if (above === folder) throw new Error('The fonts are missing: resources/fonts');
    folder = above;
  }
  const read = async (face: string): Promise<Uint8Array> =>
    new Uint8Array(await readFile(join(folder, 'resources', 'fonts', `IBMPlexSans-${face}.ttf`)));
  const [regular, italic, semibold] = await Promise.all([read('Regular'), read('Italic'), read('SemiBold')]);
  return { regular, italic, semibold };
}

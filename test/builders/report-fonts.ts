import { readFileSync } from 'node:fs';
import type { FontBytes } from '@shared/reports/pdf/fonts';

const file = (name: string): Uint8Array => new Uint8Array(readFileSync(`resources/fonts/IBMPlexSans-${name}.ttf`));

/** The report's fonts as the program reads them. */
export const REPORT_FONTS: FontBytes = {
  regular: file('Regular'),
  italic: file('Italic'),
  semibold: file('SemiBold'),
};

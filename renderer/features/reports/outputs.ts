import { trimEndOf, trimStartOf } from '@shared/domain/kernel/trim-characters';
import type { FileKind } from '@shared/platform/desktop-api';

/** The files for other programs, with the kind and the ending of each. */
export const OUTPUTS = {
  workbook: { kind: 'workbook', ending: 'xlsx' },
  graphml: { kind: 'graph', ending: 'graphml' },
  gexf: { kind: 'graph', ending: 'gexf' },
  openData: { kind: 'zip', ending: 'zip' },
} as const satisfies Readonly<Record<string, { readonly kind: FileKind; readonly ending: string }>>;
export type Output = keyof typeof OUTPUTS;

/** Names a file after what it is and whose: accents folded, nothing a file system refuses, `diagnostico-completo-guatape.pdf`. */
export function outputFileName(stem: string, processName: string, ending: string): string {
  const words = `${stem} ${processName}`
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-');
  return `${trimEndOf(trimStartOf(words, '-').slice(0, 80), '-')}.${ending}`;
}

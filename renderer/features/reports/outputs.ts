import type { FileKind } from '@shared/platform/desktop-api';

/** The files for other programs, with the kind and the ending of each. */
export const OUTPUTS = {
  workbook: { kind: 'workbook', ending: 'xlsx' },
  graphml: { kind: 'graph', ending: 'graphml' },
  gexf: { kind: 'graph', ending: 'gexf' },
  openData: { kind: 'zip', ending: 'zip' },
} as const satisfies Readonly<Record<string, { readonly kind: FileKind; readonly ending: string }>>;
export type Output = keyof typeof OUTPUTS;

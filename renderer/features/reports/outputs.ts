import type { FileKind } from '@shared/platform/desktop-api';

/** Everything the process can be written out as, with the kind and the ending of its file. */
export const OUTPUTS = {
  preliminaryDiagnosis: { kind: 'pdf', ending: 'pdf' },
  agendaReport: { kind: 'pdf', ending: 'pdf' },
  agendaWord: { kind: 'docx', ending: 'docx' },
  managementReport: { kind: 'pdf', ending: 'pdf' },
  handoverReport: { kind: 'pdf', ending: 'pdf' },
  handoverWord: { kind: 'docx', ending: 'docx' },
  learningReport: { kind: 'pdf', ending: 'pdf' },
  openData: { kind: 'zip', ending: 'zip' },
  workbook: { kind: 'workbook', ending: 'xlsx' },
  graphml: { kind: 'graph', ending: 'graphml' },
  gexf: { kind: 'graph', ending: 'gexf' },
} as const satisfies Readonly<Record<string, { readonly kind: FileKind; readonly ending: string }>>;
export type Output = keyof typeof OUTPUTS;

/** Names a file after the process: accents folded, nothing a file system refuses, `diagnostico-preliminar-guatape.pdf`. */
export function outputFileName(stem: string, processName: string, ending: string): string {
  const plain = `${stem} ${processName}`
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 80)
    .replace(/-+$/u, '');
  return `${plain}.${ending}`;
}

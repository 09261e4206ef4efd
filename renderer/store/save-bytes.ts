import { trimEndOf, trimStartOf } from '@shared/domain/kernel/trim-characters';
import { DesktopError, type FileKind } from '@shared/platform/desktop-api';
import { atWork } from './at-work';
import { desktop } from './desktop';
import { announce, announceFailure } from './notices';

/** Saves bytes where the person says; says so, or why not. */
export async function saveBytes(kind: FileKind, suggestedName: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  try {
    const saved = await atWork(desktop().call('file.save', { kind, suggestedName, bytes }));
    if (saved !== null) announce({ tone: 'success', messageKey: 'outputs.saved', params: { name: saved.name } });
  } catch (error) {
    if (!(error instanceof DesktopError)) throw error;
    announceFailure({ code: error.code, messageKey: `platform.error.${error.code}` });
  }
}

/** Names a file after what it is and whose: accents folded, nothing a file system refuses, `diagnostico-completo-guatape.pdf`. */
export function outputFileName(stem: string, processName: string, ending: string): string {
  const words = `${stem} ${processName}`
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-');
  return `${trimEndOf(trimStartOf(words, '-').slice(0, 80), '-')}.${ending}`;
}

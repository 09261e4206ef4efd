import { trimEndOf } from '@shared/domain/kernel/trim-characters';
/** Longest name without its ending: every file system takes it, also with accents of two bytes. */
const LONGEST = 100;

/** The name of a process as the name of its file: without what Windows, macOS or Linux do not take in one. */
export function fileNameOf(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[\p{Cc}\\/:*?"<>|]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, LONGEST);
  const clean = trimEndOf(plain, '. ');
  return `${clean === '' ? 'proceso' : clean}.mesa`;
}

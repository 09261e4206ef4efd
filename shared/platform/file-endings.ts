import { trimEndOf, trimStartOf } from '../domain/kernel/trim-characters';
import type { FileKind } from './desktop-api';

/** The endings of each kind of file, without dot; the first one is given to new files. Empty: any file. */
export const FILE_ENDINGS = {
  mesa: ['mesa'],
  workbook: ['xlsx', 'xlsm', 'xls', 'ods'],
  graph: ['graphml', 'gexf'],
  csv: ['csv', 'txt'],
  pdf: ['pdf'],
  docx: ['docx'],
  svg: ['svg'],
  png: ['png'],
  zip: ['zip'],
  any: [],
} as const satisfies Readonly<Record<FileKind, readonly string[]>>;

const MEDIA_TYPES = {
  mesa: 'application/x-mesa-al-mundo',
  workbook: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  graph: 'application/xml',
  csv: 'text/csv',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  svg: 'image/svg+xml',
  png: 'image/png',
  zip: 'application/zip',
  any: 'application/octet-stream',
} as const satisfies Readonly<Record<FileKind, string>>;

/** The media type under which a file of a kind is handed over. */
export function mediaTypeOf(kind: FileKind): string {
  return MEDIA_TYPES[kind];
}

const FORBIDDEN = new Set([...'<>:"/\\|?*']);
const NAME_LIMIT = 120;

/**
 * A file name that every system takes: no folders, no control or reserved characters, no dots or spaces at its ends,
 * at most 120 characters before the ending, and one of the kind's endings.
 */
export function safeFileName(suggested: string, kind: FileKind): string {
  const endings: readonly string[] = FILE_ENDINGS[kind];
  const ending = endings.find((known) => suggested.toLowerCase().endsWith(`.${known}`)) ?? endings[0];
  const stem = ending !== undefined && suggested.toLowerCase().endsWith(`.${ending}`)
    ? suggested.slice(0, -(ending.length + 1))
    : suggested;
  const plain = Array.from(stem, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code < 32 || code === 127 || FORBIDDEN.has(character) ? '-' : character;
  })
    .slice(0, NAME_LIMIT)
    .join('');
  const cleaned = trimEndOf(trimStartOf(plain, ' .'), ' .');
  const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu.test(cleaned);
  const name = cleaned === '' ? 'archivo' : reserved ? `_${cleaned}` : cleaned;
  return ending === undefined ? name : `${name}.${ending}`;
}

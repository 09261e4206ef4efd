import { foldText } from '../kernel/text-folding';
import type { CellKind, CellValue } from './cell-kind';

const YES: ReadonlySet<string> = new Set(['1', 'x', 'si', 's', 'sim', 'yes', 'y', '✓']);
const NO: ReadonlySet<string> = new Set(['0', 'no', 'n', 'nao', '-']);

/**
 * What a person types or pastes into a cell: its value, null for an emptied cell, undefined where it is no value of
 * the kind. Accents, case and surrounding space do not matter. An amount is read with `readAmount` (minor units of
 * its currency; undefined where the text is none), since what separates thousands is for the caller to know.
 */
export function readCellText(
  kind: CellKind,
  text: string,
  readAmount: (text: string, currency: string) => number | undefined = () => undefined,
): CellValue | null | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  switch (kind.kind) {
    case 'scale': {
      const figure = trimmed.replace(/^[−–]/u, '-');
      if (!/^[+-]?\d$/u.test(figure)) return undefined;
      const value = Number(figure);
      return value < kind.min || value > kind.max ? undefined : value + 0;
    }
    case 'letters': {
      const wanted = new Set(trimmed.toUpperCase().replace(/[\s,;/·]/gu, ''));
      if (wanted.size === 0 || [...wanted].some((letter) => !kind.letters.includes(letter))) return undefined;
      return [...kind.letters].filter((letter) => wanted.has(letter)).join('');
    }
    case 'yesNo': {
      const folded = foldText(trimmed);
      if (YES.has(folded)) return 1;
      return NO.has(folded) ? null : undefined;
    }
    case 'state': {
      const folded = foldText(trimmed);
      const exact = kind.words.find((word) => foldText(word) === folded);
      if (exact !== undefined) return exact;
      const starts = kind.words.filter((word) => foldText(word).startsWith(folded));
      return starts.length === 1 ? starts[0] : undefined;
    }
    case 'text':
      return trimmed;
    case 'amount':
      return readAmount(trimmed, kind.currency);
  }
}

/** Whether a value may stand in a cell of the kind. */
export function fitsCell(kind: CellKind, value: CellValue): boolean {
  switch (kind.kind) {
    case 'scale':
      return typeof value === 'number' && Number.isInteger(value) && value >= kind.min && value <= kind.max;
    case 'letters':
      return typeof value === 'string' && value !== '' && [...value].every((letter) => kind.letters.includes(letter));
    case 'yesNo':
      return value === 1;
    case 'state':
      return typeof value === 'string' && kind.words.includes(value);
    case 'text':
      return typeof value === 'string' && value !== '';
    case 'amount':
      return typeof value === 'number' && Number.isInteger(value) && value >= 0;
  }
}

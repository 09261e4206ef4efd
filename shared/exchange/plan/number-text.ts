import { cellText, type CellValue } from '../sheets/sheet';
import type { NumberConvention } from './plan-import';

/** What a cell says as a number: a value, nothing, or words that are no number. */
export type NumberReading =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unreadable'; readonly text: string };

/** Words by which people say that there is no figure. */
const NO_FIGURE = /^([-–—_.]+|n\/?\s?a\.?|n\.\s?a\.?|n\/?\s?d\.?|s\/?\s?i\.?|no aplica|sin (dato|informaci[oó]n|l[ií]nea base)|no disponible)$/iu;

/** The digits and marks of a number as text, without currency, percent sign and space; null where there is more to it. */
function bareNumber(text: string): { readonly digits: string; readonly negative: boolean; readonly percent: boolean } | null {
  const compact = text.replace(/[\s\u00A0\u202F']/gu, '').replace(/^(cop|usd|\$)+|(cop|usd|pesos)$/giu, '');
  const match = /^(\()?([-−+])?\$?(\d[\d.,]*|[.,]\d+)(%)?(\))?$/u.exec(compact);
  if (match === null) return null;
  const [, open, sign, digits = '', percent, close] = match;
  if ((open === undefined) !== (close === undefined)) return null;
  return { digits, negative: open !== undefined || sign === '-' || sign === '−', percent: percent !== undefined };
}

/** Whether a cell holds a number, as such or as text. */
export function looksNumeric(cell: CellValue): boolean {
  return typeof cell === 'number' || (typeof cell === 'string' && bareNumber(cell) !== null);
}

/** Which convention a number written as text shows: one of the two, none (no mark), or both are possible (`1.234`). */
export function conventionOf(text: string): NumberConvention | 'none' | 'either' | 'broken' {
  const bare = bareNumber(text);
  if (bare === null) return 'none';
  const { digits } = bare;
  const points = digits.split('.').length - 1;
  const commas = digits.split(',').length - 1;
  if (points === 0 && commas === 0) return 'none';
  const grouped = (mark: string): boolean => new RegExp(`^\\d{1,3}([${mark}]\\d{3})+$`, 'u').test(digits);
  if (points > 0 && commas > 0) {
    const comma = /^\d{1,3}(\.\d{3})+,\d+$/u.test(digits);
    const point = /^\d{1,3}(,\d{3})+\.\d+$/u.test(digits);
    return comma ? 'commaDecimal' : point ? 'pointDecimal' : 'broken';
  }
  const mark = points > 0 ? '.' : ',';
  const asDecimal: NumberConvention = mark === '.' ? 'pointDecimal' : 'commaDecimal';
  const asGroup: NumberConvention = mark === '.' ? 'commaDecimal' : 'pointDecimal';
  if (points + commas > 1) return grouped(mark) ? asGroup : 'broken';
  // One mark: before exactly three digits it may stand for thousands, unless nothing but a zero is before it.
  return grouped(mark) && !digits.startsWith('0') ? 'either' : asDecimal;
}

/** What the texts of one column say together: the convention its unambiguous numbers show. */
export function conventionOfColumn(texts: readonly string[]): {
  readonly convention: NumberConvention | null;
  /** Texts that could be read both ways. */
  readonly ambiguous: readonly string[];
} {
  let comma = 0;
  let point = 0;
  const ambiguous: string[] = [];
  for (const text of texts) {
    const shown = conventionOf(text);
    if (shown === 'commaDecimal') comma += 1;
    else if (shown === 'pointDecimal') point += 1;
    else if (shown === 'either') ambiguous.push(text);
  }
  const convention = comma > 0 && point === 0 ? 'commaDecimal' : point > 0 && comma === 0 ? 'pointDecimal' : null;
  return { convention, ambiguous };
}

/**
 * Reads a cell as a number. `convention` decides only where the text could be read both ways. A percentage is the
 * fraction it stands for, as in a cell with a percent format: `50%` → 0.5. Parentheses are a minus.
 */
export function readNumber(cell: CellValue, convention: NumberConvention): NumberReading {
  if (typeof cell === 'number') return { kind: 'number', value: cell };
  const text = cellText(cell);
  if (text === '' || NO_FIGURE.test(text)) return { kind: 'blank' };
  const bare = bareNumber(text);
  const shown = conventionOf(text);
  if (bare === null || shown === 'broken') return { kind: 'unreadable', text };
  const rule = shown === 'commaDecimal' || shown === 'pointDecimal' ? shown : convention;
  const plain =
    rule === 'commaDecimal' ? bare.digits.replaceAll('.', '').replace(',', '.') : bare.digits.replaceAll(',', '');
  const value = Number(plain) * (bare.negative ? -1 : 1);
  if (!Number.isFinite(value)) return { kind: 'unreadable', text };
  return { kind: 'number', value: bare.percent ? value / 100 : value };
}

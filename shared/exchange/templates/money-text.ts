import { minorDigits, moneyFromMajor, type Money } from '../../domain/kernel/money';
import { trimEndOf } from '../../domain/kernel/trim-characters';
import { cellText, type CellValue } from '../sheets/sheet';

/** An amount as a cell says it, its currency first: `COP 1.814.249.000`, `EUR 500,25`. Every digit stays. */
export function moneyText({ minor, currency }: Money): string {
  const digits = minorDigits(currency);
  const plain = String(Math.abs(minor)).padStart(digits + 1, '0');
  const whole = inThousands(plain.slice(0, plain.length - digits));
  const cents = trimEndOf(plain.slice(plain.length - digits), '0');
  return `${currency} ${minor < 0 ? '-' : ''}${whole}${cents === '' ? '' : `,${cents.padEnd(digits, '0')}`}`;
}

function inThousands(digits: string): string {
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join('.');
}

const SIGNS: Readonly<Record<string, string>> = { $: '', 'US$': 'USD', '€': 'EUR', '£': 'GBP', 'R$': 'BRL' };

/**
 * The digits before and after the decimal mark. A single mark before exactly three digits is of thousands, unless it is
 * a comma and the currency has three decimals, or nothing but a zero is before it.
 */
function splitDigits(text: string, places: number): readonly [whole: string, part: string] | null {
  if (!/^\d[\d.,']*$/u.test(text)) return null;
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  if (last < 0) return [text.replaceAll("'", ''), ''];
  const mark = text.charAt(last);
  const other = mark === '.' ? ',' : '.';
  const after = text.length - last - 1;
  const isThousands = !text.includes(other) && (text.split(mark).length > 2 || (after === 3 && !text.startsWith('0') && (mark === '.' || places !== 3)));
  if (isThousands) return /^\d{1,3}(?:[.,]\d{3})+$/u.test(text) ? [text.replaceAll(mark, ''), ''] : null;
  const whole = text.slice(0, last);
  if (!/^\d+$/u.test(whole) && !new RegExp(`^\\d{1,3}(?:[${other}']\\d{3})+$`, 'u').test(whole)) return null;
  return [whole.replaceAll(other, '').replaceAll("'", ''), text.slice(last + 1)];
}

/**
 * Reads an amount: a number (in `usual`), or a text with a code or a sign before or after it. Null where it is no
 * amount of that currency, negative, or too large to be kept to the cent.
 */
export function readMoneyText(cell: CellValue, usual: string): Money | null {
  if (typeof cell === 'number') return cell < 0 ? null : moneyFromMajor(cell, usual);
  const text = cellText(cell).replace(/[\s\u00A0\u202F]+/gu, '');
  const match = /^([A-Za-z]{3}|US\$|R\$|[$€£])?\$?([\d.,']+)([A-Za-z]{3}|€)?$/u.exec(text);
  if (match === null) return null;
  const [, before, digits = '', after] = match;
  const said = before ?? after ?? '';
  if (before !== undefined && after !== undefined && SIGNS[before] !== '') return null;
  const word = SIGNS[before ?? ''] === '' ? (after ?? '') : said;
  const currency = word === '' ? usual : (SIGNS[word] ?? word).toUpperCase();
  const places = minorDigits(currency);
  const parts = splitDigits(digits, places);
  if (parts === null || !/^[A-Z]{3}$/u.test(currency)) return null;
  const [whole, part] = parts;
  if (trimEndOf(part, '0').length > places) return null;
  const minor = Number(`${whole}${part.slice(0, places).padEnd(places, '0')}`);
  return Number.isSafeInteger(minor) ? { minor, currency } : null;
}

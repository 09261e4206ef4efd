import { majorOf, minorDigits } from '../../domain/kernel/money';
import type { CellKind, CellValue } from '../../domain/matrices/cell-kind';
import { formattingLocale, i18nInstance, t, type MessageKey } from '../../i18n';
import type { MatrixDefinition } from './matrix-definition';

/** A value as it stands in its cell. */
export function cellText(kind: CellKind, value: CellValue, currency: string): string {
  switch (kind.kind) {
    case 'scale':
      return typeof value !== 'number' ? value : kind.min < 0 ? signed(value) : figure(value);
    case 'yesNo':
      return '✓';
    case 'amount':
      return amountText(Number(value), currency);
    case 'letters':
    case 'state':
    case 'text':
      return String(value);
  }
}

/** A figure with at most two decimals, as the language writes it. */
function figure(value: number): string {
  return Number.isInteger(value) ? String(value) : new Intl.NumberFormat(formattingLocale(), { maximumFractionDigits: 2 }).format(value);
}

/** A figure with its sign, the real minus; 0 has none. */
export function signed(value: number): string {
  if (value === 0) return '0';
  return value > 0 ? `+${figure(value)}` : `−${figure(-value)}`;
}

/** An amount in minor units, without its currency. */
export function amountText(minor: number, currency: string): string {
  return new Intl.NumberFormat(formattingLocale(), { maximumFractionDigits: minorDigits(currency) }).format(majorOf({ minor, currency }));
}

/** What a value of the matrix means, in words: "Fuerte", "En contra". Empty where its figure says all. */
export function meaningOf(definition: MatrixDefinition, value: CellValue): string {
  if (definition.cell.kind === 'letters') return [...String(value)].map((letter) => wordOf(`matrices.letter.${letter}`, letter)).join(', ');
  if (definition.cell.kind !== 'scale') return '';
  const scale = definition.store === 'position' || definition.store === 'influence' ? definition.store : 'strength';
  const step = Number(value) < 0 ? `minus${String(-Number(value))}` : `step${String(value)}`;
  const isKnown = scale !== 'strength' || (definition.store === 'cells' && definition.name === null && definition.cell.max === 3);
  return isKnown ? wordOf(`matrices.scale.${scale}.${step}`, '') : '';
}

function wordOf(key: string, otherwise: string): string {
  return i18nInstance.exists(key) ? t(key as MessageKey) : otherwise;
}

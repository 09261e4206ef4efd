import type { HeldCell } from '@shared/analysis/matrices/cell-store';
import type { MatrixDefinition } from '@shared/analysis/matrices/matrix-definition';
import { majorOf, minorDigits, moneyFromMajor } from '@shared/domain/kernel/money';
import type { CellKind, CellValue } from '@shared/domain/matrices/cell-kind';
import { readNumber } from '@shared/exchange/plan/number-text';
import { formattingLocale, i18nInstance, t, type MessageKey } from '@shared/i18n';

/** A value as it stands in its cell. */
export function cellText(kind: CellKind, value: CellValue, currency: string): string {
  switch (kind.kind) {
    case 'scale':
      return kind.min < 0 && typeof value === 'number' ? signed(value) : String(value);
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

/** A figure with its sign, the real minus; 0 has none. */
export function signed(value: number): string {
  if (value === 0) return '0';
  return value > 0 ? `+${String(value)}` : `−${String(-value)}`;
}

/** An amount in minor units, without its currency. */
export function amountText(minor: number, currency: string): string {
  return new Intl.NumberFormat(formattingLocale(), { maximumFractionDigits: minorDigits(currency) }).format(majorOf({ minor, currency }));
}

/** A value as a spreadsheet takes it back: plain figures, no thousands. */
export function cellClipboardText(kind: CellKind, value: CellValue, currency: string): string {
  if (kind.kind === 'amount') return String(majorOf({ minor: Number(value), currency }));
  return kind.kind === 'yesNo' ? t('matrices.yes') : String(value);
}

/** Reads an amount typed or pasted, in minor units; undefined where it is none, or less than nothing. */
export function readAmount(text: string, currency: string): number | undefined {
  const reading = readNumber(text.replace(/^\s*(?:\$|[A-Z]{3})\s*/u, ''), 'commaDecimal');
  if (reading.kind !== 'number' || reading.value < 0) return undefined;
  return moneyFromMajor(reading.value, currency)?.minor;
}

/** What a value of the matrix means, in words: "Fuerte", "En contra". Empty where its figure says all. */
export function meaningOf(definition: MatrixDefinition, value: CellValue): string {
  if (definition.cell.kind === 'letters') return [...String(value)].map((letter) => wordOf(`matrices.letter.${letter}`, letter)).join(', ');
  if (definition.cell.kind !== 'scale') return '';
  const scale = definition.id === 'offers-needs' ? 'match' : definition.store === 'position' || definition.store === 'influence' ? definition.store : 'strength';
  const step = Number(value) < 0 ? `minus${String(-Number(value))}` : `step${String(value)}`;
  const isKnown = definition.store !== 'cells' || (definition.name === null && (definition.cell.max === 3 || scale === 'match'));
  return isKnown ? wordOf(`matrices.scale.${scale}.${step}`, '') : '';
}

function wordOf(key: string, otherwise: string): string {
  return i18nInstance.exists(key) ? t(key as MessageKey) : otherwise;
}

/** When a cell was set and by whom, in a sentence; empty where that is not known. */
export function provenanceOf({ statedBy, at, scores }: HeldCell, sessionName: string | null): string {
  const parts: string[] = [];
  if (scores > 1) parts.push(t('matrices.editor.scores', { count: scores }));
  else if (statedBy !== '') parts.push(t('matrices.editor.said', { who: statedBy }));
  if (at !== '') {
    const day = new Intl.DateTimeFormat(formattingLocale(), { day: 'numeric', month: 'long', year: 'numeric' }).format(Date.parse(at));
    parts.push(sessionName === null ? t('matrices.editor.on', { day }) : t('matrices.editor.during', { day, session: sessionName }));
  }
  return parts.join(' ');
}

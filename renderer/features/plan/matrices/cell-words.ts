import type { HeldCell } from '@shared/analysis/matrices/cell-store';
import { majorOf, moneyFromMajor } from '@shared/domain/kernel/money';
import type { CellKind, CellValue } from '@shared/domain/matrices/cell-kind';
import { readNumber } from '@shared/exchange/plan/number-text';
import { formattingLocale, t } from '@shared/i18n';

export { amountText, cellText, meaningOf, signed } from '@shared/analysis/matrices/cell-text';

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

/** When a cell was set and by whom, in a sentence; empty where that is not known. */
export function provenanceOf({ statedBy, at, scores }: Pick<HeldCell, 'statedBy' | 'at' | 'scores'>, sessionName: string | null): string {
  const parts: string[] = [];
  if (scores > 1) parts.push(t('matrices.editor.scores', { count: scores }));
  else if (statedBy !== '') parts.push(t('matrices.editor.said', { who: statedBy }));
  if (at !== '') {
    const day = new Intl.DateTimeFormat(formattingLocale(), { day: 'numeric', month: 'long', year: 'numeric' }).format(Date.parse(at));
    parts.push(sessionName === null ? t('matrices.editor.on', { day }) : t('matrices.editor.during', { day, session: sessionName }));
  }
  return parts.join(' ');
}

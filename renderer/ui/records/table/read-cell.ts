import { sameFolded } from '@shared/domain/kernel/text-folding';
import { typedNumber } from '@shared/i18n/number-marks';
import type { MessageKey, MessageParams } from '@shared/i18n';
import { typedDay } from '../../controls/typed-day';
import type { CellContent, CellEditing } from './table-column';

/** What a typed or pasted text says for a column, or why it does not fit. */
export type CellReading =
  | { readonly ok: true; readonly content: CellContent }
  | { readonly ok: false; readonly messageKey: MessageKey; readonly params: MessageParams };

/** Reads a text into a cell. Blank empties it, where it may be empty. */
export function readCell<Row>(edit: CellEditing<Row>, written: string): CellReading {
  const text = written.trim();
  const refuse = (messageKey: MessageKey, params: MessageParams = {}): CellReading => ({ ok: false, messageKey, params: { text: text.slice(0, 60), ...params } });
  switch (edit.kind) {
    case 'text':
      return text === '' && edit.required === true ? refuse('records.table.problem.required') : { ok: true, content: text };
    case 'number': {
      const value = typedNumber(text);
      const { least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY } = edit;
      if (value === null) return { ok: true, content: null };
      if (Number.isNaN(value)) return refuse('records.table.problem.number');
      return value < least || value > most ? refuse('records.table.problem.range', { least, most }) : { ok: true, content: value };
    }
    case 'date': {
      if (text === '') return { ok: true, content: null };
      const day = typedDay(text);
      return day === null ? refuse('records.table.problem.date') : { ok: true, content: day };
    }
    case 'choice': {
      if (text === '' && edit.clearable === true) return { ok: true, content: null };
      const option = edit.options.find(({ value, label }) => value === text || sameFolded(label, text));
      return option === undefined ? refuse('records.table.problem.choice', { values: edit.options.map(({ label }) => label).join(', ') }) : { ok: true, content: option.value };
    }
  }
}

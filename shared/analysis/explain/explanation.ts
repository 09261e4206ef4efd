import type { MessageKey, MessageParams } from '../../i18n';
import type { FigureFormat } from './format-figure';

/** A number that enters a figure. */
export interface Term {
  readonly labelKey: MessageKey;
  /** What fills the label: a name, a word. */
  readonly labelParams?: MessageParams;
  readonly value: number;
  readonly format: FigureFormat;
}

/** A figure opened to its arithmetic: what it is, the formula in words, the numbers that went in, what came out. */
export interface Explanation {
  readonly titleKey: MessageKey;
  readonly titleParams?: MessageParams;
  readonly formulaKey: MessageKey;
  readonly terms: readonly Term[];
  /** Null where the figure is undefined; `undefinedKey` then says why. */
  readonly result: number | null;
  readonly format: FigureFormat;
  readonly undefinedKey?: MessageKey;
}

/** A term of an explanation. */
export function term(labelKey: MessageKey, value: number, format: FigureFormat = 'integer', labelParams?: MessageParams): Term {
  return labelParams === undefined ? { labelKey, value, format } : { labelKey, labelParams, value, format };
}

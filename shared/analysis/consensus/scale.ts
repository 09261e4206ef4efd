import type { MessageKey } from '../../i18n';

/** What an answer means for the proposal. `blank`: no opinion; it counts as abstained. */
export type Stance = 'for' | 'against' | 'abstained' | 'blank';

/** One answer a scale offers. */
export interface ScaleOption {
  readonly id: string;
  readonly labelKey: MessageKey;
  readonly stance: Stance;
  /** Its place on the scale as a number, greater is more in favour; null where it stands outside (abstain, blank). */
  readonly value: number | null;
  /** For, but with something to be written down; consensus with reservations records these. */
  readonly isReservation: boolean;
  /** Whether it stops a consensus by itself. */
  readonly isBlock: boolean;
}

/** A way of answering: data, so that adding one adds no code. */
export interface Scale {
  readonly id: string;
  readonly nameKey: MessageKey;
  /** From most in favour to most against, those outside the order last. */
  readonly options: readonly ScaleOption[];
}

/** The option of a scale with this id, or undefined. */
export function optionOf(scale: Scale, id: string): ScaleOption | undefined {
  return scale.options.find((option) => option.id === id);
}

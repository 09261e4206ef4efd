import type { ScaleWords } from '@shared/domain/kernel/form';
import type { ScaleStep } from '@shared/domain/kernel/form-field';
import { t, type MessageKey } from '@shared/i18n';

/** The steps of a scale with what each means, in the current language. */
export function scaleSteps(words: ScaleWords, steps: readonly number[]): readonly ScaleStep[] {
  return steps.map((value) => ({
    value,
    label: t(`inspector.scale.${words}.${String(value)}` as MessageKey),
    hint: t(`inspector.scale.${words}Hint.${String(value)}` as MessageKey),
  }));
}

import type { Scale, ScaleOption } from '@shared/analysis/consensus/scale';

/** The key by which each option of a scale is answered: 1 to 9 in the order of the scale. */
export function keyOfOption(scale: Scale, option: ScaleOption): string {
  return String(scale.options.indexOf(option) + 1);
}

/** The option of a key, or undefined. */
export function optionOfKey(scale: Scale, key: string): ScaleOption | undefined {
  return /^[1-9]$/u.test(key) ? scale.options[Number(key) - 1] : undefined;
}

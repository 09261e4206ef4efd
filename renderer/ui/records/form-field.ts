export type { FieldValue, FormField, Option, ScaleStep } from '@shared/domain/kernel/form-field';

/** The goals as choices: "11 Ciudades…" where their names are known. */
export const SDG_NUMBERS: readonly number[] = Array.from({ length: 17 }, (_, index) => index + 1);

import type { es } from '../es';
import type { Translated } from '../messages';

/** English, spelt as in the United Kingdom. */
export const en: Translated<typeof es> = {
};

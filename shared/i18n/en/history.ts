import type { es } from '../es';
import type { Translated } from '../messages';

/** English: history. */
export const history: Translated<typeof es.history> = {};

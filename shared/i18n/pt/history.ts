import type { es } from '../es';
import type { Translated } from '../messages';

/** Portuguese of Brazil: history. */
export const history: Translated<typeof es.history> = {};

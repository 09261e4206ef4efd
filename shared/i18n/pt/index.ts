import type { es } from '../es';
import type { Translated } from '../messages';

/** Portuguese of Brazil. */
export const pt: Translated<typeof es> = {
};

import type { es } from '../es';
import type { Translated } from '../messages';

/** Portuguese of Brazil: bodies. */
export const bodies: Translated<typeof es.bodies> = {};

import type { es } from '../es';
import type { Translated } from '../messages';

/** English: bodies. */
export const bodies: Translated<typeof es.bodies> = {};

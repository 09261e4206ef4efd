import { z } from 'zod';
import { onceAsked } from '../kernel/once-asked';

/** Width and height in pixels of the square a logo is scaled into: sharp at twice the size of a card's sign. */
export const LOGO_SIZE = 96;
/** Longest logo, in characters of its address: some 15 kilobytes of picture, so that a thousand fit a file. */
export const LOGO_LIMIT = 20_000;
/** How the bytes of each kind of picture begin, in base 64. What calls itself a picture and does not begin so is none. */
const SIGNATURES = [
  ['data:image/png;base64,', 'iVBORw0KGgo'],
  ['data:image/jpeg;base64,', '/9j/'],
  ['data:image/webp;base64,', 'UklGR'],
] as const;

/** Whether a text is a small PNG, JPEG or WebP as a `data:` address: nothing that could be fetched, and nothing that runs. */
export function isLogo(text: string): boolean {
  if (text.length > LOGO_LIMIT) return false;
  const kind = SIGNATURES.find(([head]) => text.startsWith(head));
  if (kind === undefined) return false;
  const [head, signature] = kind;
  const bytes = text.slice(head.length);
  return bytes.startsWith(signature) && bytes.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/u.test(bytes);
}

/** The field of an actor that holds its logo: empty, or a picture by `isLogo`. */
export const logoField = onceAsked(() => z.string().max(LOGO_LIMIT).refine((text) => text === '' || isLogo(text)));

/** What kind of picture some bytes are, by how they begin; null for none that a logo can be made of. */
export function pictureType(bytes: Uint8Array): 'image/png' | 'image/jpeg' | 'image/webp' | null {
  const begins = (...values: readonly number[]): boolean => values.every((value, index) => bytes[index] === value);
  if (begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png';
  if (begins(0xff, 0xd8, 0xff)) return 'image/jpeg';
  const isRiff = begins(0x52, 0x49, 0x46, 0x46) && String.fromCharCode(...bytes.subarray(8, 12)) === 'WEBP';
  return isRiff ? 'image/webp' : null;
}

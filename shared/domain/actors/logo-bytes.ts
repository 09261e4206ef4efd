import { pictureSize } from './picture-size';

/** Greatest side of a logo that is drawn, in pixels: ours have 96. What says that it is larger is not one. */
const MOST_SIDE = 1024;

/**
 * The picture of a logo, to be drawn; null where it is none, or where it says that it is larger than 1024 pixels: a file
 * of strangers could hold a few kilobytes that take gigabytes to draw. `logo`: an address by `isLogo`.
 */
export function logoBytes(logo: string): { readonly bytes: Uint8Array<ArrayBuffer>; readonly type: string } | null {
  const comma = logo.indexOf(',');
  if (comma < 0) return null;
  const bytes = Uint8Array.from(atob(logo.slice(comma + 1)), (letter) => letter.charCodeAt(0));
  const size = pictureSize(bytes);
  if (size === null || Math.min(size.width, size.height) < 1 || Math.max(size.width, size.height) > MOST_SIDE) return null;
  return { bytes, type: logo.slice('data:'.length, logo.indexOf(';')) };
}

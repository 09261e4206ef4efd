/** A picture of points: red, green, blue from 0 to 255 in turn, row by row from the top. */
export interface Bitmap {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array;
}

/** A colour as red, green, blue from 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** A white picture. Sides in points of the picture, at least 1. */
export function whiteBitmap(width: number, height: number): Bitmap {
  return { width, height, rgb: new Uint8Array(width * height * 3).fill(255) };
}

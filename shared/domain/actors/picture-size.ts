/** Width and height of a picture, in pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/**
 * How large a picture is once it is drawn, read from its head and not by drawing it: a few kilobytes can say that they
 * are a picture of gigabytes. Null where the bytes are no PNG, JPEG or WebP, or end before they say it. Sources: PNG
 * (ISO/IEC 15948), JPEG (ITU-T T.81), WebP (RFC 9649).
 */
export function pictureSize(bytes: Uint8Array): PictureSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const begins = (text: string, at = 0): boolean => [...text].every((letter, index) => bytes[at + index] === letter.charCodeAt(0));
  if (begins('\x89PNG\r\n\x1a\n')) return view.byteLength < 24 || !begins('IHDR', 12) ? null : { width: view.getUint32(16), height: view.getUint32(20) };
  if (begins('\xff\xd8')) return jpegSize(view);
  return begins('RIFF') && begins('WEBP', 8) ? webpSize(view) : null;
}

/** The first frame header among the segments; C4, C8 and CC are tables and no frame. */
function jpegSize(view: DataView): PictureSize | null {
  let at = 2;
  while (at + 9 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    // Padding before a marker is a byte alone; a segment is as long as it says.
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return null;
}

/** The first chunk says it: that of the extended format, or that of the only frame, lossless or not. */
function webpSize(view: DataView): PictureSize | null {
  if (view.byteLength < 30) return null;
  const uint24 = (at: number): number => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
  const kind = String.fromCharCode(...Array.from({ length: 4 }, (_, index) => view.getUint8(12 + index)));
  switch (kind) {
    case 'VP8X':
      return { width: uint24(24) + 1, height: uint24(27) + 1 };
    case 'VP8L': {
      const bits = view.getUint32(21, true);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case 'VP8 ':
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
    default:
      return null;
  }
}

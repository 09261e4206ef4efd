const TABLES = makeTables();

/** Eight tables of the CRC-32 polynomial 0xEDB88320, to take eight bytes at a time (Kounavis & Berry, 2005). */
function makeTables(): readonly Uint32Array[] {
  const tables = Array.from({ length: 8 }, () => new Uint32Array(256));
  const first = tables[0] as Uint32Array;
  for (let byte = 0; byte < 256; byte += 1) {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    first[byte] = value >>> 0;
  }
  for (let place = 1; place < 8; place += 1) {
    const before = tables[place - 1] as Uint32Array;
    for (let byte = 0; byte < 256; byte += 1) {
      const value = before[byte] as number;
      (tables[place] as Uint32Array)[byte] = ((value >>> 8) ^ (first[value & 255] as number)) >>> 0;
    }
  }
  return tables;
}

/** CRC-32 as zip and gzip use it, 0 to 2³² − 1. `before`: that of the bytes that came before these. */
export function crc32(bytes: Uint8Array, before = 0): number {
  const [t0, t1, t2, t3, t4, t5, t6, t7] = TABLES as unknown as readonly [
    Uint32Array, Uint32Array, Uint32Array, Uint32Array, Uint32Array, Uint32Array, Uint32Array, Uint32Array,
  ];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - (bytes.length % 8);
  let crc = ~before;
  let index = 0;
  for (; index < whole; index += 8) {
    const low = crc ^ view.getUint32(index, true);
    const high = view.getUint32(index + 4, true);
    crc =
      (t7[low & 255] as number) ^
      (t6[(low >>> 8) & 255] as number) ^
      (t5[(low >>> 16) & 255] as number) ^
      (t4[low >>> 24] as number) ^
      (t3[high & 255] as number) ^
      (t2[(high >>> 8) & 255] as number) ^
      (t1[(high >>> 16) & 255] as number) ^
      (t0[high >>> 24] as number);
  }
  for (; index < bytes.length; index += 1) crc = (crc >>> 8) ^ (t0[(crc ^ (bytes[index] as number)) & 255] as number);
  return (crc ^ 0xffffffff) >>> 0;
}

const encoder = new TextEncoder();

/** CRC-32 of a text in UTF-8, as eight hexadecimal digits. */
export function textChecksum(text: string): string {
  return checksumText(crc32(encoder.encode(text)));
}

/** CRC-32 of a text in UTF-8 that comes after another, whose CRC-32 is `before`. No character may be cut in two. */
export function textCrc(text: string, before: number): number {
  return crc32(encoder.encode(text), before);
}

/** A CRC-32 as eight hexadecimal digits. */
export function checksumText(crc: number): string {
  return crc.toString(16).padStart(8, '0');
}

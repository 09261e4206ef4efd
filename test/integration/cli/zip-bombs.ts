import { zipSync } from 'fflate';

const MEGABYTE = 1024 * 1024;
const CENTRAL_HEADER = 0x02014b50;

/** A zip of one small part that declares another size of it, in both of its headers. */
function declaring(name: string, data: Uint8Array, size: number): Uint8Array {
  const zip = zipSync({ [name]: data });
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  view.setUint32(22, size, true);
  for (let at = 0; at + 46 < zip.length; at += 1) {
    if (view.getUint32(at, true) === CENTRAL_HEADER) view.setUint32(at + 24, size, true);
  }
  return zip;
}

/** A megabyte that deflate makes about sixty times smaller: under the limit of the ratio. */
function softMegabyte(): Uint8Array {
  const bytes = new Uint8Array(MEGABYTE);
  for (let index = 0; index < 16_000; index += 1) bytes[index] = (Math.imul(index + 1, 2_654_435_761) >>> 11) & 255;
  return bytes;
}

let large: Uint8Array | null = null;

/** Made once: 205 MB take a while to compress. */
function largeZip(names: readonly string[]): Uint8Array {
  const part = softMegabyte();
  const all = Array.from({ length: 205 }, (_, index) => names[index] ?? `part-${index}`);
  large ??= zipSync(Object.fromEntries(all.map((name) => [name, part])), { level: 1 });
  return large;
}

/** Zips that would fill the memory of whoever opens them; `name`: that of a part that the reader looks for. */
export const ZIP_BOMBS: Readonly<Record<string, (name: string) => Uint8Array>> = {
  'a zip bomb that declares 300 MB': (name) => declaring(name, new TextEncoder().encode('<x/>'), 300 * MEGABYTE),
  'a zip bomb of 205 MB in small parts': () => largeZip(['xl/workbook.xml', 'manifest.json', 'records.json']),
  'a zip bomb that grows over a hundredfold': (name) => zipSync({ [name]: new Uint8Array(20 * MEGABYTE) }),
  'a zip bomb that declares less than it holds': (name) => declaring(name, new Uint8Array(20 * MEGABYTE), 1000),
};

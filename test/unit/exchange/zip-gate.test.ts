import { crc32 } from '@shared/document/checksum';
import { looksLikeEncryptedOffice, openZip } from '@shared/exchange/zip-gate';
import { inflateBounded } from '@shared/exchange/zip-inflate';
import { salvageZip } from '@shared/exchange/zip-salvage';
import fc from 'fast-check';
import { deflateSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

const MEGABYTE = 1024 * 1024;
const code = (bytes: Uint8Array, limits?: Parameters<typeof openZip>[1]): string => {
  const opened = openZip(bytes, limits);
  return opened.ok ? 'ok' : opened.error.code;
};

interface Part {
  readonly name: string;
  readonly data: Uint8Array;
  readonly method?: number;
  /** What is declared of it, where that is not the truth. */
  readonly size?: number;
  readonly flags?: number;
  readonly localName?: string;
  /** Header of another part to point to, by its number. */
  readonly sameAs?: number;
  readonly crc?: number;
}

/** Writes a zip by hand, so that it can lie. */
function forgeZip(parts: readonly Part[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  const offsets: number[] = [];
  let length = 0;
  const push = (chunk: Uint8Array): void => { chunks.push(chunk); length += chunk.length; };
  const header = (size: number, values: readonly (readonly [number, number, 2 | 4])[]): Uint8Array => {
    const view = new DataView(new ArrayBuffer(size));
    for (const [at, value, width] of values) {
      if (width === 2) view.setUint16(at, value, true);
      else view.setUint32(at, value, true);
    }
    return new Uint8Array(view.buffer);
  };
  const packed = parts.map((part) => ((part.method ?? 8) === 8 ? deflateSync(part.data) : part.data));
  parts.forEach((part, index) => {
    const data = packed[index] as Uint8Array;
    if (part.sameAs !== undefined) { offsets.push(offsets[part.sameAs] as number); return; }
    offsets.push(length);
    const name = strToU8(part.localName ?? part.name);
    push(header(30, [[0, 0x04034b50, 4], [6, part.flags ?? 0, 2], [8, part.method ?? 8, 2], [14, part.crc ?? crc32(part.data), 4], [18, data.length, 4], [22, part.size ?? part.data.length, 4], [26, name.length, 2]]));
    push(name);
    push(data);
  });
  const start = length;
  parts.forEach((part, index) => {
    const name = strToU8(part.name);
    push(header(46, [[0, 0x02014b50, 4], [8, part.flags ?? 0, 2], [10, part.method ?? 8, 2], [16, part.crc ?? crc32(part.data), 4], [20, (packed[index] as Uint8Array).length, 4], [24, part.size ?? part.data.length, 4], [28, name.length, 2], [42, offsets[index] as number, 4]]));
    push(name);
  });
  push(header(22, [[0, 0x06054b50, 4], [8, parts.length, 2], [10, parts.length, 2], [12, length - start, 4], [16, start, 4]]));
  const zip = new Uint8Array(length);
  let position = 0;
  for (const chunk of chunks) { zip.set(chunk, position); position += chunk.length; }
  return zip;
}

const text = strToU8('hola '.repeat(50));
const noise = (length: number): Uint8Array => Uint8Array.from({ length }, (_, index) => (Math.imul(index, 2654435761) >>> 13) & 255);

describe('the zip gate', () => {
  it('gives the parts of a sound zip, folders left out', () => {
    const zip = zipSync({ 'a.txt': text, folder: { 'ñ.bin': [noise(3000), { level: 0 }] }, 'empty/': new Uint8Array(0) });
    const opened = openZip(zip);
    expect(opened.ok && [...opened.value.keys()]).toEqual(['a.txt', 'folder/ñ.bin']);
    expect(opened.ok && opened.value.get('a.txt')).toEqual(text);
    expect(opened.ok && opened.value.get('folder/ñ.bin')).toEqual(noise(3000));
    expect(code(zipSync({}))).toBe('ok');
  });

  it('gives back any files, whatever their bytes', () => {
    const files = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/u), fc.uint8Array({ maxLength: 2000 }), { maxKeys: 8, noNullPrototype: true });
    fc.assert(fc.property(files, (parts) => {
      const opened = openZip(zipSync(parts));
      expect(opened.ok && Object.fromEntries(opened.value)).toEqual(parts);
    }));
  });

  it('refuses what is no zip', () => {
    for (const bytes of [new Uint8Array(0), strToU8('PK'), strToU8('%PDF-1.7 …'), noise(500)]) expect(code(bytes)).toBe('zip-not');
  });

  it('refuses a zip that was cut off at any place', () => {
    const zip = zipSync({ 'a.txt': text, 'b.bin': noise(300) });
    for (let end = 4; end < zip.length; end += 1) expect(code(zip.slice(0, end))).toMatch(/^zip-(truncated|damaged)$/u);
    expect(code(zip.slice(0, 200))).toBe('zip-truncated');
  });

  it('refuses an encrypted part and ways of packing it does not know', () => {
    expect(code(forgeZip([{ name: 'a', data: text, flags: 1 }]))).toBe('zip-encrypted');
    expect(code(forgeZip([{ name: 'a', data: text, method: 99 }]))).toBe('zip-encrypted');
    expect(code(forgeZip([{ name: 'a', data: text, method: 12 }]))).toBe('zip-unsupported');
    expect(code(forgeZip([{ name: 'a', data: text, size: 0xffffffff }]))).toBe('zip-unsupported');
  });

  it('refuses a bomb that declares more than 200 MB, in one part or in many', () => {
    expect(code(forgeZip([{ name: 'a', data: text, size: 201 * MEGABYTE }]))).toBe('zip-too-large');
    const many = Array.from({ length: 30 }, (_, index) => ({ name: `p${index}`, data: text, size: 8 * MEGABYTE }));
    expect(code(forgeZip(many))).toMatch(/^zip-(too-large|ratio)$/u);
    const parts = Array.from({ length: 300 }, (_, index) => ({ name: `p${index}`, data: text, size: MEGABYTE }));
    expect(code(forgeZip(parts))).toBe('zip-too-large');
  });

  it('refuses a part, or a whole, that grows over a hundredfold', () => {
    const zeros = new Uint8Array(3 * MEGABYTE);
    expect(code(zipSync({ a: zeros }))).toBe('zip-ratio');
    expect(code(zipSync({ a: [zeros, { level: 0 }] }))).toBe('ok');
    const small = Object.fromEntries(Array.from({ length: 5 }, (_, index) => [`p${index}`, new Uint8Array(MEGABYTE)]));
    expect(code(zipSync(small))).toBe('zip-ratio');
    expect(code(zipSync({ a: new Uint8Array(MEGABYTE) }))).toBe('ok');
  });

  it('stops inflating a bomb that lies about its size as soon as it has told more than it declared', () => {
    const bomb = forgeZip([{ name: 'a', data: new Uint8Array(60 * MEGABYTE), size: 1000 }]);
    expect(code(bomb)).toBe('zip-false-size');
    let told = 0;
    const inflated = inflateBounded(deflateSync(new Uint8Array(60 * MEGABYTE)), 1000, undefined, (chunk) => {
      told += chunk.length;
      return true;
    });
    expect(inflated.outcome).toBe('over-limit');
    // One step of compressed bytes, and no more.
    expect(told).toBeLessThan(35 * MEGABYTE);
  });

  it('refuses a part of less than it declares, or of another checksum', () => {
    expect(code(forgeZip([{ name: 'a', data: text, size: text.length + 1 }]))).toBe('zip-damaged');
    expect(code(forgeZip([{ name: 'a', data: text, crc: 7 }]))).toBe('zip-bad-checksum');
    expect(code(forgeZip([{ name: 'a', data: text, method: 0, size: 3 }]))).toBe('zip-damaged');
  });

  it('refuses names that lead out of a folder, and names that stand twice', () => {
    for (const name of ['../a', 'a/../../b', '/etc/passwd', 'a\\b', 'C:a', 'a//b', './a', 'a\0b', '']) {
      expect(code(forgeZip([{ name, data: text }])), name).toBe('zip-bad-name');
    }
    expect(code(forgeZip([{ name: 'a', data: text }, { name: 'A', data: text }]))).toBe('zip-duplicate');
    expect(code(forgeZip([{ name: '..a/b..', data: text }]))).toBe('ok');
  });

  it('refuses parts that share bytes, and a directory that names parts otherwise than they do', () => {
    const twins: readonly Part[] = [{ name: 'a', data: text }, { name: 'b', data: text, sameAs: 0 }];
    expect(code(forgeZip(twins))).toBe('zip-damaged');
    const zip = forgeZip([{ name: 'a', data: text }, { name: 'b', data: text }]);
    const view = new DataView(zip.buffer);
    const directory = view.getUint32(zip.length - 22 + 16, true);
    // The first part is made to reach into the second: longer by the second's header and data.
    view.setUint32(directory + 20, view.getUint32(directory + 20, true) + 10, true);
    expect(code(zip)).toBe('zip-overlap');
    expect(code(forgeZip([{ name: 'a', data: text, localName: 'b' }]))).toBe('zip-damaged');
  });

  it('refuses more parts than it was told to open', () => {
    const limits = { totalBytes: MEGABYTE, ratio: 100, ratioFloor: MEGABYTE, entries: 3 };
    expect(code(zipSync({ a: text, b: text, c: text, d: text }), limits)).toBe('zip-too-many');
  });

  it('never throws: not on any bytes, not on any change to a sound zip', () => {
    const sound = zipSync({ 'a.txt': text, 'b.bin': noise(200), 'c.txt': [text, { level: 0 }] });
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(code(Uint8Array.of(0x50, 0x4b, 3, 4, ...bytes))).toMatch(/^zip-/u);
    }));
    const changes = fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 });
    fc.assert(fc.property(changes, (list) => {
      const bytes = sound.slice();
      for (const [at, value] of list) bytes[at] = value;
      expect(code(bytes)).toMatch(/^(ok|zip-[a-z-]+)$/u);
      expect(salvageZip(bytes).length).toBeLessThanOrEqual(10);
    }), { numRuns: 1000 });
  });
});

describe('an Office file with a password', () => {
  const compound = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600));
  it('is told from an old one without', () => {
    const locked = compound.slice();
    locked.set([...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]), 520);
    expect(looksLikeEncryptedOffice(locked)).toBe(true);
    expect(looksLikeEncryptedOffice(compound)).toBe(false);
    expect(looksLikeEncryptedOffice(zipSync({ a: text }))).toBe(false);
    expect(looksLikeEncryptedOffice(new Uint8Array(0))).toBe(false);
  });
});

describe('a damaged zip', () => {
  it('gives of each part what comes out before the damage', () => {
    const zip = zipSync({ 'a.txt': text, 'b.bin': noise(5000) });
    const cut = salvageZip(zip.slice(0, zip.length - 700));
    expect(cut.map(({ name, whole }) => [name, whole])).toEqual([['a.txt', true], ['b.bin', false]]);
    expect(cut[0]?.bytes).toEqual(text);
    expect(cut[1]?.bytes).toEqual(noise(5000).slice(0, cut[1]?.bytes.length));
    expect(cut[1]?.bytes.length).toBeGreaterThan(300);
    expect(salvageZip(zip).every(({ whole }) => whole)).toBe(true);
  });
});

import type { RandomSource } from '@shared/domain/kernel/environment';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Numbers that readers of files stumble over, little and big endian alike. */
const EDGES = [0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0xffff, 0x7fffffff, 0x80000000, 0xffffffff];
/** Texts that readers of text stumble over. */
const TOKENS = [
  '__proto__', 'constructor', 'prototype', 'toString', '"__proto__":{"polluted":true},', '<!DOCTYPE x [<!ENTITY a "aaaa">]>', '&a;', '&#0;',
  '<![CDATA[', ']]>', '<!--', '-->', '</', '/>', '"', "'", '=', '+', '-', '@', '\t', '\r\n', '\0', '\uFEFF', '\uD800', '\u202E', '٣', '1e309', '-1', 'NaN',
  '99999999999999999999', 'A1:XFD1048576', 'XFD1048576', '../../../etc/passwd', 'C:\\Windows', 'null', 'true', '[]', '{}', '[[[[[[[[[[[[[[[[', 'process:', ';;;;;;;;', '{{name}}',
];
const MOST_EDITS = 6;
/** A fixed one, so that the same seed gives the same bytes. */
const PART_DATE = new Date(2026, 0, 1);

const below = (random: RandomSource, limit: number): number => Math.floor(random() * limit);
const chosen = <Item>(random: RandomSource, items: readonly Item[]): Item => items[below(random, items.length)] as Item;

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** One edit of the bytes as they are. */
function editBytes(bytes: Uint8Array, random: RandomSource): Uint8Array {
  const at = below(random, bytes.length + 1);
  const length = 1 + below(random, Math.min(64, bytes.length + 1));
  const copy = new Uint8Array(bytes);
  switch (below(random, 8)) {
    case 0:
      if (copy.length > 0) copy[at % copy.length] = (copy[at % copy.length] ?? 0) ^ (1 << below(random, 8));
      return copy;
    case 1:
      for (let index = at; index < Math.min(at + length, copy.length); index += 1) copy[index] = below(random, 256);
      return copy;
    case 2:
      return joined(bytes.subarray(0, at), bytes.subarray(at + length));
    case 3:
      return joined(bytes.subarray(0, at), bytes.subarray(at, at + length), bytes.subarray(at));
    case 4:
      return bytes.slice(0, at);
    case 5: {
      const place = Math.max(0, at - 4);
      if (place + 4 <= copy.length) new DataView(copy.buffer).setUint32(place, chosen(random, EDGES), random() < 0.5);
      return copy;
    }
    case 6:
      return joined(bytes.subarray(0, at), strToU8(chosen(random, TOKENS)), bytes.subarray(at));
    default: {
      const from = below(random, bytes.length + 1);
      return joined(bytes.subarray(0, at), bytes.subarray(from, from + length * 16), bytes.subarray(at));
    }
  }
}

/** One edit that knows of text: a value, a tag or a line in another place, doubled, or something else in it. */
function editText(text: string, random: RandomSource): string {
  const pieces = text.split(/(?<=[\n>,;{}])/u);
  const at = below(random, pieces.length);
  const piece = pieces[at] ?? '';
  switch (below(random, 6)) {
    case 0:
      pieces.splice(at, 1);
      break;
    case 1:
      pieces.splice(at, 0, piece.slice(0, 4096).repeat(1 + below(random, 50)));
      break;
    case 2:
      pieces[at] = piece.replace(/[\p{L}\p{N}]+/u, chosen(random, TOKENS));
      break;
    case 3:
      pieces[at] = piece.replace(/\d+/u, String(chosen(random, EDGES)));
      break;
    case 4:
      pieces.splice(at, 0, chosen(random, pieces));
      break;
    default:
      pieces[at] = `${piece.slice(0, below(random, piece.length + 1))}${chosen(random, TOKENS)}`;
  }
  return pieces.join('');
}

const isText = (bytes: Uint8Array): boolean => !bytes.subarray(0, 4096).includes(0);

/** One edit; at each one a part at most doubles: what is tried is the reader, not its patience with size. */
function editContent(bytes: Uint8Array, random: RandomSource): Uint8Array {
  const edited = isText(bytes) && random() < 0.7 ? strToU8(editText(strFromU8(bytes), random)) : editBytes(bytes, random);
  return edited.slice(0, Math.max(bytes.length, 1) * 2 + 4096);
}

/** Packed under this name and renamed in the bytes: the packer itself would take `__proto__` for something else. */
const STAND_IN = '__prot0__';

function renamed(zip: Uint8Array, from: string, to: string): Uint8Array {
  const [old, fresh] = [strToU8(from), strToU8(to)];
  for (let at = zip.indexOf(old[0] ?? 0); at !== -1; at = zip.indexOf(old[0] ?? 0, at + 1)) {
    if (old.every((byte, index) => zip[at + index] === byte)) zip.set(fresh, at);
  }
  return zip;
}

/** A part of a zip changed and packed again with a right checksum: what gets past the gate and reaches the parsers. */
function editInside(bytes: Uint8Array, random: RandomSource): Uint8Array {
  const parts: Record<string, Uint8Array> = { ...unzipSync(bytes) };
  const name = chosen(random, Object.keys(parts));
  const part = parts[name] ?? new Uint8Array();
  switch (below(random, 10)) {
    case 0:
      Reflect.deleteProperty(parts, name);
      break;
    case 1:
      parts[chosen(random, ['../fuera.txt', '/etc/passwd', 'xl\\..\\x', STAND_IN, name.toUpperCase(), `${name}/`])] = part;
      break;
    case 2:
      parts[name] = parts[chosen(random, Object.keys(parts))] ?? part;
      break;
    default:
      for (let edits = 1 + below(random, MOST_EDITS); edits > 0; edits -= 1) parts[name] = editContent(parts[name] ?? part, random).slice(0, part.length * 4 + 65_536);
  }
  return renamed(zipSync(parts, { level: 1, mtime: PART_DATE }), STAND_IN, '__proto__');
}

/** A file changed in a few places at random; the same source gives the same file. Zips are changed inside as often as outside. */
export function mutate(bytes: Uint8Array, random: RandomSource): Uint8Array {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (isZip && random() < 0.7) return editInside(bytes, random);
  let mutated = bytes;
  for (let edits = 1 + below(random, MOST_EDITS); edits > 0; edits -= 1) mutated = isZip ? editBytes(mutated, random) : editContent(mutated, random);
  return mutated;
}

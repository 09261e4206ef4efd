import type { RandomSource } from './environment';

/** Identity of a record: `type:unique`, for example `actor:k3v9q2m8x1t7c5z0`. */
export type RecordId = `${string}:${string}`;

const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz';
const LENGTH = 16;

/**
 * A new identity of the given type: 16 characters of base 36 (about 82 bits), enough for two laptops that
 * never met to not collide.
 */
export function createId<Type extends string>(type: Type, random: RandomSource): `${Type}:${string}` {
  let unique = '';
  for (let index = 0; index < LENGTH; index += 1) {
    unique += ALPHABET[Math.floor(random() * ALPHABET.length)];
  }
  return `${type}:${unique}`;
}

/**
 * The identity of a record that is *about* a pair (or more) of others, such as the link of a plan node to a line.
 * The same pair gives the same identity on every device, so that two copies that both fill one cell merge into
 * one record instead of two.
 */
export function pairId<Type extends string>(type: Type, ...members: readonly RecordId[]): `${Type}:${string}` {
  return `${type}:${members.map((member) => member.slice(member.indexOf(':') + 1)).join('~')}`;
}

/** The type part of an identity. */
export function typeOfId(id: RecordId): string {
  return id.slice(0, id.indexOf(':'));
}

/** Whether a text has the shape of an identity: a type, a colon, and a unique part without spaces. */
export function isRecordId(text: string): text is RecordId {
  return /^[a-zA-Z]+:[0-9a-z~-]+$/u.test(text);
}

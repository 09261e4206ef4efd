import { digestOfJson, digestOfText } from '@shared/document/json-digest';
import { stableJson } from '@shared/domain/kernel/stable-json';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

/** cyrb53 as it is published, in one go over the text. What was written to disk before depends on it. */
function plainly(text: string): { readonly high: number; readonly low: number } {
  let [one, other] = [0xdeadbeef, 0x41c6ce57];
  for (const unit of text.split('').map((character) => character.charCodeAt(0))) {
    one = Math.imul(one ^ unit, 2654435761);
    other = Math.imul(other ^ unit, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507);
  one ^= Math.imul(other ^ (other >>> 13), 3266489909);
  other = Math.imul(other ^ (other >>> 16), 2246822507);
  other ^= Math.imul(one ^ (one >>> 13), 3266489909);
  return { high: other >>> 0, low: one >>> 0 };
}

const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.constantFrom('"', '\\', '\n', '\u001f', ' ', '!', '#', '\u007f', 'ñ', '\ud7ff', '\ud800', '\udfff', '\ue000', '😀', 'a\ud83d'));

describe('the digest of a JSON value', () => {
  it('is the one that files and stores of before carry', () => {
    // What is published of cyrb53 for the empty text, of whose high sum it keeps 21 bits.
    const { high, low } = digestOfText('');
    expect((high % 2 ** 21) * 2 ** 32 + low).toBe(3_338_908_027_751_811);
    expect(digestOfJson({ name: 'Café "El Río"', order: 1 })).toEqual(plainly('{"name":"Café \\"El Río\\"","order":1}'));
  });

  it('is that of its text, whatever is in it', () => {
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof({ depthSize: 'medium' }, text, fc.double(), fc.boolean(), fc.constant(null), fc.constant(undefined), fc.array(tie('value')), fc.dictionary(text, tie('value'))),
    }));
    fc.assert(fc.property(fc.dictionary(text, value), (any) => {
      const whole = stableJson(any);
      expect(digestOfJson(any)).toEqual(plainly(whole));
      expect(digestOfText(whole)).toEqual(plainly(whole));
    }), { numRuns: 500 });
  });

  it('says the same after a value that JSON refuses', () => {
    expect(() => digestOfJson({ a: 1n })).toThrow(TypeError);
    expect(digestOfJson({ a: 1 })).toEqual(plainly('{"a":1}'));
  });
});

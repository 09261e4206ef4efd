import { stableJson } from '@shared/domain/kernel/stable-json';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

/** What it must be equal to, said in the plainest way: digests of what was written before depend on it. */
function plainly(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (part === null || typeof part !== 'object' || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0)));
  });
}

describe('JSON with its keys in order', () => {
  it('is the same for the same content in whatever order', () => {
    expect(stableJson({ b: 1, a: { d: [1, 'dos'], c: null } })).toBe('{"a":{"c":null,"d":[1,"dos"]},"b":1}');
    expect(stableJson({ a: { c: null, d: [1, 'dos'] }, b: 1 })).toBe('{"a":{"c":null,"d":[1,"dos"]},"b":1}');
  });

  it('has years and other whole numbers first, by their value, and leaves out what is not there', () => {
    expect(stableJson({ z: 1, 2027: 'b', 2024: 'a', '010': 'c', gone: undefined, '4294967295': 'd' })).toBe('{"2024":"a","2027":"b","010":"c","4294967295":"d","z":1}');
    expect(stableJson([undefined, Number.NaN, -0, 1e21])).toBe('[null,null,0,1e+21]');
  });

  it('is what JSON gives of the same value with its keys sorted', () => {
    const key = fc.oneof(fc.string(), fc.constantFrom('2024', '7', '0', '00', '-1', '__proto__ ', 'ñ', '"', '\u2028'));
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof({ depthSize: 'medium' }, fc.string({ unit: 'binary' }), fc.double(), fc.boolean(), fc.constant(null), fc.constant(undefined), fc.array(tie('value')), fc.dictionary(key, tie('value'))),
    }));
    fc.assert(fc.property(value, (any) => {
      expect(stableJson(any)).toBe(plainly(any));
    }), { numRuns: 500 });
  });

  it('says dates as JSON does', () => {
    const when = { at: new Date('2026-03-01T17:00:00.000Z') };
    expect(stableJson(when)).toBe('{"at":"2026-03-01T17:00:00.000Z"}');
  });
});

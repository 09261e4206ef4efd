import { checkOf, formatLine, readJournal, type JournalLine } from '@electron/services/journal-line';
import { BEFORE_FIRST, runAfter } from '@electron/services/journal-run';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const act = (sequence: number, text = `{"acto":${sequence}}`): JournalLine => ({
  kind: 'act',
  sequence,
  text,
  check: checkOf('act', sequence, text),
});

describe('a journal file', () => {
  it('gives back every line as it was handed in', () => {
    fc.assert(
      fc.property(fc.array(fc.json()), (texts) => {
        const file = texts.map((text, index) => formatLine('act', index, text)).join('');
        const reading = readJournal(encode(file));
        expect(reading.lines.map((line) => line.text)).toEqual(texts);
        expect(reading.damagedLines).toBe(0);
      }),
    );
  });

  it('is one JSON value per line', () => {
    expect(JSON.parse(formatLine('act', 7, '{"nombre":"Guatapé"}'))).toEqual(['act', 7, expect.any(String), { nombre: 'Guatapé' }]);
  });

  it('is read up to the last whole line when cut at any byte', () => {
    const lines = ['{"a":1}', '{"b":"ñandú"}', '{"c":3}'].map((text, index) => formatLine('act', index + 1, text));
    const whole = encode(lines.join(''));
    const ends = lines.map((_line, index) => encode(lines.slice(0, index + 1).join('')).length);
    for (let length = 0; length <= whole.length; length += 1) {
      const reading = readJournal(whole.subarray(0, length));
      const expected = ends.filter((end) => end <= length);
      expect(reading.lines).toHaveLength(expected.length);
      expect(reading.endedLength).toBe(expected.at(-1) ?? 0);
      expect(reading.damagedLines).toBe(0);
    }
  });

  it('notices a change of any one byte', () => {
    const whole = encode(formatLine('act', 1, '{"a":1}') + formatLine('act', 2, '{"b":2}'));
    for (let index = 0; index < whole.length; index += 1) {
      const changed = whole.slice();
      changed[index] = (changed[index] ?? 0) ^ 0x01;
      const reading = readJournal(changed);
      const sequences = reading.lines.map((line) => line.sequence);
      expect(sequences, `byte ${index}`).not.toEqual([1, 2]);
    }
  });

  it('never throws on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => {
        expect(readJournal(bytes).endedLength).toBeLessThanOrEqual(bytes.length);
      }),
    );
  });
});

describe('the run of acts after a copy', () => {
  it('begins behind the copy', () => {
    const run = runAfter([act(3), act(4), act(5)], 3);
    expect(run.acts.map((line) => line.sequence)).toEqual([4, 5]);
    expect(run.end).toBe(5);
  });

  it('begins with number 0 or 1 where there is no copy', () => {
    expect(runAfter([act(0), act(1)], BEFORE_FIRST).end).toBe(1);
    expect(runAfter([act(1), act(2)], BEFORE_FIRST).end).toBe(2);
    expect(runAfter([act(2)], BEFORE_FIRST)).toMatchObject({ acts: [], beyondGap: 3 });
  });

  it('ends at a gap and counts what lies beyond', () => {
    expect(runAfter([act(1), act(2), act(4), act(5)], BEFORE_FIRST)).toMatchObject({ end: 2, beyondGap: 3 });
  });

  it('takes the later of two writes under one number, and drops what had followed the earlier', () => {
    const run = runAfter([act(1), act(2, '"antes"'), act(3, '"antes"'), act(2, '"después"')], BEFORE_FIRST);
    expect(run.acts.map((line) => line.text)).toEqual(['{"acto":1}', '"después"']);
  });
});

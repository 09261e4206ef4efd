import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordDiff, type DiffStretch } from '@shared/domain/roundtable/word-diff';

const joined = (stretches: readonly DiffStretch[], ...kinds: readonly DiffStretch['kind'][]): string =>
  stretches.filter(({ kind }) => kinds.includes(kind)).map(({ text }) => text).join('');
const squeezed = (text: string): string => text.replace(/\s+/gu, '');

describe('what changed between two wordings', () => {
  it('marks the words struck and the words added, and leaves the rest', () => {
    expect(wordDiff('Crear una oficina de cooperación', 'Crear la oficina de asuntos internacionales')).toEqual([
      { kind: 'kept', text: 'Crear' },
      { kind: 'struck', text: ' una' },
      { kind: 'added', text: ' la' },
      { kind: 'kept', text: ' oficina de' },
      { kind: 'struck', text: ' cooperación' },
      { kind: 'added', text: ' asuntos internacionales' },
    ]);
  });

  it('sees a comma that comes in as a change of its own', () => {
    expect(wordDiff('Agua y turismo', 'Agua, y turismo')).toEqual([
      { kind: 'kept', text: 'Agua' },
      { kind: 'added', text: ',' },
      { kind: 'kept', text: ' y turismo' },
    ]);
  });

  it('finds nothing between equal texts', () => {
    expect(wordDiff('Igual', 'Igual')).toEqual([{ kind: 'kept', text: 'Igual' }]);
    expect(wordDiff('', '')).toEqual([]);
  });

  it('gives both texts back', () => {
    const text = fc.array(fc.constantFrom('mesa', 'agua', 'ñandú', ',', 'y', '2027'), { maxLength: 25 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const stretches = wordDiff(before, after);
        expect(joined(stretches, 'kept', 'added')).toBe(after);
        expect(squeezed(joined(stretches, 'kept', 'struck'))).toBe(squeezed(before));
      }),
    );
  });
});

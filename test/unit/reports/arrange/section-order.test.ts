import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder } from '@shared/reports/arrange/section-order';
import { textSection } from '@shared/reports/arrange/text-section';

describe('the order of sections', () => {
  it('is the report’s own where nothing was chosen', () => {
    expect(inOrder(['a', 'b', 'c'], [])).toEqual(['a', 'b', 'c']);
  });

  it('is the person’s where all are named', () => {
    expect(inOrder(['a', 'b', 'c'], ['c', 'a', 'b'])).toEqual(['c', 'a', 'b']);
  });

  it('keeps a section that came later behind the one it follows', () => {
    expect(inOrder(['a', 'b', 'new', 'c'], ['c', 'b', 'a'])).toEqual(['c', 'b', 'new', 'a']);
    expect(inOrder(['new', 'a'], ['a'])).toEqual(['new', 'a']);
  });

  it('passes over what is not there and what is named twice', () => {
    expect(inOrder(['a', 'b'], ['gone', 'b', 'b', 'a'])).toEqual(['b', 'a']);
  });

  it('never loses nor doubles a section', () => {
    const names = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'));
    fc.assert(
      fc.property(names, fc.array(fc.constantFrom('a', 'b', 'c', 'x', 'y')), (there, order) => {
        expect([...inOrder(there, order)].sort()).toEqual([...there].sort());
      }),
    );
  });
});

describe('a text of the city’s own', () => {
  it('becomes paragraphs and lists by its lines', () => {
    const section = textSection({ id: 'reportText:a', title: 'Saludo', text: 'Uno.\n\n- dos\n• tres\nCuatro.' });
    expect(section.blocks).toEqual([
      { kind: 'paragraph', tone: 'body', text: 'Uno.' },
      { kind: 'list', items: ['dos', 'tres'] },
      { kind: 'paragraph', tone: 'body', text: 'Cuatro.' },
    ]);
  });

  it('without words has no blocks, and so no section', () => {
    expect(textSection({ id: 'reportText:a', title: 'Vacío', text: ' \n ' }).blocks).toEqual([]);
  });
});

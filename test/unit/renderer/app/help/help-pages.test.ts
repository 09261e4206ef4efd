import { features } from '@renderer/app/features';
import { findPages, helpPages, readBlocks } from '@renderer/app/help/help-pages';
import { describe, expect, it } from 'vitest';

describe('the help', () => {
  it('has a page for every place, in their order', () => {
    const ids = helpPages().map(({ id }) => id);
    expect(ids.slice(0, features.length)).toEqual(features.map(({ id }) => id));
  });

  it('finds pages by words, accents and case apart', () => {
    expect(findPages(helpPages(), 'HISTORIAL deshacer').map(({ id }) => id)).toEqual(['saving']);
    expect(findPages(helpPages(), 'xyzzy')).toEqual([]);
  });

  it('reads headings, points and paragraphs', () => {
    expect(readBlocks('Uno.\n## Dos\n- tres\n- cuatro\nCinco.')).toEqual([
      { kind: 'paragraph', text: 'Uno.' },
      { kind: 'heading', text: 'Dos' },
      { kind: 'points', items: ['tres', 'cuatro'] },
      { kind: 'paragraph', text: 'Cinco.' },
    ]);
  });
});

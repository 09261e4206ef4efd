import { foldText } from '@shared/domain/kernel/text-folding';
import type { CellKind, CellValue } from '@shared/domain/matrices/cell-kind';

/** What a typed character does to a cell: a value, null to empty it, `open` to write in its editor, undefined for nothing. */
export type Typed = { readonly value: CellValue | null } | 'open' | undefined;

/**
 * What a character typed on a cell does. A scale takes its figures, after a minus for less than nothing (`sign`); a
 * letter is put in or taken out; a state goes to the next that begins with the letter; space or x toggles a yes.
 */
export function typedInto(kind: CellKind, character: string, now: CellValue | null, sign: 1 | -1): Typed {
  switch (kind.kind) {
    case 'scale': {
      if (!/^\d$/u.test(character)) return undefined;
      const value = Number(character) * sign + 0;
      return value < kind.min || value > kind.max ? undefined : { value };
    }
    case 'letters': {
      const letter = character.toUpperCase();
      if (letter === ' ' || !kind.letters.includes(letter)) return undefined;
      const held = new Set(typeof now === 'string' ? now : '');
      if (!held.delete(letter)) held.add(letter);
      const value = [...kind.letters].filter((each) => held.has(each)).join('');
      return { value: value === '' ? null : value };
    }
    case 'yesNo': {
      const folded = foldText(character);
      if (character === ' ') return { value: now === null ? 1 : null };
      if (['x', 's', '1'].includes(folded)) return { value: 1 };
      return ['n', '0'].includes(folded) ? { value: null } : undefined;
    }
    case 'state': {
      const fitting = kind.words.filter((word) => foldText(word).startsWith(foldText(character)));
      if (character === ' ' || fitting.length === 0) return undefined;
      const at = typeof now === 'string' ? fitting.indexOf(now) : -1;
      return { value: fitting[(at + 1) % fitting.length] ?? null };
    }
    case 'text':
    case 'amount':
      return character === ' ' ? undefined : 'open';
  }
}

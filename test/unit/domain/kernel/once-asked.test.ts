import { onceAsked, onceEachAsked } from '@shared/domain/kernel/once-asked';
import { describe, expect, it } from 'vitest';

describe('a value made when it is asked for', () => {
  it('is not made before, and made once', () => {
    let made = 0;
    const value = onceAsked(() => ({ number: (made += 1) }));
    expect(made).toBe(0);
    expect(value()).toEqual({ number: 1 });
    expect(value()).toBe(value());
    expect(made).toBe(1);
  });
});

describe('values of an object that are made once asked', () => {
  it('are made when they are read, each once, and are listed without being made', () => {
    const made: string[] = [];
    const make = (name: string) => (): { readonly name: string } => {
      made.push(name);
      return { name };
    };
    const parts = onceEachAsked({ one: make('one'), two: make('two') });
    expect(Object.keys(parts)).toEqual(['one', 'two']);
    expect(made).toEqual([]);
    expect(parts.two).toEqual({ name: 'two' });
    expect(parts.two).toBe(parts.two);
    expect(made).toEqual(['two']);
    expect({ ...parts }.one).toBe(parts.one);
    expect(made).toEqual(['two', 'one']);
  });
});

import { onceAsked } from '@shared/domain/kernel/once-asked';
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

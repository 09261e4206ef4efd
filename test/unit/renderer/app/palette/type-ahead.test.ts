import { endTypingAhead, startTypingAhead, takeTypedAhead } from '@renderer/app/palette/type-ahead';
import { afterEach, describe, expect, it } from 'vitest';

/** A window that hears keys: says whether each was left to others. */
function keyboard() {
  const target = new EventTarget() as unknown as Pick<Window, 'addEventListener' | 'removeEventListener'> & EventTarget;
  const press = (key: string, more: Partial<KeyboardEvent> = {}): boolean =>
    target.dispatchEvent(Object.assign(new Event('keydown', { cancelable: true }), { key, ctrlKey: false, metaKey: false, altKey: false, ...more }));
  return { target, press };
}

afterEach(endTypingAhead);

describe('what is typed before the field is there', () => {
  it('is kept with its accents and corrections, and given once', () => {
    const { target, press } = keyboard();
    startTypingAhead(target);
    expect(['E', 's', 'x', 'Backspace', 'p', 'a', 'ñ', 'o', 'l', 'Enter'].map((key) => press(key))).toEqual(Array.from({ length: 10 }, () => false));
    expect(takeTypedAhead()).toEqual({ text: 'Español', isEntered: true });
    expect(takeTypedAhead()).toEqual({ text: '', isEntered: false });
    expect(press('a')).toBe(true);
  });

  it('leaves chords, arrows and Escape to the program, and what comes after Enter', () => {
    const { target, press } = keyboard();
    startTypingAhead(target);
    expect([press('k', { ctrlKey: true }), press('ArrowDown'), press('Escape'), press('Shift')]).toEqual([true, true, true, true]);
    press('Enter');
    expect(press('b')).toBe(true);
    expect(takeTypedAhead()).toEqual({ text: '', isEntered: true });
  });
});

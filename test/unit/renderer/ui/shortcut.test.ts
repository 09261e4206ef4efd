import { ariaShortcut, matchesShortcut, shortcutKeys, type PressedKeys } from '@renderer/ui/keyboard/shortcut';
import { t } from '@shared/i18n';
import { describe, expect, it } from 'vitest';

const press = (key: string, held: Partial<PressedKeys> = {}): PressedKeys => ({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held });

describe('a shortcut', () => {
  it('is met by its keys and no others', () => {
    expect(matchesShortcut('mod+z', press('z', { ctrlKey: true }))).toBe(true);
    expect(matchesShortcut('mod+z', press('z', { metaKey: true }))).toBe(true);
    expect(matchesShortcut('mod+z', press('Z', { ctrlKey: true, shiftKey: true }))).toBe(false);
    expect(matchesShortcut('mod+shift+z', press('Z', { ctrlKey: true, shiftKey: true }))).toBe(true);
    expect(matchesShortcut('a', press('a', { ctrlKey: true }))).toBe(false);
    expect(matchesShortcut('alt+2', press('2', { altKey: true }))).toBe(true);
  });

  it('of a character is met however the keyboard gives it', () => {
    expect(matchesShortcut('?', press('?', { shiftKey: true }))).toBe(true);
    expect(matchesShortcut('?', press('?'))).toBe(true);
  });

  it('is written as on the keyboard, and as assistive technology reads it', () => {
    expect(shortcutKeys('mod+shift+z', t)).toEqual(['Ctrl', 'Mayús', 'Z']);
    expect(shortcutKeys('delete', t)).toEqual(['Supr']);
    expect(ariaShortcut('mod+shift+z')).toBe('Control+Shift+Z');
    expect(ariaShortcut('delete')).toBe('Delete');
  });
});

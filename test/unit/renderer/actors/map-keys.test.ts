import { KIND_KEYS, RELATION_KEYS, mapKey } from '@renderer/features/actors/map-keys';
import { describe, expect, it } from 'vitest';

const press = (key: string, modifiers: Partial<Record<'ctrlKey' | 'shiftKey' | 'altKey', boolean>> = {}, code = '') => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...modifiers,
});

describe('the keys of the map', () => {
  it('give every kind of actor and of relation a key of its own', () => {
    expect(new Set(Object.values(KIND_KEYS)).size).toBe(12);
    expect(Object.values(KIND_KEYS)).not.toContain('');
    expect(Object.values(RELATION_KEYS)).toEqual(['1', '2', '3', '4', '5', '6']);
  });

  it('read figures from the key, whatever Shift makes of them on the keyboard', () => {
    expect(mapKey(press('1', {}, 'Digit1'), false)).toEqual({ act: 'figure', key: '1' });
    expect(mapKey(press('"', { shiftKey: true }, 'Digit2'), false)).toEqual({ act: 'ring', ring: 'government' });
    expect(mapKey(press('=', { shiftKey: true }, 'Digit0'), false)).toEqual({ act: 'ring', ring: null });
    expect(mapKey(press('7', {}, 'Numpad7'), false)).toEqual({ act: 'figure', key: '7' });
  });

  it('leave arrows, Enter and Space to what has the keyboard, unless it is the map', () => {
    expect(mapKey(press('ArrowLeft'), false)).toBeNull();
    expect(mapKey(press('Enter'), false)).toBeNull();
    expect(mapKey(press(' '), false)).toBeNull();
    expect(mapKey(press('ArrowLeft'), true)).toEqual({ act: 'go', direction: 'left', isAdding: false });
    expect(mapKey(press('ArrowUp', { altKey: true }), true)).toEqual({ act: 'nudge', direction: 'up', distance: 10 });
    expect(mapKey(press('ArrowUp', { altKey: true, shiftKey: true }), true)).toEqual({ act: 'nudge', direction: 'up', distance: 50 });
  });

  it('leave the keys of the program alone', () => {
    expect(mapKey(press('z', { ctrlKey: true }), true)).toBeNull();
    expect(mapKey(press('k', { ctrlKey: true }), true)).toBeNull();
    expect(mapKey(press('1', { altKey: true }, 'Digit1'), true)).toBeNull();
    expect(mapKey(press('f', { ctrlKey: true }), true)).toEqual({ act: 'find' });
  });
});

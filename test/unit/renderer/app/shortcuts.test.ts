import { actionFor } from '@renderer/app/use-shortcuts';
import type { Action } from '@renderer/store/feature';
import type { PressedKeys } from '@renderer/ui/keyboard/shortcut';
import { describe, expect, it } from 'vitest';

const action = (id: string, shortcut: string): Action => ({ id, labelKey: 'shell.action.undo', shortcut, run: () => undefined });
const ACTIONS = [action('actors.add', 'a'), action('history.undo', 'mod+z'), action('history.redo', 'mod+shift+z'), action('palette.open', 'mod+k')];
const press = (key: string, held: Partial<PressedKeys> = {}): PressedKeys => ({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held });

describe('the keys of actions', () => {
  it('find the action, also by its second shortcut', () => {
    expect(actionFor(press('a'), false, ACTIONS)?.id).toBe('actors.add');
    expect(actionFor(press('z', { ctrlKey: true }), false, ACTIONS)?.id).toBe('history.undo');
    expect(actionFor(press('y', { ctrlKey: true }), false, ACTIONS)?.id).toBe('history.redo');
  });

  it('are letters while a person types; the field undoes its own typing', () => {
    expect(actionFor(press('a'), true, ACTIONS)).toBeNull();
    expect(actionFor(press('z', { ctrlKey: true }), true, ACTIONS)).toBeNull();
    expect(actionFor(press('k', { ctrlKey: true }), true, ACTIONS)?.id).toBe('palette.open');
  });
});

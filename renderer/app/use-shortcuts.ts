import { matchesShortcut, readShortcut, takesTyping, type PressedKeys } from '@renderer/ui/keyboard/shortcut';
import type { Action } from '@renderer/store/feature';
import { useEffect } from 'react';
import { SECOND_SHORTCUTS, availableActions } from './actions';

/** The action of the keys pressed; none where a person is typing and the keys are letters. */
export function actionFor(event: PressedKeys, isTyping: boolean, actions: readonly Action[]): Action | null {
  const answers = (shortcut: string): boolean => {
    if (!matchesShortcut(shortcut, event)) return false;
    const { mod, alt, key } = readShortcut(shortcut);
    if (!isTyping) return true;
    // A field undoes and redoes its own typing.
    return (mod || alt) && !['z', 'y'].includes(key);
  };
  const direct = actions.find(({ shortcut }) => shortcut !== undefined && answers(shortcut));
  if (direct !== undefined) return direct;
  const second = Object.entries(SECOND_SHORTCUTS).find(([shortcut]) => answers(shortcut))?.[1];
  return actions.find(({ id }) => id === second) ?? null;
}

/** Listens to the keys of every action. What a view handles itself (`preventDefault`) does not come here. */
export function useShortcuts(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      // A dialog has the keyboard to itself.
      if (document.querySelector('[role="dialog"][aria-modal="true"]') !== null) return;
      const action = actionFor(event, takesTyping(event.target), availableActions());
      if (action === null) return;
      event.preventDefault();
      action.run();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
    };
  }, []);
}

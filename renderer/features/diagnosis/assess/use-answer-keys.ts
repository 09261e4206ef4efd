import { takesTyping } from '@renderer/ui/keyboard/shortcut';
import { useEffect, useRef } from 'react';
import type { Given } from './commands';

/** What the keys do while answering. */
export interface AnswerKeys {
  readonly give: (given: Given) => void;
  readonly move: (by: -1 | 1) => void;
  /** Opens evidence and note, where there is a place for it. */
  readonly details?: () => void;
}

const GIVEN: Readonly<Record<string, Given>> = {
  '0': 0,
  '1': 1,
  '2': 2,
  '3': 3,
  n: 'unknown',
  N: 'unknown',
  '?': 'unknown',
  Delete: null,
  Backspace: null,
};

/** Controls in which the arrows have a meaning of their own. */
const OWN_ARROWS = '[role="radiogroup"], [role="listbox"], [role="tablist"], [role="menu"], [role="combobox"]';

/** Hears the keys of the answering screen: one per item, wherever the focus is, except where one types or a dialog is open. */
export function useAnswerKeys(keys: AnswerKeys, isOn: boolean): void {
  const current = useRef(keys);
  useEffect(() => {
    current.current = keys;
  });
  useEffect(() => {
    if (!isOn) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || takesTyping(event.target)) return;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest('[role="dialog"], [role="menu"]') !== null && target !== null) return;
      const { give, move, details } = current.current;
      const given = GIVEN[event.key];
      if (given !== undefined) give(given);
      else if (event.key === 'ArrowDown' || event.key === 'ArrowRight' || event.key === 'ArrowUp' || event.key === 'ArrowLeft') {
        if (target?.closest(OWN_ARROWS) !== null && target !== null) return;
        move(event.key === 'ArrowDown' || event.key === 'ArrowRight' ? 1 : -1);
      } else if ((event.key === 'e' || event.key === 'E') && details !== undefined) details();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [isOn]);
}

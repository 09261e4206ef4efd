import type { es } from '../es';
import type { Translated } from '../messages';

/** English: common. */
export const common: Translated<typeof es.common> = {
  computation: {
    computing: 'Computing…',
    stopped: 'The computation was stopped',
    stoppedText: 'The data are as they were. You can compute whenever you like.',
    compute: 'Compute',
    broken: 'The computation did not finish',
  },
  action: {
    cancel: 'Cancel',
    close: 'Close',
    save: 'Save',
    retry: 'Try again',
    undo: 'Undo',
    confirm: 'Confirm',
    add: 'Add',
    remove: 'Remove',
    sortBy: 'Sort by {{column}}',
  },
  key: {
    mod: 'Ctrl',
    shift: 'Shift',
    alt: 'Alt',
    enter: 'Enter',
    escape: 'Esc',
    delete: 'Del',
    backspace: 'Backspace',
    space: 'Space',
    tab: 'Tab',
    up: '↑',
    down: '↓',
    left: '←',
    right: '→',
  },
  edit: {
    rename: 'Change {{name}}',
    hint: 'Enter saves; Esc leaves it as it was.',
  },
  quoted: '“{{text}}”',
  percent: '{{value}}%',
  day: {
    pattern: 'dd/mm/yyyy',
    wrong: 'That is not a date. Write it like this: {{example}}.',
    choose: 'Choose the day in a calendar',
    monthBefore: 'Previous month',
    monthAfter: 'Next month',
    today: 'Today',
    none: 'No date',
  },
  money: { currencyOf: 'Currency of “{{label}}”' },
};

import type { es } from '../es';
import type { Translated } from '../messages';

/** English: common. */
export const common: Translated<typeof es.common> = {
  action: {
    cancel: 'Cancel',
    close: 'Close',
    save: 'Save',
    retry: 'Try again',
    undo: 'Undo',
    confirm: 'Confirm',
    open: 'Open',
    edit: 'Change',
    add: 'Add',
    remove: 'Remove',
    more: 'More options',
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
    required: 'A text is needed here.',
  },
  quoted: '“{{text}}”',
  percent: '{{value}}%',
  failure: { title: 'It could not be done' },
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

import type { es } from '../es';
import type { Translated } from '../messages';

/** English: privacy. */
export const privacy: Translated<typeof es.privacy> = {
  action: "Delete a person's data…",
  title: "Delete a person's data",
  text: 'Removes a person from this process: from the cards, the minutes, the list of changes, the journal and the copies this computer keeps.',
  name: 'Name of the person',
  namePlaceholder: 'As it is written in the process',
  others: 'Other forms it appears in',
  othersHint: 'Nickname, name without the second surname, e-mail, telephone. Write one and press Enter.',
  search: 'Search where it appears',
  nothing: 'It does not appear anywhere in this process. Check how it is written.',
  found_one: 'It appears in one place',
  found_other: 'It appears in {{count}} places',
  steps_zero: 'It does not appear in the list of changes.',
  steps_one: 'It also appears in one step of the list of changes; it is removed from there.',
  steps_other: 'It also appears in {{count}} steps of the list of changes; it is removed from there.',
  emptied: 'is emptied',
  taken: 'is taken out of the text',
  more_one: 'And one more place.',
  more_other: 'And {{count}} more places.',
  foreverTitle: 'It cannot be undone',
  forever: 'After deleting, what was done before cannot be undone either, because it would bring the person back. The .mesa files, reports and sheets already saved elsewhere do not change: delete them separately or save them again.',
  understood: 'I understand that it cannot be undone',
  erase: 'Delete for ever',
  done: 'The data were deleted from this process and from what this computer keeps.',
};

import type { es } from '../es';
import type { Translated } from '../messages';

/** English: history. */
export const history: Translated<typeof es.history> = {
  title: 'History',
  lead: 'Everything that has been done, the latest first. Going back to a point deletes nothing: you can also go forward again.',
  empty: 'Nothing that can be undone has been done yet. Each change will appear here with its time.',
  start: 'The process begins here',
  goToStart: 'Go back to the beginning',
  goBack: 'Go back to this point',
  goForward: 'Go forward to this point',
  blocked: 'You cannot go back to here: later there was a change that cannot be undone.',
  earlier: 'See what came before',
  during: 'In the session “{{session}}”',
  state: { current: 'You are here', next: 'Undone' },
  act: { added: 'Added: {{type}}', changed: 'Changed: {{type}}', removed: 'Removed: {{type}}' },
  andMore_one: 'and one more record.',
  andMore_other: 'and {{count}} more records.',
  restore: 'Leave as it was before',
  restoreNamed: 'Leave “{{name}}” as it was before this step',
  command: { restore: 'Leave “{{name}}” as it was' },
  failure: {
    reference_one: '“{{name}}” depended on a record that is no longer there. Recover that record first, or go back to a point where it was there.',
    reference_other: '“{{name}}” depended on {{count}} records that are no longer there. Recover those records first, or go back to a point where they were there.',
  },
};

import type { es } from '../es';
import type { Translated } from '../messages';

/** English: matrix. */
export const matrix: Translated<typeof es.matrix> = {
  title: 'Plan × lines matrix',
  lead: 'Mark with 0, 1, 2 or 3 how much each line contributes to each part of the plan.',
  gridLabel: 'Matrix of the development plan by internationalisation lines',
  corner: 'Development plan',
  cornerTurned: 'Lines',
  expandAll: 'Expand',
  collapseAll: 'Collapse',
  keys: '0 to 3: strength · Enter: the reason · Del: remove · Space: collapse',
  strength: {
    label: 'Strength of the link',
    level0: '0: reviewed, no link',
    level1: '1: weak',
    level2: '2: medium',
    level3: '3: strong',
  },
  cell: {
    empty: '{{line}}: no link',
    linked: '{{line}}: {{strength}}',
    linkedNoted: '{{line}}: {{strength}}, with rationale',
    beneath: '{{line}}: no link of its own; the strongest within this branch is {{strength}}',
  },
  editor: {
    title: 'Link',
    rationale: 'Why are they linked?',
    rationaleHint: 'Enter saves · Shift+Enter starts a new line · Esc leaves everything as it was',
    statedBy: 'Who said so?',
    save: 'Save',
    cancel: 'Cancel',
    remove: 'Remove link',
  },
  command: {
    setLinks_one: 'Set the strength of a link',
    setLinks_other: 'Set the strength of {{count}} links',
    writeRationale: 'Give the rationale of a link',
  },
  error: {
    noSuchCell: 'That cell no longer exists: the line or the part of the plan was deleted. Choose another cell.',
  },
  paste: {
    refused_one: 'One pasted cell was not 0, 1, 2 or 3, or fell outside the matrix: it was left as it was.',
    refused_other: '{{count}} pasted cells were not 0, 1, 2 or 3, or fell outside the matrix: they were left as they were.',
  },
  empty: {
    noPlan: {
      title: 'There is no plan yet',
      text: "Import the development plan from the town hall's spreadsheet to see its axes, programmes and targets here.",
      action: 'Import the plan',
    },
    noLines: {
      title: 'There are no lines yet',
      text: 'Create at least one internationalisation line to cross it with the plan.',
      action: 'Create lines',
    },
  },
  side: {
    title: 'Coverage and gaps',
    coverage: 'Coverage',
    gapsCount_zero: 'No gaps',
    gapsCount_one: 'One gap',
    gapsCount_other: '{{count}} gaps',
    byAxis: 'Linked targets by axis',
    byLine: 'Linked targets by line',
    byModality: 'Linked targets by modality',
    more_one: 'See one more',
    more_other: 'See {{count}} more',
    noModality: 'No modality',
    share: '{{linked}} of {{total}}',
  },
};

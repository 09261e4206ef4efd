import type { es } from '../es';
import type { Translated } from '../messages';

/** English: management. */
export const management: Translated<typeof es.management> = {
  section: { learnt: 'What we learnt' },
  figure: { engagements_one: 'engagement or accord', engagements_other: 'engagements and accords', people_one: 'person reached', people_other: 'people reached' },
  yearTarget: 'The target for {{year}} was {{target}}: {{percent}} was reached.',
  learnt: '{{name}}: {{text}}',
};

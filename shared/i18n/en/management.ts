import type { es } from '../es';
import type { Translated } from '../messages';

/** English: management. */
export const management: Translated<typeof es.management> = {
  section: { learnt: 'What we learnt' },
  figure: { engagements: 'engagements and accords', people: 'people reached' },
  yearTarget: 'The target for {{year}} was {{target}}: {{percent}} was reached.',
  learnt: '{{name}}: {{text}}',
};

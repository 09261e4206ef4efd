import type { es } from '../es';
import type { Translated } from '../messages';

/** Portuguese of Brazil: management. */
export const management: Translated<typeof es.management> = {
  section: { learnt: 'O que aprendemos' },
  figure: { engagements_one: 'tratativa ou convênio', engagements_other: 'tratativas e convênios', people_one: 'pessoa alcançada', people_other: 'pessoas alcançadas' },
  yearTarget: 'A meta de {{year}} era {{target}}: chegou-se a {{percent}}.',
  learnt: '{{name}}: {{text}}',
};

import type { es } from '../es';
import type { Translated } from '../messages';

/** English: the card of an actor. */
export const actorCard: Translated<typeof es.actorCard> = {
  motivations: 'Motivations',
  capacities: 'Capacities: {{said}} of {{count}} stated',
  group: {
    institutional: 'Institutional',
    operational: 'Operational',
    human: 'Human',
  },
  duties: 'Role and commitments',
  role: 'Role in the international action',
  commitments: 'Commitments',
  noBodies: 'It is in no body.',
  leads: 'convener',
  positions: 'Positions',
  positionsNote: 'From −4 (against, vital) to +4 (for, vital).',
  sessions: 'Its way through the sessions',
  noSessions: 'It appears in no session yet.',
  mentions: 'Where else it appears',
  noMentions: 'Nothing else names it yet.',
};

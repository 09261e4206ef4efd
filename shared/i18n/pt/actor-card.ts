import type { es } from '../es';
import type { Translated } from '../messages';

/** Portuguese of Brazil: the card of an actor. */
export const actorCard: Translated<typeof es.actorCard> = {
  motivations: 'Motivações',
  capacities: 'Capacidades: {{said}} de {{count}} com dado',
  group: {
    institutional: 'Institucionais',
    operational: 'Operacionais',
    human: 'Humanas',
  },
  duties: 'Papel e compromissos',
  role: 'Papel na ação internacional',
  commitments: 'Compromissos',
  noBodies: 'Não está em nenhuma instância.',
  leads: 'coordena',
  positions: 'Posições',
  positionsNote: 'De −4 (contra, vital) a +4 (a favor, vital).',
  sessions: 'Sua passagem pelas sessões',
  noSessions: 'Ainda não aparece em nenhuma sessão.',
  mentions: 'Onde mais aparece',
  noMentions: 'Nada mais o menciona ainda.',
};

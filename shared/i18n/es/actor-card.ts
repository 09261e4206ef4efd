/** Spanish of Colombia: the card of an actor. */
export const actorCard = {
  motivations: 'Motivaciones',
  capacities: 'Capacidades: {{said}} de {{count}} con dato',
  group: {
    institutional: 'Institucionales',
    operational: 'Operativas',
    human: 'Humanas',
  },
  duties: 'Papel y compromisos',
  role: 'Papel en la acción internacional',
  commitments: 'Compromisos',
  noBodies: 'No está en ninguna instancia.',
  leads: 'la anima',
  positions: 'Posiciones',
  positionsNote: 'De −4 (en contra, vital) a +4 (a favor, vital).',
  sessions: 'Su paso por las sesiones',
  noSessions: 'Todavía no aparece en ninguna sesión.',
  mentions: 'Dónde más aparece',
  noMentions: 'Nada más lo nombra todavía.',
} as const;

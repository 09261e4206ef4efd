/** Spanish of Colombia: what the yearly report says besides its sections. */
export const management = {
  section: { learnt: 'Qué aprendimos' },
  figure: { engagements: 'gestiones y convenios', people: 'personas a las que llegó' },
  yearTarget: 'La meta de {{year}} era {{target}}: se llegó al {{percent}}.',
  learnt: '{{name}}: {{text}}',
} as const;

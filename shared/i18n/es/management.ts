/** Spanish of Colombia: what the yearly report says besides its sections. */
export const management = {
  section: { learnt: 'Qué aprendimos' },
  figure: { engagements_one: 'gestión o convenio', engagements_other: 'gestiones y convenios', people_one: 'persona a la que llegó', people_other: 'personas a las que llegó' },
  yearTarget: 'La meta de {{year}} era {{target}}: se llegó al {{percent}}.',
  learnt: '{{name}}: {{text}}',
} as const;

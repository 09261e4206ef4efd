/** Spanish of Colombia: bodies. */
export const bodies = {
  place: { title: 'Instancias' },
} as const;

/** Spanish of Colombia: home. */
export const home = {
  place: 'Inicio',
} as const;

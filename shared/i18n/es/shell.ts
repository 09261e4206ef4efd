/** Spanish of Colombia: shell. */
export const shell = {
  app: { name: 'Mesa al Mundo' },
  rail: { label: 'Lugares' },
} as const;

/** Spanish of Colombia: analysis. */
export const analysis = {} as const;

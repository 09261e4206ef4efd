/** Spanish of Colombia: lines. */
export const lines = {} as const;

/** Spanish of Colombia: errors. */
export const errors = {} as const;

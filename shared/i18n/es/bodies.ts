/** Spanish of Colombia: bodies. */
export const bodies = {} as const;

/** Spanish of Colombia: history. */
export const history = {} as const;

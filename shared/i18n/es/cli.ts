/** Spanish of Colombia: cli. */
export const cli = {} as const;

/** Spanish of Colombia: actors. */
export const actors = {} as const;

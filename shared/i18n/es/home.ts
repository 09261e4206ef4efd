/** Spanish of Colombia: home. */
export const home = {} as const;

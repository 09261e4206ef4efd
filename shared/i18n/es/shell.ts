/** Spanish of Colombia: shell. */
export const shell = {} as const;

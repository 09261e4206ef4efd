/** Spanish of Colombia: imports. */
export const imports = {} as const;

/** Spanish of Colombia: matrix. */
export const matrix = {} as const;

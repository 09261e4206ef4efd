/** Spanish of Colombia: platform. */
export const platform = {} as const;

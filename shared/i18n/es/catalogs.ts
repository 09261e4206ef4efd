/** Spanish of Colombia: catalogs. */
export const catalogs = {} as const;

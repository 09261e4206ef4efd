/** Spanish of Colombia: reports. */
export const reports = {} as const;

/** Spanish of Colombia: common. */
export const common = {} as const;

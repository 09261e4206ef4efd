/** Spanish of Colombia: plan. */
export const plan = {} as const;

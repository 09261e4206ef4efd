import type { Migration } from '../kernel/record';

/** Formats of an engagement, oldest first. */
export const engagementMigrations: readonly Migration[] = [
  {
    to: 2,
    why: 'An encounter says whether it was in person or by video, a support for which areas it was obtained, a membership what use was made of it.',
    up: (record) => ({ ...record, mode: null, areaIds: [], uses: '' }),
  },
];

import type { Migration } from '../kernel/record';

/** Formats of a call, oldest first. */
export const callMigrations: readonly Migration[] = [
  {
    to: 2,
    why: 'A call says when it was published, so that its deadline can be checked against it, and who applies together with the town.',
    up: (record) => ({ ...record, publishedOn: null, allyIds: [] }),
  },
];

/** Formats of the answer of an area, oldest first. */
export const callAnswerMigrations: readonly Migration[] = [
  {
    to: 2,
    why: 'The answer form of an area also says who answers for it and what the area can put in.',
    up: (record) => ({ ...record, responsible: '', counterpart: null }),
  },
];

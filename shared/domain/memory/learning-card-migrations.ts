import type { Migration } from '../kernel/record';

const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

/** Formats of a learning card, oldest first. */
export const learningCardMigrations: readonly Migration[] = [
  {
    to: 2,
    why: 'A card comes from anything of the process (a session, a target, an indicator…), not from actions and agreements alone; it has facts, tags and who may use it.',
    up: ({ actionIds, agreementIds, ...record }) => {
      const revs = objectOf(record['revs']);
      const { actionIds: first, agreementIds: second, ...dates } = objectOf(revs['fields']);
      // The one list was last written when the later of the two was.
      const written = [first, second].filter((revision) => typeof revision === 'string').sort().at(-1);
      return {
        ...record,
        ...(written === undefined ? {} : { revs: { ...revs, fields: { ...dates, comesFromIds: written } } }),
        facts: '',
        usefulFor: '',
        tags: [],
        comesFromIds: [...listIn(actionIds), ...listIn(agreementIds)],
      };
    },
  },
];

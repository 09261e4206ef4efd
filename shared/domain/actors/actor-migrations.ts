import type { Migration } from '../kernel/record';

/** Version 1 field of the contact → the field it became. */
const CONTACT_FIELDS = { name: 'focalPoint', role: 'focalPointRole', email: 'email', phone: 'phone' } as const;

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

/** Formats of the actor, oldest first. */
export const actorMigrations: readonly Migration[] = [
  {
    to: 2,
    why: 'The focal point was one nested field: two laptops that wrote its name and its phone overwrote each other, and it could not be left out of an export field by field.',
    up: ({ contact, ...record }) => {
      const old = objectOf(contact);
      const next: Record<string, unknown> = { ...record };
      for (const [from, to] of Object.entries(CONTACT_FIELDS)) {
        const value = old[from];
        next[to] = typeof value === 'string' ? value : '';
      }
      // The new fields were last written when the old one was.
      const revs = objectOf(record['revs']);
      const { contact: written, ...dates } = objectOf(revs['fields']);
      if (written === undefined) return next;
      const inherited = Object.fromEntries(Object.values(CONTACT_FIELDS).map((name) => [name, written]));
      return { ...next, revs: { ...revs, fields: { ...dates, ...inherited } } };
    },
  },
  {
    to: 3,
    why: 'The card of an actor told neither why it takes part, what it can do, nor what it has undertaken; and a computed view could not know whom a person had pinned.',
    up: (record) => ({ ...record, pinnedViews: [], motivations: [], capacities: {}, role: '', commitments: '' }),
  },
  {
    to: 4,
    why: 'An actor was told by the sign of its kind alone: people look for the logo they know.',
    up: (record) => ({ ...record, logo: '' }),
  },
];

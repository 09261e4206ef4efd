import { fromCatalog, scale, type FieldOf, type FormDefinition } from '../kernel/form';
import type { Actor } from './actor';

/** How the records of this module are shown and filled in by hand. */
export const actorsForms = {
  actor: {
    fields: [
      'name', 'acronym', 'kind', 'ring', 'scope', 'sector',
      { part: 'weight' }, { field: 'influence', control: scale('influence', 0, 4) },
      { field: 'interest', control: scale('interest', 0, 4) },
      { part: 'wants' }, 'interests', { field: 'motivations', control: fromCatalog('motivations') }, 'offers', 'needs',
      { part: 'duties' }, 'role', 'commitments',
      { part: 'contact' }, 'focalPoint', 'focalPointRole', 'email', 'phone',
      { part: 'more' }, 'tags', 'notes',
    ],
    facts: [],
    kept: ['capacities', 'logo', 'positions', 'pinnedViews'],
  } satisfies FormDefinition<FieldOf<Actor>>,
} as const;

import type { FieldOf, FormDefinition } from '../kernel/form';
import type { MapNote } from './map-note';

/** How the records of this module are shown and filled in by hand. */
export const mapNotesForms = {
  mapNote: {
    fields: ['text'],
    facts: ['kind'],
    kept: ['view', 'x', 'y', 'width', 'height'],
  } satisfies FormDefinition<FieldOf<MapNote>>,
} as const;

import type { FieldOf, FormDefinition } from '../kernel/form';
import type { MapGuide } from './map-guide';

/** How the records of this module are shown and filled in by hand. */
export const mapGuideForms = {
  mapGuide: {
    fields: [],
    facts: ['step', 'actorId', 'askedKinds'],
    kept: ['relationKind'],
  } satisfies FormDefinition<FieldOf<MapGuide>>,
} as const;

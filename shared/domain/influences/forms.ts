import type { FieldOf, FormDefinition } from '../kernel/form';
import type { Influence } from './influence';
import type { ScoringRound } from './scoring-round';

/** How the records of this module are shown and filled in by hand. */
export const influencesForms = {
  influence: {
    fields: [],
    facts: ['sourceId', 'targetId'],
    kept: ['value', 'scorer'],
  } satisfies FormDefinition<FieldOf<Influence>>,
  scoringRound: {
    fields: [],
    facts: ['topic', 'scorers', 'revealed'],
    kept: [],
  } satisfies FormDefinition<FieldOf<ScoringRound>>,
} as const;

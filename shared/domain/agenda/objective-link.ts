import { pairId, type RecordId } from '../kernel/id';
import { defineRecord, field, type RecordOf } from '../kernel/record';

const fields = () => ({
  /** The development objective that is served. */
  developmentId: field.recordId,
  /** The internationalisation objective that serves it. */
  internationalisationId: field.recordId,
});

/** That an internationalisation objective serves a development objective; they are never one. Source: Taller Medellín. */
export const objectiveLinkModule = defineRecord({
  type: 'objectiveLink',
  fields,
  defaults: {},
  references: [
    { field: 'developmentId', to: ['objective'], onRemove: 'cascade' },
    { field: 'internationalisationId', to: ['objective'], onRemove: 'cascade' },
  ],
  labelOf: () => '',
});
export type ObjectiveLink = RecordOf<'objectiveLink', typeof fields>;

/** The one identity of the link between two objectives. */
export function objectiveLinkId(developmentId: RecordId, internationalisationId: RecordId): `objectiveLink:${string}` {
  return pairId('objectiveLink', developmentId, internationalisationId);
}

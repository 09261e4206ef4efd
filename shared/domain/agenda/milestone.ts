import { z } from 'zod';
import { defineRecord, field, type RecordOf } from '../kernel/record';

const fields = () => ({
  actionId: field.recordId,
  name: field.name,
  date: field.civilDate,
  done: z.boolean(),
});

/** A day by which something of an action must stand. */
export const milestoneModule = defineRecord({
  type: 'milestone',
  fields,
  defaults: { done: false },
  references: [{ field: 'actionId', to: ['action'], onRemove: 'cascade' }],
  labelOf: (milestone) => milestone.name,
});
export type Milestone = RecordOf<'milestone', typeof fields>;

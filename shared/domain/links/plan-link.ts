import { z } from 'zod';
import { pairId, type RecordId } from '../kernel/id';
import { defineRecord, field, type RecordOf } from '../kernel/record';

/** Strength of a link between the plan and a line: 0 looked at and none, 1 weak, 2 middling, 3 strong. */
export type LinkStrength = 0 | 1 | 2 | 3;

const fields = () => ({
  planNodeId: field.recordId,
  lineId: field.recordId,
  strength: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
  rationale: field.text,
  /** Who said so, in words. */
  statedBy: field.title,
});

/** The link of a plan node to a line. There is at most one for each pair: its id is `planLinkId`. */
export const planLinkModule = defineRecord({
  type: 'planLink',
  fields,
  defaults: { rationale: '', statedBy: '' },
  references: [
    { field: 'planNodeId', to: ['planNode'], onRemove: 'cascade' },
    { field: 'lineId', to: ['line'], onRemove: 'cascade' },
  ],
  labelOf: (link) => link.rationale,
});
export type PlanLink = RecordOf<'planLink', typeof fields>;

/** The one identity of the link between a plan node and a line. */
export function planLinkId(planNodeId: RecordId, lineId: RecordId): `planLink:${string}` {
  return pairId('planLink', planNodeId, lineId);
}

import { z } from 'zod';
import { defineRecord, field, type RecordOf } from '../kernel/record';

/** What flows or binds between two actors. */
export const RELATION_KINDS = ['coordination', 'cooperation', 'funding', 'information', 'norm', 'conflict'] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

/** Most points by which a person leads the line of a relation. */
export const MOST_BENDS = 12;

const point = z.strictObject({ x: z.number().finite(), y: z.number().finite() }).readonly();

const fields = () => ({
  sourceId: field.recordId,
  targetId: field.recordId,
  kind: z.enum(RELATION_KINDS),
  /** 1 weak, 2 middling, 3 strong. */
  strength: z.int().min(1).max(3),
  /** Whether it goes from source to target only. */
  directed: z.boolean(),
  /** Whether it rests on a written act or accord. */
  formal: z.boolean(),
  label: field.title,
  notes: field.text,
  /** The points through which its line goes from source to target, in canvas units: view of the map → points. None: it finds its own way. */
  bends: z.record(z.string().max(60), z.array(point).max(MOST_BENDS).readonly()).readonly(),
});

/** A relation between two different actors. Several may stand between the same two. */
export const relationModule = defineRecord({
  type: 'relation',
  fields,
  defaults: { kind: 'coordination', strength: 2, directed: false, formal: false, label: '', notes: '', bends: {} },
  references: [
    { field: 'sourceId', to: ['actor'], onRemove: 'cascade' },
    { field: 'targetId', to: ['actor'], onRemove: 'cascade' },
  ],
  migrations: [
    {
      to: 2,
      why: 'The way of a line was always found by the program: a person could not lead it around what it crossed.',
      up: (record) => ({ ...record, bends: {} }),
    },
  ],
  labelOf: (relation) => relation.label,
});
export type Relation = RecordOf<'relation', typeof fields>;

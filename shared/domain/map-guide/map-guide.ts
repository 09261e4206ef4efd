import { z } from 'zod';
import { defineRecord, field, type RecordOf } from '../kernel/record';

/** The questions of the guided building of the map, in their order, after Net-Map; `done`: all were put. */
export const GUIDE_STEPS = ['who', 'links', 'wants', 'influence', 'done'] as const;
export type GuideStep = (typeof GUIDE_STEPS)[number];

const kind = z.string().min(1).max(60);

const fields = () => ({
  step: z.enum(GUIDE_STEPS),
  /** The kind of relation that is being asked about: a value of `relation.kind`. */
  relationKind: kind,
  /** The actor that is being asked about. */
  actorId: field.recordId.nullable(),
  /** The kinds of relation that were gone through. */
  askedKinds: z.array(kind).max(50).readonly(),
});

/** Where a room stands in building its map by questions: one per process, so that it can be left and taken up again. */
export const mapGuideModule = defineRecord({
  type: 'mapGuide',
  fields,
  defaults: { step: 'who', relationKind: 'coordination', actorId: null, askedKinds: [] },
  references: [{ field: 'actorId', to: ['actor'], onRemove: 'clear' }],
  labelOf: () => '',
});
export type MapGuide = RecordOf<'mapGuide', typeof fields>;

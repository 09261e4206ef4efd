import { z } from 'zod';
import { defineRecord, field, type RecordOf } from '../kernel/record';

const fields = () => ({
  sessionId: field.recordId,
  actorId: field.recordId,
  /** The agenda point under which the word was asked for. */
  pointId: field.recordId.nullable(),
  order: field.number,
  /** When the actor began to speak; null while it waits. */
  startedAt: field.instant.nullable(),
  /** How long it spoke, in seconds; null until it ends. */
  seconds: z.number().min(0).max(86_400).nullable(),
});

/** A turn to speak: waiting, speaking, or spoken. */
export const speakingTurnModule = defineRecord({
  type: 'speakingTurn',
  fields,
  defaults: { pointId: null, order: 0, startedAt: null, seconds: null },
  references: [
    { field: 'sessionId', to: ['session'], onRemove: 'cascade' },
    { field: 'actorId', to: ['actor'], onRemove: 'cascade' },
    { field: 'pointId', to: ['agendaPoint'], onRemove: 'clear' },
  ],
  labelOf: (turn) => String(turn.order),
});
export type SpeakingTurn = RecordOf<'speakingTurn', typeof fields>;

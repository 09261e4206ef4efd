import { z } from 'zod';
import { defineRecord, field, type RecordOf } from '../kernel/record';

const fields = () => ({
  sessionId: field.recordId,
  title: field.name,
  /** Time planned. */
  minutes: z.int().min(0).max(1440),
  /** How it is worked: round, groups, plenary… */
  method: field.title,
  responsible: field.title,
  order: field.number,
  /** Time spent so far, in seconds, without the stretch that runs now. */
  spentSeconds: z.number().min(0).max(604_800),
  startedAt: field.instant.nullable(),
  /** When it was left as done; null while it is to come or under way. */
  endedAt: field.instant.nullable(),
  notes: field.text,
});

/** A point of a session's agenda, with its time. */
export const agendaPointModule = defineRecord({
  type: 'agendaPoint',
  fields,
  defaults: { minutes: 15, method: '', responsible: '', order: 0, spentSeconds: 0, startedAt: null, endedAt: null, notes: '' },
  references: [{ field: 'sessionId', to: ['session'], onRemove: 'cascade' }],
  labelOf: (point) => point.title,
});
export type AgendaPoint = RecordOf<'agendaPoint', typeof fields>;

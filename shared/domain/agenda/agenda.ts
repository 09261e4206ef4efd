import { pairId, type RecordId } from '../kernel/id';
import { defineRecord, field, type RecordOf } from '../kernel/record';

const fields = () => ({
  /** Where the territory wants to stand in the world, in a paragraph. */
  vision: field.text,
  /** Each principle in a sentence. */
  principles: field.tags,
  /** How it is followed, reviewed and told. */
  followUp: field.text,
});

/** What the Agenda Estratégica says besides its objectives, lines and actions: one for each process, its id is `agendaId`. */
export const agendaModule = defineRecord({
  type: 'agenda',
  fields,
  defaults: { vision: '', principles: [], followUp: '' },
  labelOf: (agenda) => agenda.vision,
});
export type Agenda = RecordOf<'agenda', typeof fields>;

/** The one identity of the Agenda of a process. */
export function agendaId(processId: RecordId): `agenda:${string}` {
  return pairId('agenda', processId);
}

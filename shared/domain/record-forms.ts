import type { FieldOf, FormDefinition } from './kernel/form';
import { accordsForms } from './accords/forms';
import { actorsForms } from './actors/forms';
import { agendaForms } from './agenda/forms';
import { bodiesForms } from './bodies/forms';
import { callsForms } from './calls/forms';
import { diagnosisForms } from './diagnosis/forms';
import { indicatorsForms } from './indicators/forms';
import { influencesForms } from './influences/forms';
import { linesForms } from './lines/forms';
import { linksForms } from './links/forms';
import { mapGuideForms } from './map-guide/forms';
import { mapNotesForms } from './map-notes/forms';
import { matricesForms } from './matrices/forms';
import { memoryForms } from './memory/forms';
import { objectivesForms } from './objectives/forms';
import { planForms } from './plan/forms';
import { positionsForms } from './positions/forms';
import { prioritiesForms } from './priorities/forms';
import { processForms } from './process/forms';
import { relationsForms } from './relations/forms';
import { reportsForms } from './reports/forms';
import { roundtableForms } from './roundtable/forms';
import { sessionsForms } from './sessions/forms';
import type { RecordType, RecordTypes } from './registry';

/** The form of every record type: a type without one does not compile. */
export const RECORD_FORMS: { readonly [Type in RecordType]: FormDefinition<FieldOf<RecordTypes[Type]>> } = {
  ...processForms,
  ...actorsForms,
  ...relationsForms,
  ...bodiesForms,
  ...mapGuideForms,
  ...mapNotesForms,
  ...planForms,
  ...linesForms,
  ...linksForms,
  ...objectivesForms,
  ...influencesForms,
  ...positionsForms,
  ...roundtableForms,
  ...sessionsForms,
  ...diagnosisForms,
  ...agendaForms,
  ...indicatorsForms,
  ...callsForms,
  ...accordsForms,
  ...memoryForms,
  ...reportsForms,
  ...matricesForms,
  ...prioritiesForms,
};

/** The form of a record type, seen as any form. */
export function formOf(type: RecordType): FormDefinition {
  return RECORD_FORMS[type];
}

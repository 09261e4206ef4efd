import type { FieldOf, FormDefinition } from '../kernel/form';
import type { ActEntry } from './act-entry';
import type { AgendaPoint } from './agenda-point';
import type { Attendance } from './attendance';
import type { ParkedIssue } from './parked-issue';
import type { Session } from './session';
import type { SessionEvaluation } from './session-evaluation';
import type { SpeakingTurn } from './speaking-turn';

/** How the records of this module are shown and filled in by hand. */
export const sessionsForms = {
  session: {
    fields: [
      'name', 'purpose', 'date', 'startTime', 'place', 'stage', 'roundtableId', 'facilitator', 'secretary', 'invitation', 'bulletin',
      'notes',
    ],
    facts: ['status', 'openedAt', 'closedAt'],
    kept: ['quorum', 'currentPointId', 'runningSince'],
  } satisfies FormDefinition<FieldOf<Session>>,
  agendaPoint: {
    fields: ['title', 'minutes', 'method', 'responsible', 'notes'],
    facts: ['sessionId', 'spentSeconds', 'startedAt', 'endedAt'],
    kept: ['order'],
  } satisfies FormDefinition<FieldOf<AgendaPoint>>,
  attendance: {
    fields: ['person', 'role', 'mandate', 'answer'],
    facts: ['sessionId', 'actorId'],
    kept: ['stays', 'order'],
  } satisfies FormDefinition<FieldOf<Attendance>>,
  speakingTurn: {
    fields: [],
    facts: ['sessionId', 'actorId', 'pointId', 'startedAt', 'seconds'],
    kept: ['order'],
  } satisfies FormDefinition<FieldOf<SpeakingTurn>>,
  parkedIssue: {
    fields: ['text'],
    facts: ['sessionId', 'raisedById', 'resolvedAt'],
    kept: ['order'],
  } satisfies FormDefinition<FieldOf<ParkedIssue>>,
  actEntry: {
    fields: [],
    facts: ['sessionId', 'at', 'kind', 'subjectId', 'wording'],
    kept: ['facts', 'order'],
  } satisfies FormDefinition<FieldOf<ActEntry>>,
  sessionEvaluation: {
    fields: ['best', 'improve'],
    facts: ['sessionId'],
    kept: ['scores', 'order'],
  } satisfies FormDefinition<FieldOf<SessionEvaluation>>,
} as const;

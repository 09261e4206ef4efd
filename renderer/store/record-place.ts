import type { RecordType } from '@shared/domain/registry';
import type { PlaceId } from './feature';

/** Where records of a type are looked at. Types that are not here are not found by themselves: their ends are. */
export const FOUND_IN: Readonly<Partial<Record<RecordType, PlaceId>>> = {
  process: 'home',
  actor: 'actors',
  relation: 'actors',
  body: 'actors',
  planNode: 'plan',
  line: 'plan',
  objective: 'actors',
  session: 'sessions',
  proposal: 'roundtable',
  agreement: 'roundtable',
  action: 'agenda',
  indicator: 'indicators',
  call: 'calls',
  engagement: 'calls',
  learningCard: 'memory',
  risk: 'diagnosis',
  memoryItem: 'diagnosis',
};

/** Where the parts of other records are worked on. */
const PARTS: Readonly<Partial<Record<RecordType, PlaceId>>> = {
  planLink: 'plan',
  customMatrix: 'plan',
  matrixCell: 'plan',
  criterion: 'plan',
  influence: 'actors',
  position: 'actors',
  scoringRound: 'actors',
  mapGuide: 'actors',
  mapNote: 'actors',
  roundtable: 'roundtable',
  seat: 'roundtable',
  proposalGroup: 'roundtable',
  proposalVersion: 'roundtable',
  argument: 'roundtable',
  voteRound: 'roundtable',
  ballot: 'roundtable',
  stance: 'roundtable',
  positionChange: 'roundtable',
  deliverable: 'roundtable',
  dissent: 'roundtable',
  agendaPoint: 'sessions',
  attendance: 'sessions',
  speakingTurn: 'sessions',
  parkedIssue: 'sessions',
  actEntry: 'sessions',
  sessionEvaluation: 'sessions',
  assessment: 'diagnosis',
  assessmentAnswer: 'diagnosis',
  itemImportance: 'diagnosis',
  customQuestion: 'diagnosis',
  ownEntry: 'diagnosis',
  agenda: 'agenda',
  agendaVersion: 'agenda',
  budgetShare: 'agenda',
  checklistAnswer: 'agenda',
  milestone: 'agenda',
  objectiveLink: 'agenda',
  indicatorTarget: 'indicators',
  measurement: 'indicators',
  callAnswer: 'calls',
  reportText: 'reports',
  reportLayout: 'reports',
  reportIdentity: 'reports',
};

/** The place where a record of this type is worked on; the home where there is none of its own. */
export function placeOfRecord(type: RecordType): PlaceId {
  return FOUND_IN[type] ?? PARTS[type] ?? 'home';
}

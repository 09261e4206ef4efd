import { actorModule, type Actor } from './actors/actor';
import { bodyModule, type Body } from './bodies/body';
import { actionModule, type Action } from './agenda/action';
import { agendaModule, type Agenda } from './agenda/agenda';
import { agendaVersionModule, type AgendaVersion } from './agenda/agenda-version';
import { budgetShareModule, type BudgetShare } from './agenda/budget-share';
import { checklistAnswerModule, type ChecklistAnswer } from './agenda/checklist-answer';
import { dismissedActionModule, type DismissedAction } from './agenda/dismissed-action';
import { milestoneModule, type Milestone } from './agenda/milestone';
import { objectiveLinkModule, type ObjectiveLink } from './agenda/objective-link';
import { indicatorModule, type Indicator } from './indicators/indicator';
import { indicatorTargetModule, type IndicatorTarget } from './indicators/indicator-target';
import { measurementModule, type Measurement } from './indicators/measurement';
import { callModule, type Call } from './calls/call';
import { callAnswerModule, type CallAnswer } from './calls/call-answer';
import { engagementModule, type Engagement } from './accords/engagement';
import { customMatrixModule, type CustomMatrix } from './matrices/custom-matrix';
import { matrixCellModule, type MatrixCellRecord } from './matrices/matrix-cell';
import { learningCardModule, type LearningCard } from './memory/learning-card';
import { testimonyModule, type Testimony } from './memory/testimony';
import { assessmentModule, type Assessment } from './diagnosis/assessment';
import { assessmentAnswerModule, type AssessmentAnswer } from './diagnosis/assessment-answer';
import { assessmentBlockModule, type AssessmentBlock } from './diagnosis/assessment-block';
import { customQuestionModule, type CustomQuestion } from './diagnosis/custom-question';
import { itemImportanceModule, type ItemImportance } from './diagnosis/item-importance';
import { memoryItemModule, type MemoryItem } from './diagnosis/memory-item';
import { ownEntryModule, type OwnEntry } from './diagnosis/own-entry';
import { riskModule, type Risk } from './diagnosis/risk';
import { influenceModule, type Influence } from './influences/influence';
import { scoringRoundModule, type ScoringRound } from './influences/scoring-round';
import type { RecordBase, RecordModule } from './kernel/record';
import { lineModule, type Line } from './lines/line';
import { mapGuideModule, type MapGuide } from './map-guide/map-guide';
import { mapNoteModule, type MapNote } from './map-notes/map-note';
import { planLinkModule, type PlanLink } from './links/plan-link';
import { objectiveModule, type Objective } from './objectives/objective';
import { planNodeModule, type PlanNode } from './plan/plan-node';
import { criterionModule, type Criterion } from './priorities/criterion';
import { positionModule, type Position } from './positions/position';
import { processModule, type Process } from './process/process';
import { relationModule, type Relation } from './relations/relation';
import { agreementModule, type Agreement } from './roundtable/agreement';
import { argumentModule, type Argument } from './roundtable/argument';
import { ballotModule, type Ballot } from './roundtable/ballot';
import { deliverableModule, type Deliverable } from './roundtable/deliverable';
import { dissentModule, type Dissent } from './roundtable/dissent';
import { dotBallotModule, type DotBallot } from './roundtable/dot-ballot';
import { dotVoteModule, type DotVote } from './roundtable/dot-vote';
import { positionChangeModule, type PositionChange } from './roundtable/position-change';
import { proposalModule, type Proposal } from './roundtable/proposal';
import { proposalGroupModule, type ProposalGroup } from './roundtable/proposal-group';
import { proposalVersionModule, type ProposalVersion } from './roundtable/proposal-version';
import { reportIdentityModule, type ReportIdentity } from './reports/report-identity';
import { reportLayoutModule, type ReportLayout } from './reports/report-layout';
import { reportTextModule, type ReportText } from './reports/report-text';
import { roundtableModule, type Roundtable } from './roundtable/roundtable';
import { seatModule, type Seat } from './roundtable/seat';
import { stanceModule, type Stance } from './roundtable/stance';
import { voteRoundModule, type VoteRound } from './roundtable/vote-round';
import { actEntryModule, type ActEntry } from './sessions/act-entry';
import { agendaPointModule, type AgendaPoint } from './sessions/agenda-point';
import { attendanceModule, type Attendance } from './sessions/attendance';
import { parkedIssueModule, type ParkedIssue } from './sessions/parked-issue';
import { sessionModule, type Session } from './sessions/session';
import { sessionEvaluationModule, type SessionEvaluation } from './sessions/session-evaluation';
import { speakingTurnModule, type SpeakingTurn } from './sessions/speaking-turn';

/** Every record type, by its name. Adding a module adds a line here and a line in `RECORD_MODULES`. */
export interface RecordTypes {
  readonly process: Process;
  readonly actor: Actor;
  readonly relation: Relation;
  readonly body: Body;
  readonly mapGuide: MapGuide;
  readonly mapNote: MapNote;
  readonly planNode: PlanNode;
  readonly line: Line;
  readonly planLink: PlanLink;
  readonly objective: Objective;
  readonly influence: Influence;
  readonly position: Position;
  readonly scoringRound: ScoringRound;
  readonly roundtable: Roundtable;
  readonly seat: Seat;
  readonly proposalGroup: ProposalGroup;
  readonly proposal: Proposal;
  readonly proposalVersion: ProposalVersion;
  readonly argument: Argument;
  readonly voteRound: VoteRound;
  readonly ballot: Ballot;
  readonly dotVote: DotVote;
  readonly dotBallot: DotBallot;
  readonly stance: Stance;
  readonly positionChange: PositionChange;
  readonly agreement: Agreement;
  readonly deliverable: Deliverable;
  readonly dissent: Dissent;
  readonly session: Session;
  readonly agendaPoint: AgendaPoint;
  readonly attendance: Attendance;
  readonly speakingTurn: SpeakingTurn;
  readonly parkedIssue: ParkedIssue;
  readonly actEntry: ActEntry;
  readonly sessionEvaluation: SessionEvaluation;
  readonly assessmentBlock: AssessmentBlock;
  readonly customQuestion: CustomQuestion;
  readonly assessment: Assessment;
  readonly assessmentAnswer: AssessmentAnswer;
  readonly itemImportance: ItemImportance;
  readonly risk: Risk;
  readonly memoryItem: MemoryItem;
  readonly ownEntry: OwnEntry;
  readonly action: Action;
  readonly agenda: Agenda;
  readonly agendaVersion: AgendaVersion;
  readonly budgetShare: BudgetShare;
  readonly checklistAnswer: ChecklistAnswer;
  readonly dismissedAction: DismissedAction;
  readonly milestone: Milestone;
  readonly objectiveLink: ObjectiveLink;
  readonly indicator: Indicator;
  readonly indicatorTarget: IndicatorTarget;
  readonly measurement: Measurement;
  readonly call: Call;
  readonly callAnswer: CallAnswer;
  readonly engagement: Engagement;
  readonly learningCard: LearningCard;
  readonly reportIdentity: ReportIdentity;
  readonly reportLayout: ReportLayout;
  readonly reportText: ReportText;
  readonly customMatrix: CustomMatrix;
  readonly matrixCell: MatrixCellRecord;
  readonly criterion: Criterion;
  readonly testimony: Testimony;
}

export type RecordType = keyof RecordTypes;
/** Any record of a process. */
export type AnyRecord = RecordTypes[RecordType];
/** The fields a person fills, without the bookkeeping of `RecordBase`. */
export type ContentOf<Type extends RecordType> = Omit<RecordTypes[Type], keyof RecordBase>;

/** The one list of modules: all that walks over every record type walks over this. */
export const RECORD_MODULES = {
  process: processModule,
  actor: actorModule,
  relation: relationModule,
  body: bodyModule,
  mapGuide: mapGuideModule,
  mapNote: mapNoteModule,
  planNode: planNodeModule,
  line: lineModule,
  planLink: planLinkModule,
  objective: objectiveModule,
  influence: influenceModule,
  position: positionModule,
  scoringRound: scoringRoundModule,
  roundtable: roundtableModule,
  seat: seatModule,
  proposalGroup: proposalGroupModule,
  proposal: proposalModule,
  proposalVersion: proposalVersionModule,
  argument: argumentModule,
  voteRound: voteRoundModule,
  ballot: ballotModule,
  dotVote: dotVoteModule,
  dotBallot: dotBallotModule,
  stance: stanceModule,
  positionChange: positionChangeModule,
  agreement: agreementModule,
  deliverable: deliverableModule,
  dissent: dissentModule,
  session: sessionModule,
  agendaPoint: agendaPointModule,
  attendance: attendanceModule,
  speakingTurn: speakingTurnModule,
  parkedIssue: parkedIssueModule,
  actEntry: actEntryModule,
  sessionEvaluation: sessionEvaluationModule,
  assessmentBlock: assessmentBlockModule,
  customQuestion: customQuestionModule,
  assessment: assessmentModule,
  assessmentAnswer: assessmentAnswerModule,
  itemImportance: itemImportanceModule,
  risk: riskModule,
  memoryItem: memoryItemModule,
  ownEntry: ownEntryModule,
  action: actionModule,
  agenda: agendaModule,
  agendaVersion: agendaVersionModule,
  budgetShare: budgetShareModule,
  checklistAnswer: checklistAnswerModule,
  dismissedAction: dismissedActionModule,
  milestone: milestoneModule,
  objectiveLink: objectiveLinkModule,
  indicator: indicatorModule,
  indicatorTarget: indicatorTargetModule,
  measurement: measurementModule,
  call: callModule,
  callAnswer: callAnswerModule,
  engagement: engagementModule,
  learningCard: learningCardModule,
  reportIdentity: reportIdentityModule,
  reportLayout: reportLayoutModule,
  reportText: reportTextModule,
  customMatrix: customMatrixModule,
  matrixCell: matrixCellModule,
  criterion: criterionModule,
  testimony: testimonyModule,
} satisfies { readonly [Type in RecordType]: unknown };

/** The record types in registry order. */
export const RECORD_TYPES = Object.keys(RECORD_MODULES) as readonly RecordType[];

/** The module of a record type, seen as any module. */
export function moduleOf(type: RecordType): RecordModule {
  return RECORD_MODULES[type] as unknown as RecordModule;
}

/** Whether a text names a record type. */
export function isRecordType(type: string): type is RecordType {
  return Object.hasOwn(RECORD_MODULES, type);
}

/** What a person calls a record. */
export function labelOfRecord(record: AnyRecord): string {
  return moduleOf(record.type).labelOf(record as never);
}

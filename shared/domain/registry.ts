import { actorModule, type Actor } from './actors/actor';
import { bodyModule, type Body } from './bodies/body';
import { influenceModule, type Influence } from './influences/influence';
import type { RecordBase, RecordModule } from './kernel/record';
import { lineModule, type Line } from './lines/line';
import { planLinkModule, type PlanLink } from './links/plan-link';
import { objectiveModule, type Objective } from './objectives/objective';
import { planNodeModule, type PlanNode } from './plan/plan-node';
import { positionModule, type Position } from './positions/position';
import { processModule, type Process } from './process/process';
import { relationModule, type Relation } from './relations/relation';

/** Every record type, by its name. Adding a module adds a line here and a line in `RECORD_MODULES`. */
export interface RecordTypes {
  readonly process: Process;
  readonly actor: Actor;
  readonly relation: Relation;
  readonly body: Body;
  readonly planNode: PlanNode;
  readonly line: Line;
  readonly planLink: PlanLink;
  readonly objective: Objective;
  readonly influence: Influence;
  readonly position: Position;
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
  planNode: planNodeModule,
  line: lineModule,
  planLink: planLinkModule,
  objective: objectiveModule,
  influence: influenceModule,
  position: positionModule,
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

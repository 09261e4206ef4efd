import type { DocumentMactor } from '@shared/analysis/influence/mactor-of-document';
import type { Micmac } from '@shared/analysis/micmac/micmac';
import type { EmptyChairs } from '@shared/analysis/needs/empty-chairs';
import type { ActorPoint, ActorTie } from '@shared/analysis/network/actor-graph';
import type { Cuts } from '@shared/analysis/network/cuts';
import type { NetworkMeasures } from '@shared/analysis/network/network-measures';
import type { RecordId } from '@shared/domain/kernel/id';
import type { AnyRecord } from '@shared/domain/registry';

/** The records that a method reads, of one process. */
export interface AskedRecords {
  readonly processId: RecordId;
  readonly records: readonly AnyRecord[];
}

/** Who is on a map and tied to whom: no more of it travels to the worker. */
export interface AskedNetwork {
  readonly actors: readonly ActorPoint[];
  readonly ties: readonly ActorTie[];
}

/** What a network comes to: its measures, and who holds it together. */
export interface NetworkResult {
  readonly measures: NetworkMeasures;
  readonly cuts: Cuts;
}

/** The method of influences and the ranking by powers. */
export interface InfluenceResult {
  readonly mactor: DocumentMactor;
  readonly micmac: Micmac;
}

/** The computations that leave the window's thread: what each is given, and what it gives. */
export interface AnalysisTasks {
  readonly network: { readonly asked: AskedNetwork; readonly found: NetworkResult };
  readonly chairs: { readonly asked: AskedRecords; readonly found: EmptyChairs };
  /** Null where nothing was scored yet. */
  readonly influence: { readonly asked: AskedRecords; readonly found: InfluenceResult | null };
}

export type AnalysisTask = keyof AnalysisTasks;
export type Asked<Task extends AnalysisTask> = AnalysisTasks[Task]['asked'];
export type Found<Task extends AnalysisTask> = AnalysisTasks[Task]['found'];

/** One question to the worker. */
export type AnalysisRequest = { readonly [Task in AnalysisTask]: { readonly task: Task; readonly asked: Asked<Task> } }[AnalysisTask];

/** Its answer; `message` says what broke, for whoever looks into it. */
export type AnalysisReply<Task extends AnalysisTask = AnalysisTask> =
  | { readonly ok: true; readonly found: Found<Task> }
  | { readonly ok: false; readonly message: string };

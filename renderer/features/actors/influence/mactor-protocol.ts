import type { DocumentMactor } from '@shared/analysis/influence/mactor-of-document';
import type { Micmac } from '@shared/analysis/micmac/micmac';
import type { RecordId } from '@shared/domain/kernel/id';
import type { AnyRecord } from '@shared/domain/registry';

/** What the worker reads: the records of the method, of the process. */
export interface MactorRequest {
  readonly processId: RecordId;
  readonly records: readonly AnyRecord[];
}

/** The method and the ranking by powers; null where there is nothing to compute. */
export interface InfluenceResult {
  readonly mactor: DocumentMactor;
  readonly micmac: Micmac;
  /** How long it took, in milliseconds. */
  readonly took: number;
}

export type MactorReply = { readonly ok: true; readonly result: InfluenceResult | null } | { readonly ok: false; readonly message: string };

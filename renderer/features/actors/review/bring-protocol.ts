import type { Diff } from '@shared/document/diff-shape';
import type { RecordId } from '@shared/domain/kernel/id';
import type { Failure } from '@shared/domain/kernel/result';
import type { AnyRecord } from '@shared/domain/registry';
import type { ImportReport } from '@shared/exchange/import-report';
import type { Language } from '@shared/i18n';

/** A file with actors to read, and the process it is to go into. */
export interface BringRequest {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly fileName: string;
  readonly processId: RecordId;
  readonly records: readonly AnyRecord[];
  /** The date of the act, given by the window: its clock orders all acts. */
  readonly revision: string;
  readonly now: string;
  readonly language: Language;
}

/** The steps of the reading, in their order: a person sees how far it is. */
export const BRING_STEPS = ['starting', 'reading', 'comparing', 'handing'] as const;
export type BringStep = (typeof BRING_STEPS)[number];

/** What was found: what would go in and what would not, and the change that puts it in. */
export interface Brought {
  readonly report: ImportReport;
  readonly diff: Diff;
}

export type BringReply =
  | { readonly kind: 'step'; readonly step: BringStep }
  | { readonly kind: 'done'; readonly brought: Brought }
  | { readonly kind: 'failure'; readonly failure: Failure };

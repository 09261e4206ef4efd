import type { RecordId } from '@shared/domain/kernel/id';
import type { AnyRecord } from '@shared/domain/registry';
import type { Language } from '@shared/i18n';
import type { LaidReport } from '@shared/reports/layout/page';
import type { MatrixShape } from '../../plan-place';

/** What becomes of a matrix: a workbook, a PDF, or pages for the printer. */
export type MatrixFormat = 'xlsx' | 'pdf' | 'pages';

/** What the worker is asked to write: the matrix as it is shown. */
export interface MatrixOutRequest {
  readonly format: MatrixFormat;
  readonly matrixId: string;
  readonly shape: MatrixShape;
  readonly search: string;
  readonly processId: RecordId;
  readonly records: readonly AnyRecord[];
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  readonly language: Language;
}

export type MatrixOutReply =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'pages'; readonly laid: LaidReport }
  | { readonly kind: 'broken'; readonly message: string };

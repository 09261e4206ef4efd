import type { AnyRecord } from '@shared/domain/registry';
import type { RecordId } from '@shared/domain/kernel/id';
import type { Failure } from '@shared/domain/kernel/result';
import type { Language } from '@shared/i18n';
import type { ImportMemory } from '@shared/exchange/plan/import-memory';
import type { PlanImport, PlanImportOptions } from '@shared/exchange/plan/plan-import';
import type { TemplateName } from '@shared/exchange/templates/template';
import type { TemplatePreview } from '@shared/exchange/templates/template-preview';

/** What the import worker is asked to do. The workbook stays in the worker between requests. */
export type ImportRequest =
  /** The bytes go over to the worker: whoever asks has them no more. */
  | { readonly kind: 'open'; readonly bytes: Uint8Array<ArrayBuffer>; readonly fileName: string }
  | { readonly kind: 'plan'; readonly options: PlanImportOptions }
  /** What the corrections of an import teach, for the next file. */
  | { readonly kind: 'memory'; readonly options: PlanImportOptions; readonly memory: ImportMemory }
  | { readonly kind: 'templates'; readonly processId: RecordId; readonly records: readonly AnyRecord[]; readonly templates?: readonly TemplateName[] };

/** What is sent to the worker. */
export interface ImportCall {
  readonly turn: number;
  readonly language: Language;
  readonly request: ImportRequest;
}

/** What the worker found on opening: whether the workbook has sheets of our templates. */
export interface OpenedWorkbook {
  readonly sheetNames: readonly string[];
  readonly templateSheets: readonly string[];
}

/** The answer to each kind of request. */
export interface ImportAnswers {
  readonly open: OpenedWorkbook;
  readonly plan: PlanImport;
  readonly memory: ImportMemory;
  readonly templates: TemplatePreview;
}

/** How far the worker is. Rows are those of the workbook, known once it is open. */
export interface ImportProgress {
  readonly step: 'opening' | 'cells' | 'plan' | 'sheets';
  readonly rows: number;
}

/** The worker's reply to the request with the same turn. */
export type ImportReply =
  | { readonly turn: number; readonly progress: ImportProgress }
  | { readonly turn: number; readonly ok: true; readonly answer: ImportAnswers[keyof ImportAnswers] }
  | { readonly turn: number; readonly ok: false; readonly error: Failure };

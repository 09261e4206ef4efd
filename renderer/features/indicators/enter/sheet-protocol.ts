import type { CivilDate } from '@shared/domain/kernel/civil-date';
import type { RecordId } from '@shared/domain/kernel/id';
import type { Failure } from '@shared/domain/kernel/result';
import type { AnyRecord } from '@shared/domain/registry';
import type { TemplatePreview } from '@shared/exchange/templates/template-preview';
import type { Language } from '@shared/i18n/languages';

/** What the worker of the measurements is asked for: a sheet to fill, or what a filled one would change. */
export interface SheetRequest {
  readonly question: { readonly kind: 'write' } | { readonly kind: 'read'; readonly bytes: Uint8Array; readonly fileName: string };
  readonly processId: RecordId;
  readonly records: readonly AnyRecord[];
  readonly today: CivilDate;
  /** The language the workbook and what is said of it speak. */
  readonly language: Language;
}

export type SheetReply =
  | { readonly ok: true; readonly value: { readonly kind: 'write'; readonly bytes: Uint8Array } | { readonly kind: 'read'; readonly preview: TemplatePreview } }
  | { readonly ok: false; readonly error: Failure };

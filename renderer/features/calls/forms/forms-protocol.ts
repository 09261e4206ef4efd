import type { CivilDate } from '@shared/domain/kernel/civil-date';
import type { RecordId } from '@shared/domain/kernel/id';
import type { Failure } from '@shared/domain/kernel/result';
import type { AnyRecord } from '@shared/domain/registry';
import type { CallForm } from '@shared/exchange/templates/call-forms';
import type { DescribedChange } from '@shared/exchange/templates/describe-changes';
import type { ActorAlias } from '@shared/exchange/templates/intake';
import type { TemplatePreview } from '@shared/exchange/templates/template-preview';
import type { Language } from '@shared/i18n/languages';

/** What the worker of the forms is asked for: a form as a workbook, or what a workbook that came back would change. */
export type FormsQuestion =
  | { readonly kind: 'write'; readonly form: CallForm }
  | { readonly kind: 'read'; readonly bytes: Uint8Array; readonly fileName: string; readonly aliases: readonly ActorAlias[] };

export interface FormsRequest {
  readonly question: FormsQuestion;
  readonly processId: RecordId;
  readonly records: readonly AnyRecord[];
  readonly today: CivilDate;
  /** The language the workbook and what is said of it speak. */
  readonly language: Language;
}

/** What a form that came back would do, and the same in words. */
export interface ReadFormAnswer {
  readonly preview: TemplatePreview;
  readonly described: readonly DescribedChange[];
}

/** The answer to each kind of question. */
export interface FormsAnswers {
  readonly write: Uint8Array;
  readonly read: ReadFormAnswer;
}

export type FormsReply = { readonly ok: true; readonly value: FormsAnswers[keyof FormsAnswers] } | { readonly ok: false; readonly error: Failure };

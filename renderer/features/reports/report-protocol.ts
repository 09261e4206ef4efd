import type { RecordId } from '@shared/domain/kernel/id';
import type { AnyRecord } from '@shared/domain/registry';
import type { Language, MessageParams } from '@shared/i18n';
import type { SectionChoice } from '@shared/reports/arrange/arrange-report';
import type { LaidReport } from '@shared/reports/layout/page';
import type { Paper } from '@shared/reports/layout/page-setup';
import type { ReportKind } from '@shared/reports/report-kinds';

/** Which report, and how. */
export interface ReportChoice {
  readonly report: ReportKind;
  readonly paper: Paper;
  /** Session of the acta or the bulletin; the latest that was held where null. */
  readonly sessionId: RecordId | null;
  /** Year of the management report. */
  readonly year: number;
  /** The language the report speaks; that of the window where null. */
  readonly language: Language | null;
}

/** What the worker is asked for. */
export interface ReportRequest extends Omit<ReportChoice, 'language'> {
  /** `pages`: laid out, for the screen and the printer. */
  readonly format: 'pages' | 'pdf' | 'docx';
  /** Tells a request from the ones before it. */
  readonly number: number;
  readonly processId: RecordId;
  readonly records: readonly AnyRecord[];
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  /** The day where the report is made, `YYYY-MM-DD`. */
  readonly today: string;
  /** The language the report speaks. */
  readonly language: Language;
}

/** What came of it: pages or bytes, an expected failure, or the message of what broke. */
export type ReportReply = { readonly number: number } & (
  | { readonly kind: 'pages'; readonly laid: LaidReport; readonly sections: readonly SectionChoice[] }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'failure'; readonly failure: { readonly code: string; readonly messageKey: string; readonly params?: MessageParams } }
  | { readonly kind: 'broken'; readonly message: string }
);

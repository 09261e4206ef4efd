import type { RecordId } from '@shared/domain/kernel/id';
import type { AnyRecord } from '@shared/domain/registry';
import type { Language } from '@shared/i18n';

/** The papers of a session; `subjectId` is the session, of a ballot the proposal. */
export const PAPERS = ['acta', 'attendanceSheet', 'actorCards', 'ballots', 'bulletin'] as const;
export type Paper = (typeof PAPERS)[number];

/** What the worker is asked for. */
export interface PaperRequest {
  readonly paper: Paper;
  readonly format: 'pdf' | 'docx';
  readonly subjectId: RecordId;
  readonly processId: RecordId;
  readonly records: readonly AnyRecord[];
  readonly now: number;
  /** The language the paper speaks. */
  readonly language: Language;
}

export type PaperReply = { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly message: string };

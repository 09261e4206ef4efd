import type { RecordId } from '@shared/domain/kernel/id';
import type { AnyRecord } from '@shared/domain/registry';

/** The papers of a session; `subjectId` is the session, of a ballot the proposal; of learning cards a card, or the process for all of them. */
export const PAPERS = ['acta', 'attendanceSheet', 'actorCards', 'ballots', 'bulletin', 'learningCards'] as const;
export type Paper = (typeof PAPERS)[number];

/** What the worker is asked for. */
export interface PaperRequest {
  readonly paper: Paper;
  readonly format: 'pdf' | 'docx';
  readonly subjectId: RecordId;
  readonly processId: RecordId;
  readonly records: readonly AnyRecord[];
  readonly now: number;
}

export type PaperReply = { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly message: string };

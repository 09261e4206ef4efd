import type { RecordId } from '@shared/domain/kernel/id';
import type { AnyRecord } from '@shared/domain/registry';

/** The papers of a session; `subjectId` is the session, of ballots the proposal, of the experience the mesa. */
export const PAPERS = ['invitation', 'attendanceSheet', 'actorCards', 'blankBallots', 'wall', 'ballots', 'acta', 'bulletin', 'experience'] as const;
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

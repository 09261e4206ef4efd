import type { CivilDate } from '@shared/domain/kernel/civil-date';
import type { RecordId } from '@shared/domain/kernel/id';
import type { AnyRecord } from '@shared/domain/registry';
import type { Language } from '@shared/i18n';

/**
 * The papers of a session, and those of the calls. `subjectId` is the session; of ballots the proposal; of the
 * experience the mesa; of the form of an area its actor; of the other papers of calls, and of the form of all areas,
 * the process; of learning cards a card, or the process for all of them.
 */
export const PAPERS = [
  'invitation', 'attendanceSheet', 'actorCards', 'blankBallots', 'wall', 'ballots', 'acta', 'bulletin', 'experience',
  'callsBulletin', 'callForm', 'answerForm', 'learningCards',
] as const;
export type Paper = (typeof PAPERS)[number];

/** What the worker is asked for. */
export interface PaperRequest {
  readonly paper: Paper;
  readonly format: 'pdf' | 'docx';
  readonly subjectId: RecordId;
  readonly processId: RecordId;
  readonly records: readonly AnyRecord[];
  readonly now: number;
  /** The day where the person is. */
  readonly today: CivilDate;
  /** The language the paper speaks. */
  readonly language: Language;
}

export type PaperReply = { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly message: string };

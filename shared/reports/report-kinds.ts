import { listOf, type Document } from '../document/document';
import type { Session } from '../domain/sessions/session';

/** The reports of a process, in the order of the work. */
export const REPORT_KINDS = ['diagnosisShort', 'diagnosis', 'actorMap', 'acta', 'bulletin', 'agenda', 'management', 'handover', 'learning'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** The sessions from the latest to the first; those that were held stand before those still to come. */
export function sessionsToTell(document: Document): readonly Session[] {
  return listOf(document, 'session').toSorted(
    (one, other) => Number(other.openedAt !== null) - Number(one.openedAt !== null) || ((one.date ?? '') < (other.date ?? '') ? 1 : -1),
  );
}

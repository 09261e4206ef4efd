import type { Document } from '../../document/document';
import type { CivilDate } from '../../domain/kernel/civil-date';
import type { RecordId } from '../../domain/kernel/id';
import { engagementsOf } from '../accords/engagement-reading';
import { callsOf } from './call-reading';

/** A day that a person must not miss: the deadline of an open call, the end of an accord or a membership. */
export interface NearDate {
  readonly id: RecordId;
  readonly kind: 'call' | 'engagement';
  readonly name: string;
  readonly date: CivilDate;
  /** Negative where it has passed. */
  readonly daysLeft: number;
}

/**
 * The near days of a process, soonest first: open calls that end within 30 days or ended without having been moved on,
 * and accords, supports and memberships that end within 60 days. Ended accords are not among them.
 */
export function nearDates(document: Document, today: CivilDate): readonly NearDate[] {
  const calls = callsOf(document, today).flatMap(({ call, daysLeft, standing }): readonly NearDate[] =>
    (standing === 'near' || standing === 'past') && call.deadline !== null && daysLeft !== null
      ? [{ id: call.id, kind: 'call', name: call.name, date: call.deadline, daysLeft }]
      : [],
  );
  const engagements = engagementsOf(document, today).flatMap(({ engagement, daysLeft, standing }): readonly NearDate[] =>
    standing === 'ending' && engagement.endDate !== null && daysLeft !== null
      ? [{ id: engagement.id, kind: 'engagement', name: engagement.name, date: engagement.endDate, daysLeft }]
      : [],
  );
  return [...calls, ...engagements].sort((one, other) => one.daysLeft - other.daysLeft || (one.name < other.name ? -1 : 1));
}

import { listOf, type Document } from '../../document/document';
import type { Engagement } from '../../domain/accords/engagement';
import { daysBetween, type CivilDate } from '../../domain/kernel/civil-date';

/** Days before the end of what lasts from which it is said. */
export const EXPIRY_DAYS = 60;

/**
 * Where an engagement stands on a day. `ending`: it ends within `EXPIRY_DAYS`; `ended`: its last day has passed;
 * `inForce`: it goes on; `held`: it was of one day; `planned`: its day is still to come; `undated`: nobody said when.
 */
export type EngagementStanding = 'planned' | 'held' | 'inForce' | 'ending' | 'ended' | 'undated';

/** An engagement read on a day. */
export interface EngagementReading {
  readonly engagement: Engagement;
  /** Days from today to its last day; negative where it has passed, null where it has none. */
  readonly daysLeft: number | null;
  readonly standing: EngagementStanding;
}

/** Whether engagements of a kind last: they begin, are in force and end. */
export function lasts({ kind }: Pick<Engagement, 'kind'>): boolean {
  return kind === 'accord' || kind === 'membership' || kind === 'support';
}

function standingOf(engagement: Engagement, daysLeft: number | null, today: CivilDate): EngagementStanding {
  const { date } = engagement;
  if (date !== null && date > today) return 'planned';
  if (daysLeft !== null && daysLeft < 0) return lasts(engagement) ? 'ended' : 'held';
  if (daysLeft !== null) return lasts(engagement) && daysLeft <= EXPIRY_DAYS ? 'ending' : 'inForce';
  if (date === null) return engagement.kind === 'membership' ? 'inForce' : 'undated';
  return engagement.kind === 'accord' || engagement.kind === 'membership' ? 'inForce' : 'held';
}

/** Reads one engagement on a day. */
export function readEngagement(engagement: Engagement, today: CivilDate): EngagementReading {
  const daysLeft = engagement.endDate === null ? null : daysBetween(today, engagement.endDate);
  return { engagement, daysLeft, standing: standingOf(engagement, daysLeft, today) };
}

/** The engagements of a process in their order, read on a day. */
export function engagementsOf(document: Document, today: CivilDate): readonly EngagementReading[] {
  return listOf(document, 'engagement')
    .toSorted((one, other) => one.order - other.order)
    .map((engagement) => readEngagement(engagement, today));
}

/**
 * Whether an engagement is of a year: one of its days is, or it was in force in it. An accord or a membership
 * without an end goes on; without any day, a membership is of every year and the rest of the year they were written down.
 */
export function isEngagementOfYear(engagement: Engagement, year: number): boolean {
  const { date, endDate, kind, createdAt } = engagement;
  const goesOn = kind === 'accord' || kind === 'membership';
  if (date === null && endDate === null) return kind === 'membership' || createdAt.startsWith(String(year));
  const from = date ?? endDate ?? '';
  const to = endDate ?? (goesOn ? '9999-12-31' : from);
  return from <= `${String(year)}-12-31` && to >= `${String(year)}-01-01`;
}

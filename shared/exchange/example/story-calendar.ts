import { toInstant, type CivilDate, type Instant } from '../../domain/kernel/civil-date';

const DAY = 86_400_000;
/** Bogotá is five hours behind UTC all year round. */
const BOGOTA_OFFSET = 5 * 3_600_000;

/**
 * The days of the example's story. They are counted from the day on which it is opened, so that in it there is always
 * something that was done, something under way and something about to fall due.
 */
export interface StoryCalendar {
  /** The year of opening. */
  readonly year: number;
  /** The day `offset` days from the day of opening (negative: before it). */
  readonly day: (offset: number) => CivilDate;
  /** The same, moved back to Friday where it falls on a weekend. */
  readonly workday: (offset: number) => CivilDate;
  /** The instant of a time of day in Bogotá, `HH:MM`, on a day. */
  readonly instant: (day: CivilDate, time: string) => Instant;
}

/** The calendar of a story opened at `now`. */
export function storyCalendar(now: Instant): StoryCalendar {
  const today = Date.parse(`${toInstant(Date.parse(now) - BOGOTA_OFFSET).slice(0, 10)}T00:00:00.000Z`);
  const at = (offset: number): Date => new Date(today + offset * DAY);
  return {
    year: at(0).getUTCFullYear(),
    day: (offset) => at(offset).toISOString().slice(0, 10),
    workday: (offset) => {
      const weekday = at(offset).getUTCDay();
      return at(offset - (weekday === 6 ? 1 : weekday === 0 ? 2 : 0)).toISOString().slice(0, 10);
    },
    instant: (day, time) => toInstant(Date.parse(`${day}T${time}:00.000Z`) + BOGOTA_OFFSET),
  };
}

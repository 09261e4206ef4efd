import type { Instant } from '../kernel/civil-date';
import { assertNever } from '../kernel/assert-never';
import { foldText } from '../kernel/text-folding';
import type { Attendance } from './attendance';
import type { QuorumRule } from './session';

/** Whether the person is in the room now. */
export function isPresent({ stays }: Pick<Attendance, 'stays'>): boolean {
  return stays.at(-1)?.to === null;
}

/** Whether the person was in the room at a moment. */
export function wasPresentAt({ stays }: Pick<Attendance, 'stays'>, moment: Instant): boolean {
  return stays.some(({ from, to }) => from <= moment && (to === null || moment < to));
}

/** Time in the room, in milliseconds, up to `now`. Never negative: a stay whose end lies before its beginning is nothing. */
export function timePresent({ stays }: Pick<Attendance, 'stays'>, now: number): number {
  return stays.reduce((sum, { from, to }) => sum + Math.max(0, (to === null ? now : Date.parse(to)) - Date.parse(from)), 0);
}

/** Where the quorum stands. Actors are counted, not persons; those who only observe are not. */
export interface QuorumState {
  readonly convened: number;
  readonly present: number;
  /** How many must be there; 0 where none is needed. */
  readonly needed: number;
  readonly met: boolean;
}

function neededOf({ kind, value }: QuorumRule, convened: number): number {
  switch (kind) {
    case 'none':
      return 0;
    case 'majority':
      return Math.floor(convened / 2) + 1;
    case 'count':
      return value;
    case 'share':
      return Math.ceil((convened * value) / 100 - 1e-9);
    default:
      return assertNever(kind);
  }
}

/** Whether the person was in the room at all: what counts once a session is over and everybody has left. */
export function hasAttended({ stays }: Pick<Attendance, 'stays'>): boolean {
  return stays.length > 0;
}

/**
 * The quorum of a session with these attendances, by who is in the room now or, where `counts` says so, by whom else. With
 * nobody convened no rule but `none` is met.
 */
export function quorumOf(rule: QuorumRule, attendances: Iterable<Attendance>, counts: (attendance: Attendance) => boolean = isPresent): QuorumState {
  const convened = new Set<string>();
  const present = new Set<string>();
  for (const attendance of attendances) {
    if (attendance.mandate === 'observer') continue;
    convened.add(attendance.actorId);
    if (counts(attendance)) present.add(attendance.actorId);
  }
  const needed = neededOf(rule, convened.size);
  const met = rule.kind === 'none' || (convened.size > 0 && present.size >= needed);
  return { convened: convened.size, present: present.size, needed, met };
}

/** The other attendance under which this person is down already: a representative cannot sit twice. Empty names are nobody's. */
export function samePerson<Seated extends { readonly id: string; readonly person: string }>(
  seated: Iterable<Seated>,
  person: string,
  except: string | null,
): Seated | undefined {
  const folded = foldText(person);
  if (folded === '') return undefined;
  for (const other of seated) if (other.id !== except && foldText(other.person) === folded) return other;
  return undefined;
}

import type { MessageKey } from '../../i18n';
import { readingOf, type CastSeat, type Poll } from './ballot';

/** The rule a table adopted: data, which the acta states. Shares are 0 to 1. Source: methods.md §4. */
export type DecisionRule = {
  /** Least share of the seats that must answer. */
  readonly quorum: number;
} & (
  | { readonly kind: 'unanimity' }
  | { readonly kind: 'majority'; readonly threshold: number; readonly base: 'sided' | 'present' | 'seats' }
  /** Every answer is at least `least` on the scale, or a share of them is. */
  | { readonly kind: 'gradientThreshold'; readonly least: number; readonly share: number }
  | { readonly kind: 'consensusWithReservations' }
);

/** What the rule says of a poll. */
export interface Verdict {
  readonly outcome: 'adopted' | 'notAdopted' | 'noQuorum';
  /** Why, as a sentence: `analysis.verdict.*`. */
  readonly reasonKey: MessageKey;
  readonly reasonParams: Readonly<Record<string, number>>;
  /** Seats whose answer goes into the acta as a reservation: a reserved yes, or any answer with a condition. */
  readonly reservations: readonly CastSeat[];
  /** Seats that stand against. */
  readonly dissents: readonly CastSeat[];
}

interface Finding {
  readonly adopted: boolean;
  readonly reasonKey: MessageKey;
  readonly reasonParams: Readonly<Record<string, number>>;
}

function count(cast: readonly CastSeat[], reading: 'for' | 'against' | 'abstained' | 'absent'): number {
  return cast.filter((seat) => readingOf(seat) === reading).length;
}

/** A share reaches a threshold: exactly half is no majority, exactly two thirds are two thirds. */
function reaches(part: number, whole: number, threshold: number): boolean {
  if (whole === 0) return false;
  return threshold <= 0.5 ? part > whole * threshold : part >= whole * threshold - 1e-9;
}

function judge(rule: DecisionRule, cast: readonly CastSeat[]): Finding {
  const ayes = count(cast, 'for');
  const noes = count(cast, 'against');
  const present = cast.length - count(cast, 'absent');
  switch (rule.kind) {
    case 'unanimity': {
      const adopted = present > 0 && ayes === present;
      const reasonKey = adopted ? 'analysis.verdict.unanimous' : 'analysis.verdict.notUnanimous';
      return { adopted, reasonKey, reasonParams: { count: present - ayes, present } };
    }
    case 'majority': {
      const whole = { sided: ayes + noes, present, seats: cast.length }[rule.base];
      const adopted = reaches(ayes, whole, rule.threshold);
      const reasonKey = adopted ? 'analysis.verdict.majority' : 'analysis.verdict.noMajority';
      return { adopted, reasonKey, reasonParams: { count: ayes, whole, percent: Math.round(rule.threshold * 100) } };
    }
    case 'gradientThreshold': {
      const placed = cast.filter(({ option }) => option !== null && option.value !== null);
      const reached = placed.filter(({ option }) => (option?.value ?? -Infinity) >= rule.least).length;
      const adopted = placed.length > 0 && reached >= placed.length * rule.share - 1e-9;
      const reasonKey = adopted ? 'analysis.verdict.gradient' : 'analysis.verdict.noGradient';
      return { adopted, reasonKey, reasonParams: { count: reached, whole: placed.length, least: rule.least } };
    }
    case 'consensusWithReservations': {
      // Standing aside or abstaining lets the table go on; standing against does not.
      const adopted = ayes > 0 && noes === 0;
      const reasonKey = adopted ? 'analysis.verdict.consensus' : 'analysis.verdict.noConsensus';
      return { adopted, reasonKey, reasonParams: { count: adopted ? ayes : noes } };
    }
  }
}

/** Applies the table's rule to a poll: quorum first. Source: methods.md §4. */
export function decide(rule: DecisionRule, { cast }: Poll): Verdict {
  const present = cast.length - count(cast, 'absent');
  const reservations = cast.filter(({ option, condition }) => option !== null && (option.isReservation || condition.trim() !== ''));
  const dissents = cast.filter((seat) => readingOf(seat) === 'against');
  const needed = Math.ceil(cast.length * rule.quorum - 1e-9);
  if (cast.length === 0 || present < needed) {
    return {
      outcome: 'noQuorum',
      reasonKey: 'analysis.verdict.noQuorum',
      reasonParams: { count: present, needed, seats: cast.length },
      reservations,
      dissents,
    };
  }
  const { adopted, reasonKey, reasonParams } = judge(rule, cast);
  return { outcome: adopted ? 'adopted' : 'notAdopted', reasonKey, reasonParams, reservations, dissents };
}

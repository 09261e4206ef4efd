import { assertNever } from '../../domain/kernel/assert-never';
import type { AdoptedRule } from '../../domain/roundtable/roundtable';
import type { Translate } from '../../i18n';

const percentOf = (share: number): number => Math.round(share * 100);

const MAJORITY_KEYS = {
  sided: ['acta.rule.majoritySided', 'acta.rule.atLeastSided'],
  present: ['acta.rule.majorityPresent', 'acta.rule.atLeastPresent'],
  seats: ['acta.rule.majoritySeats', 'acta.rule.atLeastSeats'],
} as const;

function ruleCore(rule: AdoptedRule, t: Translate): string {
  switch (rule.kind) {
    case 'unanimity':
      return t('acta.rule.unanimity');
    case 'majority': {
      // Exactly half is no majority, exactly two thirds are two thirds: the sentence says which (methods.md §4).
      const [more, atLeast] = MAJORITY_KEYS[rule.base];
      return t(rule.threshold <= 0.5 ? more : atLeast, { percent: percentOf(rule.threshold) });
    }
    case 'gradientThreshold':
      return t('acta.rule.gradientThreshold', { percent: percentOf(rule.share), least: rule.least });
    case 'consensusWithReservations':
      return t('acta.rule.consensusWithReservations');
    default:
      return assertNever(rule);
  }
}

/** The rule a mesa adopted, as the acta states it. */
export function ruleText(rule: AdoptedRule, t: Translate): string {
  const core = ruleCore(rule, t);
  return rule.quorum === 0 ? core : `${core}; ${t('acta.rule.quorum', { percent: percentOf(rule.quorum) })}`;
}

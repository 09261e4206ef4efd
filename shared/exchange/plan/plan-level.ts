import { foldText } from '../../domain/kernel/text-folding';
import { PLAN_LEVELS, type PlanLevel } from '../../domain/plan/plan-node';
import { t } from '../../i18n';

const WORDS: readonly (readonly [RegExp, PlanLevel])[] = [
  [/^(linea|eje|pilar|dimension|axis)( estrategic[oa])?s?$/u, 'axis'],
  [/^(programa|componente|programme)s?$/u, 'programme'],
  [/^(sub ?programa|subprogramme)s?$/u, 'subprogramme'],
  [/^(metas?|producto|indicador|target)( de producto)?$/u, 'target'],
];

/** The level that a word names, in the interface's language or the usual words of plans; null where none. */
export function readPlanLevel(text: string): PlanLevel | null {
  const folded = foldText(text);
  const named = PLAN_LEVELS.find((level) => foldText(t(`records.planLevel.${level}`)) === folded);
  return named ?? WORDS.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}

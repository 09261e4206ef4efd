import type { Risk } from '@shared/domain/diagnosis/risk';

/** How heavy a risk weighs: probability × impact, 1 to 25; null where one of them was not said. */
export function weightOf({ likelihood, impact }: Pick<Risk, 'likelihood' | 'impact'>): number | null {
  return likelihood === null || impact === null ? null : likelihood * impact;
}

/** Bands of the matrix, by weight: to 4, to 9, to 14, above. */
export const RISK_BANDS = ['low', 'middle', 'high', 'grave'] as const;
export type RiskBand = (typeof RISK_BANDS)[number];

/** The band of a weight. */
export function bandOf(weight: number): RiskBand {
  return weight >= 15 ? 'grave' : weight >= 10 ? 'high' : weight >= 5 ? 'middle' : 'low';
}

/** Risks as they are numbered: in the order in which they were taken up. */
export function numbered(risks: readonly Risk[]): readonly { readonly risk: Risk; readonly number: number }[] {
  return [...risks].sort((one, other) => one.order - other.order || (one.id < other.id ? -1 : 1)).map((risk, index) => ({ risk, number: index + 1 }));
}

import type { IndicatorReading } from './indicators-of-document';

/** The steps of the guide's model, from what goes in to what it leaves; each is a level of intervention of an indicator. */
export const GUIDE_STEPS = ['input', 'process', 'output', 'outcome', 'impact'] as const;
export type GuideStep = (typeof GUIDE_STEPS)[number];

/** A result or impact of the guide with the indicators that tell of it. */
export interface GuideLink {
  readonly id: string;
  readonly readings: readonly IndicatorReading[];
}

/** The model of the guide as the process fills it. */
export interface GuideChain {
  readonly steps: readonly { readonly step: GuideStep; readonly readings: readonly IndicatorReading[] }[];
  /** In the order of the catalogues; those nobody measures are there with no readings. */
  readonly results: readonly GuideLink[];
  readonly impacts: readonly GuideLink[];
}

/** Insumos → proceso → productos → resultados → impactos. Source: Guía municipal, modelo de internacionalización. */
export function guideChain(readings: readonly IndicatorReading[], resultIds: readonly string[], impactIds: readonly string[]): GuideChain {
  return {
    steps: GUIDE_STEPS.map((step) => ({ step, readings: readings.filter(({ indicator }) => indicator.level === step) })),
    results: resultIds.map((id) => ({ id, readings: readings.filter(({ indicator }) => indicator.resultIds.includes(id)) })),
    impacts: impactIds.map((id) => ({ id, readings: readings.filter(({ indicator }) => indicator.impactIds.includes(id)) })),
  };
}

import { z } from 'zod';
import { pairId, type RecordId } from '../kernel/id';
import { defineRecord, field, type RecordOf } from '../kernel/record';

/** Stages of the policy a risk belongs to. Source: Cuaderno 8, annex. */
export const RISK_STAGES = ['design', 'implementation', 'evaluation'] as const;

const grade = z.int().min(1).max(5).nullable();

const fields = () => ({
  name: field.name,
  description: field.text,
  /** Null for one of no stage in particular. */
  stage: z.enum(RISK_STAGES).nullable(),
  /** 1 hardly … 5 almost certain; null for not yet said. */
  likelihood: grade,
  /** 1 slight … 5 grave; null for not yet said. */
  impact: grade,
  /** What would soften it, each in a sentence. */
  mitigations: z.array(field.text.min(1)).max(100).readonly(),
  /** Entry of the catalogue `referencePicture` it was taken from; empty for one of their own. */
  catalogId: field.title,
  /** Where it comes from, in words. */
  origin: field.title,
  /** Keys (`itemKey`) of the weak items it was suggested by. */
  itemKeys: z.array(field.title.min(1)).max(500).readonly(),
  order: field.number,
});

/** A risk the city has taken up. One from the catalogue has the identity `catalogRiskId`: taken up twice, it is one. */
export const riskModule = defineRecord({
  type: 'risk',
  fields,
  defaults: {
    description: '',
    stage: null,
    likelihood: null,
    impact: null,
    mitigations: [],
    catalogId: '',
    origin: '',
    itemKeys: [],
    order: 0,
  },
  labelOf: (risk) => risk.name,
});
export type Risk = RecordOf<'risk', typeof fields>;

/** The one identity of a risk of the catalogue in a process. */
export function catalogRiskId(processId: RecordId, catalogId: string): `risk:${string}` {
  return pairId('risk', processId, `entry:${catalogId}`);
}

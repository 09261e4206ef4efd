import { z } from 'zod';
import { defineRecord, field, type RecordOf } from '../kernel/record';

/** Levels of a development plan, from the top. A tree may leave levels out and repeat them. */
export const PLAN_LEVELS = ['axis', 'programme', 'subprogramme', 'target'] as const;
export type PlanLevel = (typeof PLAN_LEVELS)[number];

const fields = () => ({
  parentId: field.recordId.nullable(),
  level: z.enum(PLAN_LEVELS),
  /** The plan's own code, as text: leading zeros are real. */
  code: field.title,
  name: field.name,
  /** Place among its siblings: lesser first. */
  order: field.number,
  indicator: field.text,
  unit: field.title,
  baseline: field.number.nullable(),
  /** Target of the whole period. */
  target: field.number.nullable(),
  /** Year → target of that year. */
  targetsByYear: field.yearlyNumbers,
  /** Year → what was reached, where the workbook says. */
  progressByYear: field.yearlyNumbers,
  /** Nine-digit code of the product in the national catalogue (MGA), as text. */
  productCode: field.title,
  /** Whether the target rises, keeps or falls, as the workbook words it. */
  trend: field.title,
  budget: field.money.nullable(),
  responsible: field.title,
  /** Sustainable development goals, 1 to 17. */
  sdgs: z.array(z.int().min(1).max(17)).max(17).readonly(),
  notes: field.text,
  /** Where it was read: file, sheet and 1-based row. */
  source: z.strictObject({ file: field.title, sheet: field.title, row: z.int().min(1) }).readonly().nullable(),
});

/** A node of the municipal development plan: axis, programme, subprogramme or target. */
export const planNodeModule = defineRecord({
  type: 'planNode',
  fields,
  defaults: {
    parentId: null,
    code: '',
    order: 0,
    indicator: '',
    unit: '',
    baseline: null,
    target: null,
    targetsByYear: {},
    progressByYear: {},
    productCode: '',
    trend: '',
    budget: null,
    responsible: '',
    sdgs: [],
    notes: '',
    source: null,
  },
  references: [{ field: 'parentId', to: ['planNode'], onRemove: 'cascade' }],
  labelOf: (node) => (node.code === '' ? node.name : `${node.code} ${node.name}`),
});
export type PlanNode = RecordOf<'planNode', typeof fields>;

import { z } from 'zod';
import { onceAsked } from '../kernel/once-asked';
import { field } from '../kernel/record';

/** The record types that rows and columns can be, and the catalogues. */
export const AXIS_RECORDS = ['actor', 'line', 'planNode', 'action', 'objective', 'body', 'proposal', 'agreement', 'indicator', 'risk', 'criterion'] as const;
export type AxisRecord = (typeof AXIS_RECORDS)[number];
export const AXIS_CATALOGS = [
  'modalities', 'themes', 'motivations', 'sdgGoals', 'sdgTargets', 'globalFrameworks', 'capacities', 'results', 'impacts',
] as const;
export type AxisCatalog = (typeof AXIS_CATALOGS)[number];

/**
 * Where the rows or columns of a matrix come from: all records of a type in their order (the plan as its tree), all
 * entries of a catalogue, or words that a person wrote.
 */
export const axisSchema = onceAsked(() =>
  z.discriminatedUnion('from', [
    z.strictObject({ from: z.literal('records'), type: z.enum(AXIS_RECORDS) }).readonly(),
    z.strictObject({ from: z.literal('catalog'), catalog: z.enum(AXIS_CATALOGS) }).readonly(),
    z.strictObject({ from: z.literal('words'), words: z.array(field.name).min(1).max(200).readonly() }).readonly(),
  ]),
);
export type MatrixAxis = z.output<ReturnType<typeof axisSchema>>;

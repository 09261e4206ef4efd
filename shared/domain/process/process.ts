import { z } from 'zod';
import { defineRecord, field, type RecordOf } from '../kernel/record';

/** Kinds of territory that plan their international action. Source: Guía municipal; domain.md, vocabulary. */
export const TERRITORY_KINDS = ['municipality', 'district', 'metropolitanArea', 'association', 'region'] as const;
export type TerritoryKind = (typeof TERRITORY_KINDS)[number];

const fields = () => ({
  name: field.name,
  territoryName: field.name,
  territoryKind: z.enum(TERRITORY_KINDS),
  /** First and last year of the government period, both included. */
  periodStart: field.year,
  periodEnd: field.year,
  description: field.text,
  /** Whether this is the bundled example: shown as such everywhere. */
  isExample: z.boolean(),
  /** ISO 4217 currency of amounts that name none. */
  currency: z.string().regex(/^[A-Z]{3}$/u),
});

/** The work of one territory over one government period. Its `processId` is its own id. */
export const processModule = defineRecord({
  type: 'process',
  fields,
  defaults: { territoryKind: 'municipality', description: '', isExample: false, currency: 'COP' },
  labelOf: (process) => process.name,
});
export type Process = RecordOf<'process', typeof fields>;

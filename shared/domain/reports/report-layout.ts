import { z } from 'zod';
import { pairId, type RecordId } from '../kernel/id';
import { defineRecord, field, type RecordOf } from '../kernel/record';

const fields = () => ({
  /** The kind of report. */
  report: field.title.min(1),
  /** Sections in their order: their names, and the ids of own texts. Those it does not name stand where the report puts them. */
  order: field.tags,
  /** Sections left out. */
  hidden: field.tags,
  /** Sections put in that the report only has where they are asked for. */
  added: field.tags,
  /** Whether every page says that it is a draft. */
  isDraft: z.boolean(),
});

/** What a person chose for a kind of report: one for each kind, its id is `reportLayoutId`. */
export const reportLayoutModule = defineRecord({
  type: 'reportLayout',
  fields,
  defaults: { order: [], hidden: [], added: [], isDraft: false },
  labelOf: () => '',
});
export type ReportLayout = RecordOf<'reportLayout', typeof fields>;

/** The one layout of a kind of report. */
export function reportLayoutId(processId: RecordId, report: string): `reportLayout:${string}` {
  return pairId('reportLayout', processId, `report:${report.toLowerCase()}`);
}

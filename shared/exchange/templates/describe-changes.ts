import type { RecordId } from '../../domain/kernel/id';
import { recordById, type Document } from '../../document/document';
import { cellLine, type CellValue } from '../sheets/sheet';
import { callAnswerTemplate, callTemplate, engagementTemplate } from './call-templates';
import { templateContext } from './intake';
import type { RecordTemplate, TemplateContext } from './template';
import type { PlannedRecord, TemplatePreview } from './template-preview';

/** One field of a planned change, as the sheet would say it before and after. */
export interface DescribedField {
  readonly header: string;
  readonly before: string;
  readonly after: string;
}

/** A planned record in words. `names`: what it is known by, from the least to the most particular. */
export interface DescribedChange {
  readonly type: PlannedRecord['type'];
  readonly names: readonly string[];
  readonly isNew: boolean;
  readonly fields: readonly DescribedField[];
}

const DESCRIBED: readonly RecordTemplate[] = [callTemplate, callAnswerTemplate, engagementTemplate] as unknown as readonly RecordTemplate[];

/** What an import would change, field by field, in the words of the sheets: to be looked at before it is done. */
export function describeChanges(preview: TemplatePreview, document: Document): readonly DescribedChange[] {
  const plain = templateContext(document);
  const newNames = new Map(preview.changes.map(({ ref, fields }) => [ref, typeof fields['name'] === 'string' ? fields['name'] : '']));
  const context: TemplateContext = { ...plain, nameOf: (ref) => newNames.get(ref) || plain.nameOf(ref) };
  return preview.changes.flatMap((planned): readonly DescribedChange[] => {
    const template = DESCRIBED.find(({ type }) => type === planned.type);
    return template === undefined ? [] : [describe(planned, template, context)];
  });
}

function describe(planned: PlannedRecord, template: RecordTemplate, context: TemplateContext): DescribedChange {
  const current = (planned.id === null ? {} : (recordById(context.document, planned.id as RecordId) ?? {})) as Readonly<Record<string, unknown>>;
  const say = (fields: Readonly<Record<string, unknown>>, field: string): CellValue => template.columns.find((column) => column.field === field)?.write(fields[field], context, fields) ?? null;
  const known: Readonly<Record<string, unknown>> = { ...current, ...planned.fields };
  const fields = template.columns
    .filter(({ field }) => field in planned.fields && !template.identity.includes(field))
    .map(({ field, header }) => ({ header, before: cellLine(say(current, field)), after: cellLine(say(planned.fields, field)) }))
    .filter(({ before, after }) => before !== after);
  return { type: planned.type, names: template.identity.map((field) => cellLine(say(known, field))).filter((name) => name !== ''), isNew: planned.id === null, fields };
}

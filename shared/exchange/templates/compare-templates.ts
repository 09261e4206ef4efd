import { valueText } from '../../analysis/describe/value-text';
import { recordById, type Document } from '../../document/document';
import { allSteps, type Steps } from '../../domain/kernel/steps';
import { labelOfRecord } from '../../domain/registry';
import type { ChangedField, ImportChange } from '../import-change';
import { templateContext } from './intake';
import type { PlannedRecord, TemplatePreview } from './template-preview';

/** Fields that only keep an order: no change that a person made. */
const SILENT = new Set(['order', 'source']);

/** The sheets of our templates against the process: what is new, what they say otherwise field by field, what they no longer have. */
export function compareTemplates(preview: TemplatePreview, document: Document): readonly ImportChange[] {
  return allSteps(templateComparisonSteps(preview, document));
}

/** `compareTemplates`, a record at a time. */
export function* templateComparisonSteps(preview: TemplatePreview, document: Document): Steps<readonly ImportChange[]> {
  const { nameOf } = templateContext(document);
  const newNames = new Map(preview.changes.map(({ ref, fields }) => [ref, typeof fields['name'] === 'string' ? fields['name'] : '']));
  const named = (ref: unknown): string => (typeof ref === 'string' ? newNames.get(ref) || nameOf(ref) : '');
  const text = (type: PlannedRecord['type'], field: string, value: unknown): string => {
    const refs = (Array.isArray(value) ? value : [value]).filter((ref) => typeof ref === 'string' && newNames.has(ref) && ref.startsWith('new:'));
    return refs.length > 0 ? refs.map(named).join(', ') : valueText([document], type, field, value);
  };
  const compared = (planned: PlannedRecord): ImportChange => {
    const { ref, type, id, fields, sheet, row } = planned;
    const current = id === null ? undefined : recordById(document, id);
    const before = current as unknown as Readonly<Record<string, unknown>> | undefined;
    const told: readonly ChangedField[] = before === undefined
      ? []
      : Object.entries(fields).flatMap(([field, value]) => (SILENT.has(field) ? [] : [{ field, before: text(type, field, before[field]), after: text(type, field, value) }]));
    return { key: ref, kind: current === undefined ? 'added' : 'changed', type, id, name: nameOfPlanned(planned, named, current === undefined ? '' : labelOfRecord(current)), place: { sheet, row }, fields: told };
  };
  const missing = ({ id, type, sheet }: TemplatePreview['gone'][number]): ImportChange => {
    const record = recordById(document, id);
    const label = record === undefined ? '' : labelOfRecord(record);
    const ends = record === undefined || label !== '' ? '' : endsOf(record as unknown as Readonly<Record<string, unknown>>, named);
    return { key: id, kind: 'gone', type, id, name: label || ends || sheet, place: null, fields: [] };
  };
  const changes: ImportChange[] = [];
  const count = preview.changes.length + preview.gone.length;
  for (const planned of preview.changes) {
    yield changes.length / count;
    changes.push(compared(planned));
  }
  for (const gone of preview.gone) {
    yield changes.length / count;
    changes.push(missing(gone));
  }
  return changes;
}

/** The two fields by which a record of a pair is known. */
const PAIRS = [['sourceId', 'targetId'], ['planNodeId', 'lineId'], ['actorId', 'subjectId'], ['callId', 'actorId'], ['indicatorId', 'date']] as const;

function endsOf(fields: Readonly<Record<string, unknown>>, named: (ref: unknown) => string): string {
  const pair = PAIRS.find(([one, other]) => fields[one] !== undefined && fields[other] !== undefined);
  return pair === undefined ? '' : pair.map((field) => named(fields[field]) || String(fields[field])).join(' × ');
}

function nameOfPlanned({ fields }: PlannedRecord, named: (ref: unknown) => string, current: string): string {
  if (current !== '') return current;
  const own = fields['name'];
  return typeof own === 'string' && own !== '' ? own : endsOf(fields, named);
}

import type { RecordId } from '../../domain/kernel/id';
import { sameJson } from '../../domain/kernel/stable-json';
import { moduleOf, type AnyRecord, type RecordType } from '../../domain/registry';
import { listOf, recordById, type Document } from '../../document/document';
import { NameIndex } from './name-index';
import { planInOrder, planKeys } from './plan-template';
import type { NamedType, TemplateContext, TemplateName } from './template';
import type { PlannedRecord, TemplateCounts, TemplateProblem } from './template-preview';

type Outcome = keyof TemplateCounts;
const NONE: TemplateCounts = { created: 0, updated: 0, unchanged: 0, rejected: 0 };

/** The context in which sheets name the records of a document. */
export function templateContext(document: Document): TemplateContext {
  const names: Record<NamedType, NameIndex> = {
    actor: new NameIndex(),
    objective: new NameIndex(),
    line: new NameIndex(),
    planNode: new NameIndex(),
    call: new NameIndex(),
    action: new NameIndex(),
    indicator: new NameIndex(),
    roundtable: new NameIndex(),
    assessment: new NameIndex(),
    customQuestion: new NameIndex(),
  };
  for (const type of ['actor', 'objective', 'line', 'call', 'action', 'indicator', 'roundtable', 'assessment', 'customQuestion'] as const) {
    for (const record of listOf(document, type)) names[type].add(record.name, record.id);
  }
  const plan = planInOrder(document);
  const keys = planKeys(plan);
  for (const node of plan) for (const name of planNamesOf(node)) names.planNode.add(name, node.id);
  for (const node of plan) names.planNode.add(node.id, node.id);
  const nameOf = (ref: string): string => {
    const key = keys.get(ref as RecordId);
    if (key !== undefined) return key;
    const record = recordById(document, ref as RecordId);
    return record === undefined ? '' : 'name' in record ? record.name : '';
  };
  const fieldsOf = (ref: string): Readonly<Record<string, unknown>> | undefined =>
    recordById(document, ref as RecordId) as unknown as Readonly<Record<string, unknown>> | undefined;
  return { document, names, nameOf, fieldsOf };
}

/** The words by which a sheet may name a node of the plan. */
export function planNamesOf({ code, name }: { readonly code: string; readonly name: string }): readonly string[] {
  return [...new Set([code, name, `${code} ${name}`.trim()])].filter((text) => text !== '');
}

/** A name that a sheet gives to an actor of the process: said by a person. */
export interface ActorAlias {
  readonly name: string;
  readonly actorId: RecordId;
}

/** Gathers what the sheets of a workbook would do: planned records, problems, counts. */
export class Intake {
  readonly context: TemplateContext;
  readonly changes: PlannedRecord[] = [];
  readonly problems: TemplateProblem[] = [];
  readonly #seen = new Set<string>();
  readonly #planned = new Map<string, Readonly<Record<string, unknown>>>();
  readonly #newNames = new Map<string, string>();
  readonly #bySheet = new Map<string, TemplateCounts>();
  readonly #byType = new Map<RecordType, TemplateCounts>();

  constructor(document: Document, aliases: readonly ActorAlias[] = []) {
    const context = templateContext(document);
    for (const { name, actorId } of aliases) context.names.actor.add(name, actorId);
    this.context = {
      ...context,
      nameOf: (ref) => this.#newNames.get(ref) ?? context.nameOf(ref),
      fieldsOf: (ref) => this.#planned.get(ref) ?? context.fieldsOf(ref),
    };
  }

  /** A reference for a record that is still to be made. */
  newRef(name = ''): string {
    const ref = `new:${String(this.#newNames.size + 1)}`;
    this.#newNames.set(ref, name);
    return ref;
  }

  /** Adds a problem; where the row does not go in for it, the row counts as rejected. */
  report(problem: TemplateProblem, type: RecordType): void {
    this.problems.push(problem);
    if (!problem.rowIn) this.#count(problem.sheet, type, 'rejected');
  }

  /** Plans a new record. */
  create(planned: Omit<PlannedRecord, 'id'>): void {
    this.changes.push({ ...planned, id: null });
    this.#planned.set(planned.ref, { ...moduleOf(planned.type).defaults, ...planned.fields });
    this.#count(planned.sheet, planned.type, 'created');
  }

  /** Plans a change of a record that is there; fields equal to its own are left out. */
  update(existing: AnyRecord, planned: Omit<PlannedRecord, 'id' | 'ref'>): void {
    this.#seen.add(existing.id);
    const current = existing as unknown as Readonly<Record<string, unknown>>;
    const fields = Object.fromEntries(Object.entries(planned.fields).filter(([name, value]) => !sameJson(current[name], value)));
    if (Object.keys(fields).length === 0) {
      this.#count(planned.sheet, planned.type, 'unchanged');
      return;
    }
    this.changes.push({ ...planned, fields, ref: existing.id, id: existing.id });
    this.#planned.set(existing.id, { ...current, ...fields });
    this.#count(planned.sheet, planned.type, 'updated');
  }

  /** Whether a value fits the field of a record type. */
  fits(type: RecordType, field: string, value: unknown): boolean {
    return moduleOf(type).fields[field]?.safeParse(value).success === true;
  }

  /** The records of a type that no sheet has named; none where rows were turned away, which may have been theirs. */
  unseen(type: RecordType): readonly RecordId[] {
    if ((this.#byType.get(type)?.rejected ?? 0) > 0) return [];
    return listOf(this.context.document, type).flatMap(({ id }) => (this.#seen.has(id) ? [] : [id]));
  }

  countsOf(sheet: string): TemplateCounts {
    return this.#bySheet.get(sheet) ?? NONE;
  }

  get counts(): Readonly<Partial<Record<RecordType, TemplateCounts>>> {
    return Object.fromEntries(this.#byType);
  }

  #count(sheet: string, type: RecordType, outcome: Outcome): void {
    const add = (counts: TemplateCounts = NONE): TemplateCounts => ({ ...counts, [outcome]: counts[outcome] + 1 });
    this.#bySheet.set(sheet, add(this.#bySheet.get(sheet)));
    this.#byType.set(type, add(this.#byType.get(type)));
  }
}

/** A sheet of the workbook and the template it is. */
export interface FoundTemplate {
  readonly sheet: string;
  readonly template: TemplateName;
}

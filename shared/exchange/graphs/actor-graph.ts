import { foldText } from '../../domain/kernel/text-folding';
import type { RecordType } from '../../domain/registry';
import { listOf, type Document } from '../../document/document';
import { cellText, type CellValue } from '../sheets/sheet';
import { Intake, templateContext } from '../templates/intake';
import { nameKey } from '../templates/name-index';
import { actorTemplate, relationTemplate } from '../templates/record-templates';
import type { RecordTemplate, TemplateColumn } from '../templates/template';
import type { TemplatePreview } from '../templates/template-preview';
import { LABEL_NAMES, type GraphData, type GraphEdge, type GraphNode } from './graph-data';

/** The name of a template column as an attribute of a graph: its header without the explanation in parentheses. */
function attributeOf({ header }: { readonly header: string }): string {
  return (header.split('(')[0] ?? header).trimEnd();
}

/** The actors and relations of a document as a graph: every field that the templates have, by the same names. */
export function graphOf(document: Document, { includePersonalData }: { readonly includePersonalData: boolean }): GraphData {
  const context = templateContext(document);
  const attributesOf = <Type extends RecordType>(template: RecordTemplate<Type>, record: object): Readonly<Record<string, string>> => {
    const fields = record as Readonly<Record<string, unknown>>;
    const columns = template.columns.filter(({ field, personal }) => (includePersonalData || !personal) && !isStructure(field));
    const pairs = columns.map((column): readonly [string, CellValue] => [attributeOf(column), column.write(fields[column.field], context, fields)]);
    return Object.fromEntries(pairs.flatMap(([name, value]) => (cellText(value) === '' ? [] : [[name, cellText(value)]])));
  };
  return {
    nodes: listOf(document, 'actor').map((actor) => ({ id: actor.id, label: actor.name, attributes: attributesOf(actorTemplate, actor) })),
    edges: listOf(document, 'relation').map((relation) => ({
      source: relation.sourceId,
      target: relation.targetId,
      directed: relation.directed,
      label: relation.label,
      attributes: { ...attributesOf(relationTemplate, relation), weight: String(relation.strength) },
    })),
  };
}

/** Fields that a graph holds as its own structure, not as attributes. */
const isStructure = (field: string): boolean => ['name', 'sourceId', 'targetId', 'directed'].includes(field);

/**
 * What importing a graph into a document would do: nodes become actors (those that are there by name are updated),
 * edges relations. Attributes named like the templates' columns, or like the fields, are read; others are reported
 * once each. `row` of a problem counts nodes or edges from 1, and its `sheet` is ''.
 */
export function readActorGraph(graph: GraphData, fileName: string, document: Document): TemplatePreview {
  const intake = new Intake(document);
  reportForeign(actorTemplate, graph.nodes, intake);
  reportForeign(relationTemplate, graph.edges, intake);
  const refs = readNodes(graph.nodes, intake);
  readEdges(graph.edges, refs, intake);
  return { fileName, sheets: [], otherSheets: [], changes: intake.changes, problems: intake.problems, gone: [], counts: intake.counts };
}

function readNodes(nodes: readonly GraphNode[], intake: Intake): ReadonlyMap<string, string> {
  const existing = new Map(listOf(intake.context.document, 'actor').map((actor) => [nameKey(actor.name), actor]));
  const refs = new Map<string, string>();
  const names = new Set<string>();
  nodes.forEach(({ id, label, attributes }, index) => {
    const place = { sheet: '', row: index + 1 };
    const text = (label === '' ? id : label).replace(/\s+/gu, ' ').trim().slice(0, 1000);
    if (refs.has(id) || text === '') {
      intake.report({ ...place, messageKey: 'imports.problem.repeatedNode', params: { text: id.slice(0, 80) }, rowIn: false }, 'actor');
      return;
    }
    if (label === '') intake.report({ ...place, messageKey: 'imports.problem.nodeWithoutName', params: { text }, rowIn: true }, 'actor');
    let name = text;
    for (let copy = 2; names.has(nameKey(name)); copy += 1) name = `${text.slice(0, 980)} (${String(copy)})`;
    if (name !== text) intake.report({ ...place, messageKey: 'imports.problem.sameName', params: { text, name }, rowIn: true }, 'actor');
    names.add(nameKey(name));
    const fields = fieldsOf(actorTemplate, attributes, place.row, intake);
    const actor = existing.get(nameKey(name));
    if (actor === undefined) {
      const ref = intake.newRef(name);
      intake.create({ ref, type: 'actor', fields: { ...fields, name }, ...place });
      refs.set(id, ref);
    } else {
      intake.update(actor, { type: 'actor', fields, ...place });
      refs.set(id, actor.id);
    }
  });
  return refs;
}

function readEdges(edges: readonly GraphEdge[], refs: ReadonlyMap<string, string>, intake: Intake): void {
  const keyOf = (fields: Readonly<Record<string, unknown>>): string => `${relationTemplate.keyOf(fields)} ${String(fields['label'])}`;
  const existing = new Map(
    listOf(intake.context.document, 'relation').map((relation) => [keyOf(relation as unknown as Record<string, unknown>), relation]),
  );
  const first = new Map<string, number>();
  edges.forEach(({ source, target, directed, label, attributes }, index) => {
    const place = { sheet: '', row: index + 1 };
    const report = (problem: string, params: Readonly<Record<string, string | number>>): void => {
      intake.report({ ...place, messageKey: `imports.problem.${problem}`, params, rowIn: false }, 'relation');
    };
    const sourceId = refs.get(source);
    const targetId = refs.get(target);
    if (sourceId === undefined || targetId === undefined) {
      return report('danglingEdge', { text: (sourceId === undefined ? source : target).slice(0, 80) });
    }
    if (sourceId === targetId) return report('selfRelation', { text: intake.context.nameOf(sourceId) });
    const read = fieldsOf(relationTemplate, attributes, place.row, intake);
    const fields = { ...strengthOf(attributes), ...read, sourceId, targetId, directed, label: label.slice(0, 1000) };
    const key = keyOf(fields);
    const earlier = first.get(key);
    if (earlier !== undefined) return report('duplicate', { first: earlier });
    first.set(key, place.row);
    const relation = existing.get(key);
    if (relation === undefined) intake.create({ ref: intake.newRef(), type: 'relation', fields, ...place });
    else {
      const told = Object.fromEntries(Object.entries(fields).filter(([field]) => !relationTemplate.identity.includes(field)));
      intake.update(relation, { type: 'relation', fields: told, ...place });
    }
  });
}

/** A weight that is 1, 2 or 3 is a strength; any other is of another scale and says nothing here. */
function strengthOf({ weight }: Readonly<Record<string, string>>): { readonly strength?: number } {
  const value = Number(weight ?? NaN);
  return [1, 2, 3].includes(value) ? { strength: value } : {};
}

function columnNamed<Type extends RecordType>({ columns }: RecordTemplate<Type>, attribute: string): TemplateColumn<Type> | undefined {
  const wanted = foldText(attribute);
  return columns.find(
    (column) => !isStructure(column.field) && (foldText(attributeOf(column)) === wanted || column.field === attribute || column.aliases.some((alias) => foldText(alias) === wanted)),
  );
}

function fieldsOf<Type extends RecordType>(
  template: RecordTemplate<Type>,
  attributes: Readonly<Record<string, string>>,
  row: number,
  intake: Intake,
): Readonly<Record<string, unknown>> {
  const fields: Record<string, unknown> = {};
  for (const [name, text] of Object.entries(attributes)) {
    const column = columnNamed(template, name);
    const reading = column?.read(text, intake.context);
    if (column === undefined || reading === undefined || reading.kind === 'blank') continue;
    const tell = (problem: string, params: Readonly<Record<string, string | number>>): void => {
      intake.report({ sheet: '', row, messageKey: `imports.problem.${problem}`, params, rowIn: true }, template.type);
    };
    if (reading.kind === 'problem') tell(reading.problem, reading.params);
    else if (intake.fits(template.type, column.field, reading.value)) fields[column.field] = reading.value;
    else tell('tooLong', { header: attributeOf(column) });
  }
  return fields;
}

/** Attributes that mean nothing here are told once, not for each node. */
function reportForeign<Type extends RecordType>(
  template: RecordTemplate<Type>,
  items: readonly { readonly attributes: Readonly<Record<string, string>> }[],
  intake: Intake,
): void {
  const told = new Set<string>();
  items.forEach(({ attributes }, index) => {
    for (const name of Object.keys(attributes)) {
      if (told.has(name) || name === 'weight' || (LABEL_NAMES as readonly string[]).includes(name.toLowerCase())) continue;
      told.add(name);
      if (columnNamed(template, name) !== undefined) continue;
      const params = { text: name.slice(0, 80) };
      intake.report({ sheet: '', row: index + 1, messageKey: 'imports.problem.ignoredAttribute', params, rowIn: true }, template.type);
    }
  });
}

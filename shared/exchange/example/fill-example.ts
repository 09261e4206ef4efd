import { catalog } from '../../catalogs/catalog';
import type { ChangeSet } from '../../document/change-set';
import type { RecordId } from '../../domain/kernel/id';
import { moneyFromMajor } from '../../domain/kernel/money';
import { planLinkId } from '../../domain/links/plan-link';
import type { ExampleFile } from './example-file';
import { placeOnRings } from './ring-places';

/** What a part of the file is called by: throws where the file names a part it does not have. */
function found<Value>(map: ReadonlyMap<string, Value>, key: string): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`The example names what it does not have: ${key}`);
  return value;
}

interface Named {
  readonly id: RecordId;
  readonly name: string;
  readonly shortName: string;
}

/** Writes the whole example into a change set on an empty document. Throws where the file is not sound. */
export function fillExample(changes: ChangeSet, processId: RecordId, file: ExampleFile): void {
  changes.create('process', { ...file.process, isExample: true }, processId);
  const actors = fillActors(changes, file);
  fillBodies(changes, file, actors);
  const planNodes = fillPlan(changes, file, actors);
  const lines = fillLines(changes, file);
  for (const { plan, line, strength, rationale, statedBy } of file.links) {
    const planNodeId = found(planNodes, plan);
    const lineId = found(lines, line);
    const fields = { planNodeId, lineId, strength, rationale, statedBy: found(actors, statedBy).name };
    changes.create('planLink', fields, planLinkId(planNodeId, lineId));
  }
  fillScores(changes, file, actors, lines);
}

function fillActors(changes: ChangeSet, file: ExampleFile): ReadonlyMap<string, Named> {
  const places = placeOnRings(file.actors);
  const actors = new Map<string, Named>();
  for (const actor of file.actors) {
    const { key, ...fields } = actor;
    const { free, rings } = places.get(actor) ?? {};
    const positions = free === undefined || rings === undefined ? {} : { free, rings };
    const { id, name, acronym } = changes.create('actor', { ...fields, positions });
    actors.set(key, { id, name, shortName: acronym === '' ? name : acronym });
  }
  for (const { source, target, ...fields } of file.relations) {
    changes.create('relation', { ...fields, sourceId: found(actors, source).id, targetId: found(actors, target).id });
  }
  return actors;
}

/** The functions of each body and of its members are those of the catalogue, in its words. */
function fillBodies(changes: ChangeSet, file: ExampleFile, actors: ReadonlyMap<string, Named>): void {
  for (const { kind, name, members, memberFunctions, rhythm, notes } of file.bodies) {
    const functionsOf = (member: string): readonly string[] =>
      catalog('bodyFunctions')
        .filter((entry) => entry.body === kind && entry.member === member)
        .map((entry) => entry.name);
    changes.create('body', {
      kind,
      name,
      memberIds: members.map((key) => found(actors, key).id),
      functions: functionsOf('general'),
      memberFunctions: Object.entries(memberFunctions).map(([member, key]) => ({
        actorName: found(actors, key).name,
        functions: functionsOf(member),
      })),
      rhythm,
      notes,
    });
  }
}

function fillPlan(
  changes: ChangeSet,
  file: ExampleFile,
  actors: ReadonlyMap<string, Named>,
): ReadonlyMap<string, RecordId> {
  const ids = new Map<string, RecordId>();
  file.plan.forEach((node, order) => {
    const parentCode = node.code.split('.').slice(0, -1).join('.');
    const place = { code: node.code, level: node.level, name: node.name, order };
    const parentId = parentCode === '' ? null : found(ids, parentCode);
    if (node.level !== 'target') {
      ids.set(node.code, changes.create('planNode', { ...place, parentId }).id);
      return;
    }
    const { indicator, unit, baseline, target, targetsByYear, budgetMillions, responsible, sdgs } = node;
    const measured = { indicator, unit, baseline, target, targetsByYear, sdgs };
    const budget = moneyFromMajor(budgetMillions * 1_000_000, file.process.currency);
    const fields = { ...place, parentId, ...measured, budget, responsible: found(actors, responsible).shortName };
    ids.set(node.code, changes.create('planNode', fields).id);
  });
  return ids;
}

function fillLines(changes: ChangeSet, file: ExampleFile): ReadonlyMap<string, RecordId> {
  return new Map(file.lines.map(({ key, ...fields }, order) => [key, changes.create('line', { ...fields, order }).id]));
}

function fillScores(
  changes: ChangeSet,
  file: ExampleFile,
  actors: ReadonlyMap<string, Named>,
  lines: ReadonlyMap<string, RecordId>,
): void {
  const scored = file.influences.actors.map((key) => found(actors, key).id);
  const at = (index: number): RecordId => {
    const id = scored[index];
    if (id === undefined) throw new Error(`The example scores more actors than it names: ${index + 1}`);
    return id;
  };
  file.influences.matrix.forEach((row, source) => {
    row.forEach((value, target) => {
      if (source !== target) changes.create('influence', { sourceId: at(source), targetId: at(target), value });
    });
  });
  file.objectives.forEach(({ name, description, kind, positions }, order) => {
    const subjectId = changes.create('objective', { name, description, kind, order }).id;
    positions.forEach((value, index) => changes.create('position', { actorId: at(index), subjectId, value }));
  });
  for (const { actor, line, value, condition } of file.linePositions) {
    const fields = { actorId: found(actors, actor).id, subjectId: found(lines, line), value, condition };
    changes.create('position', fields);
  }
}

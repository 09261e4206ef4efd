import { catalog } from '../../catalogs/catalog';
import type { ChangeSet } from '../../document/change-set';
import type { RecordId } from '../../domain/kernel/id';
import { moneyFromMajor } from '../../domain/kernel/money';
import { planLinkId } from '../../domain/links/plan-link';
import type { ExampleFile } from './example-file';
import { placeOnRings } from './ring-places';
import { found, type Named, type Story } from './story';
import type { StoryCalendar } from './story-calendar';

/** The year in which the source document was published, and to which the years of the file belong. */
const FILE_YEAR = 2014;

/**
 * Writes what the file tells into a change set on an empty document, its years moved to those of the calendar, and gives
 * what the rest of the story goes by. Throws where the file is not sound.
 */
export function fillExample(changes: ChangeSet, processId: RecordId, file: ExampleFile, calendar: StoryCalendar): Story {
  const moved = calendar.year - FILE_YEAR;
  const { periodStart, periodEnd } = file.process;
  const period = { periodStart: periodStart + moved, periodEnd: periodEnd + moved };
  changes.create('process', { ...file.process, ...period, isExample: true }, processId);
  const actors = fillActors(changes, file);
  fillBodies(changes, file, actors);
  const planNodes = fillPlan(changes, file, actors, moved);
  const lines = fillLines(changes, file);
  for (const { plan, line, strength, rationale, statedBy } of file.links) {
    const planNodeId = found(planNodes, plan);
    const lineId = found(lines, line);
    const fields = { planNodeId, lineId, strength, rationale, statedBy: found(actors, statedBy).name };
    changes.create('planLink', fields, planLinkId(planNodeId, lineId));
  }
  const objectives = fillScores(changes, file, actors, lines);
  return { changes, processId, calendar, actors, lines, plan: planNodes, objectives };
}

function fillActors(changes: ChangeSet, file: ExampleFile): ReadonlyMap<string, Named> {
  const places = placeOnRings(file.actors);
  const actors = new Map<string, Named>();
  for (const actor of file.actors) {
    const { key, ...fields } = actor;
    // On its rings the map finds the places by itself.
    const free = places.get(actor);
    const positions = free === undefined ? {} : { free };
    const { id, name, acronym, sector } = changes.create('actor', { ...fields, positions });
    actors.set(key, { id, name, shortName: acronym === '' ? name : acronym, sector });
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
  moved: number,
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
    const { indicator, unit, baseline, target, budgetMillions, responsible, sdgs } = node;
    const targetsByYear = Object.fromEntries(Object.entries(node.targetsByYear).map(([year, value]) => [String(Number(year) + moved), value]));
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
): ReadonlyMap<string, RecordId> {
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
  const objectives = new Map<string, RecordId>();
  file.objectives.forEach(({ key, name, description, kind, positions }, order) => {
    const subjectId = changes.create('objective', { name, description, kind, order }).id;
    objectives.set(key, subjectId);
    positions.forEach((value, index) => changes.create('position', { actorId: at(index), subjectId, value }));
  });
  for (const { actor, line, value, condition } of file.linePositions) {
    const fields = { actorId: found(actors, actor).id, subjectId: found(lines, line), value, condition };
    changes.create('position', fields);
  }
  for (const { by, source, target, value } of file.secondOpinions) {
    changes.create('influence', { sourceId: found(actors, source).id, targetId: found(actors, target).id, value, scorer: by });
  }
  return objectives;
}

import type { ChangeSet } from '@shared/document/change-set';
import { listOf, type Document } from '@shared/document/document';
import type { Diff } from '@shared/document/diff-shape';
import { ACTOR_KINDS } from '@shared/domain/actors/actor';
import { planLinkId } from '@shared/domain/links/plan-link';
import type { AnyRecord, RecordType } from '@shared/domain/registry';
import fc from 'fast-check';
import { act } from './document';
import type { StampSource } from './stamp';

const KINDS = [
  'addActor', 'renameActor', 'noteActor', 'moveActor', 'addRelation', 'strengthen', 'addBody', 'addMember', 'addNode',
  'addLine', 'link', 'rationale', 'addObjective', 'takePosition', 'influence', 'remove', 'remove', 'removeMany', 'wait',
] as const;

/** One act of a made-up person: what, and numbers that choose on which records. */
export interface RandomCommand {
  readonly kind: (typeof KINDS)[number];
  readonly pick: number;
  readonly other: number;
  readonly value: number;
  readonly text: string;
}

/** Commands in any order; each finds its records in whatever document it meets. */
export const randomCommand: fc.Arbitrary<RandomCommand> = fc.record({
  kind: fc.constantFrom(...KINDS),
  pick: fc.nat(),
  other: fc.nat(),
  value: fc.nat(100),
  text: fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).map((text) => `x${text}`),
});

/** A list of commands. */
export const randomCommands = (maxLength = 30): fc.Arbitrary<readonly RandomCommand[]> =>
  fc.array(randomCommand, { maxLength });

/** Runs a command as one act; one that finds no record to act on does nothing. */
export function runRandomCommand(
  document: Document,
  stamps: StampSource,
  command: RandomCommand,
): { readonly document: Document; readonly diff: Diff } {
  if (command.kind === 'wait') stamps.wait(command.value * 1000);
  return act(document, stamps, (change) => {
    edit(change, document, command);
  });
}

/** Runs commands one after the other. */
export function runRandomCommands(
  document: Document,
  stamps: StampSource,
  commands: readonly RandomCommand[],
): { readonly document: Document; readonly diffs: readonly Diff[] } {
  const diffs: Diff[] = [];
  let current = document;
  for (const command of commands) {
    const step = runRandomCommand(current, stamps, command);
    diffs.push(step.diff);
    current = step.document;
  }
  return { document: current, diffs };
}

function edit(change: ChangeSet, document: Document, { kind, pick, other, value, text }: RandomCommand): void {
  const one = <Type extends RecordType>(type: Type, index: number) => {
    // By id, so that a command means the same record whatever the order of entry.
    const list = [...listOf(document, type)].sort((a, b) => (a.id < b.id ? -1 : 1));
    return list[index % Math.max(1, list.length)];
  };
  const [actor, partner] = [one('actor', pick), one('actor', other)];
  switch (kind) {
    case 'addActor':
      change.create('actor', { name: text, kind: ACTOR_KINDS[value % ACTOR_KINDS.length] ?? 'other' });
      break;
    case 'renameActor':
      if (actor !== undefined) change.update('actor', actor.id, { name: text });
      break;
    case 'noteActor':
      if (actor !== undefined) change.update('actor', actor.id, { notes: text, influence: value % 5 });
      break;
    case 'moveActor':
      if (actor !== undefined) change.update('actor', actor.id, { positions: { rings: { x: value, y: -value } } });
      break;
    case 'addRelation':
      if (actor !== undefined && partner !== undefined && actor !== partner) {
        change.create('relation', { sourceId: actor.id, targetId: partner.id, label: text });
      }
      break;
    case 'strengthen': {
      const relation = one('relation', pick);
      if (relation !== undefined) change.update('relation', relation.id, { strength: (value % 3) + 1 });
      break;
    }
    case 'addBody':
      change.create('body', { name: text, memberIds: actor === undefined ? [] : [actor.id] });
      break;
    case 'addMember': {
      const body = one('body', other);
      if (body !== undefined && actor !== undefined && !body.memberIds.includes(actor.id)) {
        change.update('body', body.id, { memberIds: [...body.memberIds, actor.id] });
      }
      break;
    }
    case 'addNode': {
      const parent = one('planNode', pick);
      change.create('planNode', { level: 'programme', name: text, parentId: parent?.id ?? null, order: value });
      break;
    }
    case 'addLine':
      change.create('line', { name: text, order: value });
      break;
    case 'link': {
      const [node, line] = [one('planNode', pick), one('line', other)];
      if (node === undefined || line === undefined) break;
      const id = planLinkId(node.id, line.id);
      const strength = (value % 4) as 0 | 1 | 2 | 3;
      if (change.get(id) === undefined) change.create('planLink', { planNodeId: node.id, lineId: line.id, strength }, id);
      else change.update('planLink', id, { strength });
      break;
    }
    case 'rationale': {
      const link = one('planLink', pick);
      if (link !== undefined) change.update('planLink', link.id, { rationale: text });
      break;
    }
    case 'addObjective':
      change.create('objective', { name: text, order: value });
      break;
    case 'takePosition': {
      const objective = one('objective', other);
      if (actor !== undefined && objective !== undefined) {
        change.create('position', { actorId: actor.id, subjectId: objective.id, value: (value % 9) - 4 });
      }
      break;
    }
    case 'influence':
      if (actor !== undefined && partner !== undefined && actor !== partner) {
        change.create('influence', { sourceId: actor.id, targetId: partner.id, value: value % 5 });
      }
      break;
    case 'remove':
      change.remove(removable(document, [pick]));
      break;
    case 'removeMany':
      change.remove(removable(document, [pick, other, value]));
      break;
    case 'wait':
      break;
  }
}

function removable(document: Document, picks: readonly number[]): readonly AnyRecord['id'][] {
  const types = ['actor', 'planNode', 'line', 'relation', 'body', 'objective', 'planLink'] as const;
  const all = types.flatMap((type) => [...listOf(document, type)].map(({ id }) => id)).sort();
  return picks.flatMap((pick) => all[pick % Math.max(1, all.length)] ?? []);
}

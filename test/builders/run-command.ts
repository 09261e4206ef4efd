import { openChangeSet } from '@shared/document/change-set';
import { applyDiff, type Diff } from '@shared/document/diff';
import { emptyDocument, type Document } from '@shared/document/document';
import { toInstant } from '@shared/domain/kernel/civil-date';
import type { RecordId } from '@shared/domain/kernel/id';
import { seededRandom } from '@shared/domain/kernel/seeded-random';
import { writeRevision } from '@shared/domain/kernel/revision';
import type { Failure } from '@shared/domain/kernel/result';
import type { Command } from '@renderer/store/command';

/** A document with a clock: commands run on it one after another, as a person would. */
export interface Desk {
  readonly document: () => Document;
  /** Runs a command that must succeed. */
  readonly run: <Input, Value>(command: Command<Input, Value>, input: Input) => Value;
  /** Runs a command that must fail, and gives the failure. The document stays. */
  readonly refused: <Input, Value>(command: Command<Input, Value>, input: Input) => Failure;
  /** Lets time pass (or, negative, sets the clock back). */
  readonly wait: (milliseconds: number) => void;
  readonly diffs: readonly Diff[];
  readonly now: () => number;
}

export function openDesk(start = Date.parse('2026-03-02T14:00:00.000Z')): Desk {
  let document = emptyDocument('process:desk');
  let now = start;
  let turn = 0;
  const random = seededRandom(11);
  const diffs: Diff[] = [];
  const attempt = <Input, Value>(command: Command<Input, Value>, input: Input) => {
    turn += 1;
    const revision = writeRevision({ time: start + turn, counter: 0, deviceId: 'desk' });
    const change = openChangeSet(document, { revision, now: toInstant(now), random });
    const result = command.run(change, document, input);
    return { result, diff: change.finish() };
  };
  return {
    document: () => document,
    run: (command, input) => {
      const { result, diff } = attempt(command, input);
      if (!result.ok) throw new Error(`${command.id}: ${result.error.code}`);
      diffs.push(diff);
      document = applyDiff(document, diff);
      return result.value;
    },
    refused: (command, input) => {
      const { result } = attempt(command, input);
      if (result.ok) throw new Error(`${command.id} was not refused`);
      return result.error;
    },
    wait: (milliseconds) => {
      now += milliseconds;
    },
    diffs,
    now: () => now,
  };
}

/** Actors put into a desk: name and sector each. Gives their ids in order. */
export function addActors(desk: Desk, actors: readonly (readonly [name: string, sector: string])[]): readonly RecordId[] {
  return desk.run(
    {
      id: 'test.actors',
      labelKey: 'sessions.command.create',
      undo: 'record',
      run: (change) => ({ ok: true, value: actors.map(([name, sector]) => change.create('actor', { name, sector, focalPoint: `Delegado de ${name}` }).id as RecordId) }),
    },
    undefined,
  );
}

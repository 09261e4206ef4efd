import { defineCommand } from '@renderer/store/command';
import { onNotice, announceFailure, type Notice } from '@renderer/store/notices';
import { configureRevisions } from '@renderer/store/revisions';
import {
  endGesture,
  goToPosition,
  onCommit,
  openDocument,
  redo,
  redoLabel,
  runCommand,
  runGesture,
  undo,
  undoLabel,
  workspace,
  type CommittedAct,
} from '@renderer/store/workspace';
import { openChangeSet } from '@shared/document/change-set';
import { applyDiff } from '@shared/document/diff';
import { emptyDocument, listOf, type Document } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import { fail, ok } from '@shared/domain/kernel/result';
import { seededRandom } from '@shared/domain/kernel/seeded-random';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';

const ID = 'process:one';
let now = 0;
let acts: CommittedAct[] = [];
let notices: Notice[] = [];

const add = defineCommand<string, RecordId>({
  id: 'test.add',
  labelKey: 'home.command.update',
  undo: 'record',
  run: (change, _document, name) => (name === '' ? fail('no-name', 'home.form.error.name') : ok(change.create('actor', { name }).id)),
});
const rename = defineCommand<{ readonly id: RecordId; readonly name: string }>({
  id: 'test.rename',
  labelKey: 'home.command.update',
  undo: 'merge',
  mergeKey: ({ id }) => id,
  run: (change, _document, { id, name }) => {
    change.update('actor', id, { name });
    return ok(undefined);
  },
});
const remove = defineCommand<RecordId>({
  id: 'test.remove',
  labelKey: 'home.command.update',
  undo: 'record',
  run: (change, _document, id) => {
    change.remove([id]);
    return ok(undefined);
  },
});

const document = (): Document => workspace.getState().document as Document;
const names = (): readonly string[] => listOf(document(), 'actor').map(({ name }) => name);
const content = () => listOf(document(), 'actor').map(({ id, name }) => `${id} ${name}`).toSorted();
const idOf = (result: ReturnType<typeof runCommand<string, RecordId>>): RecordId => {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};

onCommit((act) => acts.push(act));
onNotice((notice) => notices.push(notice));

beforeEach(() => {
  now = Date.parse('2026-03-01T17:00:00.000Z');
  configureRevisions({ deviceId: 'prueba', clock: () => (now += 5), random: seededRandom(11) });
  const change = openChangeSet(emptyDocument(ID), { revision: '000000001-0000-prueba', now: '2026-03-01T17:00:00.000Z', random: seededRandom(2) });
  change.create('process', { name: 'P', territoryName: 'T', periodStart: 2024, periodEnd: 2027 }, ID);
  openDocument(applyDiff(emptyDocument(ID), change.finish()));
  acts = [];
  notices = [];
});

describe('running a command', () => {
  it('shows its effect at once and commits it as the next act', () => {
    runCommand(add, 'A');
    runCommand(add, 'B');
    expect(names()).toEqual(['A', 'B']);
    expect(acts.map(({ sequence, kind }) => [sequence, kind])).toEqual([[1, 'do'], [2, 'do']]);
  });

  it('that fails writes nothing, gives the failure and says it once, also when the caller says it again', () => {
    const result = runCommand(add, '');
    expect(result).toMatchObject({ ok: false, error: { code: 'no-name' } });
    if (!result.ok) announceFailure(result.error);
    expect(acts).toEqual([]);
    expect(notices).toMatchObject([{ tone: 'danger', messageKey: 'home.form.error.name' }]);
  });

  it('that throws writes nothing and is told as a failure', () => {
    const broken = defineCommand<void>({ id: 'test.broken', labelKey: 'home.command.update', undo: 'record', run: (change) => {
      change.create('actor', { name: 'half' });
      throw new Error('fault');
    } });
    expect(runCommand(broken, undefined, { quiet: true })).toMatchObject({ ok: false, error: { code: 'unexpected' } });
    expect(names()).toEqual([]);
    expect(notices).toEqual([]);
  });

  it('that changes nothing leaves no step', () => {
    const id = idOf(runCommand(add, 'A'));
    runCommand(rename, { id, name: 'A' });
    expect(acts).toHaveLength(1);
  });
});

describe('undo and redo', () => {
  it('say what they would do, and do it', () => {
    expect(undoLabel(workspace.getState())).toBeNull();
    runCommand(add, 'A');
    expect(undoLabel(workspace.getState())).toBe('Cambiar los datos del proceso');
    undo();
    expect(names()).toEqual([]);
    expect(undoLabel(workspace.getState())).toBeNull();
    expect(redoLabel(workspace.getState())).toBe('Cambiar los datos del proceso');
    redo();
    expect(names()).toEqual(['A']);
  });

  it('are later acts, not old states: their revisions are greater than what they take back', () => {
    runCommand(add, 'A');
    undo();
    const [done, undone] = acts;
    expect(undone?.diff.revision && done?.diff.revision && undone.diff.revision > done.diff.revision).toBe(true);
    expect(document().tombstones.size).toBe(1);
  });

  it('take any sequence of acts back to the start, and forward again to the end', () => {
    const acting = fc.array(fc.record({ kind: fc.constantFrom('add', 'rename', 'remove', 'undo', 'redo'), pick: fc.nat(20), name: fc.stringMatching(/^[a-z]{1,4}$/u) }), { maxLength: 25 });
    fc.assert(
      fc.property(acting, (steps) => {
        openDocument(document());
        const start = content();
        for (const { kind, pick, name } of steps) {
          const ids = listOf(document(), 'actor').map(({ id }) => id);
          const id = ids[pick % Math.max(1, ids.length)];
          if (kind === 'add') runCommand(add, name);
          else if (kind === 'undo') undo();
          else if (kind === 'redo') redo();
          else if (id !== undefined) {
            if (kind === 'rename') runCommand(rename, { id, name });
            else runCommand(remove, id);
          }
        }
        while (redoLabel(workspace.getState()) !== null) redo();
        const end = content();
        while (undoLabel(workspace.getState()) !== null) undo();
        expect(content()).toEqual(start);
        while (redoLabel(workspace.getState()) !== null) redo();
        expect(content()).toEqual(end);
      }),
      { numRuns: 60 },
    );
  });

  it('jump to any point of the history as one act', () => {
    for (const name of ['A', 'B', 'C']) runCommand(add, name);
    goToPosition(1);
    expect(names()).toEqual(['A']);
    goToPosition(3);
    expect(names()).toEqual(['A', 'B', 'C']);
    expect(acts).toHaveLength(5);
  });
});

describe('one gesture', () => {
  it('of typing is one step: acts with the same merge key join until the gesture ends', () => {
    const id = idOf(runCommand(add, 'A'));
    for (const name of ['Al', 'Alc', 'Alca']) runCommand(rename, { id, name });
    endGesture();
    runCommand(rename, { id, name: 'Alcaldía' });
    undo();
    expect(names()).toEqual(['Alca']);
    undo();
    expect(names()).toEqual(['A']);
  });

  it('of several commands is one act and one step', () => {
    runGesture({ id: 'test.gesture', labelKey: 'home.command.update' }, () => {
      runCommand(add, 'A');
      runCommand(add, 'B');
      return ok(undefined);
    });
    expect(names()).toEqual(['A', 'B']);
    expect(acts).toHaveLength(1);
    undo();
    expect(names()).toEqual([]);
  });

  it('that fails half way leaves nothing', () => {
    const result = runGesture({ id: 'test.gesture', labelKey: 'home.command.update' }, () => {
      runCommand(add, 'A');
      return runCommand(add, '', { quiet: true });
    });
    expect(result.ok).toBe(false);
    expect(names()).toEqual([]);
    expect(acts).toEqual([]);
  });
});

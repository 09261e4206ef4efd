import { drawBeforeInput } from '@renderer/app/draw-before-input';
import { defineCommand } from '@renderer/store/command';
import { configureRevisions } from '@renderer/store/revisions';
import { closeDocument, isDrawingHeld, onCommit, openDocument, runCommand, undo, workspace } from '@renderer/store/workspace';
import { openChangeSet } from '@shared/document/change-set';
import { applyDiff } from '@shared/document/diff';
import { emptyDocument, listOf } from '@shared/document/document';
import { fail, ok } from '@shared/domain/kernel/result';
import { seededRandom } from '@shared/domain/kernel/seeded-random';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const ID = 'process:one';
const NOON = Date.parse('2026-03-01T17:00:00.000Z');

const add = defineCommand<string>({
  id: 'test.add',
  labelKey: 'home.command.update',
  undo: 'record',
  run: (change, _document, name) => {
    if (name === '') return fail('no-name', 'home.form.error.name');
    change.create('actor', { name });
    return ok(undefined);
  },
});
const names = (): readonly string[] => {
  const { document } = workspace.getState();
  return document === null ? [] : listOf(document, 'actor').map(({ name }) => name);
};
const saving = (): void => { workspace.setState({ save: { kind: 'saving' } }); };

let stop = (): void => undefined;
beforeEach(() => {
  let now = NOON;
  configureRevisions({ deviceId: 'prueba', clock: () => (now += 5), random: seededRandom(11) });
  const change = openChangeSet(emptyDocument(ID), { revision: '000000001-0000-prueba', now: '2026-03-01T17:00:00.000Z', random: seededRandom(2) });
  change.create('process', { name: 'P', territoryName: 'T', periodStart: 2024, periodEnd: 2027 }, ID);
  openDocument(applyDiff(emptyDocument(ID), change.finish()));
  stop = onCommit(saving);
});
afterEach(() => {
  stop();
  closeDocument();
});

describe('an act that is drawn when it is kept', () => {
  it('is in effect at once; the views hear of it when it is kept', () => {
    runCommand(add, 'Alcaldía', { drawWhenKept: true });
    expect(names()).toEqual(['Alcaldía']);
    expect(isDrawingHeld()).toBe(true);
    workspace.setState({ save: { kind: 'saved', at: NOON, onDisk: true } });
    expect(isDrawingHeld()).toBe(false);
  });

  it.each([
    ['cannot be kept', () => { workspace.setState({ save: { kind: 'failed', problems: [{ place: 'disk', code: 'no-space' }], pending: 1 } }); }],
    ['is followed by an act that does not wait', () => { runCommand(add, 'Gremio'); }],
    ['is undone', () => { undo(); }],
    ['is of a process that is closed', closeDocument],
    ['may not be written any more', () => { workspace.setState({ access: 'elsewhere' }); }],
  ])('is drawn at once where it %s', (_case, then) => {
    runCommand(add, 'Alcaldía', { drawWhenKept: true });
    then();
    expect(isDrawingHeld()).toBe(false);
  });

  it('is drawn at once where nobody keeps it, and where it fails', () => {
    runCommand(add, '', { drawWhenKept: true, quiet: true });
    expect(isDrawingHeld()).toBe(false);
    stop();
    runCommand(add, 'Alcaldía', { drawWhenKept: true });
    expect(isDrawingHeld()).toBe(false);
  });

  it.each(['keydown', 'pointerdown', 'click', 'input', 'paste', 'drop'])('is drawn before the next %s is heard', (type) => {
    const window = new EventTarget();
    drawBeforeInput(window);
    const heard: boolean[] = [];
    window.addEventListener(type, () => heard.push(isDrawingHeld()));
    runCommand(add, 'Alcaldía', { drawWhenKept: true });
    window.dispatchEvent(new Event(type));
    expect(heard).toEqual([false]);
  });

  it('does not hold one that does not ask for it', () => {
    runCommand(add, 'Alcaldía');
    expect(isDrawingHeld()).toBe(false);
  });
});

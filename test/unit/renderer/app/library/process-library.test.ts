import type { Machine } from '@test/builders/storage/process-window';
import { machine, openWindow } from '@test/builders/storage/process-window';
import { memoryLocks } from '@test/builders/storage/memory-locks';
import { takeProcessLock } from '@renderer/storage/process-lock';
import { libraryState } from '@renderer/store/process-library';
import { redo, runCommand, runGesture, undo, undoLabel, workspace } from '@renderer/store/workspace';
import { type Document } from '@shared/document/document';
import { stateDigest } from '@shared/document/state-digest';
import type { RecordId } from '@shared/domain/kernel/id';
import { ok } from '@shared/domain/kernel/result';
import { DesktopError } from '@shared/platform/desktop-api';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { GUATAPE, addActor, document, actors, records, saved, workedOn, afterCrash } from '@test/builders/storage/worked-process';

describe('a process that was worked on', () => {
  it('is there after a crash, to the last act, with the history to undo', async () => {
    const on = machine();
    const id = await workedOn(on, ['Alcaldía', 'Cornare']);
    const { library, notices } = await openWindow(afterCrash(on));
    expect((await library.open(id)).ok).toBe(true);
    expect(actors()).toEqual(['Alcaldía', 'Cornare']);
    expect(notices).toEqual([]);
    undo();
    undo();
    expect(actors()).toEqual([]);
    redo();
    expect(actors()).toEqual(['Alcaldía']);
  });

  it('stands where it stood in its history when it is opened again, also after an undo', async () => {
    const on = machine();
    const first = await openWindow(on);
    const made = await first.library.create(GUATAPE);
    for (const name of ['A', 'B', 'C']) runCommand(addActor, name);
    undo();
    await saved();
    first.kill();
    const { library } = await openWindow(afterCrash(on));
    await library.open(made.ok ? made.value : 'process:none');
    expect(actors()).toEqual(['A', 'B']);
    redo();
    expect(actors()).toEqual(['A', 'B', 'C']);
    undo();
    undo();
    undo();
    expect(actors()).toEqual([]);
  });

  it('keeps acts of hundreds of records, undone and done again with a small one in between, as it keeps any other', async () => {
    const on = machine();
    const first = await openWindow(on);
    const made = await first.library.create(GUATAPE);
    const many = Array.from({ length: 600 }, (_, place) => `Actor ${String(place)}`);
    runCommand(addActor, 'A');
    runGesture({ id: 'test.many', labelKey: 'plan.command.importPlan' }, () => {
      for (const name of many) runCommand(addActor, name);
      return ok(undefined);
    });
    undo();
    redo();
    runCommand(addActor, 'B');
    undo();
    undo();
    redo();
    await saved();
    const expected = records(document());
    const kept = on.vault.kept.get(document().processId)?.entry;
    expect(kept).toMatchObject({ digest: stateDigest(document()), recordCount: 602, sequence: workspace.getState().sequence });
    first.kill();
    const { library, notices } = await openWindow(afterCrash(on));
    await library.open(made.ok ? made.value : 'process:none');
    expect(notices).toEqual([]);
    expect(records(document())).toEqual(expected);
    expect(actors()).toEqual(['A', ...many]);
    undo();
    await saved();
    expect(actors()).toEqual(['A']);
    expect(on.vault.kept.get(document().processId)?.entry.digest).toBe(stateDigest(document()));
  });

  it('drops the undone steps from storage when something else is done', async () => {
    const on = machine();
    const first = await openWindow(on);
    const made = await first.library.create(GUATAPE);
    for (const name of ['A', 'B', 'C']) runCommand(addActor, name);
    undo();
    undo();
    runCommand(addActor, 'D');
    await saved();
    first.kill();
    const { library } = await openWindow(afterCrash(on));
    await library.open(made.ok ? made.value : 'process:none');
    expect(actors()).toEqual(['A', 'D']);
    redo();
    expect(actors()).toEqual(['A', 'D']);
    undo();
    undo();
    expect(actors()).toEqual([]);
  });

  it('is rebuilt from the data folder when the browser has lost everything, and the person is told in one sentence', async () => {
    const on = machine();
    const id = await workedOn(on, ['Alcaldía', 'Cornare']);
    const before = records(workspace.getState().document ?? (await reopened(on, id)));
    const wiped = { ...afterCrash(on), indexedDB: new IDBFactory() };
    const { library, notices } = await openWindow(wiped);
    expect(libraryState.getState().processes?.map(({ name }) => name)).toEqual([GUATAPE.name]);
    expect((await library.open(id)).ok).toBe(true);
    expect(records(document())).toEqual(before);
    expect(notices.map(({ messageKey }) => messageKey)).toEqual(['shell.recovery.rebuiltWhole']);
    expect(undoLabel(workspace.getState())).not.toBeNull();
    undo();
    expect(actors()).toEqual(['Alcaldía']);
    await saved();
  });

  it('is brought up by the acts it lacks when the browser is behind, with its history', async () => {
    const on = machine();
    const id = await workedOn(on, ['A']);
    // The browser's storage as it was: what comes next reaches only the data folder.
    const window = await openWindow(afterCrash(on), (parts) => ({
      ...parts,
      repository: { ...parts.repository, keep: () => Promise.reject(new DOMException('', 'QuotaExceededError')) },
    }));
    await window.library.open(id);
    runCommand(addActor, 'B');
    runCommand(addActor, 'C');
    await vi.waitFor(() => {
      expect(on.vault.kept.get(id)?.entry.sequence).toBe(4);
    });
    window.kill();
    const { library, notices } = await openWindow(afterCrash(on));
    await library.open(id);
    expect(actors()).toEqual(['A', 'B', 'C']);
    expect(notices).toMatchObject([{ messageKey: 'shell.recovery.rebuilt', params: { count: 2 } }]);
    for (let step = 0; step < 3; step += 1) undo();
    expect(actors()).toEqual([]);
  });

  it('loses nothing when part of its records are gone from the browser', async () => {
    const on = machine();
    const id = await workedOn(on, ['A', 'B']);
    const damaging = await openWindow(afterCrash(on), (parts) => parts);
    const stored = await damaging.repository.load(id);
    if (stored === null) throw new Error('not stored');
    damaging.kill();
    const { library, notices } = await openWindow(afterCrash(on), (parts) => ({
      ...parts,
      repository: { ...parts.repository, load: () => Promise.resolve({ ...stored, records: stored.records.slice(0, 2) }) },
    }));
    expect((await library.open(id)).ok).toBe(true);
    expect(actors().toSorted()).toEqual(['A', 'B']);
    expect(notices.map(({ messageKey }) => messageKey)).toEqual(['shell.recovery.repaired']);
  });

  it('gets a copy in the data folder when that was away while work went on', async () => {
    const on = machine();
    const id = await workedOn(on, ['A']);
    on.vault.kept.clear();
    const { library, notices } = await openWindow(afterCrash(on));
    await library.open(id);
    await saved();
    expect(on.vault.kept.get(id)?.entry).toMatchObject({ sequence: 2, recordCount: 2 });
    expect(notices).toEqual([]);
  });

  it('keeps what either side holds when both went on apart', async () => {
    const on = machine();
    const id = await workedOn(on, ['A']);
    const elsewhere: Machine = { ...afterCrash(on), indexedDB: new IDBFactory() };
    await reopened(elsewhere, id, 'En la otra');
    // Here the data folder is away.
    const alone = { ...afterCrash(on), vault: machine(false).vault };
    await reopened(alone, id, 'Aquí');
    const { library } = await openWindow(afterCrash(on));
    await library.open(id);
    expect(actors().toSorted()).toEqual(['A', 'Aquí', 'En la otra']);
    await saved();
    expect(on.vault.kept.get(id)?.entry.recordCount).toBe(4);
  });
});

/** Opens, optionally adds an actor, waits until it is kept, and kills the window; gives the document. */
async function reopened(on: Machine, id: RecordId, name?: string): Promise<Document> {
  const window = await openWindow(on);
  const result = await window.library.open(id);
  if (!result.ok) throw new Error(result.error.code);
  if (name !== undefined) runCommand(addActor, name);
  await saved();
  const open = document();
  window.kill();
  return open;
}

describe('saving', () => {
  it('says "saved on disk" only once the database and the journal have it', async () => {
    const on = machine();
    const { library } = await openWindow(on);
    await library.create(GUATAPE);
    runCommand(addActor, 'A');
    expect(workspace.getState().save.kind).toBe('saving');
    await saved();
    expect(workspace.getState().save).toMatchObject({ kind: 'saved', onDisk: true });
    expect([...on.vault.kept.values()][0]?.entry.sequence).toBe(2);
  });

  it('names a full disk, goes on in memory, and keeps all once there is room', async () => {
    const on = machine();
    const { library, timer } = await openWindow(on);
    const made = await library.create(GUATAPE);
    await saved();
    on.vault.fail = new DesktopError('no-space', 'full', { retry: true });
    runCommand(addActor, 'A');
    runCommand(addActor, 'B');
    await vi.waitFor(() => {
      expect(workspace.getState().save).toMatchObject({ kind: 'failed', problems: [{ place: 'disk', code: 'no-space' }] });
    });
    expect(actors()).toEqual(['A', 'B']);
    expect((await library.close()).ok).toBe(false);
    on.vault.fail = null;
    timer.elapse();
    await saved();
    expect(on.vault.kept.get(made.ok ? made.value : '')?.entry.sequence).toBe(3);
    expect((await library.close()).ok).toBe(true);
  });

  it('closes the gap with a whole copy where the journal is out of step', async () => {
    const on = machine();
    const { library } = await openWindow(on);
    const made = await library.create(GUATAPE);
    await saved();
    on.vault.kept.clear();
    runCommand(addActor, 'A');
    runCommand(addActor, 'B');
    await saved();
    const kept = on.vault.kept.get(made.ok ? made.value : '');
    expect(kept?.entry.sequence).toBe(3);
    expect(kept?.snapshotSequence).toBeGreaterThan(1);
  });

  it('leaves a whole copy when the process is closed', async () => {
    const on = machine();
    const { library } = await openWindow(on);
    const made = await library.create(GUATAPE);
    runCommand(addActor, 'A');
    await library.close();
    expect(on.vault.kept.get(made.ok ? made.value : '')).toMatchObject({ snapshotSequence: 2, lines: [] });
    expect(workspace.getState().document).toBeNull();
  });

  it('says "in this browser" where there is no data folder', async () => {
    const { library } = await openWindow(machine(false));
    await library.create(GUATAPE);
    await saved();
    expect(workspace.getState().save).toMatchObject({ onDisk: false });
  });
});

describe('two windows', () => {
  it('do not write one process: in the second it can be looked at, not changed and not thrown away', async () => {
    const on = machine();
    const id = await workedOn(on, ['A']);
    // The first window is still there: its lock is held.
    const { library } = await openWindow(on);
    expect((await library.open(id)).ok).toBe(true);
    expect(workspace.getState().access).toBe('elsewhere');
    const refused = runCommand(addActor, 'B');
    expect(refused).toMatchObject({ ok: false, error: { code: 'read-only' } });
    expect(actors()).toEqual(['A']);
    expect(await library.discard(id)).toMatchObject({ ok: false, error: { code: 'in-use' } });
  });

  it('take turns: when the first leaves, the second is told, takes over, and sees what the first had done', async () => {
    const on = machine();
    const id = await workedOn(on, ['A']);
    const locks = memoryLocks();
    const first = await takeProcessLock(locks, id);
    const { library } = await openWindow({ ...on, locks });
    await library.open(id);
    first?.release();
    await vi.waitFor(() => {
      expect(workspace.getState().access).toBe('free');
    });
    expect((await library.takeOver()).ok).toBe(true);
    expect(workspace.getState().access).toBe('write');
    expect(runCommand(addActor, 'B').ok).toBe(true);
    expect(actors()).toEqual(['A', 'B']);
    await saved();
  });
});

describe('the bin', () => {
  it('takes a process out of the list and gives it back whole', async () => {
    const on = machine();
    const id = await workedOn(on, ['A']);
    const { library } = await openWindow(afterCrash(on));
    expect((await library.discard(id)).ok).toBe(true);
    expect(libraryState.getState().processes).toMatchObject([{ id, discardedAt: expect.any(String) }]);
    expect(on.vault.kept.size).toBe(0);
    expect((await library.restore(id)).ok).toBe(true);
    expect(libraryState.getState().processes).toMatchObject([{ id, discardedAt: null }]);
    expect(on.vault.kept.get(id)?.entry.recordCount).toBe(2);
    await library.open(id);
    expect(actors()).toEqual(['A']);
  });

  it('takes also a process that only the data folder knew, and gives it back', async () => {
    const on = machine();
    const id = await workedOn(on, ['A']);
    const { library } = await openWindow({ ...afterCrash(on), indexedDB: new IDBFactory() });
    expect((await library.discard(id)).ok).toBe(true);
    expect((await library.restore(id)).ok).toBe(true);
    await library.open(id);
    expect(actors()).toEqual(['A']);
  });
});

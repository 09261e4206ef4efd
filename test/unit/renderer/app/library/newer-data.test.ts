import type { Machine } from '@test/builders/storage/process-window';
import { machine, openWindow } from '@test/builders/storage/process-window';
import { memoryLocks } from '@test/builders/storage/memory-locks';
import { defineCommand } from '@renderer/store/command';
import { runCommand, workspace } from '@renderer/store/workspace';
import { listOf, type Document } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import { ok } from '@shared/domain/kernel/result';
import { describe, expect, it, vi } from 'vitest';

const GUATAPE = {
  name: 'Acción internacional de Guatapé',
  territoryName: 'Guatapé',
  territoryKind: 'municipality',
  periodStart: 2024,
  periodEnd: 2027,
} as const;

const addActor = defineCommand<string, RecordId>({
  id: 'test.addActor',
  labelKey: 'home.command.update',
  undo: 'record',
  run: (change, _document, name) => ok(change.create('actor', { name }).id),
});

const document = (): Document => workspace.getState().document as Document;
const actors = (): readonly string[] => listOf(document(), 'actor').map(({ name }) => name);
const saved = (): Promise<void> =>
  vi.waitFor(() => {
    expect(workspace.getState().save.kind).toBe('saved');
  });


/** A process with some actors, kept; the window is killed afterwards without closing anything. */
async function workedOn(on: Machine, names: readonly string[]): Promise<RecordId> {
  const window = await openWindow(on);
  const made = await window.library.create(GUATAPE);
  if (!made.ok) throw new Error(made.error.code);
  for (const name of names) runCommand(addActor, name);
  await saved();
  window.kill();
  return made.value;
}
/** Locks of a window that died are free again. */
const afterCrash = (on: Machine): Machine => ({ ...on, locks: memoryLocks() });

describe('data of a later version of the program', () => {
  it('is opened to look at, and not touched', async () => {
    const on = machine(false);
    const id = await workedOn(on, ['A']);
    const before = await openWindow(afterCrash(on));
    const stored = await before.repository.load(id);
    if (stored === null) throw new Error('not stored');
    before.kill();
    const written: unknown[] = [];
    const { library } = await openWindow(afterCrash(on), (parts) => ({
      ...parts,
      repository: {
        ...parts.repository,
        load: () => Promise.resolve({ ...stored, process: { ...stored.process, formats: { ...stored.process.formats, actor: 99 } } }),
        keep: (acts) => Promise.resolve(void written.push(...acts)),
        replace: (...state) => Promise.resolve(void written.push(state)),
      },
    }));
    expect((await library.open(id)).ok).toBe(true);
    expect(actors()).toEqual(['A']);
    expect(workspace.getState()).toMatchObject({ access: 'newer', hidden: 0 });
    expect(runCommand(addActor, 'B')).toMatchObject({ ok: false, error: { messageKey: 'shell.failure.readOnlyNewer' } });
    await library.close();
    expect(written).toEqual([]);
  });

  it('shows what it can of records with fields it does not know, and says how many it cannot show', async () => {
    const on = machine(false);
    const id = await workedOn(on, ['A', 'B']);
    const before = await openWindow(afterCrash(on));
    const stored = await before.repository.load(id);
    if (stored === null) throw new Error('not stored');
    before.kill();
    const later = stored.records.map((record) => {
      const { type, name, ...rest } = record as { readonly type: string; readonly name: string };
      if (type !== 'actor') return record;
      return name === 'A' ? { ...rest, type, name, mood: 'later field' } : { ...rest, type, name: 7 };
    });
    const { library } = await openWindow(afterCrash(on), (parts) => ({
      ...parts,
      repository: {
        ...parts.repository,
        load: () => Promise.resolve({ ...stored, records: later, process: { ...stored.process, formats: { ...stored.process.formats, actor: 99 } } }),
      },
    }));
    expect((await library.open(id)).ok).toBe(true);
    expect(actors()).toEqual(['A']);
    expect(workspace.getState().hidden).toBe(1);
  });
});

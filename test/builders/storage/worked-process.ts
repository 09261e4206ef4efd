import { memoryLocks } from './memory-locks';
import { openWindow, type Machine } from './process-window';
import { defineCommand } from '@renderer/store/command';
import { runCommand, workspace } from '@renderer/store/workspace';
import { listOf, type Document } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import { ok } from '@shared/domain/kernel/result';
import type { ContentOf } from '@shared/domain/registry';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, vi } from 'vitest';

/** What a person says of the process of these tests. */
export const GUATAPE = {
  name: 'Acción internacional de Guatapé',
  territoryName: 'Guatapé',
  territoryKind: 'municipality',
  periodStart: 2024,
  periodEnd: 2027,
} as const;

/** Adds an actor by its name; gives its id. */
export const addActor = defineCommand<string, RecordId>({
  id: 'test.addActor',
  labelKey: 'home.command.update',
  undo: 'record',
  run: (change, _document, name) => ok(change.create('actor', { name }).id),
});

/** Writes fields of an actor. */
export const updateActor = defineCommand<{ readonly id: RecordId; readonly fields: Partial<ContentOf<'actor'>> }>({
  id: 'test.updateActor',
  labelKey: 'home.command.update',
  undo: 'record',
  run: (change, _document, { id, fields }) => {
    change.update('actor', id, fields);
    return ok(undefined);
  },
});

/** The file with one letter of the records changed from outside. */
export function damaged(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const text = strFromU8(parts['records.json'] ?? new Uint8Array());
  return zipSync({ ...parts, 'records.json': strToU8(text.replace('"name":"A"', '"name":"Z"')) });
}

/** The open document. */
export const document = (): Document => workspace.getState().document as Document;
/** The names of its actors. */
export const actors = (): readonly string[] => listOf(document(), 'actor').map(({ name }) => name);
/** All records of a document, by table. */
export const records = (of: Document) => Object.values(of.tables).map((table) => [...table.values()]);
/** Until all is kept: on a busy machine that takes as long as it takes. */
export const saved = (): Promise<void> =>
  vi.waitFor(() => {
    expect(workspace.getState().save.kind).toBe('saved');
  }, { timeout: 20_000 });

/** A process with some actors, kept; the window is killed afterwards without closing anything. */
export async function workedOn(on: Machine, names: readonly string[]): Promise<RecordId> {
  const window = await openWindow(on);
  const made = await window.library.create(GUATAPE);
  if (!made.ok) throw new Error(made.error.code);
  for (const name of names) runCommand(addActor, name);
  await saved();
  window.kill();
  return made.value;
}
/** Locks of a window that died are free again. */
export const afterCrash = (on: Machine): Machine => ({ ...on, locks: memoryLocks() });

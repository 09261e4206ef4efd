import { machine, openWindow, type Machine } from '@test/builders/storage/process-window';
import { GUATAPE, actors, addActor, afterCrash, document, records, saved } from '@test/builders/storage/worked-process';
import { defineCommand } from '@renderer/store/command';
import { libraryState } from '@renderer/store/process-library';
import { runCommand, undo, undoLabel, workspace } from '@renderer/store/workspace';
import { allRecords, tableOf } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import { ok } from '@shared/domain/kernel/result';
import type { ContentOf } from '@shared/domain/registry';
import { readMesa } from '@shared/exchange/mesa/read-mesa';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

const updateActor = defineCommand<{ readonly id: RecordId; readonly fields: Partial<ContentOf<'actor'>> }>({
  id: 'test.updateActor',
  labelKey: 'home.command.update',
  undo: 'record',
  run: (change, _document, { id, fields }) => {
    change.update('actor', id, fields);
    return ok(undefined);
  },
});

/** The file with one letter of the records changed from outside. */
function damaged(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const text = strFromU8(parts['records.json'] ?? new Uint8Array());
  return zipSync({ ...parts, 'records.json': strToU8(text.replace('"name":"A"', '"name":"Z"')) });
}

/** A process with one actor, in the open window, and the file of it. */
async function exported(on: Machine): Promise<Uint8Array> {
  const { library } = await openWindow(on);
  await library.create(GUATAPE);
  runCommand(addActor, 'A');
  await saved();
  await library.exportMesa();
  return on.vault.saved as Uint8Array;
}

/** The same machine in another window, with the process open. */
async function takenUp(on: Machine) {
  await saved();
  const { processId } = document();
  const window = await openWindow(afterCrash(on));
  await window.library.open(processId);
  return window;
}

describe('a .mesa file', () => {
  it('that is damaged says what is whole and what is not before anything is kept, and opens when told to', async () => {
    const bytes = damaged(await exported(machine()));
    const { library } = await openWindow(machine());
    const asked = await library.importMesa(bytes);
    expect(asked).toMatchObject({
      ok: true,
      value: { kind: 'damaged', name: GUATAPE.name, saved: [{ type: 'process', count: 1 }], missing: [expect.anything(), expect.anything(), expect.anything()] },
    });
    expect(workspace.getState().document).toBeNull();
    expect(libraryState.getState().processes).toEqual([]);
    expect(await library.importMesa(bytes, undefined, { acceptDamaged: true })).toMatchObject({ ok: true, value: { kind: 'opened' } });
    expect(actors()).toEqual([]);
  });

  it('with a password is asked for it, tells a wrong one, and opens to the record', async () => {
    const on = machine();
    await exported(on);
    const before = records(document());
    const { library } = await takenUp(on);
    expect(await library.exportMesa({ password: 'una frase larga' })).toMatchObject({ ok: true });
    const locked = on.vault.saved as Uint8Array;
    const other = await openWindow(machine());
    expect(await other.library.importMesa(locked)).toMatchObject({ ok: false, error: { code: 'mesa-locked' } });
    expect(await other.library.importMesa(locked, undefined, { password: 'otra frase larga' })).toMatchObject({ ok: false, error: { code: 'mesa-wrong-password' } });
    expect(workspace.getState().document).toBeNull();
    expect(await other.library.importMesa(locked, undefined, { password: 'una frase larga' })).toMatchObject({ ok: true, value: { kind: 'opened' } });
    expect(records(document())).toEqual(before);
  });

  it('without personal data holds none, and joined back takes none away here', async () => {
    const on = machine();
    await exported(on);
    const actor = [...tableOf(document(), 'actor').values()][0];
    runCommand(updateActor, { id: actor?.id ?? 'actor:none', fields: { focalPoint: 'Rocío Ñustes', email: 'rocio@guatape.example' } });
    await saved();
    const { library } = await takenUp(on);
    expect((await library.exportMesa({ withoutPersonalData: true })).ok).toBe(true);
    const bare = readMesa(on.vault.saved as Uint8Array);
    if (!bare.ok) throw new Error(bare.error.code);
    expect(JSON.stringify([...allRecords(bare.value.document)])).not.toMatch(/Rocío|rocio@/u);
    expect((await library.importMesa(on.vault.saved as Uint8Array, 'merge')).ok).toBe(true);
    expect([...tableOf(document(), 'actor').values()][0]).toMatchObject({ focalPoint: 'Rocío Ñustes', email: 'rocio@guatape.example' });
  });
});

describe('erasing a person', () => {
  const ANY = /Roc[ií]o|Ñustes|rocio@/iu;

  /** Everything in the browser's storage and in the data folder. */
  async function everythingOn(on: Machine): Promise<string> {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = on.indexedDB.open('mesa-prueba');
      opening.onsuccess = () => { resolve(opening.result); };
      opening.onerror = () => { reject(new Error('not opened')); };
    });
    const rows = await Promise.all([...database.objectStoreNames].map((name) => new Promise<unknown>((resolve) => {
      const reading = database.transaction(name).objectStore(name).getAll();
      reading.onsuccess = () => { resolve(reading.result); };
    })));
    database.close();
    const files = [...on.vault.kept.values()].map((kept) => {
      const parts = kept.snapshot === null ? {} : unzipSync(kept.snapshot);
      return [Object.values(parts).map((part) => strFromU8(part)), kept.lines, kept.entry];
    });
    return JSON.stringify([rows, files]);
  }

  it('shows where, and then nothing of her is left in database, journal, copies and history; the work goes on', async () => {
    const on = machine();
    const { library } = await openWindow(on);
    await library.create(GUATAPE);
    for (const name of ['Alcaldía', 'Reunión con Rocío Ñustes']) runCommand(addActor, name);
    const [first] = [...tableOf(document(), 'actor').values()];
    runCommand(updateActor, { id: first?.id ?? 'actor:none', fields: { focalPoint: 'Rocío Ñustes', email: 'rocio@guatape.example' } });
    runCommand(updateActor, { id: first?.id ?? 'actor:none', fields: { notes: 'ROCIO ÑUSTES llama el lunes' } });
    await saved();
    expect(await everythingOn(on)).toMatch(ANY);

    const words = ['Rocío Ñustes', 'rocio@guatape.example'];
    const preview = await library.previewErasure(words);
    expect(preview.ok && preview.value.appearances.map(({ field }) => field)).toEqual(['focalPoint', 'email', 'notes', 'name']);
    expect((await library.erasePerson(words)).ok).toBe(true);
    await saved();
    expect(await everythingOn(on)).not.toMatch(ANY);
    expect(JSON.stringify(workspace.getState().history)).not.toMatch(ANY);
    expect(actors()).toEqual(['Alcaldía', 'Reunión con […]']);
    expect(undoLabel(workspace.getState())).toBeNull();

    runCommand(addActor, 'Después');
    await saved();
    undo();
    expect(actors()).toEqual(['Alcaldía', 'Reunión con […]']);
    undo();
    expect(actors()).toEqual(['Alcaldía', 'Reunión con […]']);
  });

  it('is there to be seen nowhere when the process is opened again after a crash', async () => {
    const on = machine();
    const first = await openWindow(on);
    const made = await first.library.create(GUATAPE);
    runCommand(addActor, 'Rocío Ñustes');
    await saved();
    expect((await first.library.erasePerson(['Rocío Ñustes'])).ok).toBe(true);
    first.kill();
    const { library, notices } = await openWindow(afterCrash(on));
    expect((await library.open(made.ok ? made.value : 'process:none')).ok).toBe(true);
    expect(actors()).toEqual(['[…]']);
    expect(notices).toEqual([]);
    expect(await everythingOn(on)).not.toMatch(ANY);
  });
});

import { listOf, recordOf } from '@shared/document/document';
import type { ActorKind } from '@shared/domain/actors/actor';
import { ownEntryModule } from '@shared/domain/diagnosis/own-entry';
import type { RecordId } from '@shared/domain/kernel/id';
import { fail, ok } from '@shared/domain/kernel/result';
import { sameFolded } from '@shared/domain/kernel/text-folding';
import type { ContentOf } from '@shared/domain/registry';
import { defineCommand } from '@renderer/store/command';

/** Makes a line of a modality, or of one of its instruments. A line of the same name is refused. Gives its id. */
export const addLineFromCatalog = defineCommand<
  { readonly name: string; readonly modalityId: string; readonly instrumentIds: readonly string[] },
  RecordId
>({
  id: 'diagnosis.addLine',
  labelKey: 'diagnosis.command.addLine',
  undo: 'record',
  run: (change, document, { name, modalityId, instrumentIds }) => {
    const lines = listOf(document, 'line');
    if (lines.some((line) => sameFolded(line.name, name))) return fail('line-same-name', 'diagnosis.error.lineThere', { name });
    const order = lines.reduce((most, line) => Math.max(most, line.order), -1) + 1;
    return ok(change.create('line', { name, modalityId, instrumentIds, order }).id);
  },
});

/** Makes an actor of a kind of the catalogue, to be named by the person. Gives its id. */
export const addActorFromCatalog = defineCommand<Pick<ContentOf<'actor'>, 'name' | 'ring' | 'scope'> & { readonly kinds: readonly ActorKind[] }, RecordId>({
  id: 'diagnosis.addActor',
  labelKey: 'diagnosis.command.addActor',
  undo: 'record',
  run: (change, document, { name, kinds, ring, scope }) => {
    if (listOf(document, 'actor').some((actor) => sameFolded(actor.name, name))) {
      return fail('actor-same-name', 'diagnosis.error.actorThere', { name });
    }
    return ok(change.create('actor', { name, kind: kinds[0] ?? 'other', ring, scope }).id);
  },
});

/** Adds an entry of the city's own to a catalogue. Gives its id. */
export const addOwnEntry = defineCommand<
  { readonly catalog: string; readonly name: string; readonly description: string; readonly origin: string },
  RecordId
>({
  id: 'diagnosis.addOwnEntry',
  labelKey: 'diagnosis.command.addOwnEntry',
  undo: 'record',
  run: (change, document, fields) => {
    const parsed = ownEntryModule.fields.name.safeParse(fields.name);
    if (!parsed.success) return fail('entry-name', 'diagnosis.error.entryName');
    const same = listOf(document, 'ownEntry').some((entry) => entry.catalog === fields.catalog && sameFolded(entry.name, parsed.data));
    if (same) return fail('entry-same', 'diagnosis.error.entrySame', { name: parsed.data });
    return ok(change.create('ownEntry', { ...fields, name: parsed.data }).id);
  },
});

/** Changes the words of an entry of the city's own; what was put into the process from it keeps its own. */
export const editOwnEntry = defineCommand<{ readonly id: RecordId; readonly name: string; readonly description: string; readonly origin: string }>({
  id: 'diagnosis.editOwnEntry',
  labelKey: 'diagnosis.command.editOwnEntry',
  undo: 'record',
  run: (change, document, { id, ...words }) => {
    const entry = recordOf(document, 'ownEntry', id);
    if (entry === undefined) return fail('no-such-entry', 'diagnosis.error.noSuchEntry');
    const parsed = ownEntryModule.fields.name.safeParse(words.name);
    if (!parsed.success) return fail('entry-name', 'diagnosis.error.entryName');
    const same = listOf(document, 'ownEntry').some((other) => other.id !== id && other.catalog === entry.catalog && sameFolded(other.name, parsed.data));
    if (same) return fail('entry-same', 'diagnosis.error.entrySame', { name: parsed.data });
    change.update('ownEntry', id, { ...words, name: parsed.data });
    return ok(undefined);
  },
});

export const removeOwnEntry = defineCommand<RecordId>({
  id: 'diagnosis.removeOwnEntry',
  labelKey: 'diagnosis.command.removeOwnEntry',
  undo: 'record',
  run: (change, document, id) => {
    if (recordOf(document, 'ownEntry', id) === undefined) return fail('no-such-entry', 'diagnosis.error.noSuchEntry');
    change.remove([id]);
    return ok(undefined);
  },
});

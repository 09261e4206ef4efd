import { openChangeSet } from '@shared/document/change-set';
import { applyDiff } from '@shared/document/diff';
import { allRecords, type Document } from '@shared/document/document';
import { erasePerson, previewErasure } from '@shared/document/erase-person';
import { emptyHistory, recordAct, type History } from '@shared/document/history';
import { mergeCopies } from '@shared/document/merge-copies';
import { validateRecords, validateReferences } from '@shared/document/validate';
import { withoutPersonalData } from '@shared/document/personal-data';
import { RECORD_TYPES, moduleOf } from '@shared/domain/registry';
import { newDocument } from '@test/builders/document';
import { stampSource } from '@test/builders/stamp';
import { describe, expect, it } from 'vitest';

const stamps = stampSource();
const WORDS = ['Rocío Ñustes', 'rocio@guatape.example', '300 123 4567'];
const ANY = /Roc[ií]o|Ñustes|NUSTES|rocio@|300.?123/iu;

/** A process in which a person appears in fields about her, in free texts, in the acta, in tags and in the history. */
function town(): { readonly document: Document; readonly history: History } {
  let document = newDocument(stamps);
  let history = emptyHistory();
  const act = (fill: (change: ReturnType<typeof openChangeSet>) => void, labelParams = {}): void => {
    const stamp = stamps.next();
    const change = openChangeSet(document, stamp);
    fill(change);
    const diff = change.finish();
    document = applyDiff(document, diff);
    history = recordAct(history, {
      id: `step:${String(history.entries.length)}`, seq: history.entries.length + 1, at: stamp.now, lastAt: stamp.now, commandId: 'test', labelKey: 'home.command.update',
      labelParams, undo: 'record', mergeKey: null, sessionLabel: null, formats: {}, diff,
    });
  };
  act((change) => {
    const actor = change.create('actor', { name: 'Alcaldía', focalPoint: 'Rocío Ñustes', focalPointRole: 'Secretaria', email: 'rocio@guatape.example', phone: '300 123 4567', notes: 'Preguntar a ROCIO NUSTES por el acta.', tags: ['Rocío Ñustes', 'agua'] });
    const other = change.create('actor', { name: 'Cornare', focalPoint: 'Otra Persona', focalPointRole: 'Directora', email: 'otra@cornare.example' });
    const session = change.create('session', { name: 'Taller', facilitator: 'Rocío Ñustes', secretary: 'Otra Persona' });
    change.create('attendance', { sessionId: session.id, actorId: actor.id, person: 'Rocío Ñustes', role: 'Secretaria' });
    change.create('attendance', { sessionId: session.id, actorId: other.id, person: 'Otra Persona', role: 'Directora' });
    change.create('actEntry', { sessionId: session.id, order: 1, at: stamps.next().now, kind: 'noted', facts: { text: 'Rocío Ñustes propone el agua', count: 3 } });
  }, { name: 'Rocío Ñustes' });
  act((change) => {
    const actor = change.create('actor', { name: 'Borrado', focalPoint: 'Rocío Ñustes' });
    change.remove([actor.id]);
    change.update('process', document.processId, { name: 'Proceso de Rocío Ñustes' });
  });
  act((change) => { change.update('process', document.processId, { name: 'Proceso' }); });
  return { document, history };
}

describe('erasing a person', () => {
  it('shows first every place, and what becomes of it', () => {
    const { document, history } = town();
    const { appearances, steps } = previewErasure(document, history, WORDS);
    expect(appearances.map(({ recordType, field, emptied }) => `${recordType}.${field} ${emptied ? 'emptied' : 'taken'}`).toSorted()).toEqual([
      'actEntry.facts taken',
      'actor.email emptied',
      'actor.focalPoint emptied',
      'actor.focalPointRole emptied',
      'actor.notes taken',
      'actor.phone emptied',
      'actor.tags taken',
      'attendance.person emptied',
      'attendance.role emptied',
      'session.facilitator emptied',
    ]);
    expect(steps).toBe(3);
    expect(previewErasure(document, history, ['Nadie Conocido'])).toEqual({ appearances: [], steps: 0 });
  });

  it('leaves no trace of her in records, history and the act itself, and all else as it was', () => {
    const { document, history } = town();
    const erased = erasePerson(document, history, WORDS, stamps.next());
    expect(JSON.stringify([[...allRecords(erased.document)], erased.history, erased.diff])).not.toMatch(ANY);
    const actors = [...erased.document.tables.actor.values()];
    expect(actors[0]).toMatchObject({ name: 'Alcaldía', focalPoint: '', focalPointRole: '', email: '', phone: '', notes: 'Preguntar a […] por el acta.', tags: ['[…]', 'agua'] });
    expect(actors[1]).toEqual([...document.tables.actor.values()][1]);
    expect([...erased.document.tables.session.values()][0]).toMatchObject({ facilitator: '', secretary: 'Otra Persona' });
    expect([...erased.document.tables.actEntry.values()][0]?.facts).toEqual({ text: '[…] propone el agua', count: 3 });
    expect(erased.history.entries[0]?.labelParams).toEqual({ name: '[…]' });
  });

  it('leaves a sound document', () => {
    const { document, history } = town();
    const erased = erasePerson(document, history, WORDS, stamps.next()).document;
    expect(validateRecords([...allRecords(erased)], erased.processId).problems).toEqual([]);
    expect(validateReferences(erased)).toEqual([]);
  });

  it('is not brought back by an older copy that is merged in later', () => {
    const { document, history } = town();
    const erased = erasePerson(document, history, WORDS, stamps.next()).document;
    const merged = mergeCopies(erased, document, stamps.next());
    expect(merged.ok && JSON.stringify([...allRecords(merged.value.document)])).not.toMatch(ANY);
  });

  it('never touches ids, dates and choices, whatever the words', () => {
    const { document, history } = town();
    for (const word of ['actor', 'noted', 'session', '2026', 'process', 'decides', 'other']) {
      const erased = erasePerson(document, history, [word], stamps.next()).document;
      expect(validateRecords([...allRecords(erased)], erased.processId).problems, word).toEqual([]);
      expect(validateReferences(erased), word).toEqual([]);
    }
  });
});

describe('a copy without personal data', () => {
  it('has every field of personal data empty, whatever the record type, and is sound', () => {
    const bare = withoutPersonalData(town().document);
    for (const record of allRecords(bare)) {
      for (const field of moduleOf(record.type).personalFields) expect((record as unknown as Record<string, unknown>)[field], `${record.type}.${field}`).toBe('');
      expect(moduleOf(record.type).schema.safeParse(record).success).toBe(true);
    }
  });

  it('can be made of every type: the fields marked personal take an empty text', () => {
    const marked = RECORD_TYPES.flatMap((type) => moduleOf(type).personalFields.map((field) => ({ type, field })));
    expect(marked.length).toBeGreaterThan(5);
    for (const { type, field } of marked) expect(moduleOf(type).fields[field]?.safeParse('').success, `${type}.${field}`).toBe(true);
  });
});

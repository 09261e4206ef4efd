import { actorModule } from '@shared/domain/actors/actor';
import { relationModule } from '@shared/domain/relations/relation';
import { listOf, recordOf, recordCount, type Document } from '@shared/document/document';
import { emptyHistory, recordAct } from '@shared/document/history';
import { mergeDocuments } from '@shared/document/merge';
import { PROBLEM_REASONS } from '@shared/document/validate';
import { MESA_FORMAT_VERSION } from '@shared/exchange/mesa/manifest';
import { MESA_REASONS } from '@shared/exchange/mesa/mesa-failure';
import { problemOfRecord } from '@shared/exchange/mesa/mesa-problem';
import { ZIP_REASONS } from '@shared/exchange/zip-failure';
import { readMesa } from '@shared/exchange/mesa/read-mesa';
import { recoverMesa, validateMesa } from '@shared/exchange/mesa/recover-mesa';
import { rebuildProcess } from '@shared/exchange/mesa/rebuild-process';
import { writeMesa } from '@shared/exchange/mesa/write-mesa';
import { openZip } from '@shared/exchange/zip-gate';
import { writeJournalLine } from '@shared/document/journal-line';
import { failureText } from '@shared/i18n';
import fc from 'fast-check';
import { strFromU8, strToU8, zipSync } from 'fflate';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { act, newDocument, recordsOf } from '@test/builders/document';
import { randomCommands, runRandomCommands } from '@test/builders/random-commands';
import { TEST_START, stampSource } from '@test/builders/stamp';

const INFO = { appVersion: '0.1.0', now: new Date(TEST_START).toISOString() };

/** A process with forty actors in a ring of relations, and a removal. */
function ringOfActors(): Document {
  const stamps = stampSource();
  const { document } = act(newDocument(stamps), stamps, (change) => {
    const actors = Array.from({ length: 40 }, (_, index) =>
      change.create('actor', { name: `Entidad ${index}`, notes: `${Math.imul(index + 1, 2654435761) >>> 0}` }));
    actors.forEach((actor, index) => {
      const next = actors[(index + 1) % actors.length];
      if (next !== undefined) change.create('relation', { sourceId: actor.id, targetId: next.id });
    });
  });
  const [first] = listOf(document, 'actor');
  return act(document, stamps, (change) => { change.remove(first === undefined ? [] : [first.id]); }).document;
}

const partsOf = (bytes: Uint8Array): Record<string, Uint8Array> => {
  const opened = openZip(bytes);
  if (!opened.ok) throw new Error(opened.error.code);
  return Object.fromEntries(opened.value);
};

/** The file with some parts put in place of its own: a text, or null for none. */
function withParts(bytes: Uint8Array, changes: Readonly<Record<string, string | null>>): Uint8Array {
  const parts = partsOf(bytes);
  for (const [name, text] of Object.entries(changes)) {
    if (text === null) Reflect.deleteProperty(parts, name);
    else parts[name] = strToU8(text);
  }
  return zipSync(parts);
}

const code = (bytes: Uint8Array): string => {
  const read = readMesa(bytes);
  return read.ok ? 'ok' : read.error.code;
};

describe('a .mesa file', () => {
  it('gives back the same document: records, bookkeeping, removals, what was seen (F1)', () => {
    fc.assert(fc.property(randomCommands(40), (commands) => {
      const stamps = stampSource();
      const { document } = runRandomCommands(newDocument(stamps), stamps, commands);
      const read = readMesa(writeMesa(document, null, INFO));
      if (!read.ok) throw new Error(read.error.code);
      expect(recordsOf(read.value.document, 'all')).toEqual(recordsOf(document, 'all'));
      expect(read.value.document.seen).toEqual(document.seen);
      expect(read.value.history).toBeNull();
      expect(validateMesa(writeMesa(document, null, INFO))).toEqual([]);
    }), { numRuns: 50 });
  });

  it('is the same bytes for the same document, in whatever order its records came (F1)', () => {
    const document = ringOfActors();
    const bytes = writeMesa(document, null, INFO);
    const read = readMesa(bytes);
    if (!read.ok) throw new Error(read.error.code);
    expect(writeMesa(read.value.document, null, INFO)).toEqual(bytes);
    expect(writeMesa(mergeDocuments(newDocument(), document), null, INFO)).toEqual(bytes);
  });

  it('keeps the steps that can be undone, and attachments', () => {
    const stamps = stampSource();
    const { document, diff } = act(newDocument(stamps), stamps, (change) => change.create('actor', { name: 'Concejo' }));
    const at = INFO.now;
    const history = recordAct(emptyHistory(4), {
      id: 'step:1', seq: 1, at, lastAt: at, commandId: 'actors.add', labelKey: 'x', labelParams: {}, undo: 'record',
      mergeKey: null, sessionLabel: 'Taller 1', formats: { actor: actorModule.version }, diff,
    });
    const attachments = new Map([['acta firmada.pdf', strToU8('%PDF')]]);
    const read = readMesa(writeMesa(document, history, { ...INFO, attachments }));
    expect(read.ok && read.value.history).toEqual({ ...history, open: false });
    expect(read.ok && read.value.attachments).toEqual(attachments);
  });

  it('says in its manifest what it holds (F1)', () => {
    const bytes = writeMesa(ringOfActors(), null, INFO);
    const manifest: unknown = JSON.parse(strFromU8(partsOf(bytes)['manifest.json'] ?? new Uint8Array()));
    expect(manifest).toMatchObject({
      format: 'mesa-al-mundo', formatVersion: 1, appVersion: '0.1.0', createdAt: INFO.now,
      counts: { process: 1, actor: 39, relation: 38 }, recordVersions: { actor: actorModule.version, relation: relationModule.version },
    });
    expect(manifest).toHaveProperty(['parts', 'records.json', 'sha256'], expect.stringMatching(/^[0-9a-f]{64}$/u));
  });

  it('is never taken for a bomb, however repetitive the process (F1)', () => {
    const stamps = stampSource();
    const { document } = act(newDocument(stamps), stamps, (change) => {
      for (let index = 0; index < 60; index += 1) change.create('actor', { name: 'x', notes: 'a'.repeat(50_000) });
    });
    expect(code(writeMesa(document, null, INFO))).toBe('ok');
  });
});

describe('every file of the corpus', () => {
  const folder = new URL('../../../fixtures/mesa/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.mesa'));

  it('is one of each version of the format there was', () => {
    const versions = Array.from({ length: MESA_FORMAT_VERSION + 1 }, (_none, version) => `version-${version}.mesa`);
    expect(files).toEqual(expect.arrayContaining(versions));
  });

  it.each(files)('%s opens whole in this version of the program, and what it writes opens too (F3)', (name) => {
    const read = readMesa(readFileSync(new URL(name, folder)));
    if (!read.ok) throw new Error(`${name}: ${read.error.code}`);
    expect(read.value.missing).toEqual([]);
    expect(recordCount(read.value.document)).toBeGreaterThan(3);
    expect(code(writeMesa(read.value.document, read.value.history, INFO))).toBe('ok');
  });
});

describe('an older .mesa file', () => {
  const bytes = readFileSync(new URL('../../../fixtures/mesa/version-0.mesa', import.meta.url));

  it('of version 0 opens, its records brought to the present formats (F3)', () => {
    const read = readMesa(bytes);
    if (!read.ok) throw new Error(read.error.code);
    const { document } = read.value;
    expect(recordCount(document)).toBe(4);
    expect(recordOf(document, 'actor', 'actor:camara0000000001')).toMatchObject({
      name: 'Cámara de Comercio del Oriente', focalPoint: 'Marta Lucía Ríos', focalPointRole: 'Directora de competitividad',
      email: 'mrios@example.org', phone: '604 561 66 88', revs: { created: '0mafpm4n0-0000-campo1', fields: {} },
    });
    expect(recordOf(document, 'actor', 'actor:planeacion000001')).toMatchObject({ focalPoint: '', tags: ['agua', 'turismo'] });
    expect(code(writeMesa(document, null, INFO))).toBe('ok');
  });

  it('is verified as any other (F2)', () => {
    expect(code(withParts(bytes, { 'records.json': '[]' }))).toBe('mesa-altered');
  });
});

/** The version of the actors' format as the manifest says it. */
const ACTOR_VERSION = new RegExp(`"actor": ${String(actorModule.version)}(?!\\d)`, 'u');

describe('a .mesa file that is not opened', () => {
  const sound = writeMesa(ringOfActors(), null, INFO);
  const records = strFromU8(partsOf(sound)['records.json'] ?? new Uint8Array());
  const manifest = strFromU8(partsOf(sound)['manifest.json'] ?? new Uint8Array());

  it('is told apart by what is wrong with it, in one sentence each (F2)', () => {
    const cases: readonly (readonly [string, Uint8Array])[] = [
      ['mesa-not', strToU8('hola')],
      ['mesa-not', zipSync({ 'xl/workbook.xml': strToU8('<x/>') })],
      ['mesa-not', withParts(sound, { 'manifest.json': '{"format":"otro"}' })],
      ['mesa-not', withParts(sound, { 'manifest.json': 'null' })],
      ['mesa-truncated', sound.slice(0, sound.length >> 1)],
      ['mesa-altered', withParts(sound, { 'records.json': records.replace('Entidad 7', 'Entidad X') })],
      ['mesa-altered', withParts(sound, { 'records.json': null })],
      ['mesa-altered', withParts(sound, { 'extra.json': '{}' })],
      ['mesa-altered', withParts(sound, { 'manifest.json': manifest.replace('"processId"', '"procesoId"') })],
      ['mesa-newer', withParts(sound, { 'manifest.json': manifest.replace('"formatVersion": 1', '"formatVersion": 2') })],
      ['mesa-newer', withParts(sound, { 'manifest.json': manifest.replace(ACTOR_VERSION, `"actor": ${String(actorModule.version + 1)}`) })],
      ['mesa-newer', withParts(sound, { 'manifest.json': manifest.replace(ACTOR_VERSION, '$&, "hologram": 1') })],
      ['zip-ratio', zipSync({ 'manifest.json': new Uint8Array(3_000_000) })],
      ['zip-bad-name', zipSync({ '../manifest.json': strToU8(manifest) })],
    ];
    for (const [expected, bytes] of cases) {
      const read = readMesa(bytes);
      expect(read.ok ? 'ok' : read.error.code).toBe(expected);
      if (!read.ok) expect(failureText(read.error)).toMatch(/^El archivo [^{]+\.$/u);
    }
  });

  it('says a damaged part’s name in one line, whatever stands in it', () => {
    const bytes = sound.slice();
    bytes[1125] = 29;
    for (const problem of validateMesa(bytes)) expect(failureText(problem)).toMatch(/^[^\p{Cc}\p{Zl}\p{Zp}]+\.$/u);
  });

  it('never makes the reader throw, whatever byte of it is changed (F2, F5)', () => {
    const change = fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 3 });
    fc.assert(fc.property(change, (list) => {
      const bytes = sound.slice();
      for (const [at, value] of list) bytes[at] = value;
      for (const problem of validateMesa(bytes)) expect(failureText(problem)).toMatch(/^(?!.*(\{\{|undefined)).* .*\.$/u);
    }), { numRuns: 150 });
  });
});

describe('the sentences', () => {
  it('are there for every reason a file can be refused or lack something', () => {
    const records = PROBLEM_REASONS.map((reason) => problemOfRecord({ reason, recordId: 'actor:x', field: 'name', place: 3 }));
    const params = { part: 'p', name: 'n', id: 'i', limit: 1, count: 2, version: '9', expected: 1, found: 2 };
    const refusals = [...Object.values(ZIP_REASONS), ...Object.values(MESA_REASONS)].map((messageKey) => ({ messageKey, params }));
    for (const problem of [...records, ...refusals]) expect(failureText(problem)).toMatch(/^[A-ZÁ][^{]+ [^{]+\.$/u);
  });
});

describe('a damaged .mesa file', () => {
  const document = ringOfActors();
  const sound = writeMesa(document, null, INFO);
  const records = strFromU8(partsOf(sound)['records.json'] ?? new Uint8Array());

  it('is opened as far as it verifies, cut off at any place, with what is missing (F5)', () => {
    for (let end = sound.length - 1; end > 0; end -= 211) {
      const recovered = recoverMesa(sound.slice(0, end));
      if (!recovered.ok) {
        expect(recovered.error.code).toMatch(/^mesa-(lost|not)$/u);
        continue;
      }
      const { document: partial, missing } = recovered.value;
      const [some, all] = [recordsOf(partial, 'content'), recordsOf(document, 'content')];
      expect(Object.entries(some).filter(([id, record]) => JSON.stringify(record) !== JSON.stringify(all[id]))).toEqual([]);
      if (recordCount(partial) < recordCount(document)) expect(missing.length).toBeGreaterThan(0);
      expect(code(writeMesa(partial, null, INFO))).toBe('ok');
    }
  });

  it('loses most of its records only where most of it is gone', () => {
    const recovered = recoverMesa(sound.slice(0, Math.floor(sound.length * 0.8)));
    expect(recovered.ok && listOf(recovered.value.document, 'actor').length).toBeGreaterThan(20);
    expect(recovered.ok && recovered.value.missing.map(({ code: name }) => name)).toContain('count-differs');
  });

  it('leaves out a record that was altered, and what hangs on it, and says so (F5)', () => {
    const altered = withParts(sound, { 'records.json': records.replace('"name":"Entidad 7"', '"name":"Entidad X"') });
    const recovered = recoverMesa(altered);
    if (!recovered.ok) throw new Error(recovered.error.code);
    expect(listOf(recovered.value.document, 'actor').map(({ name }) => name)).not.toContain('Entidad X');
    expect([listOf(recovered.value.document, 'actor').length, listOf(recovered.value.document, 'relation').length]).toEqual([38, 36]);
    expect(recovered.value.missing.map(({ code: name }) => name).sort()).toEqual([
      'count-differs', 'part-damaged', 'record-altered', 'record-danglingReference', 'record-danglingReference', 'record-left-out', 'record-left-out',
    ]);
  });

  it('is healed by a merge with a whole copy (F5)', () => {
    const altered = withParts(sound, { 'records.json': records.replace('"name":"Entidad 7"', '"name":"Entidad X"') });
    const recovered = recoverMesa(altered);
    if (!recovered.ok) throw new Error(recovered.error.code);
    expect(recordsOf(mergeDocuments(recovered.value.document, document), 'all')).toEqual(recordsOf(document, 'all'));
  });

  it('still has its process where the records are gone, by the copy in the manifest (F5)', () => {
    const recovered = recoverMesa(withParts(sound, { 'records.json': null }));
    expect(recovered.ok && recordOf(recovered.value.document, 'process', document.processId)?.name).toBe('Proceso');
    expect(recovered.ok && recovered.value.missing).toContainEqual(expect.objectContaining({ code: 'part-missing' }));
  });

  it('tells `validar` every problem, the reason it is not opened first', () => {
    const altered = withParts(sound, { 'records.json': records.replace('"name":"Entidad 7"', '"name":"Entidad X"') });
    const problems = validateMesa(altered);
    expect(problems[0]?.code).toBe('mesa-altered');
    expect(problems.map(failureText).every((sentence) => sentence.endsWith('.'))).toBe(true);
    expect(validateMesa(strToU8('hola')).map(({ code: name }) => name)).toEqual(['mesa-not']);
    expect(validateMesa(sound)).toEqual([]);
  });
});

describe('a process rebuilt from its last copy and the journal', () => {
  it('is the live one (J3)', () => {
    const stamps = stampSource();
    const before = newDocument(stamps);
    const { document, diff } = act(before, stamps, (change) => change.create('actor', { name: 'Concejo' }));
    const line = writeJournalLine({
      seq: 8, kind: 'do', cursor: 8, diff,
      act: { id: 's', at: INFO.now, commandId: 'actors.add', labelKey: 'x', labelParams: {}, undo: 'record', mergeKey: null, sessionLabel: null, formats: { actor: actorModule.version } },
    });
    const kept = { processId: before.processId, snapshot: writeMesa(before, null, INFO), snapshotSequence: 7, journal: `${line}\n${line.slice(0, 90)}` };
    const rebuilt = rebuildProcess(kept);
    if (!rebuilt.ok) throw new Error(rebuilt.error.code);
    expect(recordsOf(rebuilt.value.document, 'all')).toEqual(recordsOf(document, 'all'));
    expect(rebuilt.value).toMatchObject({ sequence: 8, applied: 1, stopped: null, problems: [] });
    expect(rebuilt.value.history).toMatchObject({ first: 7, cursor: 8 });
    const gap = rebuildProcess({ ...kept, snapshotSequence: 3 });
    expect(gap.ok && gap.value.problems.map(failureText)).toEqual(['Falta el cambio anterior al n.º 8 en el diario: se recuperó hasta ahí.']);
  });

  it('is not rebuilt on a copy that is not sound', () => {
    const rebuilt = rebuildProcess({ processId: 'process:x', snapshot: strToU8('hola'), snapshotSequence: 0, journal: '' });
    expect(rebuilt.ok ? 'ok' : rebuilt.error.code).toBe('mesa-not');
  });
});

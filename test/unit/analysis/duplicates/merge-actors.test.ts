import { findDuplicates } from '@shared/analysis/duplicates/find-duplicates';
import { mergeActors } from '@shared/analysis/duplicates/merge-actors';
import { loadDiagnosisBank } from '@shared/catalogs/diagnosis-bank';
import { openChangeSet } from '@shared/document/change-set';
import { applyDiff } from '@shared/document/diff';
import { allRecords, listOf, recordOf, type Document } from '@shared/document/document';
import { danglingReferences, referencedIds } from '@shared/document/integrity';
import { actorModule, type Actor } from '@shared/domain/actors/actor';
import { moduleOf } from '@shared/domain/registry';
import type { RecordId } from '@shared/domain/kernel/id';
import { seatId } from '@shared/domain/roundtable/seat';
import { act, newDocument, PROCESS_ID } from '@test/builders/document';
import { stampSource } from '@test/builders/stamp';
import { wholeProcess } from '@test/builders/whole-process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const stamps = stampSource('unir');
const actor = (name: string, acronym = ''): Actor => actorModule.create(stamps.next(), PROCESS_ID, { name, acronym });

function merged(document: Document, kept: RecordId, gone: RecordId): Document {
  const change = openChangeSet(document, stamps.next());
  mergeActors(change, document, kept, gone);
  return applyDiff(document, change.finish());
}

/** Who speaks of an actor: type of record and field, as often as it is said. */
function mentions(document: Document, id: RecordId): readonly string[] {
  return [...allRecords(document)].flatMap((record) =>
    moduleOf(record.type).references.flatMap(({ field }) => (referencedIds((record as unknown as Record<string, unknown>)[field]).includes(id) ? [`${record.type}.${field}`] : [])),
  ).sort();
}

describe('actors that look like one', () => {
  it('are found by folded name, by acronym and by a letter or two, and no others', () => {
    const list = [
      actor('Cámara de Comercio de Bogotá', 'CCB'), actor('CAMARA DE COMERCIO DE BOGOTA'), actor('CCB'),
      actor('Agencia Presidencial de Cooperación (APC)'), actor('APC'),
      actor('Universidad Nacional de Colombia'), actor('Universidad Nacionl de Colombia'),
      actor('Comuna 1 de Guatapé'), actor('Comuna 2 de Guatapé'), actor('Alcaldía'), actor('Universidad'),
    ];
    const found = findDuplicates(list).map(({ oneId, otherId, reason }) => [list.findIndex(({ id }) => id === oneId), list.findIndex(({ id }) => id === otherId), reason]);
    expect(found).toEqual(expect.arrayContaining([[0, 1, 'sameName'], [0, 2, 'acronym'], [3, 4, 'acronym'], [5, 6, 'nearName']]));
    expect(found.filter(([one, other]) => [7, 8, 9, 10].includes(one as number) || [7, 8, 9, 10].includes(other as number))).toEqual([]);
  });

  it('are found among thousands', () => {
    const list = Array.from({ length: 5000 }, (_, index) => actor(`Actor del municipio número ${String(index)}`));
    expect(findDuplicates([...list, actor('ACTOR DEL MUNICIPIO NUMERO 77')])).toHaveLength(1);
  });
});

describe('two actors made one', () => {
  it('moves relations and seats, tells what stood between them, and joins their texts', () => {
    const base = newDocument();
    let ids: readonly RecordId[] = [];
    const { document } = act(base, stamps, (change) => {
      const one = change.create('actor', { name: 'Cámara de Comercio', offers: 'Becas', notes: 'Primera nota' });
      const two = change.create('actor', { name: 'CCB', offers: 'Salones', needs: 'Aliados', influence: 3, tags: ['gremio'] });
      const third = change.create('actor', { name: 'Universidad' });
      const table = change.create('roundtable', { name: 'Mesa' });
      change.create('relation', { sourceId: one.id, targetId: two.id, kind: 'conflict' });
      change.create('relation', { sourceId: two.id, targetId: third.id, kind: 'funding', strength: 3 });
      change.create('seat', { roundtableId: table.id, actorId: two.id, representative: 'Ana' }, seatId(table.id, two.id));
      ids = [one.id, two.id, third.id, table.id];
    });
    const [one, two, third, table] = ids as readonly [RecordId, RecordId, RecordId, RecordId];
    const after = merged(document, one, two);
    const kept = recordOf(after, 'actor', one);
    expect(kept).toMatchObject({ name: 'Cámara de Comercio', offers: 'Becas\nSalones', needs: 'Aliados', influence: 3, tags: ['gremio'] });
    expect(kept?.notes).toContain('Primera nota');
    expect(kept?.notes).toContain('También figuraba como «CCB».');
    expect(kept?.notes).toContain('Conflicto');
    expect(listOf(after, 'relation').map(({ sourceId, targetId, kind, strength }) => [sourceId, targetId, kind, strength])).toEqual([[one, third, 'funding', 3]]);
    expect(recordOf(after, 'seat', seatId(table, one))?.representative).toBe('Ana');
    expect(recordOf(after, 'actor', two)).toBeUndefined();
  });

  it('loses nothing that mentioned either, whichever two they are, and an undo brings both back', async () => {
    const document = wholeProcess(await loadDiagnosisBank(), { actors: 14, relations: 40, links: 10, actions: 8 });
    const actors = listOf(document, 'actor').map(({ id }) => id);
    fc.assert(
      fc.property(fc.nat(actors.length - 1), fc.nat(actors.length - 1), (first, second) => {
        const [kept, gone] = [actors[first] as RecordId, actors[second] as RecordId];
        if (kept === gone) return;
        const change = openChangeSet(document, stamps.next());
        const told = mergeActors(change, document, kept, gone);
        const after = applyDiff(document, change.finish());
        expect(danglingReferences(after)).toEqual([]);
        expect(mentions(after, gone)).toEqual([]);
        const lines = recordOf(after, 'actor', kept)?.notes.split('\n') ?? [];
        expect(lines.filter((line) => line.startsWith('Se quitó lo que unía')).length).toBe(told.between);
        // Every kind of mention of either is a mention of the one that stays, unless it tied the two to each other.
        const before = new Set([...mentions(document, kept), ...mentions(document, gone)]);
        const now = new Set(mentions(after, kept));
        if (told.between === 0) expect([...before].filter((mention) => !now.has(mention))).toEqual([]);
        const count = (of: Document): number => [...allRecords(of)].length;
        expect(count(after)).toBe(count(document) - 1 - told.between - told.joined);
        const texts = recordOf(document, 'actor', gone);
        for (const field of ['offers', 'needs', 'interests', 'notes'] as const) for (const line of (texts?.[field] ?? '').split('\n')) expect(recordOf(after, 'actor', kept)?.[field]).toContain(line.trim());
      }),
      { numRuns: 40 },
    );
  });
});

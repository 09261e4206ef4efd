import { axisItems, type EntriesOf } from '@shared/analysis/matrices/axis-items';
import { cellReader, writeCell, type CellContext } from '@shared/analysis/matrices/cell-store';
import { MATRIX_DEFINITIONS, type MatrixDefinition } from '@shared/analysis/matrices/matrix-definition';
import { raciFaults, readMatrix } from '@shared/analysis/matrices/matrix-reading';
import { openChangeSet } from '@shared/document/change-set';
import { applyDiff } from '@shared/document/diff';
import { listOf, type Document } from '@shared/document/document';
import type { CellValue } from '@shared/domain/matrices/cell-kind';
import type { RecordId } from '@shared/domain/kernel/id';
import { buildDocument } from '@test/builders/municipal-process';
import { stampSource } from '@test/builders/stamp';
import { describe, expect, it } from 'vitest';

const CONTEXT: CellContext = { year: 2026, currency: 'COP' };
const ENTRIES: EntriesOf = (catalog) =>
  catalog === 'modalities'
    ? [{ id: 'city-marketing', name: 'Mercadeo', instruments: [{ id: 'brand', name: 'Marca' }, { id: 'fairs', name: 'Ferias' }] }]
    : [{ id: '1', name: 'Fin de la pobreza' }, { id: '11.a', name: 'Vínculos' }];

const document = buildDocument((change) => {
  for (const [order, name] of ['Agua', 'Cultura'].entries()) change.create('line', { name, order }, `line:${name.toLowerCase()}`);
  for (const [name, acronym] of [['Alcaldía', ''], ['Cámara de Comercio', 'CCB']] as const) {
    change.create('actor', { name, acronym }, `actor:${name.toLowerCase().replace(/[^a-z]/gu, '')}`);
  }
  for (const [order, name] of ['Feria', 'Intercambio'].entries()) change.create('action', { name, order }, `action:${name.toLowerCase()}`);
});

const definition = (id: string): MatrixDefinition => {
  const found = MATRIX_DEFINITIONS.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No matrix ${id}`);
  return found;
};

/** Writes cells as `[row, column, value]` by position, in one act. */
function write(before: Document, of: MatrixDefinition, cells: readonly (readonly [number, number, CellValue | null])[], seed = 9): Document {
  const rows = axisItems(before, of.rows, ENTRIES);
  const columns = axisItems(before, of.columns, ENTRIES);
  const change = openChangeSet(before, stampSource('dev0', seed, Date.UTC(2026, 3, seed)).next());
  for (const [row, column, value] of cells) {
    writeCell(change, before, of, CONTEXT, { row: rows[row] as never, column: columns[column] as never, value, note: 'porque sí' }, null);
  }
  return applyDiff(before, change.finish());
}

function valuesOf(after: Document, of: MatrixDefinition, context = CONTEXT): readonly (readonly (CellValue | null)[])[] {
  const cellOf = cellReader(after, of, context);
  const columns = axisItems(after, of.columns, ENTRIES);
  return axisItems(after, of.rows, ENTRIES).map((row) => columns.map((column) => cellOf(row, column)?.value ?? null));
}

describe('the rows and columns of a matrix', () => {
  it('are records in their order, entries of a catalogue, and instruments under their modality', () => {
    expect(axisItems(document, { from: 'records', type: 'line' }, ENTRIES).map(({ label }) => label)).toEqual(['Agua', 'Cultura']);
    expect(axisItems(document, { from: 'records', type: 'actor' }, ENTRIES).map(({ label }) => label)).toEqual(['Alcaldía', 'CCB · Cámara de Comercio']);
    expect(axisItems(document, { from: 'catalog', catalog: 'sdgTargets' }, ENTRIES).map(({ key, code }) => [key, code])).toEqual([['entry:1', '1'], ['entry:11-a', '11.a']]);
    expect(axisItems(document, { from: 'instruments' }, ENTRIES).map(({ label, group }) => `${group}/${label}`)).toEqual(['Mercadeo/Marca', 'Mercadeo/Ferias']);
  });
});

describe('a cell', () => {
  it.each([
    ['sdg-lines', 2, 3],
    ['frameworks-lines', 1, 0],
    ['themes-lines', 1, 1],
    ['actors-lines', -4, 4],
    ['actors-actors', 4, 1],
    ['lines-instruments', 1, 1],
    ['budget', 1_500_00, 2_00],
  ] as const)('of %s is written where it lives, read back, changed and emptied', (id, first, second) => {
    const of = definition(id);
    const at: readonly [number, number] = [0, 1];
    const once = write(document, of, [[...at, first]]);
    expect(valuesOf(once, of)[0]?.[1]).toBe(first);
    const twice = write(once, of, [[...at, second]], 10);
    expect(valuesOf(twice, of)[0]?.[1]).toBe(second);
    expect(valuesOf(write(twice, of, [[...at, null]], 11), of).flat().every((value) => value === null)).toBe(true);
  });

  it('goes with its row, and a matrix that a person made with all its cells', () => {
    const of = definition('sdg-lines');
    const after = write(document, of, [[0, 0, 2], [0, 1, 3]]);
    const change = openChangeSet(after, stampSource('dev0', 12, Date.UTC(2026, 4, 1)).next());
    change.remove(['line:agua' as RecordId]);
    expect(listOf(applyDiff(after, change.finish()), 'matrixCell').map(({ value }) => value)).toEqual([3]);
  });

  it('of an actor with itself is not written', () => {
    expect(valuesOf(write(document, definition('actors-actors'), [[0, 0, 3]]), definition('actors-actors'))[0]?.[0]).toBeNull();
  });

  it('of a budget is the year’s, all years together where none is chosen, and never another currency’s', () => {
    const of = definition('budget');
    const once = write(document, of, [[0, 0, 100]]);
    expect(valuesOf(once, of, { year: null, currency: 'COP' })[0]?.[0]).toBe(100);
    expect(valuesOf(once, of, { year: 2027, currency: 'COP' })[0]?.[0]).toBeNull();
    expect(valuesOf(once, of, { year: 2026, currency: 'USD' })[0]?.[0]).toBeNull();
  });

  it('scored by several people is the median of all, the group’s score among them', () => {
    const of = definition('actors-lines');
    const change = openChangeSet(document, stampSource('dev0', 5).next());
    const [row] = axisItems(document, of.rows, ENTRIES);
    const [column] = axisItems(document, of.columns, ENTRIES);
    for (const [scorer, value] of [['Ana', -2], ['Luis', 1], ['Sol', 3], ['Paz', 4]] as const) {
      change.create('position', { actorId: row?.key as RecordId, subjectId: column?.key as RecordId, value, scorer });
    }
    const scored = applyDiff(document, change.finish());
    const held = cellReader(scored, of, CONTEXT)(row as never, column as never);
    expect(held).toMatchObject({ value: 2, scores: 4, own: null });
    const said = write(scored, of, [[0, 0, -4]]);
    expect(valuesOf(said, of)[0]?.[0]).toBe(1);
    expect(cellReader(said, of, CONTEXT)(row as never, column as never)).toMatchObject({ scores: 5, own: -4 });
  });
});

describe('the reading of a matrix', () => {
  const read = (of: MatrixDefinition, after: Document) =>
    readMatrix(of, axisItems(after, of.rows, ENTRIES), axisItems(after, of.columns, ENTRIES), cellReader(after, of, CONTEXT));

  it('adds rows, columns and the whole to the same sum', () => {
    const of = definition('budget');
    const reading = read(of, write(document, of, [[0, 0, 100], [0, 1, 250], [1, 1, 7]]));
    expect([...reading.rowTotals.values()].map(({ sum }) => sum)).toEqual([350, 7]);
    expect([...reading.columnTotals.values()].map(({ sum }) => sum)).toEqual([100, 257]);
    expect(reading.whole).toEqual({ filled: 3, sum: 357 });
  });

  it('finds rows and columns with nothing in them; a 0 was looked at and fills no gap', () => {
    const of = definition('sdg-lines');
    const reading = read(of, write(document, of, [[0, 0, 2], [1, 0, 0]]));
    expect(reading.emptyRows.map(({ entry }) => entry)).toEqual(['11.a']);
    expect(reading.emptyColumns.map(({ label }) => label)).toEqual(['Cultura']);
    expect(reading.rowTotals.get('entry:11-a')).toEqual({ filled: 1, sum: 0 });
  });

  it('checks that an action has one who answers for it and somebody who does it', () => {
    expect(raciFaults('AR')).toEqual([]);
    expect(raciFaults('AAR')).toEqual(['severalAccountable']);
    expect(raciFaults('CI')).toEqual(['noAccountable', 'noResponsible']);
    const of = definition('raci');
    const reading = read(of, write(document, of, [[0, 0, 'RA'], [1, 0, 'R'], [1, 1, 'C']]));
    expect([...reading.raci]).toEqual([['action:intercambio', ['noAccountable']]]);
  });
});

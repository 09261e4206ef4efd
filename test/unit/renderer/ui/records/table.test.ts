import { readCell } from '@renderer/ui/records/table/read-cell';
import { cellsOf, readPaste, rowsAsText } from '@renderer/ui/records/table/table-clipboard';
import { contentOfCell, type TableColumn } from '@renderer/ui/records/table/table-column';
import { FIRST_VIEW, nextSorting, shownColumns, tableItems, type RowOrder } from '@renderer/ui/records/table/table-items';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

interface Town {
  readonly id: string;
  readonly name: string;
  readonly people: number | null;
  readonly kind: string | null;
  readonly since: string | null;
}

const TOWNS: readonly Town[] = [
  { id: 'a', name: 'Guatapé', people: 9000, kind: 'lake', since: '1811-10-04' },
  { id: 'b', name: 'Álamos', people: null, kind: 'hill', since: null },
  { id: 'c', name: 'zipaquirá', people: 130_000, kind: 'hill', since: null },
];
const COLUMNS: readonly TableColumn<Town>[] = [
  { id: 'name', label: 'Nombre', width: '1fr', sort: ({ name }) => name, cell: ({ name }) => name, edit: { kind: 'text', value: ({ name }) => name, required: true } },
  { id: 'people', label: 'Personas', width: '1fr', sort: ({ people }) => people, cell: ({ people }) => people, edit: { kind: 'number', value: ({ people }) => people, least: 0 } },
  { id: 'kind', label: 'Clase', width: '1fr', groups: true, cell: ({ kind }) => kind, edit: { kind: 'choice', value: ({ kind }) => kind, clearable: true, options: [{ value: 'lake', label: 'De lago' }, { value: 'hill', label: 'De montaña' }] } },
  { id: 'since', label: 'Desde', width: '1fr', hidden: true, cell: ({ since }) => since, edit: { kind: 'date', value: ({ since }) => since } },
  { id: 'twice', label: 'Doble', width: '1fr', cell: ({ people }) => (people === null ? '' : people * 2) },
];
const names = (view: Partial<typeof FIRST_VIEW>): readonly string[] =>
  tableItems(TOWNS, COLUMNS, { ...FIRST_VIEW, ...view }).map((item) => (item.kind === 'row' ? item.row.name : `${item.name} ${String(item.count)}`));

describe('the lines of a table', () => {
  it('are sorted by the alphabet of the language, and rows without a value come last either way', () => {
    expect(names({ sorting: { id: 'name', falling: false } })).toEqual(['Álamos', 'Guatapé', 'zipaquirá']);
    expect(names({ sorting: { id: 'people', falling: false } })).toEqual(['Guatapé', 'zipaquirá', 'Álamos']);
    expect(names({ sorting: { id: 'people', falling: true } })).toEqual(['zipaquirá', 'Guatapé', 'Álamos']);
  });

  it('are sorted up, then down, then as the table was at first', () => {
    const byName = { id: 'name', falling: false };
    expect(nextSorting('people', byName, byName)).toEqual({ id: 'people', falling: false });
    expect(nextSorting('people', { id: 'people', falling: false }, byName)).toEqual({ id: 'people', falling: true });
    expect(nextSorting('people', { id: 'people', falling: true }, byName)).toEqual(byName);
    expect(nextSorting('name', { id: 'name', falling: true }, byName)).toEqual(byName);
    expect(nextSorting('name', { id: 'name', falling: true }, null)).toBeNull();
  });

  it('are after any change what they would be told afresh, with the order of before at hand', () => {
    const town = fc.record({ id: fc.uuid(), name: fc.constantFrom('Álamos', 'Ñandú', 'Nodo', 'zona', 'Zona 10', 'Zona 9').chain((name) => fc.integer({ min: 0, max: 10_000 }).map((place) => `${name} ${String(place)}`)), people: fc.option(fc.nat()), kind: fc.constant(null), since: fc.constant(null) });
    const byId = (rows: readonly Town[]): readonly Town[] => rows.toSorted((one, other) => (one.id < other.id ? -1 : 1));
    const shown = (rows: readonly Town[], view: Partial<typeof FIRST_VIEW>, order?: RowOrder<Town>): readonly string[] =>
      tableItems(rows, COLUMNS, { ...FIRST_VIEW, ...view }, undefined, order).map((item) => (item.kind === 'row' ? `${item.row.name} ${String(item.row.people)}` : item.name));
    const unique = { selector: ({ name }: Town): string => name, maxLength: 30 };
    const sorting = fc.option(fc.record({ id: fc.constant('name'), falling: fc.boolean() }));
    fc.assert(fc.property(fc.array(fc.record({ rows: fc.uniqueArray(town, unique), kept: fc.nat(30), sorting, filter: fc.constantFrom('', 'zona', '1') }), { minLength: 2, maxLength: 6 }), (turns) => {
      const order: RowOrder<Town> = { told: null };
      let rows: readonly Town[] = [];
      for (const turn of turns) {
        const names = new Set(turn.rows.map(({ name }) => name));
        rows = byId([...turn.rows, ...rows.filter(({ name }) => !names.has(name)).slice(0, turn.kept)]);
        const view = { sorting: turn.sorting, filter: turn.filter };
        expect(shown(rows, view, order)).toEqual(shown(rows, view));
        // Asked again of the same rows, as at each letter of the filter.
        expect(shown(rows, { ...view, filter: '' }, order)).toEqual(shown(rows, { ...view, filter: '' }));
      }
    }));
  });

  it('put eñe after ene, and letters with an accent beside those without', () => {
    const actors = ['Zona Franca', 'Ñandú', 'Nodo', 'Álamos', 'Alcaldía', 'Nuevo'].map((name) => ({ ...TOWNS[0], id: name, name, people: null, kind: null, since: null }));
    const inOrder = tableItems<Town>(actors, COLUMNS, { ...FIRST_VIEW, sorting: { id: 'name', falling: false } });
    expect(inOrder.map((item) => (item.kind === 'row' ? item.row.name : ''))).toEqual(['Álamos', 'Alcaldía', 'Nodo', 'Nuevo', 'Ñandú', 'Zona Franca']);
  });

  it('are those that have every word of the filter, whatever accents and hidden columns', () => {
    expect(names({ filter: 'guatape lago' })).toEqual(['Guatapé']);
    expect(names({ filter: '1811' })).toEqual(['Guatapé']);
    expect(names({ filter: 'montana zip' })).toEqual(['zipaquirá']);
  });

  it('stand under headings with their number; a closed heading keeps its rows', () => {
    expect(names({ groupedBy: 'kind' })).toEqual(['De lago 1', 'Guatapé', 'De montaña 2', 'Álamos', 'zipaquirá']);
    expect(names({ groupedBy: 'kind', closed: ['De montaña'] })).toEqual(['De lago 1', 'Guatapé', 'De montaña 2']);
  });

  it('have the columns chosen; the first always', () => {
    expect(shownColumns(COLUMNS, {}).map(({ id }) => id)).toEqual(['name', 'people', 'kind', 'twice']);
    expect(shownColumns(COLUMNS, { name: false, since: true, twice: false }).map(({ id }) => id)).toEqual(['name', 'people', 'kind', 'since']);
  });
});

describe('a written cell', () => {
  const edit = (id: string) => COLUMNS.find((column) => column.id === id)?.edit ?? { kind: 'text' as const, value: () => '' };
  it.each([
    ['name', ' Salento ', 'Salento'],
    ['people', '1.234,5', 1234.5],
    ['people', '', null],
    ['kind', 'de MONTANA', 'hill'],
    ['kind', '', null],
    ['since', '4/10/1811', '1811-10-04'],
    ['since', '1811-10-04', '1811-10-04'],
  ])('of %s that says %j is %j', (id, text, content) => {
    expect(readCell(edit(id), text)).toEqual({ ok: true, content });
  });
  it.each([
    ['name', ' ', 'required'],
    ['people', 'muchos', 'number'],
    ['people', '-1', 'range'],
    ['kind', 'de mar', 'choice'],
    ['since', '31/02/2026', 'date'],
  ])('of %s that says %j is refused: %s', (id, text, why) => {
    expect(readCell(edit(id), text)).toMatchObject({ ok: false, messageKey: `records.table.problem.${why}` });
  });
});

describe('a table of the clipboard', () => {
  const table = { rows: TOWNS, columns: COLUMNS.slice(0, 3), keyOf: ({ id }: Town) => id, canAdd: true };

  it('comes back from a spreadsheet as it went, line breaks and quotation marks included', () => {
    const odd = [{ ...TOWNS[0], name: 'El "Peñol"\nde Guatapé' } as Town];
    expect(cellsOf(rowsAsText(odd, table.columns))).toEqual([['El "Peñol"\nde Guatapé', '9000', 'De lago']]);
    expect(contentOfCell(COLUMNS[1] as TableColumn<Town>, TOWNS[0] as Town)).toBe(9000);
  });

  it('is written down and to the right; what says the same changes nothing; rows below the last are new', () => {
    expect(readPaste('Guatapé\t9.500\nÁlamos\t700\tDe lago', { row: 0, column: 0 }, table)).toEqual({
      ok: true,
      changes: [{ key: 'a', column: 'people', content: 9500 }, { key: 'b', column: 'people', content: 700 }, { key: 'b', column: 'kind', content: 'lake' }],
      added: [],
    });
    expect(readPaste('Nombre\tPersonas\nzipaquirá\t1\nSalento\t7', { row: 2, column: 0 }, table)).toEqual({
      ok: true,
      changes: [{ key: 'c', column: 'people', content: 1 }],
      added: [{ name: 'Salento', people: 7 }],
    });
  });

  it('that does not fit writes nothing and says where, cell by cell', () => {
    const reading = readPaste('muchos\tDe mar\n\nx', { row: 0, column: 1 }, { ...table, canAdd: false });
    expect(reading.ok ? [] : reading.problems.map(({ line, column, messageKey }) => `${String(line)} ${column} ${messageKey.slice(22)}`)).toEqual(['1 Personas number', '1 Clase choice', '2 Personas number']);
    const beyond = readPaste('a\nb', { row: 2, column: 0 }, { ...table, canAdd: false });
    expect(beyond.ok ? [] : beyond.problems.map(({ messageKey }) => messageKey)).toEqual(['records.table.problem.beyond']);
    const fixed = readPaste('18000', { row: 1, column: 4 }, { ...table, columns: COLUMNS });
    expect(fixed.ok ? [] : fixed.problems.map(({ messageKey }) => messageKey)).toEqual(['records.table.problem.fixed']);
  });
});

import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { listOf } from '@shared/document/document';
import { majorOf } from '@shared/domain/kernel/money';
import { OPEN_DATA_TABLES } from '@shared/exchange/open-data/tables';
import { openDataFiles, writeOpenData } from '@shared/exchange/open-data/write-open-data';
import { readCsv } from '@shared/exchange/sheets/csv';
import { agendaCity } from '@test/builders/agenda-city';
import { act, newDocument } from '@test/builders/document';
import { stampSource } from '@test/builders/stamp';

const TODAY = { today: '2026-07-01' } as const;

function table(files: ReadonlyMap<string, string>, name: string): readonly Readonly<Record<string, unknown>>[] {
  const [header = [], ...rows] = readCsv(files.get(name) ?? '');
  return rows.map((row) => Object.fromEntries(header.map((column, place) => [String(column), row[place] ?? null])));
}

describe('the open data of a process', () => {
  const city = agendaCity(40);
  const files = openDataFiles(city, TODAY);

  it('says every record of each table once, and joins by identifiers', () => {
    expect(table(files, 'acciones.csv')).toHaveLength(40);
    const actions = new Set(table(files, 'acciones.csv').map(({ id }) => id));
    const shares = table(files, 'presupuesto.csv');
    expect(shares).toHaveLength(listOf(city, 'budgetShare').length);
    expect(shares.filter(({ accion_id: action }) => !actions.has(action))).toEqual([]);
  });

  it('gives amounts to the cent with their currency beside them', () => {
    const cents = (value: unknown): number => Math.round(Number(value) * 100);
    const told = new Map<string, number>();
    for (const { valor, valor_moneda: currency } of table(files, 'presupuesto.csv')) told.set(String(currency), (told.get(String(currency)) ?? 0) + cents(valor));
    const real = new Map<string, number>();
    for (const { amount } of listOf(city, 'budgetShare')) real.set(amount.currency, (real.get(amount.currency) ?? 0) + cents(majorOf(amount)));
    expect(told).toEqual(real);
    expect([...told.keys()].sort()).toEqual(['COP', 'EUR']);
  });

  it('explains every column of every table in the dictionary', () => {
    const explained = table(files, 'diccionario.csv').map(({ tabla, columna }) => `${String(tabla)} ${String(columna)}`);
    const written = OPEN_DATA_TABLES.filter(({ name }) => files.has(`${name}.csv`)).flatMap(({ name, columns }) => columns.map((column) => `${name}.csv ${column.name}`));
    expect(explained).toEqual(written);
    expect(table(files, 'diccionario.csv').filter(({ que_significa: meaning }) => String(meaning).startsWith('openData.'))).toEqual([]);
  });

  it('lets no text run as a formula, holds no data of persons, and leaves empty tables out', () => {
    const stamps = stampSource();
    const risky = act(newDocument(stamps), stamps, (change) => {
      change.create('actor', { name: '=HYPERLINK("http://x")', focalPoint: 'Ana Ruiz', email: 'ana@example.org', phone: '555 0101' });
      change.create('action', { name: '+1', description: '@SUM(A1)', notes: '-2' });
    }).document;
    const text = [...openDataFiles(risky, TODAY).values()].join('\n');
    expect(text).not.toMatch(/Ana Ruiz|ana@example\.org|555 0101/u);
    expect(text.split(/\r?\n|,/u).filter((cell) => /^"?[=+@]/u.test(cell))).toEqual([]);
    expect([...openDataFiles(risky, TODAY).keys()]).toEqual(['LEAME.txt', 'diccionario.csv', 'actores.csv', 'acciones.csv']);
  });

  it('is a zip that gives the same bytes for the same process', () => {
    const packed = writeOpenData(city, TODAY);
    expect(Object.keys(unzipSync(packed))).toEqual([...files.keys()]);
    expect(writeOpenData(city, TODAY)).toEqual(packed);
  });
});

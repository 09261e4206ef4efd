import { describe, expect, it } from 'vitest';
import { listOf, type Document } from '@shared/document/document';
import { failureText, t, type MessageKey } from '@shared/i18n';
import { readWorkbook } from '@shared/exchange/sheets/workbook';
import type { Workbook } from '@shared/exchange/sheets/sheet';
import { readMeasurementSheet, writeMeasurementSheet } from '@shared/exchange/templates/measurement-sheet';
import { addIndicator, importMeasurements, measure } from '@renderer/features/indicators/commands';
import { openDesk, type Desk } from '@test/builders/run-command';
import { workbookBytes } from '@test/builders/workbooks/workbook-bytes';

function desk(): Desk {
  const own = openDesk();
  own.run(addIndicator, { name: 'Aliados', baseline: 2, target: 10, baselineDate: '2026-01-01' });
  own.run(addIndicator, { name: 'Confianza', measurement: 'qualitative', scale: ['Baja', 'Media', 'Alta'] });
  return own;
}

function open(bytes: Uint8Array, fileName = 'm.xlsx'): Workbook {
  const book = readWorkbook(bytes, fileName);
  if (!book.ok) throw new Error(book.error.code);
  return book.value;
}

function preview(document: Document, rows: readonly (readonly (string | number | null)[])[], name = 'Mediciones') {
  const read = readMeasurementSheet(open(workbookBytes([{ name, rows: rows.map((row) => [...row]) }])), document);
  if (!read.ok) throw new Error(failureText(read.error));
  return read.value;
}

const HEAD = ['Indicador', 'Día', 'Valor', 'Fuente'] as const;

describe('measurements from a sheet', () => {
  it('go in as one step: a number or a word of the scale, another of the same day replaces', () => {
    const own = desk();
    const [allies] = listOf(own.document(), 'indicator');
    own.run(measure, { indicatorId: allies?.id ?? 'indicator:x', date: '2026-06-30', value: 3 });
    const ready = preview(own.document(), [HEAD, ['aliados', '30/06/2026', 5, 'Archivo'], ['Confianza', '2026-06-30', 'Media', null]], 'Hoja1');
    expect(ready.problems).toEqual([]);
    expect(own.run(importMeasurements, ready)).toBe(2);
    expect(listOf(own.document(), 'measurement')).toMatchObject([{ date: '2026-06-30', value: 5, source: 'Archivo' }, { value: null, word: 'Media' }]);
    expect(own.diffs).toHaveLength(4);
    expect(preview(own.document(), [HEAD, ['Aliados', '2026-06-30', 5, 'Archivo']]).changes).toEqual([]);
  });

  it('before the baseline, off the scale, not a number, of an unknown indicator: each a sentence with its row, the good ones go in', () => {
    const own = desk();
    const ready = preview(own.document(), [HEAD, ['Aliados', '2025-12-31', 3, null], ['Confianza', '2026-06-30', 'Regular', null], ['Aliados', '2026-06-30', 'muchos', null], ['Otro', '2026-06-30', 1, null], ['Aliados', '2026-02-30', 1, null], ['Aliados', '2026-03-31', 4, null]]);
    const said = ready.problems.map(({ row, messageKey, params }) => `${row}: ${t(messageKey as MessageKey, params)}`);
    expect(said).toEqual([
      '2: La medición es del 2025-12-31 y la línea base del 2026-01-01: no se mide antes de la línea base. Corrija una de las dos fechas.',
      '3: «Regular» no está en la escala del indicador: Baja, Media, Alta.',
      '4: «muchos» no es un número, y «Valor» lo necesita.',
      '5: No hay ningún indicador llamado «Otro». Agréguelo en «Indicadores» o corrija el nombre.',
      expect.stringContaining('6: «2026-02-30»') as string,
    ]);
    expect(own.run(importMeasurements, ready)).toBe(1);
  });

  it('the sheet to fill comes back empty without a complaint, and filled with what was typed', () => {
    const own = desk();
    const book = open(writeMeasurementSheet(own.document(), '2026-09-30'));
    expect(book.sheets[0]?.rows.map((row) => row.slice(0, 2))).toEqual([['Indicador', 'Día'], ['Aliados', '2026-09-30'], ['Confianza', '2026-09-30']]);
    const empty = readMeasurementSheet(book, own.document());
    expect(empty.ok && { problems: empty.value.problems, rejected: empty.value.counts.measurement?.rejected ?? 0 }).toEqual({ problems: [], rejected: 0 });
  });

  it('a CSV is read too, and a file without such a sheet is refused in a sentence', () => {
    const own = desk();
    const csv = open(new TextEncoder().encode('Indicador;Fecha;Valor\r\nAliados;2026-03-31;4,5\r\n'), 'm.csv');
    const read = readMeasurementSheet(csv, own.document());
    expect(read.ok && own.run(importMeasurements, read.value)).toBe(1);
    expect(listOf(own.document(), 'measurement')[0]?.value).toBe(4.5);
    const other = readMeasurementSheet(open(workbookBytes([{ name: 'Hoja1', rows: [['Nombre', 'Tipo'], ['x', 'y']] }])), own.document());
    expect(!other.ok && failureText(other.error)).toContain('no tiene una hoja con las columnas Indicador, Día y Valor');
  });
});

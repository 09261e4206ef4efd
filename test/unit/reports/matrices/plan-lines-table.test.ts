import { listOf } from '@shared/document/document';
import { planLinesSheets } from '@shared/exchange/matrices/plan-lines-sheets';
import { planLinesTable } from '@shared/reports/matrices/make-tables';
import { turnedTable } from '@shared/reports/matrices/turned-table';
import { seenLinks } from '@renderer/features/plan/matrix/seen-links';
import { FIRST_PLAN } from '@renderer/features/plan/plan-place';
import { matrixProcess } from '@test/bench/processes';
import { describe, expect, it } from 'vitest';

const document = matrixProcess(60, 4);
const line = listOf(document, 'line')[1];
const NAMES = { matrix: 'Matriz', coverage: 'Cobertura' };

describe('the matrix plan × lines as it is seen', () => {
  const seen = seenLinks(document, { ...FIRST_PLAN, hidden: [line?.id ?? ''] }, 'número 00013');

  it('goes on paper with the rows that answer the search, the branches they stand in, and the lines not hidden', () => {
    const table = planLinesTable(document, 'Plan × líneas', 'Guatapé', seen);
    expect(table.rows.map(({ code }) => code)).toEqual(['00001', '00012', '00013', '']);
    expect(table.columns.map(({ label }) => label)).toEqual(['Línea 1', 'Línea 3', 'Línea 4']);
    expect(table.subtitle).toBe('Guatapé · se ven 3 de 60 filas y 3 de 4 líneas');
    // The totals are of what is seen: one target.
    const target = table.cells[2]?.map(({ text }) => (Number(text) > 0 ? '1' : '0'));
    expect(table.cells[3]?.map(({ text }) => text)).toEqual(target);
  });

  it('goes into a workbook whole, with what is not seen out of sight', () => {
    const [sheet] = planLinesSheets(document, NAMES, seen);
    const [all] = planLinesSheets(document, NAMES);
    expect(sheet?.rows).toEqual(all?.rows);
    expect(sheet?.look?.hiddenRows?.size).toBe(57);
    expect(sheet?.look?.hiddenColumns).toEqual([3, 5]);
    expect(all?.look?.hiddenRows?.size).toBe(0);
  });

  it('turned about has a row for each line and keeps every figure and its totals', () => {
    const table = planLinesTable(document, 'Plan × líneas', 'Guatapé');
    const turned = turnedTable(table);
    expect(turned.rows).toHaveLength(table.columns.length);
    expect(turned.columns.at(-1)).toMatchObject({ isTotal: true });
    expect(turned.cells[2]?.[40]).toBe(table.cells[40]?.[2]);
    expect(turnedTable(turned).cells).toEqual(table.cells);
  });
});

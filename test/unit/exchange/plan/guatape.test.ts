import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listOf } from '@shared/document/document';
import { danglingReferences } from '@shared/document/integrity';
import { applyPlanImport } from '@shared/exchange/plan/apply-plan-import';
import type { PlanImport, PlanImportNode } from '@shared/exchange/plan/plan-import';
import { previewPlan } from '@shared/exchange/plan/preview-plan';
import type { Workbook } from '@shared/exchange/sheets/sheet';
import { readWorkbook } from '@shared/exchange/sheets/workbook';
import { t, type MessageKey } from '@shared/i18n';
import { edit, newProcess, openTestChange } from '@test/builders/workbooks/open-process';

/** The real workbook of a town, which is not part of the repository: point to it with the variable to run these. */
const PATH = process.env['MESA_PLAN_WORKBOOK'] ?? '../shared/data/plan-guatape-2024-2027.xlsx';
const missing = !existsSync(PATH);
if (missing) console.warn(`Skipped: the workbook of Guatapé is not at ${PATH} (set MESA_PLAN_WORKBOOK).`);

/**
 * Counted by eye in the workbook: each sheet has its headers in row 2 and one target per row from row 3 to the row
 * before its totals; the sheet CONSOLIDADO gives the same numbers under NUMERO DE PROGRAMAS, 93 in all.
 */
const COUNTED = [
  { sheet: 'SEC. GOBIERNO', axis: '01', lastRow: 27, targets: 25 },
  { sheet: 'SEC. BIENESTAR Y DLLO SOCIAL', axis: '02', lastRow: 33, targets: 31 },
  { sheet: 'SEC. TURISMO Y DLLO ECONOMICO', axis: '03', lastRow: 9, targets: 7 },
  { sheet: 'SEC. PLANEACION Y OBRAS PUBLICA', axis: '04', lastRow: 13, targets: 11 },
  { sheet: 'SEC. MEDIO AMBIENTE Y DLLO RURA', axis: '05', lastRow: 21, targets: 19 },
] as const;

describe.skipIf(missing)('the plan of Guatapé', () => {
  const open = (): Workbook => {
    const book = readWorkbook(new Uint8Array(readFileSync(PATH)), 'plan-guatape-2024-2027.xlsx');
    if (!book.ok) throw new Error(book.error.code);
    return book.value;
  };
  const book = missing ? { fileName: '', sheets: [] } : open();
  const preview = previewPlan(book);
  const childrenOf = (node: PlanImportNode): readonly PlanImportNode[] => preview.tree.filter((one) => one.parentTempId === node.tempId);
  const byCode = (code: string): PlanImportNode => {
    const found = preview.tree.filter((node) => node.code === code);
    if (found.length !== 1 || found[0] === undefined) throw new Error(`${String(found.length)} nodes have the code ${code}`);
    return found[0];
  };

  it('recognises the five sheets of secretarías and leaves the summary out', () => {
    expect(preview.sheets.filter(({ chosen }) => chosen).map(({ name, role, headerRow }) => [name, role, headerRow])).toEqual(
      COUNTED.map(({ sheet }) => [sheet, 'plan', 2]),
    );
    const summary = preview.sheets.at(-1);
    expect(summary).toMatchObject({ role: 'summary', chosen: false });
    expect(summary?.name.trim()).toBe('CONSOLIDADO AVANCE A LA FECHA');
    expect(preview.problem).toBeNull();
    expect(preview.questions).toEqual([]);
  });

  it('has the targets by strategic line that a person counts: 25, 31, 7, 11, 19', () => {
    const axes = preview.tree.filter(({ level }) => level === 'axis');
    expect(axes.map((axis) => [axis.code, childrenOf(axis).flatMap(childrenOf).filter(({ level }) => level === 'target').length])).toEqual(
      COUNTED.map(({ axis, targets }) => [axis, targets]),
    );
    expect(preview.tree.filter(({ level }) => level === 'target')).toHaveLength(93);
    // 5 axes; 5, 4, 2, 3 and 4 components.
    expect(preview.tree).toHaveLength(93 + 18 + 5);
  });

  it('reads or reports every row with content', () => {
    expect(preview.sheets.slice(0, 5).map(({ counts }) => counts)).toEqual(
      // Title and header, the targets, and one row of totals.
      COUNTED.map(({ targets }) => ({ rowsWithContent: targets + 3, rowsRead: targets + 2, rowsReported: 1 })),
    );
    expect(preview.counts).toEqual({ rowsWithContent: 108, rowsRead: 103, rowsReported: 5, rowsLeftOut: 8 });
    expect(preview.unread.map(({ sheet, row, reasonKey }) => [sheet, row, reasonKey])).toEqual(
      COUNTED.map(({ sheet, lastRow }) => [sheet, lastRow + 1, 'imports.reason.totalRow']),
    );
    expect(preview.unread[0]?.text).toContain('TOTAL 2024');
  });

  it('takes the strategic line from the column in one sheet and from the title in the others', () => {
    expect(preview.tree.filter(({ level }) => level === 'axis').map(({ code, name }) => [code, name])).toEqual([
      ['01', 'JUNTOS POR LA GOBERNANZA, LA SEGURIDAD, LA MOVILIDAD Y LA HUMANIZACIÓN DE LA SALUD'],
      ['02', 'JUNTOS POR EL MOVIMIENTO NIÑO: EQUIDAD SOCIAL, EDUCACIÓN, CULTURA Y DEPORTE'],
      ['03', 'JUNTOS POR EL TURISMO, EL EMPRENDIMIENTO, LA CONEXIÓN Y ALIANZAS PARA EL DESARROLLO'],
      ['04', 'JUNTOS POR LA PLANEACIÓN Y DESARROLLO EQUITATIVO DEL TERRITORIO'],
      ['05', 'JUNTOS POR EL MEDIO AMBIENTE, LA PREVENCIÓN Y ATENCIÓN DE EMERGENCIAS Y DESASTRES Y LA DIGNIFICACIÓN DEL CAMPO GUATAPENSE'],
    ]);
    expect(preview.sheets.slice(0, 5).map(({ axisFromTitle }) => axisFromTitle === null)).toEqual([false, true, false, false, false]);
  });

  it('splits code from name, puts lost zeros back and tells of it', () => {
    expect(byCode('020104')).toMatchObject({ name: 'Fortalecimiento de los programas y proyectos de bibliotecas', level: 'target' });
    expect(byCode('030101').name).toBe('Implementación del Programa “De los zócalos al campo”');
    expect(byCode('010402').name).toBe('Fortalecimiento de la Autoridad Sanitaria');
    expect(preview.tree.every(({ level, code }) => code.length === { axis: 2, programme: 4, subprogramme: 0, target: 6 }[level])).toBe(true);
    const zeros = preview.warnings.filter(({ messageKey }) => messageKey === 'imports.warning.zeroRestored');
    expect(zeros).toContainEqual(expect.objectContaining({ sheet: 'SEC. BIENESTAR Y DLLO SOCIAL', row: 6, params: { code: '20104', restored: '020104' } }));
    // Rows 6–27, 32 and 33 of BIENESTAR; 3, 4, 6, 8 and 9 of TURISMO; 10 of PLANEACION; 5, 9 and 13 of MEDIO AMBIENTE.
    expect(zeros).toHaveLength(24 + 5 + 1 + 3);
  });

  it('fills merged components down', () => {
    expect(childrenOf(byCode('0104')).map(({ code }) => code)).toEqual(['010401', '010402', '010403', '010404']);
    expect(childrenOf(byCode('0204'))).toHaveLength(12);
    expect(byCode('0504')).toMatchObject({ nameUncertain: false, level: 'programme' });
  });

  it('groups by code where the component cells were dragged, marks the name and says in which rows', () => {
    expect(['0101', '0102', '0103'].map((code) => [childrenOf(byCode(code)).length, byCode(code).nameUncertain])).toEqual([[3, true], [4, true], [12, true]]);
    expect(byCode('0102').name).toBe('Componente 0102 (nombre por confirmar)');
    expect(byCode('0102').notes).toContain('010102 Fortalecimiento del Centro de monitoreo y control');
    const told = preview.warnings.filter(({ messageKey }) => messageKey === 'imports.warning.groupDisagrees');
    expect(told.map(({ sheet, row, column, severity }) => [sheet, row, column, severity])).toEqual([3, 6, 10].map((row) => ['SEC. GOBIERNO', row, 0, 'check']));
    expect(preview.warnings.filter(({ severity }) => severity === 'check')).toHaveLength(3);
  });

  it('reads a target whole', () => {
    expect(byCode('020102')).toMatchObject({
      indicator: 'Días de atención del servicio de transporte escolar',
      unit: 'Número',
      trend: 'Incremento',
      baseline: 168,
      target: 180,
      targetsByYear: { 2024: 171, 2025: 174, 2026: 177, 2027: 180 },
      progressByYear: { 2024: 176, 2025: 192, 2026: 0, 2027: 0 },
      productCode: '220102901',
      source: { file: 'plan-guatape-2024-2027.xlsx', sheet: 'SEC. BIENESTAR Y DLLO SOCIAL', row: 4 },
    });
    // The product code of these stands as text with a line break after or before it.
    expect(byCode('010103').productCode).toBe('450102600');
    expect(byCode('010302').productCode).toBe('459902304');
  });

  it('lists the columns it leaves out, the side table among them', () => {
    const out = preview.sheets[0]?.mapping.filter(({ field }) => field === null) ?? [];
    expect(out.map(({ header }) => header)).toContain('% AVANCE P.D. 2024');
    expect(out.find(({ column }) => column === 27)?.samples).toEqual(['NUMERO DE PROGRAMAS', '25']);
  });

  it('reads the summary too when the person chooses it, and reports its rows', () => {
    const all: PlanImport = previewPlan(book, { sheets: book.sheets.map(({ name }) => name) });
    expect(all.counts).toEqual({ rowsWithContent: 116, rowsRead: 103, rowsReported: 13, rowsLeftOut: 0 });
    expect(all.tree.filter(({ level }) => level === 'target')).toHaveLength(93);
  });

  it('keeps PROGRAMA as a level of its own when the person says so', () => {
    const mapping = Object.fromEntries(COUNTED.map(({ sheet, axis }) => [sheet, { [axis === '02' ? 2 : 1]: 'programme' as const }]));
    const corrected = previewPlan(book, { mapping });
    expect(corrected.tree.filter(({ level }) => level === 'subprogramme')).toHaveLength(93);
    const first = corrected.tree.find(({ level }) => level === 'target');
    expect(first).toMatchObject({ name: 'Estrategias implementadas', code: '' });
    expect(corrected.counts.rowsRead).toBe(103);
  });

  it('goes in as one act with every reference in place, and a second import changes nothing', () => {
    const empty = newProcess();
    const full = edit(empty, (change) => {
      expect(applyPlanImport(change, preview, empty)).toMatchObject({ created: 116, updated: 0 });
    });
    expect(listOf(full, 'planNode')).toHaveLength(116);
    expect(danglingReferences(full)).toEqual([]);
    const again = openTestChange(full);
    expect(applyPlanImport(again, preview, full)).toMatchObject({ created: 0, updated: 0, unchanged: 116 });
  });

  it('has a sentence for everything it says', () => {
    const said = [
      ...preview.warnings.map(({ messageKey, params }) => t(messageKey as MessageKey, params)),
      ...preview.unread.map(({ reasonKey, params }) => t(reasonKey as MessageKey, params)),
    ];
    expect(said.filter((sentence) => sentence.includes('{{') || sentence === '')).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moneyFromMajor } from '@shared/domain/kernel/money';
import { mappingMemory, readMappingMemory } from '@shared/exchange/plan/mapping-memory';
import type { PlanImport, PlanImportNode, PlanImportOptions } from '@shared/exchange/plan/plan-import';
import { previewPlan } from '@shared/exchange/plan/preview-plan';
import { sheetOf, type CellValue, type MergedRange, type Workbook } from '@shared/exchange/sheets/sheet';
import { failureText } from '@shared/i18n';

type Rows = readonly (readonly CellValue[])[];

const bookOf = (rows: Rows, merges: readonly MergedRange[] = [], name = 'Hoja'): Workbook => ({
  fileName: 'plan.xlsx',
  sheets: [sheetOf(name, rows, { merges })],
});
const preview = (rows: Rows, options: PlanImportOptions = {}, merges: readonly MergedRange[] = []): PlanImport =>
  previewPlan(bookOf(rows, merges), options);
const outline = (plan: PlanImport): readonly string[] => {
  const depth = (node: PlanImportNode): number => {
    const parent = plan.tree.find(({ tempId }) => tempId === node.parentTempId);
    return parent === undefined ? 0 : depth(parent) + 1;
  };
  return plan.tree.map((node) => `${'  '.repeat(depth(node))}${node.level}: ${`${node.code} ${node.name}`.trim()}`);
};

/** A town that keeps all in one sheet. Source: formats.md §1. */
const SINGLE: Rows = [
  ['PLAN DE DESARROLLO 2024-2027'],
  ['EJE', 'PROGRAMA', 'SUBPROGRAMA', 'META DE RESULTADO', 'META DE PRODUCTO', 'L.B', 'UNIDAD', 'META CUATRIENIO', 'RESPONSABLE', 'BPIN', 'T1 2024 planeado'],
  ['1. Social', '1.1 Educación', '1.1.1 Cobertura', 'Subir la cobertura', '100 cupos nuevos', '1.500', 'Número', '2.000,5', 'Sec. Educación', '2024001', 5],
  [null, null, null, null, '3 sedes mejoradas', 0, 'Número', 3, 'Sec. Obras', null, null],
  [null, null, '1.1.2 Calidad', null, 'Plan de lectura', 'por definir', 'Número', 1, null, null, null],
  ['2. Económico', '2.1 Turismo', null, null, 'Marca de ciudad', 0, 'Número', 1, null, null, null],
];

describe('a plan in one sheet', () => {
  it('becomes a tree, with blank parents filled down until the parent above changes', () => {
    expect(outline(preview(SINGLE))).toEqual([
      'axis: 1 Social',
      '  programme: 1.1 Educación',
      '    subprogramme: 1.1.1 Cobertura',
      '      target: 100 cupos nuevos',
      '      target: 3 sedes mejoradas',
      '    subprogramme: 1.1.2 Calidad',
      '      target: Plan de lectura',
      'axis: 2 Económico',
      '  programme: 2.1 Turismo',
      '    target: Marca de ciudad',
    ]);
  });

  it('reads numbers as text by what the other numbers show, and keeps what is no number in the notes', () => {
    const plan = preview(SINGLE);
    const [first, , third] = plan.tree.filter(({ level }) => level === 'target');
    expect(first).toMatchObject({ baseline: 1500, target: 2000.5, responsible: 'Sec. Educación' });
    expect(first?.notes).toBe('META DE RESULTADO: Subir la cobertura\nBPIN: 2024001');
    expect(third).toMatchObject({ baseline: null, target: 1, notes: 'L.B: por definir' });
    expect(plan.warnings).toEqual([
      { sheet: 'Hoja', row: 5, column: 5, severity: 'check', messageKey: 'imports.warning.notANumber', params: { text: 'por definir', header: 'L.B' } },
    ]);
    expect(plan.questions).toEqual([]);
  });

  it('asks when nothing shows how numbers are written, and does as it is told', () => {
    const rows: Rows = [['PROGRAMA', 'INDICADOR', 'META CUATRIENIO'], ['Agua', 'Litros', '1.234'], ['Agua', 'Metros', '2.000']];
    const asked = preview(rows);
    expect(asked.questions).toEqual([
      { kind: 'numberConvention', sheet: 'Hoja', column: 2, header: 'META CUATRIENIO', examples: ['1.234', '2.000'], assumed: 'commaDecimal' },
    ]);
    const targets = (plan: PlanImport): unknown => plan.tree.filter(({ level }) => level === 'target').map(({ target }) => target);
    expect(targets(asked)).toEqual([1234, 2000]);
    const told = preview(rows, { numberConvention: 'pointDecimal' });
    expect(told.questions).toEqual([]);
    expect(targets(told)).toEqual([1.234, 2]);
  });

  it('adds up the parts of the years where no column has the total, in the scale the header names', () => {
    const plan = preview([
      ['PROGRAMA', 'META DE PRODUCTO', 'Recursos propios 2024 (millones)', 'SGP salud 2024 (millones)', 'Recursos propios 2025 (millones)'],
      ['Agua', 'Acueducto', 1.5, 2, '0,5'],
    ]);
    expect(plan.tree.at(-1)?.budget).toEqual(moneyFromMajor(4_000_000, 'COP'));
  });

  it('reports totals, repeated headers, rows without a name and groups without a target', () => {
    const plan = preview([
      ...SINGLE,
      [null, null, null, null, null, null, null, 7],
      ['EJE', 'PROGRAMA', 'SUBPROGRAMA', 'META DE RESULTADO', 'META DE PRODUCTO'],
      ['TOTAL', null, null, null, null, null, null, 2005.5],
      [null, null, null, null, null, null, null, null, null, null, 'nota al lado'],
      ['Elaboró: Oficina de Planeación'],
    ]);
    expect(plan.unread.map(({ row, reasonKey }) => [row, reasonKey.replace('imports.reason.', '')])).toEqual([
      [7, 'noName'],
      [8, 'repeatedHeader'],
      [9, 'totalRow'],
      [10, 'onlyIgnored'],
      [11, 'groupWithoutRows'],
    ]);
    expect(plan.counts).toEqual({ rowsWithContent: 11, rowsRead: 6, rowsReported: 5, rowsLeftOut: 0 });
    expect(outline(plan)).toEqual(outline(preview(SINGLE)));
  });

  it('does not take an indicator for a total because it begins with that word', () => {
    const plan = preview([['PROGRAMA', 'INDICADOR', 'META CUATRIENIO'], ['Salud', 'Total de personas atendidas', 5], ['Salud', 'Camas', 2]]);
    expect(plan.tree.filter(({ level }) => level === 'target').map(({ name }) => name)).toEqual(['Total de personas atendidas', 'Camas']);
  });

  it('opens a level with a row that holds its title alone', () => {
    const plan = preview([
      ['PROGRAMA', 'META DE PRODUCTO', 'META CUATRIENIO'],
      ['EJE 1. SOCIAL', null, null],
      ['Educación', 'Cupos', 10],
      ['EJE 2. ECONÓMICO', null, null],
      ['Turismo', 'Marca', 1],
    ]);
    expect(outline(plan)).toEqual(['axis: 1 SOCIAL', '  programme: Educación', '    target: Cupos', 'axis: 2 ECONÓMICO', '  programme: Turismo', '    target: Marca']);
    expect(plan.counts.rowsReported).toBe(0);
  });

  it('fills merged text down, counts a merged number once and says so', () => {
    const rows: Rows = [
      ['PROGRAMA', 'META DE PRODUCTO', 'INDICADOR', 'RESPONSABLE', 'PRESUPUESTO'],
      ['Agua', 'Acueducto', 'Litros', 'Obras', 100],
      [null, null, 'Metros', null, null],
    ];
    const merges = [0, 1, 3, 4].map((left) => ({ top: 1, bottom: 2, left, right: left }));
    const plan = preview(rows, {}, merges);
    const targets = plan.tree.filter(({ level }) => level === 'target');
    expect(targets.map(({ name, indicator, responsible, budget }) => [name, indicator, responsible, budget])).toEqual([
      ['Acueducto', 'Litros', 'Obras', moneyFromMajor(100, 'COP')],
      ['Acueducto', 'Metros', 'Obras', null],
    ]);
    expect(plan.warnings).toEqual([expect.objectContaining({ row: 3, column: 4, severity: 'note', messageKey: 'imports.warning.mergedNumber' })]);
  });

  it('reads a header merged over two rows and sub-headers under a merged title', () => {
    const rows: Rows = [
      ['PROGRAMA', 'META DE PRODUCTO', 'METAS', null, 'AVANCE', null],
      [null, null, 2024, 2025, 2024, 2025],
      ['Agua', 'Acueducto', 1, 2, 3, 4],
    ];
    const merges: MergedRange[] = [
      { top: 0, bottom: 1, left: 0, right: 0 },
      { top: 0, bottom: 1, left: 1, right: 1 },
      { top: 0, bottom: 0, left: 2, right: 3 },
      { top: 0, bottom: 0, left: 4, right: 5 },
    ];
    const plan = preview(rows, {}, merges);
    expect(plan.sheets[0]?.mapping.map(({ field }) => field)).toEqual(['programme', 'target', 'yearTarget:2024', 'yearTarget:2025', 'yearProgress:2024', 'yearProgress:2025']);
    expect(plan.tree.at(-1)).toMatchObject({ targetsByYear: { 2024: 1, 2025: 2 }, progressByYear: { 2024: 3, 2025: 4 } });
    expect(plan.counts).toMatchObject({ rowsWithContent: 3, rowsRead: 3 });
  });

  it('leaves a second column of the same meaning out and says so', () => {
    const plan = preview([['PROGRAMA', 'META DE PRODUCTO', 'META 2024', 'Meta 2024'], ['Agua', 'Acueducto', 1, 9]]);
    expect(plan.sheets[0]?.mapping[3]).toMatchObject({ field: null, origin: 'none' });
    expect(plan.tree.at(-1)?.targetsByYear).toEqual({ 2024: 1 });
    expect(plan.warnings).toEqual([expect.objectContaining({ row: 1, column: 3, messageKey: 'imports.warning.duplicateColumn', params: { header: 'Meta 2024', other: 'C' } })]);
  });

  it('keeps a name longer than a record can hold in the notes', () => {
    const long = 'x'.repeat(1200);
    const node = preview([['PROGRAMA', 'META DE PRODUCTO', 'META 2024'], ['Agua', long, 1]]).tree.at(-1);
    expect(node?.name).toHaveLength(1000);
    expect(node?.notes).toBe(long);
  });

  it('takes text that looks like a formula as text', () => {
    const plan = preview([['PROGRAMA', 'META DE PRODUCTO', 'META 2024'], ['=HIPERVINCULO("x")', '+57 llamadas', '=1+1']]);
    expect(outline(plan)).toEqual(['programme: =HIPERVINCULO("x")', '  target: +57 llamadas']);
    expect(plan.tree.at(-1)?.notes).toBe('META 2024: =1+1');
  });

  it('says in one sentence when there is no header, no row, or no such sheet', () => {
    const sentence = (rows: Rows, options: PlanImportOptions = {}): string => failureText(preview(rows, options).problem ?? { messageKey: 'none' });
    const noHeader = preview([['Lista de compras'], ['Pan', 2]]);
    expect(noHeader).toMatchObject({ tree: [], counts: { rowsWithContent: 0, rowsLeftOut: 2 }, problem: { code: 'plan-no-header' } });
    expect(preview([['Lista'], ['Pan']], { sheets: ['Hoja'] })).toMatchObject({ counts: { rowsWithContent: 2, rowsReported: 2 }, problem: { code: 'plan-no-header' } });
    expect(sentence([['PROGRAMA', 'INDICADOR', 'META 2024']], { sheets: ['Hoja'] })).toContain('no hay filas');
    expect(sentence(SINGLE, { sheets: ['Otra'] })).toBe('El libro «plan.xlsx» no tiene una hoja llamada «Otra». Sus hojas son: «Hoja».');
  });
});

describe("the person's corrections", () => {
  const rows: Rows = [
    ['informe'],
    ['Frente de trabajo', 'Programa', 'Compromiso', 'Cantidad', 'Año 1'],
    ['Social', 'Agua', 'Acueducto', 4, 1],
    ['Social', 'Agua', 'Letrinas', 8, 2],
  ];
  const corrected: PlanImportOptions = {
    sheets: ['Hoja'],
    headerRows: { Hoja: 2 },
    mapping: { Hoja: { 0: 'axis', 2: 'target', 3: 'total', 4: 'yearTarget:2024' } },
  };

  it('make a plan of a sheet whose headers the program does not know', () => {
    expect(preview(rows).problem?.code).toBe('plan-no-header');
    const plan = preview(rows, corrected);
    expect(plan.problem).toBeNull();
    expect(outline(plan)).toEqual(['axis: Social', '  programme: Agua', '    target: Acueducto', '    target: Letrinas']);
    expect(plan.tree.at(-1)).toMatchObject({ target: 8, targetsByYear: { 2024: 2 } });
    expect(plan.sheets[0]).toMatchObject({ headerRow: 2, counts: { rowsWithContent: 4, rowsRead: 4, rowsReported: 0 } });
  });

  it('are remembered by header and used for the next file', () => {
    const book = bookOf(rows);
    const memory = mappingMemory(book, previewPlan(book, corrected), corrected);
    expect(memory).toEqual({ 'frente de trabajo': 'axis', compromiso: 'target', cantidad: 'total', 'ano 1': 'yearTarget:2024' });
    const next = preview([['FRENTE  DE TRABAJO', 'Programa', 'Compromiso', 'Cantidad'], ['Económico', 'Turismo', 'Marca', 1]], {
      rememberedMappings: readMappingMemory(JSON.parse(JSON.stringify(memory))),
      headerRows: { Hoja: 1 },
      sheets: ['Hoja'],
    });
    expect(outline(next)).toEqual(['axis: Económico', '  programme: Turismo', '    target: Marca']);
    expect(next.sheets[0]?.mapping.map(({ origin }) => origin)).toEqual(['memory', 'header', 'memory', 'memory']);
  });

  it('memory from storage that means nothing is passed over', () => {
    expect(readMappingMemory({ a: 'axis', b: 'nonsense', c: 3, d: null })).toEqual({ a: 'axis', d: null });
    expect([readMappingMemory(null), readMappingMemory('x'), readMappingMemory([1])]).toEqual([{}, {}, {}]);
  });

  it('set the level of a grouping column and leave a column out', () => {
    const plan = preview(SINGLE, { levels: { programme: 'subprogramme' }, mapping: { Hoja: { 2: null } } });
    expect(outline(plan).slice(0, 4)).toEqual(['axis: 1 Social', '  subprogramme: 1.1 Educación', '    target: 100 cupos nuevos', '    target: 3 sedes mejoradas']);
  });
});

describe('codes that contradict each other', () => {
  it('adopt the real name where another row has it, and leave alone what belongs nowhere', () => {
    const plan = preview([
      ['EJE', 'PROGRAMA', 'SUBPROGRAMA', 'META DE PRODUCTO', 'META 2024'],
      ['01. Uno', '0101\nAgua', null, '010101\nA', 1],
      ['01. Uno', '0101\nAgua', null, '010102\nB', 1],
      ['01. Uno', '0101\nAgua', null, '010201\nC', 1],
      ['01. Uno', '0102\nLuz', null, '010202\nD', 1],
      ['01. Uno', '0102\nLuz', null, '050501\nE', 1],
    ]);
    expect(outline(plan)).toEqual([
      'axis: 01 Uno',
      '  programme: 0101 Agua',
      '    target: 010101 A',
      '    target: 010102 B',
      '  programme: 0102 Luz',
      '    target: 010201 C',
      '    target: 010202 D',
      '    target: 050501 E',
    ]);
    expect(plan.warnings.map(({ row, messageKey }) => [row, messageKey.replace('imports.warning.', '')])).toEqual([
      [4, 'groupDisagrees'],
      [6, 'codeOutside'],
    ]);
    expect(plan.tree.some(({ nameUncertain }) => nameUncertain)).toBe(false);
  });

  it('are told when one code has two names or stands twice', () => {
    const plan = preview([
      ['PROGRAMA', 'META DE PRODUCTO', 'META 2024'],
      ['01. Agua', '0101\nA', 1],
      ['01. Aguas', '0101\nB', 1],
    ]);
    expect(outline(plan)).toEqual(['programme: 01 Agua', '  target: 0101 A', '  target: 0101 B']);
    expect(plan.warnings.map(({ messageKey }) => messageKey)).toEqual(['imports.warning.sameCodeOtherName', 'imports.warning.repeatedCode']);
  });
});

describe('our own sheet Plan', () => {
  it('gives a node per row, parents by code or name', () => {
    const plan = preview([
      ['Código', 'Nivel', 'Nombre', 'Código padre', 'Indicador', 'Unidad', 'Línea base', 'Meta', '2024', '2025', 'Presupuesto', 'Responsable', 'ODS'],
      ['1', 'Eje', 'Social', null, null, null, null, null, null, null, null, null, null],
      [null, 'Programa', 'Agua', '1'],
      ['1.1', 'Meta', 'Acueducto', 'Agua', 'Litros', 'l/s', 1, 4, 2, 4, 1000, 'Obras', '6, 11'],
      ['9', 'Nada', 'Otro', null],
      ['8', 'Meta', 'Suelta', '77'],
    ]);
    expect(outline(plan)).toEqual(['axis: 1 Social', 'target: 8 Suelta', '  programme: Agua', '    target: 1.1 Acueducto']);
    expect(plan.tree.at(-1)).toMatchObject({ baseline: 1, target: 4, targetsByYear: { 2024: 2, 2025: 4 }, budget: moneyFromMajor(1000, 'COP'), sdgs: [6, 11], unit: 'l/s' });
    expect(plan.unread).toEqual([expect.objectContaining({ row: 5, reasonKey: 'imports.reason.unknownLevel' })]);
    expect(plan.warnings).toEqual([expect.objectContaining({ row: 6, column: 3, messageKey: 'imports.warning.unknownParent' })]);
    expect(plan.counts).toEqual({ rowsWithContent: 6, rowsRead: 5, rowsReported: 1, rowsLeftOut: 0 });
  });
});

describe('whatever stands in the rows', () => {
  it('rows read + rows reported = rows with content, and every parent comes before its children', () => {
    const cell = fc.oneof(
      fc.constant(null),
      fc.constantFrom<CellValue>('TOTAL', '0101\nUno', '01. Eje', '20101 x', 'EJE 3. ALGO', 'Meta', 'PROGRAMA', '1.234', '', '  ', '#REF!'),
      fc.integer({ min: -5, max: 5000 }),
      fc.boolean(),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    );
    const header: CellValue[] = ['EJE', 'PROGRAMA', 'META DE PRODUCTO', 'INDICADOR', 'META 2024', 'RESPONSABLE', 'otra'];
    const row = fc.array(cell, { minLength: 0, maxLength: 8 });
    const merge = fc.record({ top: fc.nat(12), left: fc.nat(7), high: fc.nat(4), wide: fc.nat(2) });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), fc.array(merge, { maxLength: 3 }), (body, blocks) => {
        const merges = blocks.map(({ top, left, high, wide }) => ({ top, left, bottom: top + high, right: left + wide }));
        const plan = preview([header, ...body], { sheets: ['Hoja'] }, merges);
        const content = [header, ...body].filter((cells) => cells.some((value) => value !== null && String(value).trim() !== '')).length;
        expect(plan.counts.rowsWithContent).toBe(content);
        expect(plan.counts.rowsRead + plan.counts.rowsReported).toBe(content);
        expect(plan.unread).toHaveLength(plan.counts.rowsReported);
        const seen = new Set<string>();
        for (const { tempId, parentTempId, name } of plan.tree) {
          expect(parentTempId === null || seen.has(parentTempId)).toBe(true);
          expect(name.trim()).not.toBe('');
          seen.add(tempId);
        }
      }),
      { numRuns: 300 },
    );
  });
});

import { GAP_KINDS } from '@shared/analysis/coverage/gap';
import { readWorkbook } from '@shared/exchange/sheets/workbook';
import { t } from '@shared/i18n';
import { HAS_POPPLER, NO_POPPLER, pagesOf } from '@test/builders/poppler';
import { actorWorkbook } from '@test/builders/workbooks/actor-workbook';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openBench } from './run-mesa';

/** The real workbook of a town, which is not part of the repository: point to it with the variable to run these. */
const WORKBOOK = resolve(process.env['MESA_PLAN_WORKBOOK'] ?? '../shared/data/plan-guatape-2024-2027.xlsx');
const missing = !existsSync(WORKBOOK);
if (missing) console.warn(`Skipped: the workbook of Guatapé is not at ${WORKBOOK} (set MESA_PLAN_WORKBOOK).`);
if (!HAS_POPPLER) console.warn(NO_POPPLER);

/**
 * Counted by hand in the workbook: one target per row of its five sheets; its sheet CONSOLIDADO says the same under
 * NUMERO DE PROGRAMAS.
 */
const TARGETS_BY_AXIS = [
  ['01 JUNTOS POR LA GOBERNANZA, LA SEGURIDAD, LA MOVILIDAD Y LA HUMANIZACIÓN DE LA SALUD', 25],
  ['02 JUNTOS POR EL MOVIMIENTO NIÑO: EQUIDAD SOCIAL, EDUCACIÓN, CULTURA Y DEPORTE', 31],
  ['03 JUNTOS POR EL TURISMO, EL EMPRENDIMIENTO, LA CONEXIÓN Y ALIANZAS PARA EL DESARROLLO', 7],
  ['04 JUNTOS POR LA PLANEACIÓN Y DESARROLLO EQUITATIVO DEL TERRITORIO', 11],
  [
    '05 JUNTOS POR EL MEDIO AMBIENTE, LA PREVENCIÓN Y ATENCIÓN DE EMERGENCIAS Y DESASTRES Y LA DIGNIFICACIÓN DEL CAMPO GUATAPENSE',
    19,
  ],
] as const;

describe.skipIf(missing)('from an empty folder to the diagnosis of a real plan, on the command line', () => {
  const bench = openBench();
  const P = 'guatape.mesa';

  it('crear makes the process', async () => {
    const run = await bench.mesa(['crear', P, '--nombre', 'Guatapé 2024–2027', '--territorio', 'Guatapé', '--desde', '2024', '--hasta', '2027']);
    expect(run).toEqual({ code: 0, out: `Se creó «${P}».\n`, errors: [] });
    expect(readdirSync(bench.path('.')).sort()).toEqual(['data', P]);
  });

  it('importar brings the plan in with the targets by axis that a person counts', async () => {
    const run = await bench.mesa(['importar', WORKBOOK, '--en', P, '--json']);
    expect(run).toMatchObject({ code: 0, errors: [] });
    const { counts, plan } = JSON.parse(run.out) as {
      readonly counts: Readonly<Record<string, unknown>>;
      readonly plan: { readonly targetsByAxis: readonly { readonly axis: string; readonly count: number }[] } & Readonly<Record<string, unknown>>;
    };
    expect(plan.targetsByAxis.map(({ axis, count }) => [axis, count])).toEqual(TARGETS_BY_AXIS);
    // 93 targets, 18 components, 5 axes.
    expect(counts).toEqual({ planNode: { created: 93 + 18 + 5, updated: 0, unchanged: 0, rejected: 0 } });
    expect(plan['sheetsLeftOut']).toEqual([{ name: expect.stringContaining('CONSOLIDADO') as string, role: 'summary' }]);
    // Nothing is lost in silence: what was read and what is reported are all the rows with content.
    expect(plan).toMatchObject({ rowsWithContent: 108, rowsRead: 103, rowsReported: 5 });
  });

  it('importar brings the actors in and says which row could not', async () => {
    writeFileSync(bench.path('actores.xlsx'), actorWorkbook());
    const run = await bench.mesa(['importar', 'actores.xlsx', '--en', P]);
    expect(run).toMatchObject({ code: 0, errors: [] });
    expect(run.out).toContain('Nadie Conocido');
    expect(run.out).toContain('Relaciones');
  });

  it('importar again changes nothing', async () => {
    const run = await bench.mesa(['importar', WORKBOOK, '--en', P, '--json']);
    expect(JSON.parse(run.out)).toMatchObject({ counts: { planNode: { created: 0, updated: 0, unchanged: 93 + 18 + 5 } } });
  });

  it.skipIf(!HAS_POPPLER)('informe writes a PDF in which the territory, an axis, a target and every gap heading are found', async () => {
    const run = await bench.mesa(['informe', P, '--tipo', 'diagnostico', '--pdf', 'diagnostico.pdf']);
    expect(run).toEqual({ code: 0, out: 'Se escribió «diagnostico.pdf».\n', errors: [] });
    const text = pagesOf(readFileSync(bench.path('diagnostico.pdf'))).join(' ');
    expect(text).toContain('Guatapé');
    expect(text).toContain('JUNTOS POR LA GOBERNANZA');
    expect(text).toContain('Fortalecimiento de los programas y proyectos de bibliotecas');
    for (const kind of GAP_KINDS) expect(text).toContain(t(`reports.diagnosis.gaps.${kind}.title`));
  });

  it('validar finds it sound', async () => {
    const run = await bench.mesa(['validar', P]);
    expect(run).toMatchObject({ code: 0, errors: [] });
    // The process, 116 of the plan, 2 actors; the relations name an actor that is not there.
    expect(run.out).toBe(`«${P}» está sano: 119 registros.\n`);
  });

  it('exportar writes a workbook that a new process imports to the same figures', async () => {
    expect(await bench.mesa(['exportar', P, '--xlsx', 'salida.xlsx'])).toEqual({ code: 0, out: 'Se escribió «salida.xlsx».\n', errors: [] });
    const book = readWorkbook(new Uint8Array(readFileSync(bench.path('salida.xlsx'))), 'salida.xlsx');
    expect(book.ok && book.value.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['Actores', 'Plan']));
    expect(await bench.call('crear', bench.path('otra.mesa'), '--nombre', 'Otra')).toMatchObject({ code: 0 });
    expect(await bench.call('importar', bench.path('salida.xlsx'), '--en', bench.path('otra.mesa'))).toMatchObject({ code: 0, errors: [] });
    // Ids are another's; figures and sentences are not.
    const figures = async (file: string): Promise<unknown> => {
      const { cobertura, red } = JSON.parse((await bench.call('analizar', bench.path(file), '--json')).out, (key, value: unknown) =>
        key === 'registros' ? null : value) as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
      return { cobertura, nodos: red?.['nodos'], aristas: red?.['aristas'], grado: red?.['grado'] };
    };
    expect(await figures('otra.mesa')).toEqual(await figures(P));
  });

  it('analizar --json gives the coverage of the plan', async () => {
    const run = await bench.mesa(['analizar', P, '--json']);
    expect(run).toMatchObject({ code: 0, errors: [] });
    expect(JSON.parse(run.out)).toMatchObject({
      red: { nodos: 2, aristas: 0 },
      mactor: null,
      cobertura: { metas: 93, metasVinculadas: 0, lineas: 0, brechasPorTipo: { ejeSinLinea: 5 } },
    });
  });
});

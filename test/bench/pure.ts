import { analyse } from '@shared/analysis/summary';
import { coverageOf } from '@shared/analysis/coverage/coverage-of-document';
import { mactor } from '@shared/analysis/influence/mactor';
import { scoreTable } from '@shared/analysis/influence/score-table';
import { powerIntervals } from '@shared/analysis/influence/power-interval';
import { measureNetwork } from '@shared/analysis/network/network-measures';
import { openChangeSet } from '@shared/document/change-set';
import { applyDiff } from '@shared/document/diff';
import { allRecords, documentOf, listOf, recordCount, type Document } from '@shared/document/document';
import { seededRandom } from '@shared/domain/kernel/seeded-random';
import { exampleDocument } from '@shared/exchange/example/example-document';
import { importFile } from '@shared/exchange/import-file';
import { applyPlanImport } from '@shared/exchange/plan/apply-plan-import';
import { previewPlan } from '@shared/exchange/plan/preview-plan';
import { readMesa } from '@shared/exchange/mesa/read-mesa';
import { writeMesa } from '@shared/exchange/mesa/write-mesa';
import { readWorkbook } from '@shared/exchange/sheets/workbook';
import { templateSheets, writeWorkbook } from '@shared/exchange/templates/write-workbook';
import { writeDocx } from '@shared/exchange/word/write-docx';
import { loadDiagnosisBank } from '@shared/catalogs/diagnosis-bank';
import { layReport } from '@shared/reports/layout/lay-report';
import { reportByKind } from '@shared/reports/report-by-kind';
import { fontMetrics } from '@shared/reports/typography/font-file';
import { wholeProcess } from '@test/builders/whole-process';
import { actorMap } from '@shared/reports/figures/actor-map/actor-map';
import { preliminaryDiagnosis } from '@shared/reports/diagnosis/preliminary-diagnosis';
import { renderPdf } from '@shared/reports/pdf/render-pdf';
import { openFigureRaster } from '@shared/reports/raster/raster-figure';
import { t } from '@shared/i18n';
import { linkRowsOf } from '@renderer/features/plan/matrix/link-rows';
import { linesInOrder, shownRows } from '@renderer/features/plan/matrix/matrix-rows';
import { planTreeOf } from '@renderer/features/plan/matrix/plan-tree-of';
import { REPORT_FONTS } from '@test/builders/report-fonts';
import { actorPoints, tie } from '@test/builders/graphs/network';
import { municipalProcess } from '@test/builders/municipal-process';
import { stampSource, TEST_START } from '@test/builders/stamp';
import { newProcess } from '@test/builders/workbooks/open-process';
import { existsSync, readFileSync } from 'node:fs';
import { read, utils, write } from 'xlsx';
import { growthOf, measure, type Figure, type Growth } from './figure';
import { actorProcess, matrixProcess } from './processes';

const INFO = { appVersion: '0.1.0', now: new Date(TEST_START).toISOString() };
const SCALES = [1, 3, 10] as const;
const RUNS = 5;
const SCORERS = ['Planeación', 'Gobierno', 'Turismo'] as const;

/** Measures one piece of work at three sizes; `make` builds what it works on, which is not counted. */
async function atSizes<Input>(
  name: string,
  base: number,
  make: (size: number) => Input,
  work: (input: Input) => unknown,
): Promise<{ readonly figures: readonly Figure[]; readonly growth: Growth }> {
  const sizes = SCALES.map((scale) => base * scale);
  const figures: Figure[] = [];
  for (const size of sizes) {
    const input = make(size);
    figures.push(await measure(`${name} ×${size / base}`, { size }, () => work(input), RUNS));
  }
  return { figures, growth: growthOf(name, sizes, figures.map(({ min }) => min)) };
}

/** A new copy at each call: what is derived from a document is kept for as long as it stays the same. */
function copiesOf(document: Document): () => Document {
  const copies = Array.from({ length: RUNS + 1 }, () => documentOf(document.processId, allRecords(document)));
  return () => {
    const copy = copies.pop();
    if (copy === undefined) throw new Error('No copy left');
    return copy;
  };
}

/** The import of the municipal workbook, whole and by its steps; nothing where the workbook is missing. */
export async function planImportFigures(path: string): Promise<readonly Figure[]> {
  if (!existsSync(path)) {
    console.error(`Left out: the workbook of Guatapé is not at ${path} (set MESA_PLAN_WORKBOOK).`);
    return [];
  }
  const bytes = new Uint8Array(readFileSync(path));
  const size = { bytes: bytes.length };
  const stamps = stampSource('bench');
  const document = newProcess();
  const workbook = () => {
    const opened = readWorkbook(bytes, 'plan.xlsx');
    if (!opened.ok) throw new Error(opened.error.code);
    return opened.value;
  };
  const opened = workbook();
  const preview = previewPlan(opened);
  return [
    await measure('import of Guatapé: read, preview, apply', size, () => {
      const change = openChangeSet(document, stamps.next());
      const report = importFile(bytes, 'plan.xlsx', document, change);
      if (!report.ok) throw new Error(report.error.code);
      return applyDiff(document, change.finish());
    }),
    await measure('import of Guatapé: read', size, workbook),
    await measure('import of Guatapé: preview', size, () => previewPlan(opened)),
    await measure('import of Guatapé: apply', { nodes: preview.tree.length }, () => {
      const change = openChangeSet(document, stamps.next());
      applyPlanImport(change, preview, document);
      return applyDiff(document, change.finish());
    }),
    await measure('the same file read by SheetJS alone', size, () => read(bytes)),
  ];
}

/** What needs no browser, each at three sizes where size matters. */
export async function pureFigures(): Promise<{ readonly figures: readonly Figure[]; readonly growth: readonly Growth[] }> {
  const figures: Figure[] = [];
  const growth: Growth[] = [];
  const add = (measured: { readonly figures: readonly Figure[]; readonly growth: Growth }): void => {
    figures.push(...measured.figures);
    growth.push(measured.growth);
  };

  add(await atSizes('matrix × 20: rows, roll-up, coverage (50 rows)', 50, (rows) => copiesOf(matrixProcess(rows, 20)), (copies) => {
    const document = copies();
    linesInOrder(document);
    linkRowsOf(document);
    coverageOf(document);
    return shownRows(planTreeOf(document), new Set(), t);
  }));
  add(await atSizes('readMesa (1 000 records)', 1_000, (records) => writeMesa(actorProcess(records), null, INFO), (bytes) => {
    const opened = readMesa(bytes);
    if (!opened.ok) throw new Error(opened.error.code);
    return opened;
  }));
  add(await atSizes('writeMesa (1 000 records)', 1_000, (records) => actorProcess(records), (document) => writeMesa(document, null, INFO)));
  add(await atSizes('network measures (60 actors, 3 relations each)', 60, (count) => {
    const random = seededRandom(5);
    const ties = Array.from({ length: count * 3 }, (_, index) => {
      const source = index % count;
      return tie(source, (source + 1 + Math.floor(random() * (count - 1))) % count, index % 3 === 0);
    });
    return { points: actorPoints(count), ties };
  }, ({ points, ties }) => measureNetwork(points, ties)));
  add(await atSizes('layout of the actor map of the report (10 actors)', 10, (actors) => municipalProcess({ actors, relations: actors * 2 }).document, (document) =>
    actorMap(listOf(document, 'actor'), listOf(document, 'relation'), { translate: t })));
  add(await atSizes('xlsx written (100 records)', 100, (records) => actorProcess(records), (document) => writeWorkbook(document, { includePersonalData: false })));

  const thousand = actorProcess(1_000);
  const sheets = templateSheets(thousand, { includePersonalData: false });
  const bytes = writeWorkbook(thousand, { includePersonalData: false });
  const rows = { records: recordCount(thousand), bytes: bytes.length };
  figures.push(await measure('xlsx written by SheetJS alone (1 000 records)', rows, () => {
    const book = utils.book_new();
    for (const { name, rows: cells } of sheets) utils.book_append_sheet(book, utils.aoa_to_sheet(cells.map((row) => [...row])), name);
    return write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer;
  }));
  figures.push(await measure('xlsx read: our cells (1 000 records)', rows, () => readWorkbook(bytes, 'salida.xlsx')));
  figures.push(await measure('xlsx read by SheetJS alone (1 000 records)', rows, () => read(bytes)));

  const random = seededRandom(9);
  const [actors, objectives] = [60, 30];
  const influences = Array.from({ length: actors }, (_, row) => Array.from({ length: actors }, (_, column) => (row === column ? 0 : Math.floor(random() * 5))));
  const positions = Array.from({ length: actors }, () => Array.from({ length: objectives }, () => Math.floor(random() * 9) - 4));
  const scores = influences.flatMap((values, row) =>
    values.flatMap((given, column) =>
      (row === column ? [] : SCORERS).map((scorer, place) => ({
        row: String(row), column: String(column), value: place === 0 ? given : Math.floor(random() * 5), scorer, rev: '',
      }))));
  const ids = influences.map((_, place) => String(place));
  const { cells } = scoreTable(ids, ids, scores);
  figures.push(await measure('MACTOR', { actors, objectives }, () => mactor({ influences, positions })));
  figures.push(await measure('MACTOR with intervals of R', { actors, objectives, resamples: 1_000 }, () => [
    mactor({ influences, positions }),
    powerIntervals(actors, cells, { resamples: 1_000 }),
  ]));

  const example = exampleDocument();
  const size = { records: recordCount(example) };
  const analysed = copiesOf(example);
  figures.push(await measure('analizar of the example', size, () => analyse(analysed()), RUNS));
  const reported = copiesOf(example);
  figures.push(await measure('PDF of the example', size, () =>
    renderPdf(preliminaryDiagnosis(reported(), { now: TEST_START }), REPORT_FONTS, { paper: 'letter', now: TEST_START })));
  const bank = await loadDiagnosisBank();
  const whole = wholeProcess(bank, { links: 170 });
  const report = await reportByKind(whole, 'diagnosis', { now: TEST_START, today: '2026-03-01' });
  if (!report.ok) throw new Error(report.error.code);
  const model = report.value;
  const laid = layReport(model, fontMetrics(REPORT_FONTS));
  const pdf = renderPdf(model, REPORT_FONTS, { now: TEST_START });
  const paper = { pages: laid.pages.length, bytes: pdf.length };
  figures.push(await measure('full diagnosis: PDF', paper, () => renderPdf(model, REPORT_FONTS, { now: TEST_START }), RUNS));
  figures.push(await measure('full diagnosis: laid on its pages', paper, () => layReport(model, fontMetrics(REPORT_FONTS)), RUNS));
  const draw = openFigureRaster(REPORT_FONTS);
  const docx = await writeDocx(model, draw);
  figures.push(await measure('full diagnosis: DOCX with its figures', { pages: laid.pages.length, bytes: docx.length }, () => writeDocx(model, draw)));
  const annex = model.sections.filter(({ isAnnex }) => isAnnex === true);
  const tables = { ...model, sections: annex };
  const pagesOf = (sections: typeof model.sections): number => layReport({ ...model, sections }, fontMetrics(REPORT_FONTS)).pages.length;
  figures.push(await measure('pages of tables: PDF', { pages: pagesOf(annex) }, () => renderPdf(tables, REPORT_FONTS, { now: TEST_START }), RUNS));
  // Its size is its pages: the same sections once, three times and ten times over.
  const byPages = async (name: string, of: typeof model.sections, times: readonly number[], work: (report: typeof model) => unknown, runs: number): Promise<void> => {
    const sizes: number[] = [];
    const own: Figure[] = [];
    for (const count of times) {
      const sections = Array.from({ length: count }, () => of).flat();
      sizes.push(pagesOf(sections));
      own.push(await measure(`${name} (×${String(count)})`, { pages: sizes.at(-1) ?? 0 }, () => work({ ...model, sections }), runs));
    }
    figures.push(...own);
    growth.push(growthOf(`${name}, by its pages`, sizes, own.map(({ min }) => min)));
  };
  const toPdf = (report: typeof model): unknown => renderPdf(report, REPORT_FONTS, { now: TEST_START });
  await byPages('PDF of pages of tables', annex, SCALES, toPdf, 3);
  await byPages('PDF of the full diagnosis', model.sections, SCALES, toPdf, 3);
  await byPages('DOCX of the full diagnosis', model.sections.slice(0, Math.ceil(model.sections.length / 5)), SCALES, (report) => writeDocx(report, draw), 1);
  return { figures, growth };
}

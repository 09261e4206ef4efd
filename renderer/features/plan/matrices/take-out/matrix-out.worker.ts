import { axisItems, type AxisEntry } from '@shared/analysis/matrices/axis-items';
import { cellReader } from '@shared/analysis/matrices/cell-store';
import { matrixDefinition } from '@shared/analysis/matrices/matrix-definition';
import { readMatrix, withPriorities } from '@shared/analysis/matrices/matrix-reading';
import { criteriaOf, prioritiesOf } from '@shared/analysis/priorities/priority';
import { loadCatalog } from '@shared/catalogs/catalog';
import { speak } from '@shared/catalogs/speak';
import { documentOf, recordOf, type Document } from '@shared/document/document';
import { AXIS_CATALOGS, type AxisCatalog } from '@shared/domain/matrices/matrix-axis';
import { matrixSheets } from '@shared/exchange/matrices/matrix-sheets';
import { planLinesSheets } from '@shared/exchange/matrices/plan-lines-sheets';
import { sheetNameOf } from '@shared/exchange/matrices/sheet-name';
import { writeSheets } from '@shared/exchange/sheets/write-sheets';
import { formattingLocale, t, type MessageKey } from '@shared/i18n';
import type { LaidReport } from '@shared/reports/layout/page';
import { layFigure } from '@shared/reports/matrices/lay-figure';
import { layMatrix } from '@shared/reports/matrices/lay-matrix';
import { definedTable, planLinesTable, type MatrixShown } from '@shared/reports/matrices/make-tables';
import { turnedTable } from '@shared/reports/matrices/turned-table';
import type { MatrixTable } from '@shared/reports/matrices/matrix-table';
import { flowRows, planFlowFigure } from '@shared/reports/plan-flow/plan-flow-figure';
import { fontMetrics, type FontBytes } from '@shared/reports/typography/font-file';
import italicUrl from '@resources/fonts/IBMPlexSans-Italic.ttf?url';
import regularUrl from '@resources/fonts/IBMPlexSans-Regular.ttf?url';
import semiboldUrl from '@resources/fonts/IBMPlexSans-SemiBold.ttf?url';
import { answerInParts, takeIn } from '@renderer/store/hand-over';
import { seenLinks } from '../../matrix/seen-links';
import { PLAN_FLOW as PLAN_FLOW_ID } from '../../plan-place';
import { shownMatrix } from '../matrix-cells';
import type { MatrixOutReply, MatrixOutRequest } from './matrix-out-protocol';

async function bytesAt(url: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(new URL(url, self.location.href))).arrayBuffer());
}

async function readFonts(): Promise<FontBytes> {
  const [regular, italic, semibold] = await Promise.all([regularUrl, italicUrl, semiboldUrl].map(bytesAt));
  if (regular === undefined || italic === undefined || semibold === undefined) throw new Error('A font is missing');
  return { regular, italic, semibold };
}

/** The matrix of a definition as it is shown; null for plan × lines, which is its own. */
async function shownOf(document: Document, request: MatrixOutRequest, subtitle: string): Promise<MatrixShown | null> {
  const definition = matrixDefinition(document, request.matrixId);
  if (definition === undefined) return null;
  const asked = [definition.rows, definition.columns].flatMap((axis): readonly AxisCatalog[] => (axis.from === 'instruments' ? ['modalities'] : axis.from === 'catalog' ? [axis.catalog] : []));
  const entries = new Map<AxisCatalog, readonly AxisEntry[]>();
  for (const catalog of AXIS_CATALOGS) if (asked.includes(catalog)) entries.set(catalog, await loadCatalog(catalog));
  const context = { year: request.shape.year, currency: recordOf(document, 'process', document.processId)?.currency ?? 'COP' };
  const axes = {
    rows: axisItems(document, definition.rows, (catalog) => entries.get(catalog) ?? []),
    columns: axisItems(document, definition.columns, (catalog) => entries.get(catalog) ?? []),
  };
  const read = cellReader(document, definition, context);
  const plain = readMatrix(definition, axes.rows, axes.columns, read);
  const reading = definition.totals === 'weighted' ? withPriorities(plain, prioritiesOf(document)) : plain;
  const shown = shownMatrix(definition, axes, reading, request.shape, request.search);
  const isTurned = request.shape.isTransposed && !axes.rows.some(({ hasChildren }) => hasChildren);
  return {
    definition,
    title: definition.name ?? t(`matrices.name.${definition.id}` as MessageKey),
    subtitle: definition.store === 'budgetShare' && context.year !== null ? `${subtitle} · ${String(context.year)}` : subtitle,
    ...shown,
    isTurned,
    context,
    reading,
    held: (row, column) => (isTurned ? read(column, row) : read(row, column)),
  };
}

function workbook(document: Document, shown: MatrixShown | null, { shape, search }: MatrixOutRequest): Uint8Array {
  if (shown === null) {
    const title = t('matrices.name.plan-lines');
    return writeSheets(planLinesSheets(document, { matrix: sheetNameOf(title), coverage: sheetNameOf(t('matrices.sheet.coverage')) }, seenLinks(document, shape, search)));
  }
  const { definition, title, rows, columns, held, context } = shown;
  const weights = new Map<string, number>(criteriaOf(document).map(({ id, weight }) => [id, weight]));
  return writeSheets(matrixSheets({ title, cell: definition.cell, currency: context.currency, rows, columns, held, checksRaci: definition.checksRaci && !shown.isTurned, totals: shown.isTurned && definition.totals !== 'sum' ? 'none' : definition.totals, weights: definition.totals === 'weighted' ? columns.map(({ key }) => weights.get(key) ?? 0) : null }));
}

/** The flow from the plan to the goals: a page with the figure, or a table of its stretches. */
async function writeFlow(document: Document, request: MatrixOutRequest, subtitle: string): Promise<MatrixOutReply> {
  const goals = new Map((await loadCatalog('sdgGoals')).map(({ id, name }) => [id, name]));
  const title = t('matrices.name.plan-flow');
  if (request.format === 'xlsx') {
    const heads = [t('matrices.flow.from'), t('matrices.flow.to'), t('matrices.flow.links')];
    const rows = flowRows(document, goals, t).map(({ from, to, value }) => [from, to, value]);
    return { kind: 'bytes', bytes: new Uint8Array(writeSheets([{ name: sheetNameOf(title), rows: [heads, ...rows] }])) };
  }
  const figure = planFlowFigure(document, goals, t);
  if (figure === null) return { kind: 'broken', message: t('matrices.flow.emptyTitle') };
  const fonts = await readFonts();
  return paged(layFigure(figure, fontMetrics(fonts), { title, subtitle, note: t('matrices.flow.note'), language: formattingLocale() }), fonts, request);
}

/** Pages for the printer, or written as a PDF. */
async function paged(laid: LaidReport, fonts: FontBytes, { format, now }: MatrixOutRequest): Promise<MatrixOutReply> {
  if (format === 'pages') return { kind: 'pages', laid };
  const { writePdf } = await import('@shared/reports/pdf/write-pdf');
  return { kind: 'bytes', bytes: new Uint8Array(writePdf(laid, fonts, { now })) };
}

function linksTable(document: Document, { shape, search }: MatrixOutRequest, subtitle: string): MatrixTable {
  const table = planLinesTable(document, t('matrices.name.plan-lines'), subtitle, seenLinks(document, shape, search));
  return shape.isTransposed ? turnedTable(table) : table;
}

async function write(request: MatrixOutRequest): Promise<MatrixOutReply> {
  await speak(request.language);
  const document = documentOf(request.processId, request.records);
  const process = recordOf(document, 'process', document.processId)?.name ?? '';
  const day = new Intl.DateTimeFormat(formattingLocale(), { dateStyle: 'long' }).format(request.now);
  const subtitle = t('matrices.paper.subtitle', { process, day });
  if (request.matrixId === PLAN_FLOW_ID) return writeFlow(document, request, subtitle);
  const shown = await shownOf(document, request, subtitle);
  if (request.format === 'xlsx') return { kind: 'bytes', bytes: new Uint8Array(workbook(document, shown, request)) };
  const table = shown === null ? linksTable(document, request, subtitle) : definedTable(shown);
  const fonts = await readFonts();
  return paged(layMatrix(table, fontMetrics(fonts), { language: formattingLocale() }), fonts, request);
}

const tell = (reply: MatrixOutReply): void => { answerInParts(self, reply, reply.kind === 'bytes' ? [reply.bytes.buffer] : []); };

self.onmessage = takeIn((request: MatrixOutRequest) => {
  write(request).then(tell, (error: unknown) => { tell({ kind: 'broken', message: error instanceof Error ? error.message : String(error) }); });
});

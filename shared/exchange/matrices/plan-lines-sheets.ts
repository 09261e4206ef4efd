import { coverageOf } from '../../analysis/coverage/coverage-of-document';
import type { LinkedShare } from '../../analysis/coverage/coverage';
import { ALL_LINKS, type SeenLinks } from '../../analysis/coverage/seen-links';
import { catalog } from '../../catalogs/catalog';
import { listOf, tableOf, type Document } from '../../document/document';
import type { RecordId } from '../../domain/kernel/id';
import type { Line } from '../../domain/lines/line';
import { planLinkId } from '../../domain/links/plan-link';
import type { PlanNode } from '../../domain/plan/plan-node';
import { planTree } from '../../domain/plan/plan-tree';
import { t } from '../../i18n';
import { compareNames } from '../../i18n/compare-names';
import { columnLetters } from '../sheets/sheet';
import { HEAD_STYLE, SHEET_INKS, type CellStyle } from '../sheets/xlsx/cell-style';
import type { RichCell, SheetToWrite, WrittenCell } from '../sheets/xlsx/sheet-to-write';
import { quotedSheet } from '../sheets/xlsx/write-xlsx';
import { ruleOver, scaleOver, turnedHead } from '../templates/sheet-looks';

const CELL: CellStyle = { align: 'center', line: 'around' };
const ROLLED: CellStyle = { ...CELL, italic: true, ink: SHEET_INKS.muted };
const NAME: CellStyle = { format: '@', wrap: true, valign: 'center', line: 'around' };
const TOTAL: CellStyle = { ...CELL, bold: true, fill: SHEET_INKS.total };
const TOTAL_NAME: CellStyle = { ...TOTAL, format: '@', align: 'left' };
const PERCENT: CellStyle = { ...CELL, format: '0.0%' };
const TOTAL_PERCENT: CellStyle = { ...TOTAL, format: '0.0%' };
/** Columns before the lines: code, level, name, and the mark of a target, which is hidden. */
const LEAD = 4;

interface Row {
  readonly node: PlanNode;
  readonly depth: number;
  readonly isLeaf: boolean;
  /** Last row (0-based, of the list) of what hangs from it; its own where nothing does. */
  readonly last: number;
}

function rowsOf(document: Document): readonly Row[] {
  const tree = planTree(listOf(document, 'planNode'));
  const { inOrder } = tree;
  // From the end, so that where a branch ends is known: at the next row that is no deeper.
  const rows: Row[] = [];
  for (const [index, { node, depth }] of inOrder.entries()) {
    let last = index;
    while (last + 1 < inOrder.length && (inOrder[last + 1]?.depth ?? 0) > depth) last += 1;
    rows.push({ node, depth, isLeaf: tree.childrenOf(node.id).length === 0, last });
  }
  return rows;
}

/** The lines in the order of the matrix. */
function linesOf(document: Document): readonly Line[] {
  return listOf(document, 'line').toSorted(
    (one, other) => one.order - other.order || compareNames(one.name, other.name) || (one.id < other.id ? -1 : 1),
  );
}

/** The names of the sheets, where they are not the usual ones. */
export interface PlanLinesNames {
  readonly matrix: string;
  readonly coverage: string;
}

/**
 * The matrix plan × lines as sheets: the matrix with its branches rolled up by live formulas, its coverage by axis,
 * line and modality (methods §5), and why each link is there. The figures are those of `coverageOf`, of the whole plan:
 * rows and columns that are not `seen` are there, out of sight, and count.
 */
export function planLinesSheets(document: Document, names: PlanLinesNames, seen: SeenLinks = ALL_LINKS): readonly SheetToWrite[] {
  const rows = rowsOf(document);
  const lines = linesOf(document);
  if (rows.length === 0 || lines.length === 0) return [];
  const links = rationaleSheet(document, rows, lines);
  return [matrixSheet(document, rows, lines, names.matrix, seen), coverageSheet(document, rows, lines, names), ...(links === null ? [] : [links])];
}

function matrixSheet(document: Document, rows: readonly Row[], lines: readonly Line[], name: string, seen: SeenLinks): SheetToWrite {
  const links = tableOf(document, 'planLink');
  const coverage = coverageOf(document);
  const shares = new Map(coverage.lines.map((line) => [line.lineId, line]));
  const first = columnLetters(LEAD);
  const last = columnLetters(LEAD + lines.length - 1);
  const end = rows.length + 1;
  const rolled = rollUp(rows, lines, links);
  const head: readonly WrittenCell[] = [
    ...(['code', 'level', 'plan', 'target'] as const).map((part) => ({ value: t(`matrices.sheet.${part}`), style: HEAD_STYLE })),
    ...lines.map((line) => ({ value: line.name, style: turnedHead })),
    { value: t('matrices.sheet.lineCount'), style: turnedHead },
  ];
  const body = rows.map(({ node, depth, isLeaf, last: bottom }, index): readonly WrittenCell[] => {
    const place = String(index + 2);
    let counted = 0;
    const cells = lines.map((line, column): RichCell => {
      const own = links.get(planLinkId(node.id, line.id))?.strength;
      const beneath = rolled[index]?.[column] ?? 0;
      if ((own ?? beneath) > 0) counted += 1;
      if (own !== undefined) return { value: own, style: CELL };
      if (isLeaf) return { value: null, style: CELL };
      const letter = columnLetters(LEAD + column);
      const block = `${letter}${String(index + 3)}:${letter}${String(bottom + 2)}`;
      return { value: beneath === 0 ? '' : beneath, formula: `IF(MAX(${block})=0,"",MAX(${block}))`, style: ROLLED };
    });
    return [
      { value: node.code, style: { ...NAME, wrap: false } },
      { value: t(`records.planLevel.${node.level}`), style: { ...NAME, wrap: false } },
      { value: node.name, style: { ...NAME, bold: depth === 0 && !isLeaf, indent: depth } },
      isLeaf ? 1 : null,
      ...cells,
      { value: counted, formula: `COUNTIF(${first}${place}:${last}${place},">0")`, style: TOTAL },
    ];
  });
  const marks = `$D$2:$D$${String(end)}`;
  const byLine = (style: CellStyle, of: (line: Line, letter: string) => RichCell): readonly RichCell[] =>
    lines.map((line, column) => ({ ...of(line, columnLetters(LEAD + column)), style }));
  const linked: readonly WrittenCell[] = [
    { value: null, style: TOTAL_NAME }, { value: null, style: TOTAL_NAME }, { value: t('matrices.sheet.linkedTargets'), style: TOTAL_NAME },
    { value: coverage.targets, formula: `SUM(${marks})`, style: TOTAL },
    ...byLine(TOTAL, (line, letter) => ({ value: shares.get(line.id)?.linked ?? 0, formula: `COUNTIFS(${marks},1,${letter}$2:${letter}$${String(end)},">0")` })),
    { value: coverage.linked, formula: `COUNTIFS(${marks},1,${columnLetters(LEAD + lines.length)}$2:${columnLetters(LEAD + lines.length)}$${String(end)},">0")`, style: TOTAL },
  ];
  const ratio = (letter: string): string => `IF($D$${String(end + 1)}=0,"",${letter}${String(end + 1)}/$D$${String(end + 1)})`;
  const density: readonly WrittenCell[] = [
    { value: null, style: TOTAL_NAME }, { value: null, style: TOTAL_NAME }, { value: t('matrices.sheet.density'), style: TOTAL_NAME }, null,
    ...byLine(TOTAL_PERCENT, (line, letter) => ({ value: shares.get(line.id)?.density ?? '', formula: ratio(letter) })),
    { value: coverage.density ?? '', formula: ratio(columnLetters(LEAD + lines.length)), style: TOTAL_PERCENT },
  ];
  const block = { top: 1, bottom: rows.length, left: LEAD, right: LEAD + lines.length - 1 };
  const outline: Record<number, number> = {};
  rows.forEach(({ depth }, index) => {
    if (depth > 0) outline[index + 1] = depth;
  });
  return {
    name,
    rows: [head, ...body, linked, density],
    look: {
      frozen: { rows: 1, columns: 3 },
      landscape: true,
      heights: { 0: 160 },
      outline,
      hiddenColumns: [3, ...lines.flatMap(({ id }, column) => (seen.lines?.has(id) === false ? [LEAD + column] : []))],
      hiddenRows: new Set(rows.flatMap(({ node }, index) => (seen.nodes?.has(node.id) === false ? [index + 1] : []))),
      widths: [12, 14, 60, 8, ...lines.map(() => 7), 8],
      rules: [ruleOver(block, { kind: 'whole', least: 0, most: 3 })],
      scales: [scaleOver(block, 0, 3)],
    },
  };
}

/** The strongest link under each node, by line, the node's own left out: in the order of rows and lines. */
function rollUp(rows: readonly Row[], lines: readonly Line[], links: ReturnType<typeof tableOf<'planLink'>>): readonly (readonly number[])[] {
  const beneath = rows.map(() => new Array<number>(lines.length).fill(0));
  const places = new Map<RecordId, number>(rows.map(({ node }, index) => [node.id, index]));
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const parentId = rows[index]?.node.parentId ?? null;
    const parent = parentId === null ? undefined : places.get(parentId);
    const row = rows[index];
    if (parent === undefined || row === undefined || parent >= index) continue;
    lines.forEach((line, column) => {
      const own = links.get(planLinkId(row.node.id, line.id))?.strength ?? 0;
      const up = beneath[parent];
      if (up !== undefined) up[column] = Math.max(up[column] ?? 0, own, beneath[index]?.[column] ?? 0);
    });
  }
  return beneath;
}

function coverageSheet(document: Document, rows: readonly Row[], lines: readonly Line[], names: PlanLinesNames): SheetToWrite {
  const coverage = coverageOf(document);
  const sheet = quotedSheet(names.matrix);
  const end = String(rows.length + 1);
  const marks = `${sheet}!$D$2:$D$${end}`;
  const counts = columnLetters(LEAD + lines.length);
  const lastLine = columnLetters(LEAD + lines.length - 1);
  const modalities = new Map(catalog('modalities').map(({ id, name }) => [id, name]));
  const out: (readonly WrittenCell[])[] = [];
  const heading = (...words: readonly string[]): void => { out.push(words.map((value) => ({ value, style: HEAD_STYLE }))); };
  const share = (label: string, { targets, linked, density }: LinkedShare, of: { readonly targets: string; readonly linked: string }, more: readonly WrittenCell[] = [], total = false): void => {
    const place = String(out.length + 1);
    out.push([
      { value: label, style: total ? TOTAL_NAME : NAME },
      { value: targets, formula: of.targets, style: total ? TOTAL : CELL },
      { value: linked, formula: of.linked, style: total ? TOTAL : CELL },
      { value: density ?? '', formula: `IF(B${place}=0,"",C${place}/B${place})`, style: total ? TOTAL_PERCENT : PERCENT },
      ...more,
    ]);
  };
  const [targets, linked, density] = [t('matrices.sheet.targets'), t('matrices.sheet.linkedTargets'), t('matrices.sheet.density')];

  heading(t('matrices.sheet.axis'), targets, linked, density, t('matrices.sheet.strongest'));
  const axisTop = out.length + 1;
  const shares = new Map(coverage.axes.map((axis) => [axis.planNodeId, axis]));
  rows.forEach(({ node, depth, last }, index) => {
    const axis = shares.get(node.id);
    if (depth !== 0 || axis === undefined) return;
    const [top, bottom] = [String(index + 2), String(last + 2)];
    const strongest: RichCell = { value: axis.coverage, formula: `MAX(${sheet}!$${columnLetters(LEAD)}$${top}:$${lastLine}$${bottom})`, style: CELL };
    share(`${node.code} ${node.name}`.trim(), axis, {
      targets: `SUM(${sheet}!$D$${top}:$D$${bottom})`,
      linked: `COUNTIFS(${sheet}!$D$${top}:$D$${bottom},1,${sheet}!$${counts}$${top}:$${counts}$${bottom},">0")`,
    }, [strongest]);
  });
  const whole = { targets: `SUM(${marks})`, linked: `COUNTIFS(${marks},1,${sheet}!$${counts}$2:$${counts}$${end},">0")` };
  const loose = shares.get(null);
  if (loose !== undefined) {
    // Targets that hang from no axis: what the axes leave of the whole.
    const above = (letter: string): string => (out.length < axisTop ? '' : `-SUM(${letter}${String(axisTop)}:${letter}${String(out.length)})`);
    share(t('analysis.noun.unnamedAxis'), loose, { targets: `${whole.targets}${above('B')}`, linked: `${whole.linked}${above('C')}` });
  }
  share(t('matrices.total'), coverage, whole, [], true);

  out.push([]);
  heading(t('matrices.sheet.line'), targets, linked, density, t('matrices.scale.strength.step1'), t('matrices.scale.strength.step2'), t('matrices.scale.strength.step3'));
  const byLine = new Map(coverage.lines.map((line) => [line.lineId, line]));
  lines.forEach((line, column) => {
    const own = byLine.get(line.id);
    if (own === undefined) return;
    const letter = columnLetters(LEAD + column);
    const cells = `${sheet}!$${letter}$2:$${letter}$${end}`;
    const steps = own.byStrength.map((value, step): RichCell => ({ value, formula: `COUNTIFS(${marks},1,${cells},${String(step + 1)})`, style: CELL }));
    share(line.name, own, { targets: `SUM(${marks})`, linked: `COUNTIFS(${marks},1,${cells},">0")` }, steps);
  });

  out.push([]);
  heading(t('matrices.sheet.modality'), targets, linked, density);
  for (const modality of coverage.modalities) {
    const own = lines.flatMap((line, column) => (line.modalityId === modality.modalityId ? [columnLetters(LEAD + column)] : []));
    const any = own.map((letter) => `(${sheet}!$${letter}$2:$${letter}$${end}>0)`).join('+');
    share(modalities.get(modality.modalityId) ?? t('lines.withoutModality'), modality, {
      targets: `SUM(${marks})`,
      linked: own.length === 0 ? '0' : `SUMPRODUCT((${marks}=1)*((${any})>0))`,
    });
  }
  return { name: names.coverage, rows: out, look: { frozen: { rows: 1, columns: 1 }, widths: [60, 12, 20, 12, 16, 12, 12] } };
}

function rationaleSheet(document: Document, rows: readonly Row[], lines: readonly Line[]): SheetToWrite | null {
  const links = tableOf(document, 'planLink');
  const told = rows.flatMap(({ node }) =>
    lines.flatMap((line): readonly (readonly WrittenCell[])[] => {
      const link = links.get(planLinkId(node.id, line.id));
      if (link === undefined || (link.rationale === '' && link.statedBy === '')) return [];
      return [[`${node.code} ${node.name}`.trim(), line.name, link.strength, link.rationale, link.statedBy, link.updatedAt.slice(0, 10)]];
    }),
  );
  if (told.length === 0) return null;
  const heads = (['row', 'column', 'value', 'note', 'who', 'when'] as const).map((part) => t(`matrices.sheet.notes.${part}`));
  const wrapped: CellStyle = { format: '@', wrap: true, valign: 'top' };
  return {
    name: t('matrices.sheet.notes.name'),
    rows: [heads, ...told],
    look: { frozen: { rows: 1, columns: 0 }, headRows: 1, filterRow: 0, landscape: true, widths: [50, 40, 8, 60, 24, 12], columnStyles: [wrapped, wrapped, undefined, wrapped, wrapped, undefined] },
  };
}

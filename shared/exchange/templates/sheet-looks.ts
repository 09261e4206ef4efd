import { PLAN_LEVELS } from '../../domain/plan/plan-node';
import { t } from '../../i18n';
import type { CellValue } from '../sheets/sheet';
import { HEAD_STYLE, SHEET_INKS, type CellStyle } from '../sheets/xlsx/cell-style';
import type { CellRule, ColourScale, SheetLook, SheetRule } from '../sheets/xlsx/sheet-to-write';
import { PLAN_HEADERS } from './plan-template';
import type { MatrixTemplate, TemplateColumn } from './template';

/** Rows beneath the last one for which the rules hold too: a person goes on writing there. */
const ROOM = 500;
/** Columns with long texts break their lines within this many characters. */
const LONG_TEXT = 60;
const WRAPPED: CellStyle = { format: '@', wrap: true, valign: 'top' };
const MONEY: CellStyle = { format: '#,##0' };
const TURNED_HEAD: CellStyle = { ...HEAD_STYLE, turned: true, align: 'center', valign: 'bottom' };

/** The style of the head of a narrow column, read upwards. */
export const turnedHead: CellStyle = TURNED_HEAD;

type Block = Pick<SheetRule, 'top' | 'bottom' | 'left' | 'right'>;

/** A rule over a block of cells with its words. */
export function ruleOver(block: Block, rule: CellRule): SheetRule {
  switch (rule.kind) {
    case 'list':
      return { ...block, rule, isHint: false, prompt: '', refusal: t('imports.sheet.list') };
    case 'range':
      return { ...block, rule, isHint: true, prompt: '', refusal: t('imports.sheet.range') };
    case 'whole': {
      const bounds = { least: rule.least, most: rule.most };
      const prompt = rule.most - rule.least <= 10 ? t('imports.sheet.whole', bounds) : '';
      return { ...block, rule, isHint: false, prompt, refusal: prompt === '' ? t('imports.sheet.wholeNumber') : prompt };
    }
    case 'decimal':
      return { ...block, rule, isHint: true, prompt: '', refusal: t('imports.sheet.decimal') };
  }
}

/** The colours of a scale that starts at nothing, or has two sides. */
export function scaleOver(block: Block, least: number, most: number): ColourScale {
  const strong = { at: most, colour: SHEET_INKS.strong };
  const stops = least < 0 ? [{ at: least, colour: SHEET_INKS.against }, { at: 0, colour: 'FFFFFF' }, strong] : [{ at: least, colour: 'FFFFFF' }, strong];
  return { ...block, stops };
}

/** A sheet with a record per row: its head stays in view, its columns say what they take. `count`: rows of records. */
export function recordLook(columns: readonly Pick<TemplateColumn, 'rule'>[], count: number): SheetLook {
  const rules = columns.flatMap(({ rule }, column): readonly SheetRule[] =>
    rule === undefined ? [] : [ruleOver({ top: 1, bottom: count + ROOM, left: column, right: column }, rule())],
  );
  return { frozen: { rows: 1, columns: 1 }, headRows: 1, filterRow: 0, rules, landscape: true, columnStyles: columns.map(({ rule }) => (rule === undefined ? WRAPPED : undefined)) };
}

/** The sheet `Plan`, whose rows fold by their level. */
export function planLook(rows: readonly (readonly CellValue[])[]): SheetLook {
  const width = rows[0]?.length ?? 1;
  const bottom = rows.length - 1 + ROOM;
  const column = (header: string): number => (rows[0] ?? []).indexOf(header);
  const over = (header: string, rule: CellRule): SheetRule => ruleOver({ top: 1, bottom, left: column(header), right: column(header) }, rule);
  const firstYear = PLAN_HEADERS.before.length;
  const lastYear = width - PLAN_HEADERS.after.length - 1;
  const levels = PLAN_LEVELS.map((level) => t(`records.planLevel.${level}`));
  const outline: Record<number, number> = {};
  rows.forEach((row, index) => {
    const depth = index === 0 ? 0 : levels.indexOf(String(row[1]));
    if (depth > 0) outline[index] = depth;
  });
  return {
    frozen: { rows: 1, columns: 3 },
    headRows: 1,
    filterRow: 0,
    landscape: true,
    outline,
    widths: [undefined, 14, LONG_TEXT],
    columnStyles: Array.from({ length: width }, (_, index) => (index === column('Presupuesto') ? MONEY : index === 2 || index === 4 ? WRAPPED : undefined)),
    rules: [
      over('Nivel', { kind: 'list', values: levels }),
      over('Código padre', { kind: 'range', range: 'Plan!$A$2:$A$20000' }),
      ruleOver({ top: 1, bottom, left: column('Línea base'), right: column('Meta') }, { kind: 'decimal' }),
      ...(lastYear < firstYear ? [] : [ruleOver({ top: 1, bottom, left: firstYear, right: lastYear }, { kind: 'decimal' })]),
      over('Presupuesto', { kind: 'decimal' }),
    ],
  };
}

/** A sheet with names on both sides and whole numbers between them. */
export function matrixLook({ least, most }: Pick<MatrixTemplate, 'least' | 'most'>, rowCount: number, columnCount: number): SheetLook {
  const block = { top: 1, bottom: Math.max(1, rowCount), left: 1, right: Math.max(1, columnCount) };
  return {
    frozen: { rows: 1, columns: 1 },
    headRows: 1,
    landscape: true,
    widths: [undefined, ...Array.from({ length: columnCount }, () => 14)],
    rules: [ruleOver(block, { kind: 'whole', least, most })],
    scales: [scaleOver(block, least, most)],
  };
}

import type { RecordType } from '../domain/registry';
import { t, type MessageKey } from '../i18n';
import type { PlanImport, SheetRole } from './plan/plan-import';
import { columnLetters, type SheetMessage } from './sheets/sheet';
import type { TemplateCounts } from './templates/template-preview';

/** How many records of one type went in and how many did not. */
export type ImportCounts = TemplateCounts;

/** Something to tell about a place of the file. A graph has no sheets: `sheet` is ''. */
export interface ImportMessage extends SheetMessage {
  /** `note`: repaired while reading; `check`: worth a look. */
  readonly severity: 'note' | 'check';
  /** Whether the row it is about went in. */
  readonly wentIn: boolean;
  /** What the row says, where it did not go in; else ''. */
  readonly text: string;
}

/** What became of a municipal plan. */
export type PlanReport = PlanImport['counts'] & {
  /** Axes as the plan names them, '' for targets without one. */
  readonly targetsByAxis: readonly { readonly axis: string; readonly count: number }[];
  readonly sheetsLeftOut: readonly { readonly name: string; readonly role: SheetRole }[];
};

/** What an import of a file did, as data. */
export interface ImportReport {
  readonly fileName: string;
  readonly counts: Readonly<Partial<Record<RecordType, ImportCounts>>>;
  readonly messages: readonly ImportMessage[];
  readonly plan: PlanReport | null;
}

/** Where a message belongs, in words: `Hoja «Actores», fila 3, columna K`. */
export function placeText({ sheet, row, column }: Pick<SheetMessage, 'sheet' | 'row' | 'column'>): string {
  if (sheet === '') return t('imports.report.placeGraph', { row });
  const name = sheet.trim();
  return column === undefined
    ? t('imports.report.placeRow', { sheet: name, row })
    : t('imports.report.placeCell', { sheet: name, row, column: columnLetters(column) });
}

/** One message in words, with its place before it. */
export function messageText(message: SheetMessage): string {
  return `${placeText(message)}: ${t(message.messageKey as MessageKey, message.params)}`;
}

/** A report in the interface's language, one line per fact: what went in, then what did not and why. */
export function reportLines({ fileName, counts, messages, plan }: ImportReport): readonly string[] {
  const lines = [t('imports.report.file', { file: fileName })];
  const before = lines.length;
  for (const [type, { created, updated, unchanged }] of Object.entries(counts) as [RecordType, ImportCounts][]) {
    const name = t(`records.type.${type}`);
    if (created > 0) lines.push(t('imports.report.created', { type: name, count: created }));
    if (updated > 0) lines.push(t('imports.report.updated', { type: name, count: updated }));
    if (unchanged > 0) lines.push(t('imports.report.unchanged', { type: name, count: unchanged }));
  }
  if (lines.length === before) lines.push(t('imports.report.nothing'));
  if (plan !== null) {
    const { rowsWithContent: content, rowsRead: read, rowsReported: reported } = plan;
    lines.push(t('imports.report.rows', { content, read, reported }), t('imports.report.targetsByAxis'));
    for (const { axis, count } of plan.targetsByAxis) {
      lines.push(`  ${t('imports.report.axisTargets', { axis: axis === '' ? t('imports.report.noAxis') : axis, count })}`);
    }
    for (const { name, role } of plan.sheetsLeftOut) {
      lines.push(t('imports.report.sheetLeftOut', { sheet: name.trim(), role: t(`imports.role.${role}`) }));
    }
  }
  const out = messages.filter(({ wentIn }) => !wentIn);
  if (out.length > 0) lines.push(t('imports.report.unread', { count: out.length }));
  for (const message of out) lines.push(`  ${messageText(message)}${message.text === '' ? '' : ` [${message.text.slice(0, 100)}]`}`);
  const check = messages.filter(({ wentIn, severity }) => wentIn && severity === 'check');
  if (check.length > 0) lines.push(t('imports.report.problems', { count: check.length }));
  for (const message of check) lines.push(`  ${messageText(message)}`);
  const repaired = messages.filter(({ severity }) => severity === 'note').length;
  if (repaired > 0) lines.push(t('imports.report.repaired', { count: repaired }));
  return lines;
}

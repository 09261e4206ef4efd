import { foldText } from '../domain/kernel/text-folding';
import { fail, ok, type Result } from '../domain/kernel/result';
import { RECORD_TYPES, type RecordType } from '../domain/registry';
import type { ChangeSet } from '../document/change-set';
import { recordOf, type Document } from '../document/document';
import { readActorGraph } from './graphs/actor-graph';
import { graphFormatOf, readGraph } from './graphs/read-graph';
import { isReadingSheet } from './matrices/reading-sheet';
import { applyPlanImport } from './plan/apply-plan-import';
import type { PlanImport, PlanImportOptions } from './plan/plan-import';
import { previewPlan } from './plan/preview-plan';
import type { ImportCounts, ImportMessage, ImportReport, PlanReport } from './import-report';
import type { Workbook } from './sheets/sheet';
import { readWorkbook } from './sheets/workbook';
import { applyTemplates } from './templates/apply-templates';
import { readTemplates, templatesIn, type TemplateOptions } from './templates/read-templates';
import type { TemplatePreview } from './templates/template-preview';
import { quoted } from '../i18n/quoted';

/** What to take from a file: the actors and what is between them, the plan, or all that is recognised. */
export type ImportAs = 'actores' | 'plan' | 'todo';

/** How to import a file. */
export interface ImportFileOptions {
  readonly as?: ImportAs;
  /** Only this sheet, by its name without regard to case and accents. */
  readonly sheet?: string;
  /** Corrections for a plan. */
  readonly plan?: PlanImportOptions;
}

const ACTOR_TEMPLATES: TemplateOptions['templates'] = ['Actores', 'Relaciones', 'Influencias'];

/**
 * Imports a file into a change set, as one act: a workbook (our templates, a municipal plan) or a graph. What went in
 * and what did not is the report. Where it fails, nothing was added to the change set. Failures: those of the readers,
 * `import-kind`, `import-no-templates`, `plan-no-header`, `plan-no-rows`, `plan-no-sheet`. Source: formats.md §4.
 */
export function importFile(
  bytes: Uint8Array,
  fileName: string,
  document: Document,
  change: ChangeSet,
  options: ImportFileOptions = {},
): Result<ImportReport> {
  const format = graphFormatOf(fileName);
  if (format !== null) {
    if (options.as === 'plan') return fail('import-kind', 'imports.error.graphNotPlan', { file: fileName });
    const graph = readGraph(bytes, fileName, format);
    if (!graph.ok) return graph;
    return ok(applied(fileName, readActorGraph(graph.value, fileName, document), null, document, change));
  }
  const opened = readWorkbook(bytes, fileName);
  if (!opened.ok) return opened;
  const workbook = opened.value;
  const sheet = sheetNamed(workbook, options.sheet);
  if (options.sheet !== undefined && sheet === null) return noSheet(workbook, options.sheet);
  switch (options.as ?? 'todo') {
    case 'actores':
      return importActors(workbook, sheet, document, change);
    case 'plan':
      return importPlan(workbook, sheet, document, change, options.plan ?? {});
    case 'todo':
      return importAll(workbook, sheet, document, change, options.plan ?? {});
  }
}

function importActors(workbook: Workbook, sheet: string | null, document: Document, change: ChangeSet): Result<ImportReport> {
  const wanted: TemplateOptions = { templates: ACTOR_TEMPLATES ?? [], ...(sheet === null ? {} : { sheet }) };
  if (templatesIn(workbook, wanted).length === 0) {
    return fail('import-no-templates', 'imports.error.noActors', { file: workbook.fileName });
  }
  return ok(applied(workbook.fileName, readTemplates(workbook, document, wanted), null, document, change));
}

function importPlan(
  workbook: Workbook,
  sheet: string | null,
  document: Document,
  change: ChangeSet,
  corrections: PlanImportOptions,
): Result<ImportReport> {
  const preview = planOf(workbook, sheet, document, corrections);
  if (preview.problem !== null) return { ok: false, error: preview.problem };
  return ok(applied(workbook.fileName, null, preview, document, change));
}

function importAll(
  workbook: Workbook,
  sheet: string | null,
  document: Document,
  change: ChangeSet,
  corrections: PlanImportOptions,
): Result<ImportReport> {
  const wanted: TemplateOptions = sheet === null ? {} : { sheet };
  const found = templatesIn(workbook, wanted);
  const templates = found.length === 0 ? null : readTemplates(workbook, document, wanted);
  const rest = workbook.sheets.filter(({ name }) => !isReadingSheet(name) && !found.some((one) => one.sheet === name) && (sheet === null || name === sheet));
  const plan = rest.length === 0 ? null : planOf({ ...workbook, sheets: rest }, sheet, document, corrections);
  if (templates === null) {
    // Nothing of ours in it: what the plan importer says is what is wrong with it.
    if (plan === null) return fail('import-no-templates', 'imports.error.noTemplates', { file: workbook.fileName });
    if (plan.problem !== null) return { ok: false, error: plan.problem };
  }
  return ok(applied(workbook.fileName, templates, plan?.problem === null ? plan : null, document, change));
}

function planOf(workbook: Workbook, sheet: string | null, document: Document, corrections: PlanImportOptions): PlanImport {
  const currency = recordOf(document, 'process', document.processId)?.currency ?? 'COP';
  return previewPlan(workbook, { currency, ...(sheet === null ? {} : { sheets: [sheet] }), ...corrections });
}

function sheetNamed(workbook: Workbook, name: string | undefined): string | null {
  if (name === undefined) return null;
  const wanted = foldText(name);
  return workbook.sheets.find((sheet) => sheet.name === name || foldText(sheet.name) === wanted)?.name ?? null;
}

function noSheet({ fileName, sheets }: Workbook, sheet: string): Result<never> {
  const names = sheets.map(({ name }) => quoted(name.trim())).join(', ');
  return fail('plan-no-sheet', 'imports.error.noSheet', { file: fileName, sheet, names });
}

function applied(
  fileName: string,
  templates: TemplatePreview | null,
  plan: PlanImport | null,
  document: Document,
  change: ChangeSet,
): ImportReport {
  const counts = new Map<RecordType, ImportCounts>();
  const none: ImportCounts = { created: 0, updated: 0, unchanged: 0, rejected: 0 };
  const messages: ImportMessage[] = [];
  if (templates !== null) {
    applyTemplates(change, templates);
    for (const type of RECORD_TYPES) {
      const own = templates.counts[type];
      if (own !== undefined) counts.set(type, own);
    }
    for (const { rowIn, ...problem } of templates.problems) messages.push({ ...problem, severity: 'check', wentIn: rowIn, text: '' });
  }
  if (plan !== null) {
    const { created, updated, unchanged } = applyPlanImport(change, plan, document);
    const own = counts.get('planNode') ?? none;
    counts.set('planNode', {
      created: own.created + created,
      updated: own.updated + updated,
      unchanged: own.unchanged + unchanged,
      rejected: own.rejected,
    });
    for (const warning of plan.warnings) messages.push({ ...warning, wentIn: true, text: '' });
    for (const { sheet, row, reasonKey, params, text } of plan.unread) {
      messages.push({ sheet, row, messageKey: reasonKey, params, severity: 'check', wentIn: false, text });
    }
    for (const question of plan.questions) {
      const params = { header: question.header, sheet: question.sheet, examples: question.examples.join('; ') };
      const place = { sheet: question.sheet, row: 1, column: question.column };
      messages.push({ ...place, messageKey: 'imports.plan.numberQuestion', params, severity: 'check', wentIn: true, text: '' });
    }
  }
  return { fileName, counts: Object.fromEntries(counts), messages, plan: plan === null ? null : planReport(plan) };
}

function planReport(plan: PlanImport): PlanReport {
  const byId = new Map(plan.tree.map((node) => [node.tempId, node]));
  const targets = new Map<string, number>();
  for (const node of plan.tree) {
    if (node.level !== 'target') continue;
    let top = node;
    for (let above = top.parentTempId; above !== null; above = top.parentTempId) {
      const parent = byId.get(above);
      if (parent === undefined) break;
      top = parent;
    }
    const axis = top.level === 'axis' ? `${top.code} ${top.name}`.trim() : '';
    targets.set(axis, (targets.get(axis) ?? 0) + 1);
  }
  return {
    ...plan.counts,
    targetsByAxis: [...targets].map(([axis, count]) => ({ axis, count })),
    sheetsLeftOut: plan.sheets.filter(({ chosen, counts }) => !chosen && counts.rowsWithContent > 0).map(({ name, role }) => ({ name, role })),
  };
}

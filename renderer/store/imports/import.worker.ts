import { speak, understandAll } from '@shared/catalogs/speak';
import { documentOf } from '@shared/document/document';
import { fail, ok, type Result } from '@shared/domain/kernel/result';
import { learned } from '@shared/exchange/plan/import-memory';
import { previewPlan } from '@shared/exchange/plan/preview-plan';
import type { Workbook } from '@shared/exchange/sheets/sheet';
import { readWorkbook } from '@shared/exchange/sheets/workbook';
import { isSheetName, readTemplates, templatesIn } from '@shared/exchange/templates/read-templates';
import { TEMPLATE_NAMES } from '@shared/exchange/templates/template';
import { answerInParts, takeIn } from '../hand-over';
import type { ImportAnswers, ImportCall, ImportProgress, ImportReply, ImportRequest } from './import-protocol';

let workbook: Workbook | null = null;
let rows = 0;

/**
 * The sheets of our templates, by name and headers. Where none has its headers but one has its name, and nothing in the
 * workbook reads as a plan, that one is meant, and what is wrong with it is told.
 */
function ourSheets(book: Workbook): readonly string[] {
  const found = templatesIn(book).map(({ sheet }) => sheet);
  const named = book.sheets.map(({ name }) => name).filter((name) => TEMPLATE_NAMES.some((template) => isSheetName(name, template)));
  if (found.length > 0 || named.length === 0) return found;
  return previewPlan(book).problem === null ? [] : named;
}

function answer(request: ImportRequest, tell: (progress: ImportProgress) => void): Result<ImportAnswers[keyof ImportAnswers]> {
  if (request.kind === 'open') {
    tell({ step: 'opening', rows: 0 });
    const read = readWorkbook(request.bytes, request.fileName);
    if (!read.ok) return read;
    workbook = read.value;
    rows = workbook.sheets.reduce((sum, sheet) => sum + sheet.rowCount, 0);
    tell({ step: 'cells', rows });
    const sheetNames = workbook.sheets.map((sheet) => sheet.name);
    return ok({ sheetNames, templateSheets: ourSheets(workbook) });
  }
  if (workbook === null) return fail('import-broken', 'plan.import.error.broken');
  if (request.kind === 'plan') {
    tell({ step: 'plan', rows });
    return ok(previewPlan(workbook, request.options));
  }
  if (request.kind === 'memory') return ok(learned(workbook, previewPlan(workbook, request.options), request.options, request.memory));
  tell({ step: 'sheets', rows });
  const { processId, records, templates } = request;
  return ok(readTemplates(workbook, documentOf(processId, records), templates === undefined ? {} : { templates }));
}

const reply = (of: ImportReply): void => { answerInParts(self, of); };

self.onmessage = takeIn(({ turn, language, request }: ImportCall) => {
  // Where the language cannot be loaded the worker goes on in Spanish: a file is read all the same.
  void speak(language).catch(() => undefined).then(understandAll).then(() => {
    const result = answer(request, (progress) => { reply({ turn, progress }); });
    reply(result.ok ? { turn, ok: true, answer: result.value } : { turn, ok: false, error: result.error });
  });
});

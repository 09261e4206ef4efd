import { speak, understandAll } from '@shared/catalogs/speak';
import { documentOf } from '@shared/document/document';
import { fail, ok, type Result } from '@shared/domain/kernel/result';
import { learned } from '@shared/exchange/plan/import-memory';
import { previewPlan } from '@shared/exchange/plan/preview-plan';
import type { Workbook } from '@shared/exchange/sheets/sheet';
import { readWorkbook } from '@shared/exchange/sheets/workbook';
import { isSheetName, readTemplates, templatesIn } from '@shared/exchange/templates/read-templates';
import { TEMPLATE_NAMES } from '@shared/exchange/templates/template';
import type { AnyRecord } from '@shared/domain/registry';
import { PIECE, type ImportAnswers, type ImportCall, type ImportProgress, type ImportReply, type ImportRequest } from './import-protocol';

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

/** The lists of an answer that are long go ahead of it in pieces. */
function sendInPieces(turn: number, value: ImportAnswers[keyof ImportAnswers]): void {
  const entries = Object.entries(value).map(([field, held]): readonly [string, unknown] => {
    if (!Array.isArray(held) || held.length <= PIECE) return [field, held];
    for (let start = 0; start < held.length; start += PIECE) self.postMessage({ turn, field, items: held.slice(start, start + PIECE) } satisfies ImportReply);
    return [field, []];
  });
  self.postMessage({ turn, ok: true, answer: Object.fromEntries(entries) as unknown as ImportAnswers[keyof ImportAnswers] } satisfies ImportReply);
}

/** The records that came ahead of a request, by its turn. */
const ahead = new Map<number, AnyRecord[]>();

self.onmessage = ({ data }: MessageEvent<ImportCall>) => {
  const { turn } = data;
  const before = ahead.get(turn) ?? [];
  if ('records' in data) {
    before.push(...data.records);
    ahead.set(turn, before);
    return;
  }
  ahead.delete(turn);
  const { language, request } = data;
  const whole = request.kind === 'templates' ? { ...request, records: [...before, ...request.records] } : request;
  // Where the language cannot be loaded the worker goes on in Spanish: a file is read all the same.
  void speak(language).catch(() => undefined).then(understandAll).then(() => {
    const result = answer(whole, (progress) => { self.postMessage({ turn, progress } satisfies ImportReply); });
    if (result.ok) sendInPieces(turn, result.value);
    else self.postMessage({ turn, ok: false, error: result.error } satisfies ImportReply);
  });
};

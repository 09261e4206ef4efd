import { speak, understandAll } from '@shared/catalogs/speak';
import { documentOf } from '@shared/document/document';
import { fail, ok, type Result } from '@shared/domain/kernel/result';
import { previewPlan } from '@shared/exchange/plan/preview-plan';
import type { Workbook } from '@shared/exchange/sheets/sheet';
import { readWorkbook } from '@shared/exchange/sheets/workbook';
import { isSheetName, readTemplates } from '@shared/exchange/templates/read-templates';
import { TEMPLATE_NAMES } from '@shared/exchange/templates/template';
import type { Language } from '@shared/i18n';
import type { ImportAnswers, ImportReply, ImportRequest } from './import-protocol';

let workbook: Workbook | null = null;

function answer(request: ImportRequest): Result<ImportAnswers[keyof ImportAnswers]> {
  if (request.kind === 'open') {
    const read = readWorkbook(request.bytes, request.fileName);
    if (!read.ok) return read;
    workbook = read.value;
    const sheetNames = workbook.sheets.map((sheet) => sheet.name);
    return ok({ sheetNames, templateSheets: sheetNames.filter((name) => TEMPLATE_NAMES.some((template) => isSheetName(name, template))) });
  }
  if (workbook === null) return fail('import-broken', 'plan.import.error.broken');
  if (request.kind === 'plan') return ok(previewPlan(workbook, request.options));
  const { processId, records, templates } = request;
  return ok(readTemplates(workbook, documentOf(processId, records), templates === undefined ? {} : { templates }));
}

interface Call {
  readonly turn: number;
  readonly language: Language;
  readonly request: ImportRequest;
}

self.onmessage = ({ data: { turn, language, request } }: MessageEvent<Call>) => {
  // Where the language cannot be loaded the worker goes on in Spanish: a file is read all the same.
  void speak(language).catch(() => undefined).then(understandAll).then(() => {
    const result = answer(request);
    const reply: ImportReply = result.ok ? { turn, ok: true, answer: result.value } : { turn, ok: false, error: result.error };
    self.postMessage(reply);
  });
};

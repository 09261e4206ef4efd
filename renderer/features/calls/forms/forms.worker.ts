import { speak, understandAll } from '@shared/catalogs/speak';
import { documentOf } from '@shared/document/document';
import { ok, type Result } from '@shared/domain/kernel/result';
import { readWorkbook } from '@shared/exchange/sheets/workbook';
import { readCallForm, writeCallForm } from '@shared/exchange/templates/call-forms';
import { describeChanges } from '@shared/exchange/templates/describe-changes';
import { answerInParts, takeIn } from '@renderer/store/hand-over';
import type { FormsAnswers, FormsReply, FormsRequest } from './forms-protocol';

function answer({ question, processId, records, today }: FormsRequest): Result<FormsAnswers[keyof FormsAnswers]> {
  const document = documentOf(processId, records);
  if (question.kind === 'write') return ok(writeCallForm(document, question.form, today));
  const opened = readWorkbook(question.bytes, question.fileName);
  if (!opened.ok) return opened;
  const preview = readCallForm(opened.value, document, { today, aliases: question.aliases });
  return preview.ok ? ok({ preview: preview.value, described: describeChanges(preview.value, document) }) : preview;
}

self.onmessage = takeIn((request: FormsRequest) => {
  // Where the language cannot be loaded the worker goes on in Spanish: a file is read and written all the same.
  void speak(request.language).catch(() => undefined).then(understandAll).then(() => {
    answerInParts(self, answer(request) satisfies FormsReply);
  });
});

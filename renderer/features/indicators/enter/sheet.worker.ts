import { speak, understandAll } from '@shared/catalogs/speak';
import { documentOf } from '@shared/document/document';
import { readWorkbook } from '@shared/exchange/sheets/workbook';
import { readMeasurementSheet, writeMeasurementSheet } from '@shared/exchange/templates/measurement-sheet';
import { answerInParts, takeIn } from '@renderer/store/hand-over';
import type { SheetReply, SheetRequest } from './sheet-protocol';

function answer({ question, processId, records, today }: SheetRequest): SheetReply {
  const document = documentOf(processId, records);
  if (question.kind === 'write') return { ok: true, value: { kind: 'write', bytes: writeMeasurementSheet(document, today) } };
  const opened = readWorkbook(question.bytes, question.fileName);
  if (!opened.ok) return opened;
  const preview = readMeasurementSheet(opened.value, document);
  return preview.ok ? { ok: true, value: { kind: 'read', preview: preview.value } } : preview;
}

self.onmessage = takeIn((request: SheetRequest) => {
  // Where the language cannot be loaded the worker goes on in Spanish: a file is read and written all the same.
  void speak(request.language).catch(() => undefined).then(understandAll).then(() => {
    answerInParts(self, answer(request));
  });
});

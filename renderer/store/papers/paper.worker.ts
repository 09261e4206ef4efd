import { speak } from '@shared/catalogs/speak';
import { documentOf, type Document } from '@shared/document/document';
import { t } from '@shared/i18n';
import { actaReport } from '@shared/reports/acta/acta-report';
import { actorCards, attendanceSheet, ballotPaper, bulletin } from '@shared/reports/acta/papers';
import type { ReportModel } from '@shared/reports/model/report-model';
import italicUrl from '@resources/fonts/IBMPlexSans-Italic.ttf?url';
import regularUrl from '@resources/fonts/IBMPlexSans-Regular.ttf?url';
import semiboldUrl from '@resources/fonts/IBMPlexSans-SemiBold.ttf?url';
import type { Paper, PaperReply, PaperRequest } from './paper-protocol';

const MODELS: { readonly [Name in Paper]: (document: Document, request: PaperRequest) => ReportModel | null } = {
  acta: (document, { subjectId }) => actaReport(document, subjectId, t),
  attendanceSheet: (document, { subjectId }) => attendanceSheet(document, subjectId, t),
  actorCards: (document, { subjectId }) => actorCards(document, subjectId, t),
  ballots: (document, { subjectId }) => ballotPaper(document, subjectId, t),
  bulletin: (document, { subjectId }) => bulletin(document, subjectId, t),
};

async function bytesAt(url: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(new URL(url, self.location.href))).arrayBuffer());
}

async function write(request: PaperRequest): Promise<Uint8Array> {
  await speak(request.language);
  const model = MODELS[request.paper](documentOf(request.processId, request.records), request);
  if (model === null) throw new Error(`Nothing to print: ${request.subjectId}`);
  // Each painter is large and loaded only for its own kind of file.
  if (request.format === 'docx') return (await import('@shared/exchange/word/write-docx')).writeDocx(model);
  const { renderPdf } = await import('@shared/reports/pdf/render-pdf');
  const [regular, italic, semibold] = await Promise.all([regularUrl, italicUrl, semiboldUrl].map(bytesAt));
  if (regular === undefined || italic === undefined || semibold === undefined) throw new Error('A font is missing');
  return renderPdf(model, { regular, italic, semibold }, { now: request.now, bare: request.paper !== 'acta' });
}

self.onmessage = ({ data }: MessageEvent<PaperRequest>) => {
  write(data).then(
    (bytes) => {
      const reply: PaperReply = { ok: true, bytes: new Uint8Array(bytes) };
      self.postMessage(reply, { transfer: [reply.bytes.buffer] });
    },
    (error: unknown) => {
      const reply: PaperReply = { ok: false, message: error instanceof Error ? error.message : String(error) };
      self.postMessage(reply);
    },
  );
};

import { speak } from '@shared/catalogs/speak';
import { documentOf, type Document } from '@shared/document/document';
import { graphOf } from '@shared/exchange/graphs/actor-graph';
import { writeGexf } from '@shared/exchange/graphs/gexf';
import { writeGraphml } from '@shared/exchange/graphs/graphml';
import { writeOpenData } from '@shared/exchange/open-data/write-open-data';
import { writeWorkbook } from '@shared/exchange/templates/write-workbook';
import { writeDocx } from '@shared/exchange/word/write-docx';
import { failureText } from '@shared/i18n';
import type { ReportModel } from '@shared/reports/model/report-model';
import { renderPdf } from '@shared/reports/pdf/render-pdf';
import { reportByKind, type ReportKind } from '@shared/reports/report-by-kind';
import italicUrl from '@resources/fonts/IBMPlexSans-Italic.ttf?url';
import regularUrl from '@resources/fonts/IBMPlexSans-Regular.ttf?url';
import semiboldUrl from '@resources/fonts/IBMPlexSans-SemiBold.ttf?url';
import type { OutputReply, OutputRequest } from './output-protocol';

async function bytesAt(url: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(new URL(url, self.location.href))).arrayBuffer());
}

async function modelOf(kind: ReportKind, { now }: OutputRequest, document: Document): Promise<ReportModel> {
  const model = await reportByKind(document, kind, { now, today: new Date(now).toISOString().slice(0, 10) });
  if (!model.ok) throw new Error(failureText(model.error));
  return model.value;
}

async function pdfOf(model: ReportModel, { paper, now }: OutputRequest): Promise<Uint8Array> {
  const [regular, italic, semibold] = await Promise.all([regularUrl, italicUrl, semiboldUrl].map(bytesAt));
  if (regular === undefined || italic === undefined || semibold === undefined) throw new Error('A font is missing');
  return renderPdf(model, { regular, italic, semibold }, { paper, now });
}

async function write(request: OutputRequest, document: Document): Promise<Uint8Array> {
  await speak(request.language);
  switch (request.output) {
    case 'preliminaryDiagnosis':
      return pdfOf(await modelOf('diagnosis', request, document), request);
    case 'agendaReport':
      return pdfOf(await modelOf('agenda', request, document), request);
    case 'agendaWord':
      return writeDocx(await modelOf('agenda', request, document));
    case 'managementReport':
      return pdfOf(await modelOf('management', request, document), request);
    case 'handoverReport':
      return pdfOf(await modelOf('handover', request, document), request);
    case 'handoverWord':
      return writeDocx(await modelOf('handover', request, document));
    case 'learningReport':
      return pdfOf(await modelOf('learning', request, document), request);
    case 'openData':
      return writeOpenData(document, { today: new Date(request.now).toISOString().slice(0, 10) });
    case 'workbook':
      return writeWorkbook(document, { includePersonalData: request.includePersonalData });
    case 'graphml':
      return new TextEncoder().encode(writeGraphml(graphOf(document, request)));
    case 'gexf':
      return new TextEncoder().encode(writeGexf(graphOf(document, request)));
  }
}

self.onmessage = ({ data }: MessageEvent<OutputRequest>) => {
  write(data, documentOf(data.processId, data.records)).then(
    (bytes) => {
      const reply: OutputReply = { ok: true, bytes: new Uint8Array(bytes) };
      self.postMessage(reply, { transfer: [reply.bytes.buffer] });
    },
    (error: unknown) => {
      const reply: OutputReply = { ok: false, message: error instanceof Error ? error.message : String(error) };
      self.postMessage(reply);
    },
  );
};

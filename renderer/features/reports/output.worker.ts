import { documentOf, type Document } from '@shared/document/document';
import { graphOf } from '@shared/exchange/graphs/actor-graph';
import { writeGexf } from '@shared/exchange/graphs/gexf';
import { writeGraphml } from '@shared/exchange/graphs/graphml';
import { writeWorkbook } from '@shared/exchange/templates/write-workbook';
import { preliminaryDiagnosis } from '@shared/reports/diagnosis/preliminary-diagnosis';
import { renderPdf } from '@shared/reports/pdf/render-pdf';
import italicUrl from '@resources/fonts/IBMPlexSans-Italic.ttf?url';
import regularUrl from '@resources/fonts/IBMPlexSans-Regular.ttf?url';
import semiboldUrl from '@resources/fonts/IBMPlexSans-SemiBold.ttf?url';
import type { OutputReply, OutputRequest } from './output-protocol';

async function bytesAt(url: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(new URL(url, self.location.href))).arrayBuffer());
}

async function write(request: OutputRequest, document: Document): Promise<Uint8Array> {
  switch (request.output) {
    case 'preliminaryDiagnosis': {
      const [regular, italic, semibold] = await Promise.all([regularUrl, italicUrl, semiboldUrl].map(bytesAt));
      if (regular === undefined || italic === undefined || semibold === undefined) throw new Error('A font is missing');
      const model = preliminaryDiagnosis(document, { now: request.now });
      return renderPdf(model, { regular, italic, semibold }, { paper: request.paper, now: request.now });
    }
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

import { speak } from '@shared/catalogs/speak';
import { documentOf, type Document } from '@shared/document/document';
import { graphOf } from '@shared/exchange/graphs/actor-graph';
import { writeGexf } from '@shared/exchange/graphs/gexf';
import { writeGraphml } from '@shared/exchange/graphs/graphml';
import { writeOpenData } from '@shared/exchange/open-data/write-open-data';
import { writeWorkbook } from '@shared/exchange/templates/write-workbook';
import { takeIn } from '@renderer/store/hand-over';
import type { OutputReply, OutputRequest } from './output-protocol';

async function write(request: OutputRequest, document: Document): Promise<Uint8Array> {
  await speak(request.language);
  switch (request.output) {
    case 'workbook':
      return writeWorkbook(document, { includePersonalData: request.includePersonalData });
    case 'openData':
      return writeOpenData(document, { today: request.today });
    case 'graphml':
      return new TextEncoder().encode(writeGraphml(graphOf(document, request)));
    case 'gexf':
      return new TextEncoder().encode(writeGexf(graphOf(document, request)));
  }
}

async function answer(request: OutputRequest): Promise<OutputReply> {
  try {
    return { ok: true, bytes: new Uint8Array(await write(request, documentOf(request.processId, request.records))) };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

self.onmessage = takeIn((request: OutputRequest) => {
  void answer(request).then((reply) => {
    self.postMessage(reply, reply.ok ? { transfer: [reply.bytes.buffer] } : {});
  });
});

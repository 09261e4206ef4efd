import { documentOf, type Document } from '@shared/document/document';
import { graphOf } from '@shared/exchange/graphs/actor-graph';
import { writeGexf } from '@shared/exchange/graphs/gexf';
import { writeGraphml } from '@shared/exchange/graphs/graphml';
import { writeWorkbook } from '@shared/exchange/templates/write-workbook';
import type { OutputReply, OutputRequest } from './output-protocol';

function write(request: OutputRequest, document: Document): Uint8Array {
  switch (request.output) {
    case 'workbook':
      return writeWorkbook(document, { includePersonalData: request.includePersonalData });
    case 'graphml':
      return new TextEncoder().encode(writeGraphml(graphOf(document, request)));
    case 'gexf':
      return new TextEncoder().encode(writeGexf(graphOf(document, request)));
  }
}

function answer(request: OutputRequest): OutputReply {
  try {
    return { ok: true, bytes: new Uint8Array(write(request, documentOf(request.processId, request.records))) };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

self.onmessage = ({ data }: MessageEvent<OutputRequest>) => {
  const reply = answer(data);
  self.postMessage(reply, reply.ok ? { transfer: [reply.bytes.buffer] } : {});
};

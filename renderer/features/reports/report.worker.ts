import { speak } from '@shared/catalogs/speak';
import { documentOf } from '@shared/document/document';
import { brandPalette } from '@shared/reports/figures/print-palette';
import { layReport } from '@shared/reports/layout/lay-report';
import { arrangedReport } from '@shared/reports/report-by-kind';
import { fontMetrics, type FontBytes } from '@shared/reports/typography/font-file';
import italicUrl from '@resources/fonts/IBMPlexSans-Italic.ttf?url';
import regularUrl from '@resources/fonts/IBMPlexSans-Regular.ttf?url';
import semiboldUrl from '@resources/fonts/IBMPlexSans-SemiBold.ttf?url';
import { answerInParts, takeIn } from '@renderer/store/hand-over';
import type { ReportReply, ReportRequest } from './report-protocol';

async function bytesAt(url: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(new URL(url, self.location.href))).arrayBuffer());
}

async function readFonts(): Promise<FontBytes> {
  const [regular, italic, semibold] = await Promise.all([regularUrl, italicUrl, semiboldUrl].map(bytesAt));
  if (regular === undefined || italic === undefined || semibold === undefined) throw new Error('A font is missing');
  return { regular, italic, semibold };
}

let fonts: Promise<FontBytes> | null = null;
const fontBytes = (): Promise<FontBytes> => (fonts ??= readFonts());

async function answer(request: ReportRequest): Promise<ReportReply> {
  await speak(request.language);
  const { number, format, report, paper, now, today, year, sessionId } = request;
  const document = documentOf(request.processId, request.records);
  const arranged = await arrangedReport(document, report, { now, today, year, ...(sessionId === null ? {} : { sessionId }) });
  if (!arranged.ok) return { number, kind: 'failure', failure: arranged.error };
  const { model, sections } = arranged.value;
  switch (format) {
    case 'pages':
      return { number, kind: 'pages', laid: layReport(model, fontMetrics(await fontBytes()), { paper }), sections };
    // Each writer is large and loaded only for its own kind of file.
    case 'pdf': {
      const { renderPdf } = await import('@shared/reports/pdf/render-pdf');
      return { number, kind: 'bytes', bytes: new Uint8Array(renderPdf(model, await fontBytes(), { paper, now })) };
    }
    case 'docx': {
      const [{ writeDocx }, { openFigureRaster }] = await Promise.all([import('@shared/exchange/word/write-docx'), import('@shared/reports/raster/raster-figure')]);
      const draw = openFigureRaster(await fontBytes(), brandPalette(model.brand?.color ?? null));
      return { number, kind: 'bytes', bytes: new Uint8Array(await writeDocx(model, draw, { paper })) };
    }
  }
}

const tell = (reply: ReportReply): void => { answerInParts(self, reply, reply.kind === 'bytes' ? [reply.bytes.buffer] : []); };

self.onmessage = takeIn((request: ReportRequest) => {
  answer(request).then(tell, (error: unknown) => {
    tell({ number: request.number, kind: 'broken', message: error instanceof Error ? error.message : String(error) });
  });
});

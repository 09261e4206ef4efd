import { handOver, takeIn } from '@renderer/store/hand-over';
import { allRecords, type Document } from '@shared/document/document';
import { fail, ok, type Result } from '@shared/domain/kernel/result';
import { currentLanguage, formattingLocale } from '@shared/i18n';
import type { SheetChoice, SheetFormat, SheetPreview, SheetReply, SheetRequest } from './sheet-protocol';

/** Most points of a PNG: more than this takes a laptop's whole memory. */
const PNG_POINTS = 36_000_000;
/** Points of a PNG for each point of paper, where there is room for them: 300 to the inch. */
const PNG_SCALE = 300 / 72;

function ask(document: Document, choice: SheetChoice, want: SheetRequest['want'], signal: AbortSignal): Promise<SheetReply> {
  const worker = new Worker(new URL('./sheet.worker.ts', import.meta.url), { type: 'module' });
  return new Promise((resolve) => {
    const finish = (reply: SheetReply): void => {
      worker.terminate();
      resolve(reply);
    };
    const broken = (detail: string): SheetReply => ({ kind: 'failure', failure: { code: 'sheet-broken', messageKey: 'outputs.error.broken', params: { detail } } });
    signal.addEventListener('abort', () => { finish({ kind: 'failure', failure: { code: 'cancelled', messageKey: 'outputs.error.cancelled' } }); });
    worker.onmessage = takeIn(finish);
    worker.onerror = (event) => { finish(broken(event.message)); };
    const now = Date.now();
    const date = new Intl.DateTimeFormat(formattingLocale(), { dateStyle: 'long' }).format(now);
    handOver(worker, { ...choice, want, processId: document.processId, records: [...allRecords(document)], now, date, language: currentLanguage() } satisfies SheetRequest, signal).catch((error: unknown) => {
      finish(broken(error instanceof Error ? error.message : String(error)));
    });
  });
}

/** How the map will look on the paper, made in a worker. */
export async function previewSheet(document: Document, choice: SheetChoice, signal: AbortSignal): Promise<Result<SheetPreview>> {
  const reply = await ask(document, choice, 'preview', signal);
  if (reply.kind === 'preview') return ok(reply.preview);
  return reply.kind === 'failure' ? { ok: false, error: reply.failure } : fail('sheet-broken', 'outputs.error.broken', { detail: '' });
}

/** Paints an SVG as a PNG of at most 36 megapixels. */
async function pngOf(svg: Uint8Array<ArrayBuffer>, width: number, height: number): Promise<Uint8Array<ArrayBuffer>> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const scale = Math.min(PNG_SCALE, Math.sqrt(PNG_POINTS / (width * height)), 16_000 / Math.max(width, height));
    const canvas = new OffscreenCanvas(Math.round(width * scale), Math.round(height * scale));
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('No canvas');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** The map as a file. */
export async function sheetFile(document: Document, choice: SheetChoice, format: SheetFormat, signal: AbortSignal): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const reply = await ask(document, choice, format === 'png' ? 'svg' : format, signal);
  if (reply.kind === 'failure') return { ok: false, error: reply.failure };
  if (reply.kind !== 'file') return fail('sheet-broken', 'outputs.error.broken', { detail: '' });
  if (format !== 'png') return ok(reply.bytes);
  try {
    return ok(await pngOf(reply.bytes, reply.width, reply.height));
  } catch (error) {
    return fail('sheet-broken', 'outputs.error.broken', { detail: error instanceof Error ? error.message : String(error) });
  }
}

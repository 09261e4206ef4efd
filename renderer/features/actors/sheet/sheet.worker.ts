import { speak } from '@shared/catalogs/speak';
import { documentOf, listOf, recordOf, type Document } from '@shared/document/document';
import { placesOf } from '@shared/domain/actors/map-places';
import { graphOf } from '@shared/exchange/graphs/actor-graph';
import { writeGexf } from '@shared/exchange/graphs/gexf';
import { writeGraphml } from '@shared/exchange/graphs/graphml';
import { toCsv } from '@shared/exchange/sheets/csv';
import { templateSheets } from '@shared/exchange/templates/write-workbook';
import { t } from '@shared/i18n';
import { mapSheet, type MapSheet } from '@shared/reports/map-sheet/map-sheet';
import { sheetPdf, sheetSvg, stackedSheet } from '@shared/reports/map-sheet/write-sheet';
import italicUrl from '@resources/fonts/IBMPlexSans-Italic.ttf?url';
import regularUrl from '@resources/fonts/IBMPlexSans-Regular.ttf?url';
import semiboldUrl from '@resources/fonts/IBMPlexSans-SemiBold.ttf?url';
import italicWoff from '@resources/fonts/IBMPlexSans-Italic.woff2?url';
import regularWoff from '@resources/fonts/IBMPlexSans-Regular.woff2?url';
import semiboldWoff from '@resources/fonts/IBMPlexSans-SemiBold.woff2?url';
import { answerInParts, takeIn } from '@renderer/store/hand-over';
import { paperLogos } from './paper-logos';
import { noteGuides, viewGuides } from './view-guides';
import type { SheetReply, SheetRequest } from './sheet-protocol';

async function bytesAt(url: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(new URL(url, self.location.href))).arrayBuffer());
}

function base64(bytes: Uint8Array): string {
  let text = '';
  // In pieces: one call with 60 000 arguments would exceed the stack.
  for (let start = 0; start < bytes.length; start += 0x8000) text += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  return btoa(text);
}

/** The fonts inside the drawing: it looks the same on a machine that does not have them. */
async function fontCss(): Promise<string> {
  const faces = [[regularWoff, '400', 'normal'], [semiboldWoff, '600', 'normal'], [italicWoff, '400', 'italic']] as const;
  const rules = await Promise.all(
    faces.map(async ([url, weight, style]) => `@font-face{font-family:'IBM Plex Sans';font-weight:${weight};font-style:${style};src:url(data:font/woff2;base64,${base64(await bytesAt(url))}) format('woff2')}`),
  );
  return rules.join('');
}

async function sheetOf(document: Document, { view, paper, turn, title, date }: SheetRequest): Promise<MapSheet | null> {
  const actors = listOf(document, 'actor');
  const process = recordOf(document, 'process', document.processId);
  return mapSheet({
    actors,
    relations: listOf(document, 'relation'),
    places: placesOf(actors, view),
    guides: [...viewGuides(actors, view, t), ...noteGuides(listOf(document, 'mapNote'), view)],
    bendsOf: ({ bends }) => bends[view] ?? [],
    logos: await paperLogos(actors),
    title: title.trim() === '' ? (process?.name ?? '') : title,
    subtitle: t('mapSheet.subtitle', { view: t(`actorViews.name.${view}`), actors: t('analysis.noun.actors', { count: actors.length }) }),
    date,
    paper,
    turn,
    translate: t,
  });
}

const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

async function answer(request: SheetRequest): Promise<SheetReply> {
  await speak(request.language);
  const document = documentOf(request.processId, request.records);
  const file = (bytes: Uint8Array, width = 0, height = 0): SheetReply => ({ kind: 'file', bytes: new Uint8Array(bytes), width, height });
  if (request.want === 'graphml') return file(encode(writeGraphml(graphOf(document, { includePersonalData: false }))));
  if (request.want === 'gexf') return file(encode(writeGexf(graphOf(document, { includePersonalData: false }))));
  if (request.want === 'csv') {
    const [actors] = templateSheets(document, { includePersonalData: false });
    return actors === undefined ? { kind: 'failure', failure: { code: 'no-actors', messageKey: 'mapSheet.failure.empty' } } : file(encode(toCsv(actors.rows)));
  }
  const sheet = await sheetOf(document, request);
  if (sheet === null) return { kind: 'failure', failure: { code: 'no-actors', messageKey: 'mapSheet.failure.empty' } };
  const { pages, numbered, nameSize, wordsLeftOut } = sheet;
  const [figure] = pages;
  if (request.want === 'preview' && figure !== undefined) return { kind: 'preview', preview: { figure, pages: pages.length, numbered, nameSize, wordsLeftOut } };
  if (request.want === 'svg') {
    const { width, height } = stackedSheet(sheet);
    return file(encode(sheetSvg(sheet, await fontCss())), width, height);
  }
  const [regular, italic, semibold] = await Promise.all([regularUrl, italicUrl, semiboldUrl].map(bytesAt));
  if (regular === undefined || italic === undefined || semibold === undefined) throw new Error('A font is missing');
  return file(sheetPdf(sheet, { regular, italic, semibold }, request.now));
}

self.onmessage = takeIn((request: SheetRequest) => {
  answer(request)
    .catch((error: unknown): SheetReply => ({ kind: 'failure', failure: { code: 'sheet-broken', messageKey: 'outputs.error.broken', params: { detail: error instanceof Error ? error.message : String(error) } } }))
    .then((reply) => { answerInParts(self, reply, reply.kind === 'file' ? [reply.bytes.buffer] : []); })
    .catch(() => undefined);
});

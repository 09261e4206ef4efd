import { loadCatalog } from '@shared/catalogs/catalog';
import { speak } from '@shared/catalogs/speak';
import { documentOf, recordOf, type Document } from '@shared/document/document';
import { t } from '@shared/i18n';
import { actaReport } from '@shared/reports/acta/acta-report';
import { blankBallots, invitationPaper, wallPaper } from '@shared/reports/acta/before-papers';
import { experienceReport } from '@shared/reports/acta/experience-report';
import { actorCards, attendanceSheet, ballotPaper, bulletin } from '@shared/reports/acta/papers';
import { scaleOf } from '@shared/reports/acta/round-reading';
import { learningReport } from '@shared/reports/memory/learning-report';
import { answerForm, basicForm } from '@shared/reports/calls/call-forms';
import { callsBulletin } from '@shared/reports/calls/calls-bulletin';
import type { ReportModel } from '@shared/reports/model/report-model';
import { brandPalette } from '@shared/reports/figures/print-palette';
import italicUrl from '@resources/fonts/IBMPlexSans-Italic.ttf?url';
import regularUrl from '@resources/fonts/IBMPlexSans-Regular.ttf?url';
import semiboldUrl from '@resources/fonts/IBMPlexSans-SemiBold.ttf?url';
import { takeIn } from '../hand-over';
import type { Paper, PaperReply, PaperRequest } from './paper-protocol';

type MakeModel = (document: Document, request: PaperRequest) => ReportModel | null | Promise<ReportModel | null>;

const MODELS: { readonly [Name in Paper]: MakeModel } = {
  invitation: (document, { subjectId }) => invitationPaper(document, subjectId, t),
  blankBallots: (document, { subjectId }) => {
    const session = recordOf(document, 'session', subjectId);
    const table = session === undefined || session.roundtableId === null ? undefined : recordOf(document, 'roundtable', session.roundtableId);
    return table === undefined ? null : blankBallots(document, subjectId, scaleOf(table.scaleId).options.map(({ labelKey }) => t(labelKey)), t);
  },
  wall: async (document, { subjectId }) => wallPaper(document, subjectId, await loadCatalog('roundtableOutcomes'), t),
  experience: async (document, { subjectId }) =>
    experienceReport(document, subjectId, { outcomes: await loadCatalog('roundtableOutcomes'), rules: await loadCatalog('roundtableRules') }, t),
  acta: (document, { subjectId }) => actaReport(document, subjectId, t),
  attendanceSheet: (document, { subjectId }) => attendanceSheet(document, subjectId, t),
  actorCards: (document, { subjectId }) => actorCards(document, subjectId, t),
  ballots: (document, { subjectId }) => ballotPaper(document, subjectId, t),
  learningCards: async (document, { subjectId, now }) => {
    const cases = await loadCatalog('cases');
    const own = subjectId === document.processId ? {} : { cardIds: [subjectId] };
    return learningReport(document, { today: new Date(now).toISOString().slice(0, 10), cases, ...own });
  },
  bulletin: (document, { subjectId }) => bulletin(document, subjectId, t),
  callsBulletin: (document, { today }) => callsBulletin(document, today, t),
  callForm: (document, { today }) => basicForm(document, today, t),
  answerForm: (document, { subjectId, today }) => answerForm(document, subjectId === document.processId ? null : subjectId, today, t),
};

/** Papers with a cover and contents, or with a head of their own. */
const WITH_COVER: readonly Paper[] = ['acta', 'experience', 'bulletin'];

async function bytesAt(url: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(new URL(url, self.location.href))).arrayBuffer());
}

async function write(request: PaperRequest): Promise<Uint8Array> {
  await speak(request.language);
  const model = await MODELS[request.paper](documentOf(request.processId, request.records), request);
  if (model === null) throw new Error(`Nothing to print: ${request.subjectId}`);
  // Each painter is large and loaded only for its own kind of file.
  const [regular, italic, semibold] = await Promise.all([regularUrl, italicUrl, semiboldUrl].map(bytesAt));
  if (regular === undefined || italic === undefined || semibold === undefined) throw new Error('A font is missing');
  const fonts = { regular, italic, semibold };
  if (request.format === 'docx') {
    const [{ writeDocx }, { openFigureRaster }] = await Promise.all([import('@shared/exchange/word/write-docx'), import('@shared/reports/raster/raster-figure')]);
    return writeDocx(model, openFigureRaster(fonts, brandPalette(model.brand?.color ?? null)), { bare: !WITH_COVER.includes(request.paper) });
  }
  const { renderPdf } = await import('@shared/reports/pdf/render-pdf');
  return renderPdf(model, fonts, { now: request.now, bare: !WITH_COVER.includes(request.paper), paper: request.paper === 'wall' ? 'a3Wide' : 'letter' });
}

self.onmessage = takeIn((request: PaperRequest) => {
  write(request).then(
    (bytes) => {
      const reply: PaperReply = { ok: true, bytes: new Uint8Array(bytes) };
      self.postMessage(reply, { transfer: [reply.bytes.buffer] });
    },
    (error: unknown) => {
      const reply: PaperReply = { ok: false, message: error instanceof Error ? error.message : String(error) };
      self.postMessage(reply);
    },
  );
});

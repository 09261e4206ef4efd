import { loadCatalog } from '@shared/catalogs/catalog';
import { listOf } from '@shared/document/document';
import { actsInOrder } from '@shared/domain/sessions/act-entry';
import { writeDocx } from '@shared/exchange/word/write-docx';
import { openFigureRaster } from '@shared/reports/raster/raster-figure';
import { t } from '@shared/i18n';
import { sentenceOf } from '@shared/reports/acta/act-text';
import { actaReport } from '@shared/reports/acta/acta-report';
import { blankBallots, invitationPaper, wallPaper } from '@shared/reports/acta/before-papers';
import { experienceReport } from '@shared/reports/acta/experience-report';
import { bulletin } from '@shared/reports/acta/papers';
import { renderPdf } from '@shared/reports/pdf/render-pdf';
import { recordAgreement, recordDissent } from '@renderer/features/roundtable/commands/agreement-commands';
import { addEvaluation } from '@renderer/features/sessions/commands/room-commands';
import { editSession, openSession, tellExperience } from '@renderer/features/sessions/commands/session-commands';
import { heldSession } from '@test/builders/held-session';
import { factsOf, HAS_POPPLER, inkByPage, NO_POPPLER, pagesOf } from '@test/builders/poppler';
import { REPORT_FONTS } from '@test/builders/report-fonts';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

const ZONE = 'America/Bogota';
if (!HAS_POPPLER) console.warn(NO_POPPLER);

const one = (text: string): string => text.replace(/\s+/gu, ' ').trim();

describe.skipIf(!HAS_POPPLER)('the papers of a session, read back from their PDF', () => {
  const held = heldSession();
  const { desk, sessionId, tableId } = held;

  it('the acta holds each act once, in order, with its number', () => {
    const document = desk.document();
    const model = actaReport(document, sessionId, t, ZONE);
    if (model === null) throw new Error('an acta');
    const pages = pagesOf(renderPdf(model, REPORT_FONTS, { now: 0 }));
    const text = one(pages.join(' '));
    const acts = actsInOrder(listOf(document, 'actEntry'), sessionId);
    expect(acts.length).toBeGreaterThan(25);
    let from = 0;
    acts.forEach((entry, index) => {
      const sentence = one(sentenceOf(entry, document, t));
      const at = text.indexOf(sentence, from);
      expect(at, `${String(index + 1)}: ${sentence}`).toBeGreaterThanOrEqual(from);
      expect(text.indexOf(sentence, at + 1), `twice: ${sentence}`).toBe(-1);
      from = at;
    });
    expect(inkByPage(renderPdf(model, REPORT_FONTS, { now: 0 })).every((ink) => ink !== null)).toBe(true);
  });

  it('the invitation says what, when, where and the agenda', () => {
    desk.run(editSession, { id: sessionId, fields: { date: '2026-03-02', startTime: '09:00', place: 'Casa de la Cultura', facilitator: 'Ana Gómez' } });
    const model = invitationPaper(desk.document(), sessionId, t, ZONE);
    if (model === null) throw new Error('an invitation');
    const pages = pagesOf(renderPdf(model, REPORT_FONTS, { now: 0, bare: true }));
    expect(pages).toHaveLength(1);
    const text = pages[0] ?? '';
    for (const part of ['2 de marzo de 2026, 09:00', 'Casa de la Cultura', 'Segundo momento: qué proponemos', '140 minutos', 'Emisora comunitaria', 'Ana Gómez']) expect(text).toContain(part);
  });

  it('the walls are A3 on its side, within the paper, with every seat, outcome and actor', async () => {
    const outcomes = await loadCatalog('roundtableOutcomes');
    const model = wallPaper(desk.document(), sessionId, outcomes, t, ZONE);
    if (model === null) throw new Error('walls');
    const pdf = renderPdf(model, REPORT_FONTS, { now: 0, bare: true, paper: 'a3Wide' });
    expect(factsOf(pdf).info).toMatch(/Page size:\s+1190\.55 x 841\.89 pts \(A3\)/u);
    const pages = pagesOf(pdf);
    expect(pages).toHaveLength(2);
    for (const { name } of outcomes) expect(pages[0]).toContain(name);
    for (const { name } of listOf(desk.document(), 'actor')) for (const page of pages) expect(page).toContain(name);
    for (const ink of inkByPage(pdf)) expect(ink !== null && ink.left >= 30 && ink.right <= 1160 && ink.top >= 30 && ink.bottom <= 815).toBe(true);
  });

  it('the blank ballots are one for each seat that decides', () => {
    const model = blankBallots(desk.document(), sessionId, ['Sí', 'No', 'Me abstengo'], t);
    if (model === null) throw new Error('ballots');
    const text = pagesOf(renderPdf(model, REPORT_FONTS, { now: 0, bare: true })).join(' ');
    expect(text.match(/Papeleta · \d+/gu)).toHaveLength(12);
    expect(text.match(/Acepto si…/gu)).toHaveLength(12);
    // Every box is a sign that the font has.
    expect(text.match(/\[ +\] (?:Sí|No|Me abstengo)/gu)).toHaveLength(36);
    expect(text).not.toContain('�');
  });

  it('the bulletin stays on one page, however much was agreed, and says what is in the acta', () => {
    const long = heldSession();
    long.desk.run(openSession, long.sessionId);
    long.proposalIds.slice(2).forEach((proposalId) => {
      long.desk.run(recordAgreement, { proposalId });
      long.desk.run(recordDissent, { proposalId, actorId: null, kind: 'dissent', text: 'No compartimos el plazo ni la manera de repartir los recursos entre las veredas y el casco urbano. '.repeat(2) });
    });
    long.desk.run(editSession, { id: long.sessionId, fields: { bulletin: 'La mesa acordó con quién y para qué salir al mundo. '.repeat(30) } });
    const model = bulletin(long.desk.document(), long.sessionId, t, ZONE);
    if (model === null) throw new Error('a bulletin');
    const pages = pagesOf(renderPdf(model, REPORT_FONTS, { now: 0, bare: true }));
    expect(pages).toHaveLength(1);
    expect(pages[0]).toMatch(/Y \d+ acuerdos más, en el acta\./u);
    expect(pages[0]).not.toContain('Delegado de');
  });

  it('the systematisation tells the experience in the mesa\'s words, what was expected and what came of it, in PDF and in Word', async () => {
    desk.run(tellExperience, { tableId, experience: 'Nos escuchamos por primera vez.\nFaltó tiempo para los gremios.' });
    desk.run(addEvaluation, { sessionId, fields: { scores: { purpose: 3, voice: 4, method: 4, time: 1, useful: 5 }, best: 'La escucha', improve: 'Más tiempo', order: 1 } });
    const catalogs = { outcomes: await loadCatalog('roundtableOutcomes'), rules: await loadCatalog('roundtableRules') };
    const model = experienceReport(desk.document(), tableId, catalogs, t, ZONE);
    if (model === null) throw new Error('a systematisation');
    const text = one(pagesOf(renderPdf(model, REPORT_FONTS, { now: 0 })).join(' '));
    // Purpose: (5 + 3) / 2.
    for (const part of ['Nos escuchamos por primera vez.', 'Faltó tiempo para los gremios.', 'Visión del territorio acordada', 'Falta consultar al gremio', 'Se cumplió el propósito 4,0', 'La escucha', 'Más tiempo']) expect(text).toContain(part);
    const xml = strFromU8(unzipSync(await writeDocx(model, openFigureRaster(REPORT_FONTS)))['word/document.xml'] ?? new Uint8Array());
    expect(xml).toContain('Nos escuchamos por primera vez.');
    expect(experienceReport(desk.document(), 'roundtable:none', catalogs, t)).toBeNull();
  });
});

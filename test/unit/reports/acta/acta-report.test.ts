import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { unzipSync, strFromU8 } from 'fflate';
import { REPORT_FONTS } from '@test/builders/report-fonts';
import { describe, expect, it } from 'vitest';
import { heldSession } from '@test/builders/held-session';
import { ACT_KINDS, actsInOrder } from '@shared/domain/sessions/act-entry';
import { listOf } from '@shared/document/document';
import { writeDocx } from '@shared/exchange/word/write-docx';
import { openFigureRaster } from '@shared/reports/raster/raster-figure';
import { t } from '@shared/i18n';
import { actaReport } from '@shared/reports/acta/acta-report';
import { sentenceOf, sentenceOfFacts } from '@shared/reports/acta/act-text';
import { actorCards, attendanceSheet, ballotPaper, bulletin } from '@shared/reports/acta/papers';
import { ruleText } from '@shared/reports/acta/rule-text';
import type { Block, ReportModel } from '@shared/reports/model/report-model';
import { renderPdf } from '@shared/reports/pdf/render-pdf';
import { wordAct } from '@renderer/features/sessions/commands/room-commands';
import { editTable } from '@renderer/features/roundtable/commands/table-commands';

const ZONE = 'America/Bogota';
const font = (name: string): Uint8Array => readFileSync(fileURLToPath(new URL(`../../../../resources/fonts/${name}`, import.meta.url)));
const fonts = { regular: font('IBMPlexSans-Regular.ttf'), italic: font('IBMPlexSans-Italic.ttf'), semibold: font('IBMPlexSans-SemiBold.ttf') };

function sectionNamed(model: ReportModel, title: string): readonly Block[] {
  const found = model.sections.find((section) => section.title === title);
  if (found === undefined) throw new Error(`No section: ${title}`);
  return found.blocks;
}

function rowsOf(blocks: readonly Block[]): readonly (readonly string[])[] {
  return blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
}

describe('the acta of a session', () => {
  const { desk, sessionId, proposalIds } = heldSession();
  const document = desk.document();
  const model = actaReport(document, sessionId, t, ZONE);
  if (model === null) throw new Error('an acta');
  const acts = actsInOrder(listOf(document, 'actEntry'), sessionId);

  it('holds each act once, numbered, in order and with its hour', () => {
    const rows = rowsOf(sectionNamed(model, t('acta.report.section.acts')));
    expect(rows.map(([number]) => Number(number))).toEqual(acts.map((_, index) => index + 1));
    expect(rows.map(([, , sentence]) => sentence)).toEqual(acts.map((entry) => sentenceOf(entry, document, t)));
    expect(new Set(rows.map(([, , sentence]) => sentence)).size).toBe(rows.length);
    expect(rows[0]).toEqual(['1', '09:00', 'Se abre la sesión con 12 de 12 actores convocados. Hay quórum.']);
  });

  it('states the rule, the count and the names, since the rule asks for names', () => {
    const text = JSON.stringify(sectionNamed(model, t('acta.report.section.decisions')));
    expect(text).toContain('Más de 50 % de quienes toman partido; responde al menos 50 % de los puestos');
    expect(text).toContain('A favor: 10 · en contra: 1 · abstenciones: 1 · ausentes: 0');
    expect(text).toContain('Asociación de Hoteleros');
    expect(text).toContain('A favor: 3 · en contra: 8 · abstenciones: 0 · ausentes: 1');
  });

  it('records the dissent beside the agreement, and what each commits to', () => {
    expect(rowsOf(sectionNamed(model, t('acta.report.section.dissents')))).toEqual([['Asociación de Hoteleros', 'Desacuerdo', '1', 'Falta consultar al gremio']]);
    expect(rowsOf(sectionNamed(model, t('acta.report.section.commitments')))).toEqual([
      ['1', 'Propuesta de acción internacional 1, con plazo a 2027', 'Alcaldía de Guatapé', 'Universidad Católica, SENA', '15 de diciembre de 2026', 'Pendiente'],
    ]);
  });

  it('keeps to the rule under which a vote was opened, when the table changes it later', () => {
    const other = heldSession();
    other.desk.run(editTable, { id: other.tableId, fields: { namedVotes: false } });
    const secret = actaReport(other.desk.document(), other.sessionId, t, ZONE);
    expect(JSON.stringify(secret?.sections)).toContain('Respuestas a la propuesta 1');
  });

  it('takes the wording of the secretary and keeps the facts', () => {
    const other = heldSession();
    const entry = actsInOrder(listOf(other.desk.document(), 'actEntry'), other.sessionId)[0];
    if (entry === undefined) throw new Error('an act');
    other.desk.run(wordAct, { id: entry.id, wording: 'Con el himno se abre la sesión.' });
    const worded = actaReport(other.desk.document(), other.sessionId, t, ZONE);
    expect(rowsOf(sectionNamed(worded ?? model, t('acta.report.section.acts')))[0]).toEqual(['1', '09:00', 'Con el himno se abre la sesión.']);
  });

  it('becomes a PDF', () => {
    const bytes = renderPdf(model, fonts, { now: 0 });
    expect(new TextDecoder('latin1').decode(bytes.subarray(0, 5))).toBe('%PDF-');
    expect(bytes.length).toBeGreaterThan(20_000);
  });

  it('becomes a Word document that holds every act once, in order', async () => {
    const files = unzipSync(await writeDocx(model, openFigureRaster(REPORT_FONTS)));
    const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    const text = xml.replace(/<w:br\/>/gu, '\n').replace(/<[^>]+>/gu, '').replace(/&amp;/gu, '&').replace(/&quot;/gu, '"');
    let from = 0;
    for (const entry of acts) {
      const sentence = sentenceOf(entry, document, t);
      const at = text.indexOf(sentence, from);
      expect(at, sentence).toBeGreaterThanOrEqual(from);
      expect(text.indexOf(sentence, at + 1), sentence).toBe(-1);
      from = at;
    }
  });

  it('has a sentence for each kind of act, also when facts are missing', () => {
    for (const kind of ACT_KINDS) {
      const sentence = sentenceOfFacts({ kind, facts: { text: 'Algo' }, subjectId: null }, document, t);
      expect(sentence, kind).not.toBe('');
    }
  });

  it('is not there for a session that is not there', () => {
    expect(actaReport(document, 'session:none', t)).toBeNull();
    expect([attendanceSheet(document, 'session:none', t), actorCards(document, 'session:none', t), bulletin(document, 'session:none', t), ballotPaper(document, 'proposal:none', t)]).toEqual([null, null, null, null]);
  });

  it('comes with papers for when the power goes: a sheet to sign, a card for each actor, a ballot for each seat', () => {
    expect(rowsOf(attendanceSheet(document, sessionId, t, ZONE)?.sections[0]?.blocks ?? [])).toHaveLength(12 + 10);
    expect(actorCards(document, sessionId, t, ZONE)?.sections[0]?.blocks).toHaveLength(12);
    expect(ballotPaper(document, proposalIds[0] ?? 'proposal:x', t)?.sections[0]?.blocks).toHaveLength(12 * 3);
  });

  it('comes with a bulletin of one page', () => {
    const page = bulletin(document, sessionId, t, ZONE);
    if (page === null) throw new Error('a bulletin');
    const bytes = renderPdf(page, fonts, { now: 0, bare: true });
    expect(new TextDecoder('latin1').decode(bytes).match(/\/Type \/Page\b/gu)).toHaveLength(1);
    expect(JSON.stringify(page.sections)).toContain('4,3 de 5');
  });
});

describe('the rule as the acta states it', () => {
  it('says "more than" for half and "at least" above it', () => {
    expect(ruleText({ kind: 'majority', quorum: 0, threshold: 0.5, base: 'present' }, t)).toBe('Más de 50 % de quienes responden');
    expect(ruleText({ kind: 'majority', quorum: 0, threshold: 2 / 3, base: 'seats' }, t)).toBe('Al menos 67 % de los puestos');
  });
});

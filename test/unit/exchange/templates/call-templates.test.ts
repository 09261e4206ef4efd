import { ENCOUNTER_MODES, ENGAGEMENT_KINDS, REPORT_AXES } from '@shared/domain/accords/engagement';
import { CALL_STATES } from '@shared/domain/calls/call';
import { ANSWERS, callAnswerId } from '@shared/domain/calls/call-answer';
import { addDays } from '@shared/domain/kernel/civil-date';
import type { Money } from '@shared/domain/kernel/money';
import { isEmptyDiff } from '@shared/document/diff';
import { listOf, type Document } from '@shared/document/document';
import { sheetOf, type CellValue, type Workbook } from '@shared/exchange/sheets/sheet';
import { readWorkbook } from '@shared/exchange/sheets/workbook';
import { applyTemplates } from '@shared/exchange/templates/apply-templates';
import { namesText, readNames } from '@shared/exchange/templates/list-text';
import { moneyText, readMoneyText } from '@shared/exchange/templates/money-text';
import { nameKey } from '@shared/exchange/templates/name-index';
import { readTemplates } from '@shared/exchange/templates/read-templates';
import { templateSheets, writeWorkbook } from '@shared/exchange/templates/write-workbook';
import { edit, newProcess, openTestChange } from '@test/builders/workbooks/open-process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const bookOf = (sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>): Workbook => ({
  fileName: 'semana.xlsx',
  sheets: Object.entries(sheets).map(([name, rows]) => sheetOf(name, rows)),
});

describe('an amount as text', () => {
  it.each<[Money, string]>([
    [{ minor: 181_424_900_000, currency: 'COP' }, 'COP 1.814.249.000'],
    [{ minor: 50_025, currency: 'EUR' }, 'EUR 500,25'],
    [{ minor: 50_020, currency: 'EUR' }, 'EUR 500,20'],
    [{ minor: 5, currency: 'USD' }, 'USD 0,05'],
    [{ minor: 1234, currency: 'CLP' }, 'CLP 1.234'],
    [{ minor: 1_234_500, currency: 'TND' }, 'TND 1.234,500'],
  ])('%j is «%s», and back', (money, text) => {
    expect(moneyText(money)).toBe(text);
    expect(readMoneyText(text, 'COP')).toEqual(money);
  });

  it.each<[CellValue, Money | null]>([
    [1200.5, { minor: 120_050, currency: 'COP' }],
    ['$ 1.814.249.000', { minor: 181_424_900_000, currency: 'COP' }],
    ['US$ 1,500.75', { minor: 150_075, currency: 'USD' }],
    ['1.500 €', { minor: 150_000, currency: 'EUR' }],
    ['20000 usd', { minor: 2_000_000, currency: 'USD' }],
    ['US$ 1,500', { minor: 150_000, currency: 'USD' }],
    ['TND 1,500', { minor: 1500, currency: 'TND' }],
    ['1,5', { minor: 150, currency: 'COP' }],
    ['100,00', { minor: 10_000, currency: 'COP' }],
    ['COP 0,005', null],
    ['unos treinta millones', null],
    ['COP 1 USD', null],
    ['1.2.3', null],
    [-5, null],
    ['99999999999999999', null],
  ])('%j reads as %j', (cell, money) => {
    expect(readMoneyText(cell, 'COP')).toEqual(money);
  });

  it('keeps every amount to the cent', () => {
    fc.assert(fc.property(fc.nat({ max: Number.MAX_SAFE_INTEGER }), fc.constantFrom('COP', 'CLP', 'TND', 'EUR', 'CLF'), (minor, currency) => {
      expect(readMoneyText(moneyText({ minor, currency }), 'USD')).toEqual({ minor, currency });
    }));
  });
});

describe('names in one cell', () => {
  it('come back whole, commas, semicolons and quotes included', () => {
    expect(readNames('Ministerio de Comercio, Industria y Turismo; UIS\nCámara')).toEqual(['Ministerio de Comercio, Industria y Turismo', 'UIS', 'Cámara']);
    const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map((text) => text.trim()).filter((text) => text !== '');
    fc.assert(fc.property(fc.array(name, { maxLength: 4 }), (names) => { expect(readNames(namesText(names))).toEqual(names); }));
  });
});

/** A process with two areas, a line and an action. */
function withAreas(): Document {
  return edit(newProcess(), (change) => {
    change.create('actor', { name: 'Secretaría de Educación' });
    change.create('actor', { name: 'Cámara; de "Comercio"' });
    change.create('line', { name: 'Bilingüismo' });
    change.create('action', { name: 'Traer maestros' });
  });
}

describe('reading sheets of calls, answers and engagements', () => {
  it('makes calls and the answers to them in one go, and links them', () => {
    const before = withAreas();
    const preview = readTemplates(
      bookOf({
        Convocatorias: [
          ['Nombre', 'Fuente', 'Monto', 'Contrapartida', 'Publicada', 'Cierre', 'Estado', 'Línea', 'Acciones', 'Aliados'],
          ['Colombia más competitiva', 'Innpulsa', 'COP 1.256.755.000', 30, '2026-01-05', '31/03/2026', 'en fases', 'bilinguismo', 'Traer maestros', 'Secretaría de Educación'],
        ],
        'Respuestas a convocatorias': [
          ['Convocatoria', 'Tema de la convocatoria', 'Área', 'Respuesta', 'Qué propone'],
          ['colombia mas competitiva', 'x', 'secretaria de educacion', 'Interesa', 'Ponemos docentes'],
        ],
        Gestiones: [['Tipo', 'Nombre', 'Socios', 'Monto', 'Personas'], ['Convenio', 'Inglés', '"Cámara; de ""Comercio"""; Secretaría de Educación', 'EUR 500,25', '10.600']],
      }),
      before,
    );
    expect(preview.problems).toEqual([]);
    const after = edit(before, (change) => { applyTemplates(change, preview); });
    const [call] = listOf(after, 'call');
    const [education, chamber] = listOf(after, 'actor');
    expect(call).toMatchObject({
      name: 'Colombia más competitiva', amount: { minor: 125_675_500_000, currency: 'COP' }, counterpart: { minor: 3000, currency: 'COP' }, deadline: '2026-03-31',
      state: 'inPhases', lineId: listOf(after, 'line')[0]?.id, actionIds: [listOf(after, 'action')[0]?.id], allyIds: [education?.id],
    });
    expect(listOf(after, 'callAnswer')).toEqual([expect.objectContaining({ id: callAnswerId(call?.id ?? 'call:0', education?.id ?? 'actor:0'), answer: 'interested', text: 'Ponemos docentes' })]);
    expect(listOf(after, 'engagement')[0]).toMatchObject({ kind: 'accord', partnerIds: [chamber?.id, education?.id], peopleReached: 10_600, amount: { minor: 50_025, currency: 'EUR' } });
  });

  it('reports what does not fit with its place; the good rows go in', () => {
    const preview = readTemplates(
      bookOf({
        Convocatorias: [
          ['Convocatoria', 'Monto', 'Publicada', 'Fecha límite', 'Estado'],
          ['Al revés', null, '2026-03-01', '2026-02-28', null],
          ['Sin cifra', 'mucho', '30 de febrero', '2026-02-30', 'casi'],
          ['Buena', 'USD 100', '2026-01-01', '2026-02-01', 'Ganada'],
        ],
        'Respuestas a convocatorias': [
          ['Convocatoria', 'Área', 'Respuesta'],
          ['Buena', 'Secretaría de la Luna', 'Interesa'],
          ['Otra', 'Secretaría de Educación', 'Interesa'],
          ['Buena', 'Secretaría de Educación', 'tal vez'],
        ],
        Gestiones: [['Tipo', 'Nombre', 'Fecha', 'Hasta', 'Personas'], ['Evento', 'Al revés', '2026-03-02', '2026-03-01', 1], ['Evento', 'Foro', '2026-03-02', null, 'muchas']],
      }),
      withAreas(),
    );
    expect(preview.problems.map(({ sheet, row, column, messageKey, rowIn }) => [sheet, row, column, messageKey.replace('imports.problem.', ''), rowIn])).toEqual([
      ['Convocatorias', 2, 3, 'deadlineBeforePublication', false],
      ['Convocatorias', 3, 1, 'notMoney', true],
      ['Convocatorias', 3, 2, 'notADate', true],
      ['Convocatorias', 3, 3, 'notADate', true],
      ['Convocatorias', 3, 4, 'notInList', true],
      ['Respuestas a convocatorias', 2, 1, 'unknownActor', false],
      ['Respuestas a convocatorias', 3, 0, 'unknownCall', false],
      ['Respuestas a convocatorias', 4, 2, 'notInList', true],
      ['Gestiones', 2, 3, 'endsBeforeStart', false],
      ['Gestiones', 3, 4, 'notACount', true],
    ]);
    expect(preview.counts).toMatchObject({ call: { created: 2, rejected: 1 }, callAnswer: { created: 1, rejected: 2 }, engagement: { created: 1, rejected: 1 } });
  });

  it('takes a name that a person said is an actor', () => {
    const before = withAreas();
    const rows = bookOf({ Convocatorias: [['Convocatoria', 'Fuente'], ['Una', 'x']], 'Respuestas a convocatorias': [['Convocatoria', 'Área', 'Respuesta'], ['Una', 'Sec. Educ.', 'Interesa']] });
    const actorId = listOf(before, 'actor')[0]?.id ?? 'actor:0';
    expect(readTemplates(rows, before, { aliases: [{ name: 'Sec. Educ.', actorId }] }).problems).toEqual([]);
  });

  it('gives any calls, answers and engagements back through a workbook', { timeout: 120_000 }, () => {
    // eslint-disable-next-line no-control-regex -- what an xlsx cell cannot hold
    const unfit = /[\u0000-\u0008\u000B-\u001F\uD800-\uDFFF\uFFFE\uFFFF\r\t]/u;
    const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.constantFrom('=1+1', '-', '@a', 'línea\notra', '5', 'Sí', 'a; b')).filter((value) => !unfit.test(value) && (value === '' || value.trim() !== ''));
    const line = text.map((value) => value.replace(/\s+/gu, ' ').trim());
    const names = fc.uniqueArray(line.filter((value) => value !== ''), { minLength: 1, maxLength: 4, selector: nameKey });
    const day = fc.option(fc.integer({ min: 0, max: 900 }).map((days) => addDays('2025-01-01', days)));
    const money = fc.option(fc.record({ minor: fc.nat({ max: Number.MAX_SAFE_INTEGER }), currency: fc.constantFrom('COP', 'USD', 'EUR', 'CLP') }));
    const picks = fc.uniqueArray(fc.nat(3), { maxLength: 3 });
    const call = fc.record({
      source: line, theme: line, amount: money, support: text, counterpart: money, counterpartText: text, requirements: text, reference: line, state: fc.constantFrom(...CALL_STATES),
      appliedOn: day, project: text, phase: line, projectValue: money, approved: money, resultOn: day, result: text, notes: text,
      start: day, length: fc.option(fc.nat(90)), allies: picks, onLine: fc.boolean(),
    });
    const answer = fc.record({ answer: fc.constantFrom(...ANSWERS), sentOn: day, answeredOn: day, text, responsible: line, counterpart: money });
    const engagement = fc.record({
      kind: fc.constantFrom(...ENGAGEMENT_KINDS), mode: fc.option(fc.constantFrom(...ENCOUNTER_MODES)), otherPartners: line, object: text, axis: fc.constantFrom(...REPORT_AXES), axisName: line,
      amount: money, counterpart: money, fee: money, peopleReached: fc.option(fc.nat()), commitments: text, uses: text, results: text, documents: text,
      start: day, length: fc.option(fc.nat(900)), partners: picks, areas: picks, onLine: fc.boolean(),
    });
    const meaning = (document: Document): unknown => templateSheets(document, { includePersonalData: true });
    const process = fc.record({ areas: names, calls: fc.tuple(names, fc.array(call, { minLength: 4, maxLength: 4 })), answers: fc.array(answer, { maxLength: 6 }), engagements: fc.tuple(names, fc.array(engagement, { minLength: 4, maxLength: 4 })) });
    fc.assert(
      fc.property(process, ({ areas, calls: [callNames, callFields], answers, engagements: [engagementNames, engagementFields] }) => {
        const before = edit(newProcess(), (change) => {
          const actors = areas.map((name) => change.create('actor', { name }).id);
          const lineId = change.create('line', { name: 'Una línea' }).id;
          const ids = (chosen: readonly number[]) => chosen.flatMap((index) => actors[index] ?? []);
          const span = (start: string | null, length: number | null): string | null => (start === null || length === null ? null : addDays(start, length));
          const made = callNames.map((name, order) => {
            const { start = null, length = null, allies = [], onLine = false, ...fields } = callFields[order] ?? {};
            return change.create('call', { ...fields, name, order, publishedOn: start, deadline: span(start, length), allyIds: ids(allies), lineId: onLine ? lineId : null }).id;
          });
          answers.forEach((fields, index) => {
            const [callId, actorId] = [made[index % made.length], actors[Math.floor(index / made.length)]];
            if (callId !== undefined && actorId !== undefined) change.create('callAnswer', { callId, actorId, ...fields }, callAnswerId(callId, actorId));
          });
          engagementNames.forEach((name, order) => {
            const { start = null, length = null, partners = [], areas: forAreas = [], onLine = false, ...fields } = engagementFields[order] ?? {};
            change.create('engagement', { ...fields, name, order, date: start, endDate: span(start, length), partnerIds: ids(partners), areaIds: ids(forAreas), lineId: onLine ? lineId : null });
          });
        });
        const book = readWorkbook(writeWorkbook(before, { includePersonalData: true }), 'mesa.xlsx');
        if (!book.ok) throw new Error(book.error.code);
        const again = openTestChange(before);
        applyTemplates(again, readTemplates(book.value, before));
        expect(isEmptyDiff(again.finish())).toBe(true);
        const empty = newProcess();
        const preview = readTemplates(book.value, empty);
        expect(preview.problems).toEqual([]);
        expect(meaning(edit(empty, (change) => { applyTemplates(change, preview); }))).toEqual(meaning(before));
      }),
      { numRuns: 40 },
    );
  });
});

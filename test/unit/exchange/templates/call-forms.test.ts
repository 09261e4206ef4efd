import { listOf, type Document } from '@shared/document/document';
import { callAnswerId } from '@shared/domain/calls/call-answer';
import type { RecordId } from '@shared/domain/kernel/id';
import { failureText } from '@shared/i18n';
import { sheetOf, type CellValue, type Workbook } from '@shared/exchange/sheets/sheet';
import { readWorkbook } from '@shared/exchange/sheets/workbook';
import { applyTemplates } from '@shared/exchange/templates/apply-templates';
import { readCallForm, writeCallForm, type CallForm } from '@shared/exchange/templates/call-forms';
import { describeChanges } from '@shared/exchange/templates/describe-changes';
import { edit, newProcess } from '@test/builders/workbooks/open-process';
import { describe, expect, it } from 'vitest';

const TODAY = '2026-03-10';
const ids: { education: RecordId; health: RecordId } = { education: 'actor:0', health: 'actor:0' };

/** Two open calls and one that is over; the first was sent to both areas, the second to one. */
function office(): Document {
  return edit(newProcess(), (change) => {
    ids.education = change.create('actor', { name: 'Secretaría de Educación' }).id;
    ids.health = change.create('actor', { name: 'Secretaría de Salud' }).id;
    const english = change.create('call', { name: 'Inglés para todos', source: 'Consejo Británico', theme: 'Bilingüismo', deadline: '2026-04-01', state: 'sent', order: 0 }).id;
    const water = change.create('call', { name: 'Agua limpia', deadline: '2026-03-20', state: 'sent', order: 1 }).id;
    const over = change.create('call', { name: 'Ya pasó', deadline: '2026-03-01', state: 'sent', order: 2 }).id;
    const pairs: readonly (readonly [RecordId, RecordId])[] = [[english, ids.education], [english, ids.health], [water, ids.health], [over, ids.health]];
    for (const [callId, actorId] of pairs) change.create('callAnswer', { callId, actorId, sentOn: '2026-03-02' }, callAnswerId(callId, actorId));
  });
}

function written(document: Document, form: CallForm): Workbook {
  const book = readWorkbook(writeCallForm(document, form, TODAY), 'Formato.xlsx');
  if (!book.ok) throw new Error(book.error.code);
  return book.value;
}

function read(book: Workbook, document: Document, aliases: readonly { readonly name: string; readonly actorId: RecordId }[] = []) {
  const preview = readCallForm(book, document, { today: TODAY, aliases });
  if (!preview.ok) throw new Error(preview.error.code);
  return preview.value;
}

/** The form with cells written over, as an area does: row of the sheet (1-based) and header → value. */
function filled(book: Workbook, row: number, cells: Readonly<Record<string, CellValue>>, name?: string): Workbook {
  const [sheet] = book.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const header = sheet.rows[4] ?? [];
  const rows = sheet.rows.map((own, index) => (index !== row - 1 ? own : header.map((title, column) => cells[String(title)] ?? own[column] ?? null)));
  return { ...book, sheets: [sheetOf(name ?? sheet.name, rows)] };
}

describe('the form of basic information', () => {
  it('goes out with the open calls, soonest first, under a title and how it is filled, and comes back as nothing new', () => {
    const document = office();
    const book = written(document, { form: 'basic' });
    expect(book.sheets[0]?.rows.map((row) => row[0])).toEqual(['Formato 1. Información básica de convocatorias', expect.stringContaining('Guatapé'), expect.stringContaining('Corrija'), undefined, 'Convocatoria', 'Agua limpia', 'Inglés para todos']);
    expect(read(book, document)).toMatchObject({ changes: [], problems: [], counts: { call: { unchanged: 2 } } });
  });

  it('comes back with what was corrected, said field by field before it goes in', () => {
    const document = office();
    const preview = read(filled(written(document, { form: 'basic' }), 6, { Monto: 'EUR 500', 'Fecha límite': '2026-03-25' }), document);
    expect(describeChanges(preview, document)).toEqual([
      { type: 'call', isNew: false, names: ['Agua limpia'], fields: [{ header: 'Monto', before: '', after: 'EUR 500' }, { header: 'Fecha límite', before: '2026-03-20', after: '2026-03-25' }] },
    ]);
  });
});

describe('the form of answer', () => {
  it('holds a row for each open call and area; «En espera» is left to fill', () => {
    const document = office();
    const rows = (form: CallForm): unknown => written(document, form).sheets[0]?.rows.slice(5).map((row) => [row[0], row[3], row[4] ?? null]);
    expect(rows({ form: 'answer', actorId: null })).toEqual([['Agua limpia', 'Secretaría de Salud', null], ['Inglés para todos', 'Secretaría de Educación', null], ['Inglés para todos', 'Secretaría de Salud', null]]);
    expect(rows({ form: 'answer', actorId: ids.education })).toEqual([['Inglés para todos', 'Secretaría de Educación', null]]);
    expect(read(written(document, { form: 'answer', actorId: null }), document)).toMatchObject({ changes: [], problems: [] });
  });

  it('comes back as the answer of the area, dated today where nobody dated it, whatever the sheet is called', () => {
    const document = office();
    const form = written(document, { form: 'answer', actorId: ids.education });
    for (const name of [undefined, 'Hoja1']) {
      const preview = read(filled(form, 6, { Respuesta: 'Interesa', 'Qué propone': 'Doce docentes', 'Contrapartida que puede dar': 1500, 'Persona responsable': 'Ana' }, name), document);
      expect(preview.problems).toEqual([]);
      const after = edit(document, (change) => { applyTemplates(change, preview); });
      expect(listOf(after, 'callAnswer')[0]).toMatchObject({ answer: 'interested', answeredOn: TODAY, text: 'Doce docentes', counterpart: { minor: 150_000, currency: 'COP' }, responsible: 'Ana', sentOn: '2026-03-02' });
      expect(describeChanges(preview, document)[0]).toMatchObject({ names: ['Inglés para todos', 'Secretaría de Educación'], isNew: false });
    }
  });

  it('says which area it does not know, and takes it once a person says which it is', () => {
    const document = office();
    const form = filled(written(document, { form: 'answer', actorId: ids.education }), 6, { Área: 'Sec. Educ.', Respuesta: 'Ahora no' });
    const preview = read(form, document);
    expect(preview.problems).toEqual([expect.objectContaining({ messageKey: 'imports.problem.unknownActor', row: 6, rowIn: false })]);
    expect(preview.changes).toEqual([]);
    expect(read(form, document, [{ name: 'Sec. Educ.', actorId: ids.education }]).changes).toEqual([expect.objectContaining({ fields: { answer: 'notNow', answeredOn: TODAY } })]);
  });
});

describe('a file that is neither', () => {
  it('is refused in a sentence that says what is needed', () => {
    const other: Workbook = { fileName: 'nómina.xlsx', sheets: [sheetOf('Hoja1', [['Empleado', 'Salario'], ['Ana', 1]])] };
    const result = readCallForm(other, office(), { today: TODAY });
    expect(result.ok ? '' : failureText(result.error)).toContain('«nómina.xlsx» no es uno de los dos formatos');
    const actors: Workbook = { fileName: 'actores.xlsx', sheets: [sheetOf('Actores', [['Nombre', 'Tipo'], ['Ana', 'Academia']])] };
    expect(readCallForm(actors, office(), { today: TODAY })).toMatchObject({ ok: false, error: { code: 'form-wrong-file' } });
  });
});

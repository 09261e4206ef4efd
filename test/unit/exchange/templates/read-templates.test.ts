import { describe, expect, it } from 'vitest';
import { listOf, type Document } from '@shared/document/document';
import { danglingReferences } from '@shared/document/integrity';
import { isEmptyDiff } from '@shared/document/diff';
import { sheetOf, type CellValue, type Workbook } from '@shared/exchange/sheets/sheet';
import { applyTemplates } from '@shared/exchange/templates/apply-templates';
import { readTemplates, templatesIn } from '@shared/exchange/templates/read-templates';
import type { TemplatePreview } from '@shared/exchange/templates/template-preview';
import { t, type MessageKey } from '@shared/i18n';
import { edit, newProcess, openTestChange } from '@test/builders/workbooks/open-process';

type Rows = readonly (readonly CellValue[])[];
const bookOf = (sheets: Readonly<Record<string, Rows>>): Workbook => ({
  fileName: 'mesa.xlsx',
  sheets: Object.entries(sheets).map(([name, rows]) => sheetOf(name, rows)),
});
const problemsOf = ({ problems }: TemplatePreview): unknown =>
  problems.map(({ sheet, row, column, messageKey, rowIn }) => [sheet, row, column ?? null, messageKey.replace('imports.problem.', ''), rowIn]);

const ACTORS: Rows = [
  ['Nombre', 'Tipo', 'Influencia (0–4)', 'Interés', 'Correo'],
  ['Alcaldía', 'Gobierno local', 4, '3', 'a@b.example'],
  ['Universidad', 'academia', null, null, null],
  ['Gremio', 'Empresa y gremios', 2, 1, null],
];

/** A document with the actors of ACTORS. */
function withActors(): Document {
  const empty = newProcess();
  return edit(empty, (change) => { applyTemplates(change, readTemplates(bookOf({ Actores: ACTORS }), empty)); });
}

describe('reading our template sheets', () => {
  it('takes actors, relations, objectives, lines, plan, links and both matrices in one go', () => {
    const book = bookOf({
      Actores: ACTORS,
      Relaciones: [['Origen', 'Destino', 'Tipo', 'Intensidad (1–3)', 'Dirigida (Sí/No)', 'Formal (Sí/No)', 'Notas'], ['ALCALDIA ', 'universidad', 'Cooperación', 3, 'Sí', 'no', 'x']],
      Influencias: [[null, 'Alcaldía', 'Universidad'], ['Alcaldía', null, 4], ['Universidad', 0, 0]],
      Objetivos: [['Nombre', 'Descripción', 'Tipo'], ['Más turismo', 'd', 'Desarrollo'], ['Redes', null, 'internacionalización']],
      Posiciones: [[null, 'Redes', 'Más turismo'], ['Alcaldía', -4, '+4']],
      Plan: [['Código', 'Nivel', 'Nombre', 'Código padre', 'Meta'], ['1', 'Eje', 'Social', null, null], ['1.1', 'Meta', 'Agua', '1', 5]],
      Líneas: [['Nombre', 'Modalidad', 'Objetivo', 'Plazo', 'Temas'], ['Red de pueblos', 'Marketing territorial', 'Conocerse', 'Corto plazo', 'Agua; Turismo']],
      Vínculos: [['Código plan', 'Línea', 'Fuerza (0–3)', 'Justificación'], ['1.1', 'red de pueblos', 3, 'porque sí']],
      Borrador: [['nada']],
    });
    const empty = newProcess();
    const preview = readTemplates(book, empty);
    expect(preview.problems).toEqual([]);
    expect(preview.sheets.map(({ template, counts }) => [template, counts.created])).toEqual([
      ['Actores', 3], ['Relaciones', 1], ['Influencias', 2], ['Objetivos', 2], ['Posiciones', 2], ['Plan', 2], ['Líneas', 1], ['Vínculos', 1],
    ]);
    expect(preview.otherSheets).toEqual(['Borrador']);
    const full = edit(empty, (change) => { applyTemplates(change, preview); });
    expect(danglingReferences(full)).toEqual([]);
    const name = (id: string): string => listOf(full, 'actor').find((actor) => actor.id === id)?.name ?? '';
    expect(listOf(full, 'actor')[0]).toMatchObject({ kind: 'localGovernment', influence: 4, interest: 3, email: 'a@b.example' });
    expect(listOf(full, 'relation').map((one) => [name(one.sourceId), name(one.targetId), one.kind, one.strength, one.directed, one.formal])).toEqual([['Alcaldía', 'Universidad', 'cooperation', 3, true, false]]);
    expect(listOf(full, 'influence').map((one) => [name(one.sourceId), name(one.targetId), one.value, one.scorer])).toEqual([['Alcaldía', 'Universidad', 4, ''], ['Universidad', 'Alcaldía', 0, '']]);
    expect(listOf(full, 'position').map(({ value }) => value)).toEqual([-4, 4]);
    expect(listOf(full, 'line')[0]).toMatchObject({ modalityId: 'territorial-marketing', term: 'short', themes: ['Agua', 'Turismo'] });
    expect(listOf(full, 'planLink')[0]).toMatchObject({ strength: 3, rationale: 'porque sí' });
  });

  it('updates an actor by its name, keeps what blank cells do not say, and makes nothing twice', () => {
    const before = withActors();
    const book = bookOf({ Actores: [['nombre', 'Tipo', 'Influencia', 'Correo'], ['  ALCALDIA', null, 2, null], ['Universidad', 'Academia', null, null], ['Junta', 'Comunidad', null, null]] });
    const preview = readTemplates(book, before);
    expect(preview.counts).toEqual({ actor: { created: 1, updated: 1, unchanged: 1, rejected: 0 } });
    const after = edit(before, (change) => { applyTemplates(change, preview); });
    expect(listOf(after, 'actor').map(({ name }) => name)).toEqual(['Alcaldía', 'Universidad', 'Gremio', 'Junta']);
    expect(listOf(after, 'actor')[0]).toMatchObject({ influence: 2, interest: 3, kind: 'localGovernment', email: 'a@b.example' });
  });

  it('reports each fault with sheet, row and column; good rows go in', () => {
    const book = bookOf({
      Actores: [
        ['Nombre', 'Tipo', 'Influencia (0–4)', 'Interés (0–4)', 'Anillo', 'Color', 'Tipo'],
        ['Alcaldía', 'Gobierno local', 7, 2.5, 'Cuarto', 'azul', null],
        [null, 'Academia', 1, null, null, null, null],
        ['alcaldia', 'Academia', 1, null, null, null, null],
        ['x'.repeat(1001), 'Academia', 1, null, null, null, null],
        ['Gremio', 'Empresa y gremios', 1, null, null, null, null],
      ],
      Relaciones: [
        ['Origen', 'Destino', 'Dirigida'],
        ['Alcaldía', 'Gremio', 'No'],
        ['Gremio', 'Alcaldía', 'No'],
        ['Alcaldía', 'alcaldía', 'No'],
        ['Alcaldía', 'Nadie', 'No'],
        ['Gremio', 'Alcaldía', 'quizás'],
      ],
      Influencias: [[null, 'Alcaldía', 'Nadie', 'Gremio'], ['Alcaldía', 1, 3, 9], ['Gremio', 2, 3, 0], ['Otro', 1, 1, 1], ['Gremio', 3, 3, 3]],
    });
    const preview = readTemplates(book, newProcess());
    expect(problemsOf(preview)).toEqual([
      ['Actores', 1, 5, 'ignoredColumn', true],
      ['Actores', 1, 6, 'duplicateColumn', true],
      ['Actores', 2, 2, 'outOfRange', true],
      ['Actores', 2, 3, 'outOfRange', true],
      ['Actores', 2, 4, 'notInList', true],
      ['Actores', 3, 0, 'missing', false],
      ['Actores', 4, 0, 'duplicate', false],
      ['Actores', 5, 0, 'tooLong', false],
      ['Relaciones', 3, 0, 'duplicate', false],
      ['Relaciones', 4, 1, 'selfRelation', false],
      ['Relaciones', 5, 1, 'unknownActor', false],
      ['Relaciones', 6, 2, 'notYesNo', true],
      ['Relaciones', 6, 0, 'duplicate', false],
      ['Influencias', 1, 2, 'unknownActor', false],
      ['Influencias', 2, 1, 'selfRelation', false],
      ['Influencias', 2, 3, 'outOfRange', false],
      ['Influencias', 4, 0, 'unknownActor', false],
      ['Influencias', 5, 0, 'duplicateName', false],
    ]);
    expect(preview.counts).toEqual({
      actor: { created: 2, updated: 0, unchanged: 0, rejected: 3 },
      relation: { created: 1, updated: 0, unchanged: 0, rejected: 4 },
      influence: { created: 1, updated: 0, unchanged: 0, rejected: 5 },
    });
    const sentences = preview.problems.map(({ messageKey, params }) => t(messageKey as MessageKey, params));
    expect(sentences.filter((sentence) => sentence.includes('{{'))).toEqual([]);
    expect(sentences[2]).toBe('«7» no sirve en «Influencia (0–4)»: va de 0 a 4, sin decimales.');
  });

  it('reports a name that several actors have, and a link to a code that is not in the plan', () => {
    const before = edit(newProcess(), (change) => {
      change.create('actor', { name: 'Junta' });
      change.create('actor', { name: 'JUNTA' });
      change.create('actor', { name: 'Otra' });
      change.create('line', { name: 'Línea' });
    });
    const preview = readTemplates(
      bookOf({
        Relaciones: [['Origen', 'Destino'], ['junta', 'Otra'], ['Junta', 'Otra']],
        Vínculos: [['Código plan', 'Línea', 'Fuerza'], ['9.9', 'Línea', 1], ['9.9', 'Línea', 4]],
      }),
      before,
    );
    expect(problemsOf(preview)).toEqual([
      ['Relaciones', 2, 0, 'ambiguous', false],
      ['Vínculos', 2, 0, 'unknownPlanNode', false],
      ['Vínculos', 3, 0, 'unknownPlanNode', false],
      ['Vínculos', 3, 2, 'outOfRange', false],
    ]);
    expect(preview.counts.relation?.created).toBe(1);
    expect(preview.counts.planLink?.rejected).toBe(2);
  });

  it('updates plan nodes by code, moves them where the sheet says, and never under themselves', () => {
    const before = edit(newProcess(), (change) => {
      const one = change.create('planNode', { level: 'axis', code: '1', name: 'Uno' });
      change.create('planNode', { level: 'axis', code: '2', name: 'Dos', order: 1 });
      change.create('planNode', { level: 'target', code: '1.1', name: 'Meta', parentId: one.id, notes: 'de una persona' });
    });
    const book = bookOf({ Plan: [['Código', 'Nivel', 'Nombre', 'Código padre', 'Meta'], ['2', 'Eje', 'Dos', null, null], ['1.1', 'Meta', 'Meta nueva', '2', 8], ['1', 'Eje', 'Uno', '1', null]] });
    const after = edit(before, (change) => { applyTemplates(change, readTemplates(book, before)); });
    const [one, two, target] = listOf(after, 'planNode');
    expect(target).toMatchObject({ name: 'Meta nueva', target: 8, parentId: two?.id, notes: 'de una persona' });
    expect([one?.parentId, two?.parentId]).toEqual([null, null]);
  });

  it('does nothing where the sheets say what is there already', () => {
    const before = withActors();
    const change = openTestChange(before);
    applyTemplates(change, readTemplates(bookOf({ Actores: ACTORS }), before));
    expect(isEmptyDiff(change.finish())).toBe(true);
  });
});

describe('which sheets are templates', () => {
  it('knows them by name and header, whatever row the header is on', () => {
    const book = bookOf({ actores: [['Mesa 2026'], [], ...ACTORS], Plan: [['PROGRAMA', 'INDICADOR', 'META 2024'], ['a', 'b', 1]], Líneas: [['otra cosa']] });
    expect(templatesIn(book)).toEqual([{ sheet: 'actores', template: 'Actores' }]);
    expect(readTemplates(book, newProcess()).counts.actor?.created).toBe(3);
  });

  it('knows a single sheet, as a CSV has, by its headers', () => {
    expect(templatesIn(bookOf({ datos: ACTORS }))).toEqual([{ sheet: 'datos', template: 'Actores' }]);
    expect(templatesIn(bookOf({ datos: [['Origen', 'Destino', 'Notas'], ['a', 'b', 'c']] }))).toEqual([{ sheet: 'datos', template: 'Relaciones' }]);
    expect(templatesIn(bookOf({ datos: ACTORS, otra: [['x']] }), { sheet: 'DATOS' })).toEqual([{ sheet: 'datos', template: 'Actores' }]);
    expect(templatesIn(bookOf({ datos: [['Nombre'], ['a']] }))).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from 'xlsx';
import { catalog } from '@shared/catalogs/catalog';
import { ACTOR_KINDS, RINGS, SCOPES } from '@shared/domain/actors/actor';
import { RELATION_KINDS } from '@shared/domain/relations/relation';
import { TERMS } from '@shared/domain/lines/line';
import { listOf, type Document } from '@shared/document/document';
import { isEmptyDiff } from '@shared/document/diff';
import { isReadingSheet } from '@shared/exchange/matrices/reading-sheet';
import { readWorkbook } from '@shared/exchange/sheets/workbook';
import type { Workbook } from '@shared/exchange/sheets/sheet';
import { applyTemplates } from '@shared/exchange/templates/apply-templates';
import { nameKey } from '@shared/exchange/templates/name-index';
import { readTemplates } from '@shared/exchange/templates/read-templates';
import { templateSheets, writeWorkbook } from '@shared/exchange/templates/write-workbook';
import { edit, newProcess, openTestChange } from '@test/builders/workbooks/open-process';
import { richProcess } from '@test/builders/workbooks/rich-process';

const ALL = { includePersonalData: true } as const;

function written(document: Document, includePersonalData = true): Workbook {
  const book = readWorkbook(writeWorkbook(document, { includePersonalData }), 'mesa.xlsx');
  if (!book.ok) throw new Error(book.error.code);
  return book.value;
}

/** What a document says, as the template sheets say it. */
const meaning = (document: Document): unknown => templateSheets(document, ALL);

function readBack(book: Workbook): Document {
  const empty = newProcess();
  const preview = readTemplates(book, empty);
  expect(preview.problems).toEqual([]);
  return edit(empty, (change) => { applyTemplates(change, preview); });
}

describe('export and import through a workbook', () => {
  it('gives a process with the same meaning', () => {
    const before = richProcess();
    expect(meaning(readBack(written(before)))).toEqual(meaning(before));
  });

  it('changes nothing in the process it came from', () => {
    const before = richProcess();
    const preview = readTemplates(written(before), before);
    expect(preview.problems).toEqual([]);
    const change = openTestChange(before);
    applyTemplates(change, preview);
    expect(isEmptyDiff(change.finish())).toBe(true);
  });

  it('leaves data of persons out unless asked for, and an import without them takes none away', () => {
    const before = richProcess();
    const book = written(before, false);
    expect(JSON.stringify(book)).not.toContain('Ana Ruiz');
    expect(book.sheets[0]?.rows[0]).not.toContain('Correo');
    const after = edit(before, (change) => { applyTemplates(change, readTemplates(book, before)); });
    expect(listOf(after, 'actor')[0]).toMatchObject({ focalPoint: 'Ana Ruiz', phone: '+57 604 861 0555' });
  });

  it('writes text that begins like a formula as text cells without a formula', () => {
    const book = read(writeWorkbook(richProcess(), ALL), { type: 'array', cellFormula: true });
    // The last sheets, which no import reads, say by formulas what the others amount to.
    const data = Object.entries(book.Sheets).filter(([name]) => !isReadingSheet(name)).map(([, sheet]) => sheet);
    const cells = data.flatMap((sheet) => Object.entries(sheet).filter(([place]) => !place.startsWith('!')).map(([, cell]) => cell as { t: string; f?: string; v: unknown }));
    expect(cells.filter(({ f }) => f !== undefined)).toEqual([]);
    // The guild's name in six places, four texts of the town hall, a target, a memory and a risk.
    expect(cells.filter(({ t, v }) => t === 's' && /^[=+\-@]/u.test(String(v)))).toHaveLength(13);
  });

  it('writes an empty process as sheets with headers alone, which import as nothing', () => {
    const empty = newProcess();
    const book = written(empty);
    expect(book.sheets.map(({ name }) => name)).toEqual(['Actores', 'Relaciones', 'Influencias', 'Objetivos', 'Posiciones', 'Plan', 'Líneas', 'Vínculos', 'Agenda', 'Indicadores', 'Mediciones', 'Convocatorias', 'Respuestas a convocatorias', 'Gestiones', 'Memoria', 'Riesgos']);
    expect(readTemplates(book, empty)).toMatchObject({ changes: [], problems: [] });
  });

  it('cuts a text longer than a cell and leaves the whole one as it is on import', () => {
    const before = edit(newProcess(), (change) => { change.create('actor', { name: 'Junta', notes: 'ñ'.repeat(40_000) }); });
    const preview = readTemplates(written(before), before);
    expect(preview.problems).toEqual([expect.objectContaining({ row: 2, messageKey: 'imports.problem.cut', rowIn: true })]);
    expect(preview.changes).toEqual([]);
  });

  it('keeps the meaning of any process', { timeout: 120_000 }, () => {
    // eslint-disable-next-line no-control-regex -- what an xlsx cell cannot hold
    const unfit = /[\u0000-\u0008\u000B-\u001F\uD800-\uDFFF\uFFFE\uFFFF\r\t]/u;
    const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 20 }), fc.constantFrom('=1+1', '+x', '-', '@a', "'=x", 'línea\notra', '5', '01', 'Sí', '1.234', 'ñandú; x', ' espacios '))
      .filter((value) => !unfit.test(value) && (value === '' || value.trim() !== ''));
    const line = text.map((value) => value.replace(/\s+/gu, ' ').trim());
    const name = line.filter((value) => value !== '');
    const names = fc.uniqueArray(name, { minLength: 1, maxLength: 5, selector: nameKey });
    const tag = line.map((value) => value.replace(/[;\n]/gu, '').replace(/,$/u, '').trim()).filter((value) => value !== '');
    const tags = fc.uniqueArray(tag, { maxLength: 3 });
    const nullable = <Value>(values: readonly Value[]): fc.Arbitrary<Value | null> => fc.constantFrom(null, ...values);
    const actor = fc.record({
      acronym: line, kind: fc.constantFrom(...ACTOR_KINDS), ring: nullable(RINGS), scope: nullable(SCOPES), sector: line, email: line,
      influence: nullable([0, 1, 2, 3, 4] as const), interests: text, tags, notes: text,
    });
    const process = fc.record({
      actors: fc.tuple(names, fc.array(actor, { minLength: 5, maxLength: 5 })),
      objectives: names,
      lines: fc.tuple(names, nullable(TERMS), tags, fc.constantFrom('', ...catalog('modalities').map(({ id }) => id))),
      plan: fc.array(fc.record({ name, code: fc.constantFrom('', '1', '01', '1.1', 'IP-63'), indicator: text, target: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)), depth: fc.nat(3) }), { maxLength: 6 }),
      ties: fc.uniqueArray(fc.record({ from: fc.nat(4), to: fc.nat(4), kind: fc.constantFrom(...RELATION_KINDS), strength: fc.integer({ min: 1, max: 3 }), formal: fc.boolean() }), { maxLength: 6, selector: ({ from, to, kind }) => `${kind} ${String(Math.min(from, to))} ${String(Math.max(from, to))}` }),
      cells: fc.uniqueArray(fc.tuple(fc.nat(4), fc.nat(4), fc.integer({ min: -4, max: 4 })), { maxLength: 8, selector: ([row, column]) => `${String(row)} ${String(column)}` }),
    });
    fc.assert(
      fc.property(process, ({ actors: [actorNames, fields], objectives, lines: [lineNames, term, themes, modalityId], plan, ties, cells }) => {
        const before = edit(newProcess(), (change) => {
          const made = actorNames.map((own, index) => change.create('actor', { ...fields[index], name: own }));
          const aims = objectives.map((own, order) => change.create('objective', { name: own, order }));
          lineNames.forEach((own, order) => change.create('line', { name: own, term, themes, modalityId, order }));
          for (const { from, to, ...rest } of ties) {
            const [source, target] = [made[from], made[to]];
            if (source !== undefined && target !== undefined && source !== target) change.create('relation', { sourceId: source.id, targetId: target.id, directed: true, ...rest });
          }
          for (const [row, column, value] of cells) {
            const [source, target, aim] = [made[row], made[column], aims[column]];
            if (source !== undefined && target !== undefined && source !== target) change.create('influence', { sourceId: source.id, targetId: target.id, value: Math.abs(value) });
            if (source !== undefined && aim !== undefined) change.create('position', { actorId: source.id, subjectId: aim.id, value: value + 0 });
          }
          // A tree whose codes are each used once, or not at all.
          const used = new Set<string>();
          const levels = ['axis', 'programme', 'subprogramme', 'target'] as const;
          const path: (`planNode:${string}` | null)[] = [null, null, null, null];
          const namesUsed = new Set<string>();
          plan.forEach(({ depth, code, name: own, ...rest }, order) => {
            if (namesUsed.has(nameKey(own))) return;
            namesUsed.add(nameKey(own));
            const ownCode = used.has(code) ? '' : code;
            used.add(code);
            const parentId = path.slice(0, depth).findLast((id) => id !== null) ?? null;
            const node = change.create('planNode', { ...rest, indicator: rest.indicator.replace(/\s+/gu, ' ').trim(), level: levels[depth] ?? 'target', code: ownCode, name: own, parentId, order });
            path[depth] = node.id;
            path.fill(null, depth + 1);
          });
        });
        expect(meaning(readBack(written(before)))).toEqual(meaning(before));
      }),
      { numRuns: 40 },
    );
  });
});

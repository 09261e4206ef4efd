import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from 'xlsx';
import { catalog } from '@shared/catalogs/catalog';
import { ACTOR_KINDS, RINGS, SCOPES } from '@shared/domain/actors/actor';
import { BODY_KINDS } from '@shared/domain/bodies/body';
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
import { ACTION_STATES, ACTION_TERMS } from '@shared/domain/agenda/action';
import { assessmentAnswerId } from '@shared/domain/diagnosis/assessment-answer';
import { MEMORY_KINDS, MEMORY_STATES } from '@shared/domain/diagnosis/memory-item';
import { RISK_STAGES } from '@shared/domain/diagnosis/risk';
import { LEVELS, RHYTHMS } from '@shared/domain/indicators/indicator';
import { measurementId } from '@shared/domain/indicators/measurement';
import { planLinkId } from '@shared/domain/links/plan-link';
import { AGREEMENT_STATES } from '@shared/domain/roundtable/agreement';
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

  it('writes the actors in the order of their names, whatever their ids', () => {
    const document = edit(newProcess(), (change) => { for (const name of ['Zona Franca', 'Ñandú', 'Álamos', 'Nodo', 'Alcaldía']) change.create('actor', { name }); });
    expect(written(document).sheets[0]?.rows.slice(1).map(([name]) => name)).toEqual(['Álamos', 'Alcaldía', 'Nodo', 'Ñandú', 'Zona Franca']);
  });

  it('writes an empty process as sheets with headers alone, which import as nothing', () => {
    const empty = newProcess();
    const book = written(empty);
    expect(book.sheets.map(({ name }) => name)).toEqual(['Actores', 'Relaciones', 'Instancias', 'Influencias', 'Objetivos', 'Posiciones', 'Plan', 'Líneas', 'Vínculos', 'Agenda', 'Indicadores', 'Mediciones', 'Convocatorias', 'Respuestas a convocatorias', 'Gestiones', 'Acuerdos', 'Diagnóstico', 'Memoria', 'Riesgos']);
    expect(readTemplates(book, empty)).toMatchObject({ changes: [], problems: [] });
  });

  it('cuts a text longer than a cell and leaves the whole one as it is on import', () => {
    const before = edit(newProcess(), (change) => { change.create('actor', { name: 'Junta', notes: 'ñ'.repeat(40_000) }); });
    const preview = readTemplates(written(before), before);
    expect(preview.problems).toEqual([expect.objectContaining({ row: 2, messageKey: 'imports.problem.cut', rowIn: true })]);
    expect(preview.changes).toEqual([]);
  });

  it('keeps the meaning of any agenda, indicators, measurements, agreements, diagnosis, memory, risks and links', { timeout: 120_000 }, () => {
    const text = fc.constantFrom('', 'Convenio marco', '=1+1', 'línea\notra', 'con; punto, y coma', '-7', '  x');
    const short = fc.constantFrom('', 'Personas', '01', '=x', 'Año 1');
    const day = fc.option(fc.date({ min: new Date('2024-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)));
    const figure = fc.option(fc.oneof(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 })).map((value) => value + 0));
    const some = fc.uniqueArray(fc.nat(2), { maxLength: 3 });
    const process = fc.record({
      actions: fc.array(fc.record({ description: text, state: fc.constantFrom(...ACTION_STATES), term: fc.constantFrom(null, ...ACTION_TERMS), startDate: day, allies: some, targets: some, sdgs: fc.uniqueArray(fc.integer({ min: 1, max: 17 }), { maxLength: 4 }), expected: text }), { maxLength: 3 }),
      indicators: fc.array(fc.record({ what: text, formula: text, unit: short.map((value) => value.trim()), baseline: figure, target: figure, level: fc.constantFrom(...LEVELS), rhythm: fc.constantFrom(...RHYTHMS) }), { maxLength: 3 }),
      measures: fc.uniqueArray(fc.record({ indicator: fc.nat(2), date: fc.constantFrom('2026-01-31', '2026-06-30'), value: fc.integer({ min: -99, max: 99 }), source: text }), { maxLength: 5, selector: ({ indicator, date }) => `${String(indicator)} ${date}` }),
      agreements: fc.uniqueArray(fc.record({ table: fc.nat(1), number: fc.integer({ min: 1, max: 9 }), state: fc.constantFrom(...AGREEMENT_STATES), dueDate: day, responsible: some, resources: text, progress: text }), { maxLength: 4, selector: ({ table, number }) => `${String(table)} ${String(number)}` }),
      answers: fc.uniqueArray(fc.record({ moment: fc.nat(1), item: fc.nat(3), who: fc.option(fc.nat(2)), level: fc.constantFrom(null, 0, 1, 2, 3), unknown: fc.boolean(), evidence: text, note: text }), { maxLength: 8, selector: ({ moment, item, who }) => `${String(moment)} ${String(item)} ${String(who)}` }),
      memories: fc.array(fc.record({ kind: fc.constantFrom(...MEMORY_KINDS), state: fc.constantFrom(...MEMORY_STATES), outcome: text, startYear: fc.option(fc.integer({ min: 1990, max: 2020 })) }), { maxLength: 3 }),
      risks: fc.array(fc.record({ stage: fc.constantFrom(null, ...RISK_STAGES), likelihood: fc.constantFrom(null, 1, 2, 3, 4, 5), impact: fc.constantFrom(null, 1, 2, 3, 4, 5), mitigations: fc.uniqueArray(fc.constantFrom('Sumar aliados', '=otra', 'Tercera, con coma'), { maxLength: 3 }) }), { maxLength: 3 }),
      links: fc.uniqueArray(fc.record({ node: fc.nat(2), line: fc.nat(1), strength: fc.constantFrom(0, 1, 2, 3), rationale: text }), { maxLength: 6, selector: ({ node, line }) => `${String(node)} ${String(line)}` }),
    });
    fc.assert(
      fc.property(process, ({ actions, indicators, measures, agreements, answers, memories, risks, links }) => {
        const before = edit(newProcess(), (change) => {
          const actors = ['Alcaldía', 'Gremio', 'Universidad'].map((name) => change.create('actor', { name }).id);
          const lines = ['Agua', 'Ferias'].map((name, order) => change.create('line', { name, order }).id);
          const nodes = ['1', '2', '3'].map((code, order) => change.create('planNode', { level: 'target', code, name: `Meta ${code}`, order }).id);
          const of = <Id>(ids: readonly Id[], places: readonly number[]): Id[] => places.flatMap((place) => ids[place] ?? []);
          actions.forEach(({ allies, targets, sdgs, ...rest }, order) => {
            change.create('action', { ...rest, name: `Acción ${String(order)}`, order, allyIds: of(actors, allies), planNodeIds: of(nodes, targets), sdgs: sdgs.toSorted((one, other) => one - other), lineId: lines[order % 2] ?? null });
          });
          const made = indicators.map((rest, order) => change.create('indicator', { ...rest, name: `Indicador ${String(order)}`, order }).id);
          for (const { indicator, ...rest } of measures) {
            const id = made[indicator];
            if (id !== undefined) change.create('measurement', { indicatorId: id, ...rest }, measurementId(id, rest.date));
          }
          const tables = ['Mesa del agua', 'Mesa rural'].map((name, order) => change.create('roundtable', { name, order }).id);
          for (const { table, responsible, ...rest } of agreements) change.create('agreement', { ...rest, roundtableId: tables[table] ?? 'roundtable:none', text: `Acuerdo ${String(rest.number)}`, responsibleIds: of(actors, responsible) });
          const moments = ['T0', 'T1'].map((name, order) => change.create('assessment', { name, order }).id);
          const question = change.create('customQuestion', { name: '¿Quién falta?' }).id;
          for (const { moment, item, who, level, ...rest } of answers) {
            const place = item === 3 ? ({ block: 'own', itemId: '', questionId: question } as const) : ({ block: 'actions', itemId: ['key-partners', 'budget', 'team'][item] ?? '', questionId: null } as const);
            const respondentId = who === null ? null : (actors[who] ?? null);
            const assessmentId = moments[moment] ?? 'assessment:none';
            change.create('assessmentAnswer', { assessmentId, ...place, respondentId, level: level as 0 | 1 | 2 | 3 | null, ...rest }, assessmentAnswerId(assessmentId, place, respondentId));
          }
          memories.forEach((rest, order) => { change.create('memoryItem', { ...rest, name: `Convenio ${String(order)}`, order }); });
          risks.forEach((rest, order) => { change.create('risk', { ...rest, name: `Riesgo ${String(order)}`, order }); });
          for (const { node, line, strength, rationale } of links) {
            const [planNodeId, lineId] = [nodes[node], lines[line]];
            if (planNodeId !== undefined && lineId !== undefined) change.create('planLink', { planNodeId, lineId, strength: strength as 0 | 1 | 2 | 3, rationale }, planLinkId(planNodeId, lineId));
          }
        });
        const again = readBack(written(before));
        expect(meaning(again)).toEqual(meaning(before));
        expect(readTemplates(written(before), before)).toMatchObject({ changes: [], problems: [], gone: [] });
      }),
      { numRuns: 40 },
    );
  });

  it('keeps the meaning of any bodies: members, their roles and functions, who keeps them going', { timeout: 120_000 }, () => {
    const words = fc.constantFrom('Preside', 'Reúne: lo que hay', '=1+1', 'Lleva el acta; convoca', 'Sigue los acuerdos');
    const names = ['Alcaldía', 'Cámara: sede sur', 'Universidad'] as const;
    const body = fc.record({
      kind: fc.constantFrom(...BODY_KINDS), rhythm: fc.constantFrom('', 'Cada dos meses'), notes: fc.constantFrom('', 'Por decreto\n12'), focalPoint: fc.constantFrom('', 'Ana'),
      functions: fc.uniqueArray(words, { maxLength: 3 }), members: fc.uniqueArray(fc.nat(2), { maxLength: 3 }), lead: fc.option(fc.nat(2)),
      roles: fc.uniqueArray(fc.tuple(fc.nat(2), words), { maxLength: 3, selector: ([member]) => member }),
      does: fc.uniqueArray(fc.tuple(fc.nat(2), fc.uniqueArray(words, { minLength: 1, maxLength: 2 })), { maxLength: 3, selector: ([member]) => member }),
    });
    fc.assert(
      fc.property(fc.array(body, { maxLength: 3 }), (bodies) => {
        const before = edit(newProcess(), (change) => {
          const actors = names.map((name) => change.create('actor', { name }).id);
          const at = (place: number): (typeof actors)[number] => actors[place] ?? 'actor:none';
          bodies.forEach(({ members, lead, roles, does, ...rest }, order) => {
            change.create('body', {
              ...rest, name: `Instancia ${String(order)}`, memberIds: members.map(at), leadId: lead === null ? null : at(lead),
              roles: Object.fromEntries(roles.map(([member, role]) => [at(member), role])),
              memberFunctions: does.map(([member, functions]) => ({ actorName: names[member] ?? '', functions })),
            });
          });
        });
        expect(meaning(readBack(written(before)))).toEqual(meaning(before));
        expect(readTemplates(written(before), before)).toMatchObject({ changes: [], problems: [], gone: [] });
      }),
      { numRuns: 12 },
    );
  });

  it('says what a cell of a body or a capacity names that is not there', () => {
    const sheets = {
      Actores: [['Nombre', 'Motivaciones', 'Capacidades (0–3)'], ['Alcaldía', 'Mercados nuevos de la luna', 'Marco jurídico claro: 7']],
      Instancias: [['Nombre', 'Miembros', 'Papel de cada miembro'], ['Comité', 'Alcaldía; Nadie', 'Nadie: preside']],
    };
    const book: Workbook = { fileName: 'malo.xlsx', sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows, merges: [], hidden: false, rowCount: rows.length, columnCount: 3 })) };
    const { problems, changes } = readTemplates(book, newProcess());
    expect(problems.map(({ sheet, messageKey }) => [sheet, messageKey])).toEqual([
      ['Actores', 'imports.problem.notInList'],
      ['Actores', 'imports.problem.outOfRange'],
      ['Instancias', 'imports.problem.unknownActor'],
      ['Instancias', 'imports.problem.unknownActor'],
    ]);
    expect(changes.map(({ type }) => type)).toEqual(['actor', 'body']);
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
      influence: nullable([0, 1, 2, 3, 4] as const), interests: text, tags, notes: text, role: text, commitments: text,
      motivations: fc.subarray(catalog('motivations').map(({ id }) => id)),
      capacities: fc.dictionary(fc.constantFrom(...catalog('capacities').map(({ id }) => id)), fc.integer({ min: 0, max: 3 }), { maxKeys: 4 }),
    });
    const process = fc.record({
      actors: fc.tuple(names, fc.array(actor, { minLength: 5, maxLength: 5 })),
      objectives: names,
      lines: fc.tuple(names, nullable(TERMS), tags, fc.constantFrom('', ...catalog('modalities').map(({ id }) => id))),
      plan: fc.array(fc.record({ name, code: fc.constantFrom('', '1', '01', '1.1', 'IP-63'), indicator: text, target: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)), depth: fc.nat(3) }), { maxLength: 6 }),
      ties: fc.uniqueArray(fc.record({ from: fc.nat(4), to: fc.nat(4), kind: fc.constantFrom(...RELATION_KINDS), strength: fc.integer({ min: 1, max: 3 }), formal: fc.boolean(), label: line }), { maxLength: 6, selector: ({ from, to, kind }) => `${kind} ${String(Math.min(from, to))} ${String(Math.max(from, to))}` }),
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

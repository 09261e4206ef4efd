import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listOf, type Document } from '@shared/document/document';
import { isEmptyDiff } from '@shared/document/diff';
import { planLinkId } from '@shared/domain/links/plan-link';
import type { PlanNode } from '@shared/domain/plan/plan-node';
import type { ImportChange } from '@shared/exchange/import-change';
import { applyNewerPlan, applyPlanImport } from '@shared/exchange/plan/apply-plan-import';
import { comparePlan } from '@shared/exchange/plan/compare-plan';
import { previewPlan } from '@shared/exchange/plan/preview-plan';
import { planRows } from '@shared/exchange/templates/plan-template';
import { sheetOf, type CellValue, type Workbook } from '@shared/exchange/sheets/sheet';
import { edit, newProcess, openTestChange } from '@test/builders/workbooks/open-process';

const book = (rows: readonly (readonly CellValue[])[]): Workbook => ({ fileName: 'plan.xlsx', sheets: [sheetOf('Plan', rows)] });
const HEADER = ['Código', 'Nivel', 'Nombre', 'Código padre', 'Indicador', 'Unidad', 'Línea base', 'Meta', '2024', '2025', 'Presupuesto', 'Responsable', 'ODS'] as const;
const row = (code: string, level: string, name: string, parent: string, more: readonly CellValue[] = []): readonly CellValue[] => [code, level, name, parent, ...more];

const FIRST = [
  HEADER,
  row('1', 'Eje', 'Territorio', ''),
  row('1.1', 'Programa', 'Turismo', '1'),
  row('1.1.1', 'Meta', 'Sendero peatonal', '1.1', ['Metros', 'm', 0, 1600, 400, 1200, 25_000_000, 'Obras', '9, 11']),
  row('1.1.2', 'Meta', 'Muelle', '1.1', ['Muelles', 'Número', 0, 1, null, 1, null, 'Obras', null]),
  row('2', 'Eje', 'Gobierno', ''),
];

function imported(rows: readonly (readonly CellValue[])[]): Document {
  const empty = newProcess();
  return edit(empty, (change) => { applyPlanImport(change, previewPlan(book(rows)), empty); });
}

const told = (changes: readonly ImportChange[]): readonly unknown[] => changes.map(({ kind, name, fields }) => [kind, name, fields.map(({ field }) => field)]);

describe('a newer version of the workbook', () => {
  it('that says the same changes nothing', () => {
    const document = imported(FIRST);
    const preview = previewPlan(book(FIRST));
    expect(comparePlan(preview, document).changes).toEqual([]);
    const change = openTestChange(document);
    applyNewerPlan(change, preview, document, { leftOut: new Set(), removed: new Set() });
    expect(isEmptyDiff(change.finish())).toBe(true);
  });

  it('is told as what is new, what it says otherwise field by field, what was emptied, what moved, and what is gone', () => {
    const document = imported(FIRST);
    const newer = [
      HEADER,
      row('2', 'Eje', 'Gobierno', ''),
      row('1', 'Eje', 'Territorio y agua', ''),
      row('1.1', 'Programa', 'Turismo', '2'),
      row('1.1.1', 'Meta', 'Sendero peatonal', '1.1', ['Metros', 'm', 0, 1800, 400, null, 25_000_000, null, '9, 11']),
      row('1.1.3', 'Meta', 'Señalización', '1.1', [null, null, null, 12]),
    ];
    const { changes } = comparePlan(previewPlan(book(newer)), document);
    expect(told(changes)).toEqual([
      ['changed', '1 Territorio', ['name']],
      ['changed', '1.1 Turismo', ['parentId']],
      ['changed', '1.1.1 Sendero peatonal', ['target', 'targetsByYear', 'responsible']],
      ['added', '1.1.3 Señalización', []],
      ['gone', '1.1.2 Muelle', []],
    ]);
    expect(changes[2]?.fields[0]).toEqual({ field: 'target', before: '1600', after: '1800' });
    expect(changes[1]?.fields[0]).toEqual({ field: 'parentId', before: '1 Territorio', after: '2 Gobierno' });
  });

  it('is taken only as far as it is chosen, as one act; what a removed branch holds and stays moves up', () => {
    const document = edit(imported(FIRST), (change) => { change.create('line', { name: 'Agua' }); });
    const [line] = listOf(document, 'line');
    const nodeOf = (where: Document, code: string): PlanNode | undefined => listOf(where, 'planNode').find((node) => node.code === code);
    const linked = edit(document, (change) => {
      const node = nodeOf(document, '1.1.1');
      if (line !== undefined && node !== undefined) change.create('planLink', { planNodeId: node.id, lineId: line.id, strength: 3 }, planLinkId(node.id, line.id));
    });
    const newer = previewPlan(book([HEADER, row('1', 'Eje', 'Otro nombre', ''), row('1.1.1', 'Meta', 'Sendero', '1', ['Metros', 'm', 0, 1800, 400, 1200, 25_000_000, 'Obras', '9, 11']), row('3', 'Eje', 'Nuevo', ''), row('3.1', 'Programa', 'Dentro', '3')]));
    const { changes } = comparePlan(newer, linked);
    const key = (name: string): string => changes.find((change) => change.name === name)?.key ?? '';
    const choice = { leftOut: new Set([key('1 Territorio'), key('3 Nuevo'), key('1.1.1 Sendero peatonal')]), removed: new Set([key('1.1 Turismo')]) };
    const after = edit(linked, (change) => { applyNewerPlan(change, newer, linked, choice); });
    expect(nodeOf(after, '1')?.name).toBe('Territorio');
    expect(nodeOf(after, '1.1')).toBeUndefined();
    expect(nodeOf(after, '3')).toBeUndefined();
    expect(nodeOf(after, '3.1')).toBeUndefined();
    expect(nodeOf(after, '2')?.name).toBe('Gobierno');
    expect(nodeOf(after, '1.1.1')).toMatchObject({ name: 'Sendero peatonal', target: 1600, parentId: nodeOf(after, '1')?.id });
    expect(nodeOf(after, '1.1.2')?.parentId).toBe(nodeOf(after, '1')?.id);
    expect(listOf(after, 'planLink')).toHaveLength(1);
  });

  it('shows exactly the changes made to an exported workbook, whatever they are', { timeout: 120_000 }, () => {
    const edits = fc.record({
      renamed: fc.uniqueArray(fc.nat(8), { maxLength: 3 }),
      retargeted: fc.uniqueArray(fc.nat(8), { maxLength: 3 }),
      yearly: fc.uniqueArray(fc.nat(8), { maxLength: 2 }),
      emptied: fc.uniqueArray(fc.nat(8), { maxLength: 2 }),
      dropped: fc.uniqueArray(fc.nat(8), { maxLength: 3 }),
      added: fc.nat(3),
      order: fc.infiniteStream(fc.nat()),
    });
    const axes = ['1', '2', '3'];
    const plan = [HEADER, ...axes.map((code) => row(code, 'Eje', `Eje ${code}`, '')), ...Array.from({ length: 9 }, (_, index) => {
      const axis = axes[index % 3] ?? '';
      return row(`${axis}.${String(index)}`, 'Meta', `Meta ${String(index)}`, axis, [`Indicador ${String(index)}`, 'Número', 1, 10 + index, 5, null, null, `Secretaría ${String(index)}`, null]);
    })];
    const document = imported(plan);
    const exported = planRows(document);
    const header = exported[0] ?? [];
    const columnOf = (name: string): number => header.indexOf(name);
    fc.assert(
      fc.property(edits, ({ renamed, retargeted, yearly, emptied, dropped, added, order }) => {
        const expected = new Map<string, Set<string>>();
        const say = (name: string, field: string): void => { expected.set(name, (expected.get(name) ?? new Set()).add(field)); };
        const rows = exported.slice(1).map((cells) => [...cells]);
        const targets = rows.filter((cells) => cells[1] === 'Meta');
        targets.forEach((cells, index) => {
          const name = `${String(cells[0])} ${String(cells[2])}`;
          if (dropped.includes(index)) return;
          if (renamed.includes(index)) { cells[2] = `Otra ${String(index)}`; say(name, 'name'); }
          if (retargeted.includes(index)) { cells[columnOf('Meta')] = 99; say(name, 'target'); }
          if (yearly.includes(index)) { cells[columnOf('2024')] = 77; say(name, 'targetsByYear'); }
          if (emptied.includes(index)) { cells[columnOf('Responsable')] = null; say(name, 'responsible'); }
        });
        const kept = rows.filter((cells) => !targets.some((target, index) => target === cells && dropped.includes(index)));
        const gone = targets.filter((_, index) => dropped.includes(index)).map((cells) => `${String(cells[0])} ${String(cells[2])}`);
        const news = Array.from({ length: added }, (_, index) => row(`1.9${String(index)}`, 'Meta', `Nueva ${String(index)}`, '1'));
        // Rows in any order: what hangs from what is said by the codes.
        const keys = order.take(kept.length + news.length);
        const shuffled = [...kept, ...news].map((cells) => ({ cells, key: keys.next().value ?? 0 })).sort((one, other) => one.key - other.key).map(({ cells }) => cells);
        const { changes } = comparePlan(previewPlan(book([header, ...shuffled])), document);
        const found = new Map(changes.filter(({ kind }) => kind === 'changed').map(({ name, fields }) => [name, new Set(fields.map(({ field }) => field))]));
        expect(found).toEqual(expected);
        expect(changes.filter(({ kind }) => kind === 'gone').map(({ name }) => name).sort()).toEqual(gone.sort());
        expect(changes.filter(({ kind }) => kind === 'added').map(({ name }) => name).sort()).toEqual(news.map((cells) => `${String(cells[0])} ${String(cells[2])}`).sort());
      }),
      { numRuns: 60 },
    );
  });
});

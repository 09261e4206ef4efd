import { foldText } from '../../domain/kernel/text-folding';
import { PLAN_LEVELS, type PlanLevel } from '../../domain/plan/plan-node';
import { cellAt, cellLine } from '../sheets/sheet';
import type { RowReading } from './fill-down';
import type { PlanImportNode, PlanWarning } from './plan-import';
import { readPlanLevel } from './plan-level';
import { tellRepeatedCodes } from './repeated-codes';
import { fitText, type NodeValues } from './read-values';
import { columnOf, hasContent, type SheetPlan } from './sheet-plan';

/** What the reading of a list needs besides the sheet. */
export interface ListContext {
  readonly fileName: string;
  /** First number of the temporary ids. */
  readonly from: number;
  readonly valuesOf: (row: number) => NodeValues;
  readonly warn: (warning: PlanWarning) => void;
}

interface Listed {
  readonly row: number;
  readonly level: PlanLevel;
  readonly code: string;
  readonly name: string;
  readonly parent: string;
}

/**
 * Reads a sheet with one node per row and its level (our template `Plan`, formats.md §2). `Código padre` names the
 * parent by its code or, where that has none, by its name; the nearest one above the row counts.
 */
export function buildList(plan: SheetPlan, context: ListContext): {
  readonly readings: readonly RowReading[];
  readonly nodes: readonly PlanImportNode[];
} {
  const { sheet, header, columns } = plan;
  const text = (row: number, field: 'level' | 'name' | 'code' | 'targetCode' | 'parentCode'): string => {
    const column = columnOf(columns, field);
    return column === null ? '' : cellLine(cellAt(sheet, row, column));
  };
  const readings: RowReading[] = [];
  const listed: Listed[] = [];
  for (let index = 0; index < sheet.rowCount; index += 1) {
    if (!hasContent(sheet, index)) continue;
    const row = index + 1;
    if (index <= header.bottom) {
      readings.push({ kind: 'structure', row });
      continue;
    }
    const name = text(index, 'name');
    const level = readPlanLevel(text(index, 'level'));
    if (name === '' || level === null) {
      readings.push({ kind: 'reported', row, reason: name === '' ? 'noName' : 'unknownLevel' });
      continue;
    }
    readings.push({ kind: 'structure', row });
    const code = text(index, 'code') === '' ? text(index, 'targetCode') : text(index, 'code');
    listed.push({ row, level, code, name, parent: text(index, 'parentCode') });
  }
  return { readings, nodes: toNodes(plan, listed, context) };
}

function toNodes(plan: SheetPlan, listed: readonly Listed[], context: ListContext): readonly PlanImportNode[] {
  const parents = listed.map((_, index) => parentOf(listed, index));
  const orders = new Map<number, number>();
  const nodes = listed.map((item, index): PlanImportNode => {
    const parent = parents[index] ?? -1;
    if (item.parent !== '' && parent < 0) {
      const column = columnOf(plan.columns, 'parentCode');
      const place = { sheet: plan.sheet.name, row: item.row, ...(column === null ? {} : { column }) };
      // Named, but it is the node itself, or one that hangs from it: a circle of parents.
      const isCircle = listed.some((candidate) => names(item.parent, candidate));
      context.warn({ ...place, severity: 'check', messageKey: isCircle ? 'imports.warning.circularParent' : 'imports.warning.unknownParent', params: { text: item.parent } });
    }
    const order = orders.get(parent) ?? 0;
    orders.set(parent, order + 1);
    const name = fitText(item.name);
    const values = context.valuesOf(item.row - 1);
    return {
      ...values,
      tempId: `n${String(context.from + index)}`,
      parentTempId: parent < 0 ? null : `n${String(context.from + parent)}`,
      level: item.level,
      code: fitText(item.code).text,
      name: name.text,
      order,
      notes: [name.rest, values.notes].filter((note) => note !== '').join('\n'),
      source: { file: context.fileName.slice(0, 1000), sheet: plan.sheet.name.slice(0, 1000), row: item.row },
      nameUncertain: false,
    };
  });
  tellRepeatedCodes(nodes, context.warn);
  // Parents before children, whatever the order of the rows.
  const byId = new Map(nodes.map((node) => [node.tempId, node]));
  const depthOf = (node: PlanImportNode): number => {
    const parent = node.parentTempId === null ? undefined : byId.get(node.parentTempId);
    return parent === undefined ? 0 : 1 + depthOf(parent);
  };
  return nodes
    .map((node) => ({ node, depth: depthOf(node) }))
    .sort((one, other) => one.depth - other.depth)
    .map(({ node }) => node);
}

/** Whether a text names a listed node: by its code, or by its name where it has none. */
function names(text: string, { code, name }: Listed): boolean {
  return code === text || (code === '' && foldText(name) === foldText(text));
}

/** The index of a listed node's parent: the nearest above of a higher level, else below, else of its own level above. */
function parentOf(listed: readonly Listed[], index: number): number {
  const item = listed[index];
  if (item === undefined || item.parent === '') return -1;
  const rank = (level: PlanLevel): number => PLAN_LEVELS.indexOf(level);
  const named = (candidate: Listed): boolean => names(item.parent, candidate);
  const higher = (candidate: Listed): boolean => named(candidate) && rank(candidate.level) < rank(item.level);
  const above = listed.slice(0, index);
  const near = above.findLastIndex(higher);
  if (near >= 0) return near;
  const below = listed.findIndex(higher);
  // A parent of the same level only where it stands above: so no two nodes are each other's parent.
  return below >= 0 ? below : above.findLastIndex((candidate) => named(candidate) && candidate.level === item.level);
}

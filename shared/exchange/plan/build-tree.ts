import { sameFolded } from '../../domain/kernel/text-folding';
import type { PlanLevel } from '../../domain/plan/plan-node';
import { t } from '../../i18n';
import { placeRows, siblingKey, type PathStep, type PlacedRow, type SheetTargets } from './place-row';
import { defaultLevel, type GroupField } from './plan-field';
import type { PlanImportNode, PlanWarning } from './plan-import';
import { fitText, NO_VALUES, type NodeValues } from './read-values';
import { tellRepeatedCodes } from './repeated-codes';

/** What the building of the tree needs besides the rows. */
export interface TreeContext {
  readonly fileName: string;
  readonly levels: Readonly<Partial<Record<GroupField, PlanLevel>>>;
  /** The values of a target row (sheet name, 1-based row). */
  readonly valuesOf: (sheet: string, row: number) => NodeValues;
  readonly warn: (warning: PlanWarning) => void;
}

const ROOT = '';

/** Builds the tree of all chosen sheets of one target per row: groups with the same code (or name) are one node. */
export function buildTree(sheets: readonly SheetTargets[], context: TreeContext): readonly PlanImportNode[] {
  const { fileName, warn } = context;
  const rows = placeRows(sheets);
  const present = new Set(rows.flatMap(({ path }) => path.map(({ cell }) => cell.field)));
  const levelOf = (field: GroupField): PlanLevel => context.levels[field] ?? defaultLevel(field, present);
  const names = knownNames(rows);
  const nodes: PlanImportNode[] = [];
  const byKey = new Map<string, PlanImportNode>();
  const orders = new Map<string, number>();
  const told = new Set<string>();

  const add = (node: Omit<PlanImportNode, 'tempId' | 'order'>): PlanImportNode => {
    const parent = node.parentTempId ?? ROOT;
    const order = orders.get(parent) ?? 0;
    orders.set(parent, order + 1);
    const whole = { ...node, tempId: `n${String(nodes.length + 1)}`, order };
    nodes.push(whole);
    return whole;
  };
  const once = (key: string, warning: PlanWarning): void => {
    if (told.has(key)) return;
    told.add(key);
    warn(warning);
  };

  for (const row of rows) {
    let parent: PlanImportNode | null = null;
    let trail = '';
    for (const step of row.path) {
      const key: string = `${trail}/${step.cell.field}${siblingKey(step)}`;
      const found = byKey.get(key);
      tellStep(row, step, found, once);
      const known = names.get(`${step.cell.field}#${step.code}`);
      const uncertain = step.misplaced && known === undefined;
      const source = { file: fileName.slice(0, 1000), sheet: row.sheet.slice(0, 1000), row: step.cell.row ?? row.reading.row };
      const fullName: string = step.misplaced ? (known ?? step.name) : step.name;
      const node: PlanImportNode = found ?? add({
        ...NO_VALUES,
        parentTempId: parent?.tempId ?? null,
        level: levelOf(step.cell.field),
        code: fitText(step.code).text,
        ...(uncertain ? standIn(step) : { name: fitText(fullName).text, notes: fitText(fullName).rest }),
        source,
        nameUncertain: uncertain,
      });
      byKey.set(key, node);
      parent = node;
      trail = key;
    }
    const name = fitText(row.target.name);
    tellTarget(row, warn);
    const values = context.valuesOf(row.sheet, row.reading.row);
    add({
      ...values,
      parentTempId: parent?.tempId ?? null,
      level: 'target',
      code: fitText(row.target.code).text,
      name: name.text,
      notes: name.rest === '' ? values.notes : [name.rest, values.notes].filter((note) => note !== '').join('\n'),
      source: { file: fileName.slice(0, 1000), sheet: row.sheet.slice(0, 1000), row: row.reading.row },
      nameUncertain: false,
    });
  }
  tellRepeatedCodes(nodes.filter(({ level }) => level === 'target'), warn);
  return nodes;
}

/** Name and notes of a group whose name is not in the file. */
function standIn({ cell, code }: PathStep): { readonly name: string; readonly notes: string } {
  const label = t(`imports.field.${cell.field}`);
  const text = cell.text.replace(/\s+/gu, ' ');
  return { name: t('imports.plan.uncertainName', { label, code }), notes: t('imports.plan.uncertainNote', { label, text }) };
}

/** Names of groups by level and code, from the rows whose group cell agrees with the row's own code. */
function knownNames(rows: readonly PlacedRow[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { path } of rows) {
    for (const { cell, code, name, misplaced } of path) {
      const key = `${cell.field}#${code}`;
      if (!misplaced && code !== '' && !names.has(key)) names.set(key, name);
    }
  }
  return names;
}

function tellStep(
  { sheet, reading }: PlacedRow,
  step: PathStep,
  found: PlanImportNode | undefined,
  once: (key: string, warning: PlanWarning) => void,
): void {
  const { cell } = step;
  const row = cell.row ?? reading.row;
  const place = { sheet, row, ...(cell.column === null ? {} : { column: cell.column }) };
  if (step.misplaced) {
    const label = t(`imports.field.${cell.field}`);
    const text = cell.text.replace(/\s+/gu, ' ').slice(0, 120);
    const params = { label, text, code: step.code };
    once(`misplaced ${sheet} ${String(row)} ${step.code}`, { ...place, severity: 'check', messageKey: 'imports.warning.groupDisagrees', params });
  } else if (step.code !== step.codeInFile) {
    const params = { code: step.codeInFile, restored: step.code };
    once(`zero ${sheet} ${cell.field} ${step.code}`, { ...place, severity: 'note', messageKey: 'imports.warning.zeroRestored', params });
  } else if (found !== undefined && step.code !== '' && found.name !== step.name && !sameFolded(found.name, fitText(step.name).text) && !found.nameUncertain) {
    const params = { code: step.code, name: found.name.slice(0, 120), other: step.name.slice(0, 120) };
    once(`name ${step.code} ${step.name}`, { ...place, severity: 'check', messageKey: 'imports.warning.sameCodeOtherName', params });
  }
}

function tellTarget({ sheet, reading, target, outside, path }: PlacedRow, warn: (warning: PlanWarning) => void): void {
  const place = { sheet, row: reading.row };
  if (target.code !== target.codeInFile) {
    const params = { code: target.codeInFile, restored: target.code };
    warn({ ...place, severity: 'note', messageKey: 'imports.warning.zeroRestored', params });
  }
  if (outside) {
    const params = { code: target.code, group: path.at(-1)?.code ?? '' };
    warn({ ...place, severity: 'check', messageKey: 'imports.warning.codeOutside', params });
  }
}

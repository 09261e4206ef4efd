import { foldText } from '../../domain/kernel/text-folding';
import type { GroupCell, RowReading } from './fill-down';
import { GROUP_FIELDS, type GroupField } from './plan-field';
import {
  codeAbove,
  depthBetween,
  hasGluedCodes,
  isUnder,
  restoreBySiblings,
  restoreZeros,
  splitCode,
  type CodedName,
} from './split-code';

/** A row that makes a target. */
export type TargetReading = Extract<RowReading, { kind: 'target' }>;

/** A step of a row's path from the top of the plan. */
export interface PathStep extends CodedName {
  readonly cell: GroupCell;
  /** Code as the file has it, where zeros were put back. */
  readonly codeInFile: string;
  /** The name is not in the file: the cell holds something else. `name` is what the cell says. */
  readonly misplaced: boolean;
}

/** A target row with its code, its name and the groups over it. */
export interface PlacedRow {
  readonly sheet: string;
  readonly reading: TargetReading;
  readonly path: readonly PathStep[];
  readonly target: CodedName & { readonly codeInFile: string };
  /** Whether its code does not stand under that of its group, and the file does not show where it belongs. */
  readonly outside: boolean;
}

/** The target rows of one sheet and the codes of their own column, by 1-based row. */
export interface SheetTargets {
  readonly sheet: string;
  readonly readings: readonly TargetReading[];
  readonly targetCodes: ReadonlyMap<number, string>;
}

type Slot = GroupField | 'target';
interface Step {
  readonly slot: Slot;
  readonly cell: GroupCell | null;
  readonly code: string;
  readonly codeInFile: string;
  readonly name: string;
}
interface Row {
  readonly sheet: string;
  readonly reading: TargetReading;
  readonly steps: readonly Step[];
}

/**
 * Takes code and name apart in every row of the workbook, puts lost zeros back and checks each code against the one
 * over it. Where codes nest in most of the rows (`0102` over `010201`), a row whose code does not begin with its
 * group's belongs under the group its own code names; the cell of the group was mistyped or dragged.
 */
export function placeRows(sheets: readonly SheetTargets[]): readonly PlacedRow[] {
  const rows = sheets.flatMap(splitRows);
  const tops = new Map<Slot, string[]>();
  for (const { steps } of rows) {
    const [first] = steps;
    if (first === undefined || first.code === '') continue;
    const codes = tops.get(first.slot) ?? [];
    if (!codes.includes(first.code)) codes.push(first.code);
    tops.set(first.slot, codes);
  }
  const restored = rows.map((row): Row => {
    const codes: string[] = [];
    const steps = row.steps.map((step, index) => {
      let code = index === 0 ? restoreBySiblings(step.code, tops.get(step.slot) ?? []) : step.code;
      for (const above of codes.toReversed()) if (code === step.code) code = restoreZeros(code, above);
      codes.push(code);
      return { ...step, code };
    });
    return { ...row, steps };
  });
  const nesting = nestingOf(restored);
  return restored.map((row) => placeRow(row, nesting));
}

function splitRows({ sheet, readings, targetCodes }: SheetTargets): readonly Row[] {
  const glued = new Map<Slot, boolean>();
  for (const slot of GROUP_FIELDS) {
    const texts = new Set(readings.flatMap(({ groups }) => groups.filter((cell) => cell.field === slot).map((cell) => cell.text)));
    glued.set(slot, hasGluedCodes([...texts]));
  }
  const nameOf = (reading: TargetReading): string => (reading.target === '' ? reading.indicator : reading.target);
  const targetsGlued = hasGluedCodes(readings.map(nameOf));
  const coded = (text: string, own: string, isGlued: boolean): CodedName => {
    if (own === '') return splitCode(text, isGlued);
    const parts = splitCode(text, true);
    return parts.code === own || `0${parts.code}` === own ? { ...parts, code: own } : { ...splitCode(text, false), code: own };
  };
  return readings.map((reading) => {
    const groups = reading.groups.map((cell): Step => {
      const parts = coded(cell.text, cell.code, glued.get(cell.field) ?? false);
      return { slot: cell.field, cell, ...parts, codeInFile: parts.code };
    });
    const own = targetCodes.get(reading.row) ?? '';
    const parts = coded(nameOf(reading), own, targetsGlued);
    return { sheet, reading, steps: [...groups, { slot: 'target', cell: null, ...parts, codeInFile: parts.code }] };
  });
}

type Pair = `${Slot}>${Slot}`;
const pairOf = (parent: Step, child: Step): Pair => `${parent.slot}>${child.slot}`;

/** Pairs of levels whose codes nest in at least half of the rows, with how much longer the lower code is. */
function nestingOf(rows: readonly Row[]): ReadonlyMap<Pair, number> {
  const tallies = new Map<Pair, { nested: number; apart: number; depths: Map<number, number> }>();
  for (const { steps } of rows) {
    steps.forEach((child, index) => {
      const parent = steps[index - 1];
      if (parent === undefined || parent.code === '' || child.code === '') return;
      const tally = tallies.get(pairOf(parent, child)) ?? { nested: 0, apart: 0, depths: new Map<number, number>() };
      tallies.set(pairOf(parent, child), tally);
      if (!isUnder(child.code, parent.code)) {
        tally.apart += 1;
        return;
      }
      tally.nested += 1;
      const depth = depthBetween(child.code, parent.code);
      tally.depths.set(depth, (tally.depths.get(depth) ?? 0) + 1);
    });
  }
  const nesting = new Map<Pair, number>();
  for (const [pair, { nested, apart, depths }] of tallies) {
    const [depth] = [...depths].sort(([, one], [, other]) => other - one)[0] ?? [0];
    if (nested > 0 && nested >= apart) nesting.set(pair, depth);
  }
  return nesting;
}

function placeRow({ sheet, reading, steps }: Row, nesting: ReadonlyMap<Pair, number>): PlacedRow {
  const target = steps.at(-1);
  if (target === undefined) throw new Error('A row without a target was placed');
  const path: PathStep[] = steps.slice(0, -1).flatMap(({ cell, code, codeInFile, name }) =>
    cell === null ? [] : [{ cell, code, codeInFile, name, misplaced: false }],
  );
  let outside = false;
  // From the row upwards: the row's own code is the most specific thing the file says about its place.
  let child = target;
  for (let index = path.length - 1; index >= 0; index -= 1) {
    const parent = steps[index];
    const step = path[index];
    if (parent === undefined || step === undefined) break;
    const depth = nesting.get(pairOf(parent, child));
    const fits = depth === undefined || child.code === '' || parent.code === '' || isUnder(child.code, parent.code);
    if (fits) {
      child = parent;
      continue;
    }
    const code = codeAbove(child.code, depth);
    const above = path[index - 1];
    const known = above === undefined || above.code === '' || isUnder(code, above.code);
    if (code === '' || !known) {
      outside = true;
      break;
    }
    path[index] = { ...step, code, misplaced: true };
    child = { ...parent, code };
  }
  return { sheet, reading, path, target: { code: target.code, codeInFile: target.codeInFile, name: target.name }, outside };
}

/** What tells siblings apart: the code where there is one, else the name. */
export function siblingKey({ code, name }: CodedName): string {
  return code === '' ? `=${foldText(name)}` : `#${code}`;
}

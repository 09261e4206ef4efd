import type { Priorities } from '../priorities/priority';
import type { CellKind, CellValue } from '../../domain/matrices/cell-kind';
import type { AxisItem } from './axis-items';
import type { ReadCell } from './cell-store';
import type { MatrixDefinition } from './matrix-definition';

/** What the cells of one row or column amount to. */
export interface AxisTotal {
  /** Cells that are not empty; a scale's 0 counts: it was looked at. */
  readonly filled: number;
  /**
   * `scale` and `amount`: the sum, in the cell's own unit (an amount's is the minor unit of its currency); `yesNo`:
   * how many. Of the rows of a matrix of risks the product of their cells. Null where there is none.
   */
  readonly sum: number | null;
}

/** A breach of the rules of RACI in a row: nobody or several accountable, nobody who does it. */
export type RaciFault = 'noAccountable' | 'severalAccountable' | 'noResponsible';

/** What a matrix amounts to. */
export interface MatrixReading {
  readonly rowTotals: ReadonlyMap<string, AxisTotal>;
  readonly columnTotals: ReadonlyMap<string, AxisTotal>;
  readonly whole: AxisTotal;
  /** Rows and columns without anything in them: the gaps. A scale's 0 fills no gap. */
  readonly emptyRows: readonly AxisItem[];
  readonly emptyColumns: readonly AxisItem[];
  /** By key of the row; only rows with a fault, and only where the matrix keeps the rules of RACI. */
  readonly raci: ReadonlyMap<string, readonly RaciFault[]>;
}

/** Whether a value says something: a scale's 0 says that there is nothing. */
export function isTelling(kind: CellKind, value: CellValue): boolean {
  return kind.kind === 'scale' || kind.kind === 'amount' ? value !== 0 : true;
}

/** A reading whose rows end in their priority (methods: weighted mean of the scores), 0 to 5, instead of a sum. */
export function withPriorities(reading: MatrixReading, priorities: Priorities): MatrixReading {
  const scores = new Map(priorities.lines.map(({ lineId, score }) => [lineId as string, score]));
  const rowTotals = new Map([...reading.rowTotals].map(([key, { filled }]) => [key, { filled, sum: scores.get(key) ?? null }]));
  return { ...reading, rowTotals };
}

/** Totals, gaps and checks of a matrix. Cost: one reading of every cell. */
export function readMatrix(definition: MatrixDefinition, rows: readonly AxisItem[], columns: readonly AxisItem[], cellOf: ReadCell): MatrixReading {
  const tallies = { rows: newTallies(rows), columns: newTallies(columns), whole: newTally() };
  const raci = new Map<string, readonly RaciFault[]>();
  for (const row of rows) {
    const letters: string[] = [];
    for (const column of columns) {
      const held = cellOf(row, column);
      if (held === null) continue;
      const { value } = held;
      for (const tally of [tallies.rows.get(row.key), tallies.columns.get(column.key), tallies.whole]) {
        if (tally === undefined) continue;
        tally.filled += 1;
        if (isTelling(definition.cell, value)) tally.telling += 1;
        if (typeof value === 'number') {
          tally.sum += value;
          tally.product *= value;
        }
      }
      if (typeof value === 'string') letters.push(value);
    }
    const faults = definition.checksRaci ? raciFaults(letters.join('')) : [];
    if (faults.length > 0) raci.set(row.key, faults);
  }
  const hasSum = ['scale', 'yesNo', 'amount'].includes(definition.cell.kind) && definition.totals === 'sum';
  const total = ({ filled, sum }: Tally): AxisTotal => ({ filled, sum: hasSum ? sum : null });
  // A product of part of the factors says nothing.
  const product = ({ filled, product: whole }: Tally): AxisTotal => ({ filled, sum: filled === columns.length && filled > 0 ? whole : null });
  const totals = (map: ReadonlyMap<string, Tally>): ReadonlyMap<string, AxisTotal> => new Map([...map].map(([key, tally]) => [key, total(tally)]));
  return {
    rowTotals: definition.totals === 'product' ? new Map([...tallies.rows].map(([key, tally]) => [key, product(tally)])) : totals(tallies.rows),
    columnTotals: totals(tallies.columns),
    whole: total(tallies.whole),
    emptyRows: rows.filter(({ key, hasChildren }) => !hasChildren && tallies.rows.get(key)?.telling === 0),
    emptyColumns: columns.filter(({ key, hasChildren }) => !hasChildren && tallies.columns.get(key)?.telling === 0),
    raci,
  };
}

interface Tally {
  filled: number;
  telling: number;
  sum: number;
  product: number;
}

const newTally = (): Tally => ({ filled: 0, telling: 0, sum: 0, product: 1 });
const newTallies = (items: readonly AxisItem[]): Map<string, Tally> => new Map(items.map(({ key }) => [key, newTally()]));

/** The faults of a row from all its letters: an action has exactly one who answers for it (A) and at least one who does it (R). */
export function raciFaults(letters: string): readonly RaciFault[] {
  const accountable = [...letters].filter((letter) => letter === 'A').length;
  const faults: RaciFault[] = [];
  if (accountable === 0) faults.push('noAccountable');
  if (accountable > 1) faults.push('severalAccountable');
  if (!letters.includes('R')) faults.push('noResponsible');
  return faults;
}

import type { Matrix } from '@shared/analysis/influence/matrix';
import { formatFigure } from '@shared/analysis/explain/format-figure';
import { MatrixGrid } from '@renderer/ui/matrix-grid/MatrixGrid';
import type { CellPlace, MatrixCell } from '@renderer/ui/matrix-grid/matrix-model';
import { useTranslation } from '@renderer/ui/use-translation';
import { useMemo, useState, type ReactNode } from 'react';
import classes from './results.module.css';

interface ReadingMatrixProps {
  readonly label: string;
  readonly corner: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly values: Matrix;
  /** Whether a record meets itself to no purpose. */
  readonly barsDiagonal?: boolean;
  /** The cell that the arithmetic is asked of: at every move, by key or pointer. */
  readonly onCell: (row: number, column: number) => void;
}

/** A computed matrix, walked with the arrows: the arithmetic of the cell under the cursor stands beside it. */
export function ReadingMatrix({ label, corner, rows, columns, values, barsDiagonal = false, onCell }: ReadingMatrixProps): ReactNode {
  const t = useTranslation();
  const [place, setPlace] = useState<CellPlace>({ row: 0, column: 0 });
  const most = useMemo(() => Math.max(1e-9, ...values.map((row) => Math.max(0, ...row.map(Math.abs)))), [values]);
  const gridRows = useMemo(() => rows.map((name, index) => ({ id: String(index), code: '', label: name, depth: 0, expanded: null, kindLabel: '' })), [rows]);
  const gridColumns = useMemo(() => columns.map((name, index) => ({ id: String(index), label: name, detail: '' })), [columns]);
  const cellAt = (rowId: string, columnId: string): MatrixCell => {
    const value = values[Number(rowId)]?.[Number(columnId)] ?? 0;
    const column = columns[Number(columnId)] ?? '';
    const barred = barsDiagonal && rowId === columnId;
    const text = barred ? '' : formatFigure(Math.round(value * 10) / 10 + 0, 'decimal').replace('-', '−');
    return {
      text,
      tint: barred || value === 0 ? null : Math.abs(value) / most,
      tone: value < 0 ? 'against' : 'for',
      barred,
      derived: false,
      noted: false,
      description: t(barred ? 'matrices.cell.barred' : 'matrices.cell.held', { column, value: text }),
    };
  };
  const move = (next: CellPlace): void => {
    setPlace(next);
    if (next.column >= 0 && !(barsDiagonal && next.row === next.column)) onCell(next.row, next.column);
  };
  const nothing = (): void => undefined;
  return (
    <div className={classes['matrix']}>
      <MatrixGrid
        label={label}
        corner={corner}
        rows={gridRows}
        columns={gridColumns}
        cellAt={cellAt}
        place={{ row: Math.min(place.row, rows.length - 1), column: Math.min(place.column, columns.length - 1) }}
        anchor={null}
        onMove={move}
        onToggle={nothing}
        onType={nothing}
        onOpen={(at) => { move(at); }}
        onClear={nothing}
        onCopy={() => values.map((row) => row.join('\t')).join('\n')}
        onPaste={nothing}
      />
    </div>
  );
}

import { memo, type ReactNode } from 'react';
import type { GridSpan } from './grid-span';
import classes from './matrix-grid.module.css';
import type { MatrixColumn } from './matrix-model';

interface MatrixHeadProps {
  readonly corner: ReactNode;
  readonly columns: readonly MatrixColumn[];
  readonly drawn: GridSpan;
  readonly activeColumn: number;
  readonly isAcross: boolean;
  readonly height: number;
  readonly width: number;
  readonly rowHeaderWidth: number;
  readonly cellWidth: number;
}

function MatrixHeadInner({ corner, columns, drawn, activeColumn, isAcross, height, width, rowHeaderWidth, cellWidth }: MatrixHeadProps): ReactNode {
  return (
    <div role="row" aria-rowindex={1} className={classes['head']} style={{ height, width }}>
      <div role="columnheader" aria-colindex={1} className={classes['corner']}>
        {corner}
      </div>
      {columns.slice(drawn.first, drawn.last + 1).map(({ id, label }, offset) => {
        const index = drawn.first + offset;
        return (
          <div
            key={id}
            role="columnheader"
            aria-colindex={index + 2}
            className={classes['columnHeader']}
            data-across={isAcross || undefined}
            data-active={activeColumn === index || undefined}
            style={{ left: rowHeaderWidth + index * cellWidth, '--head-height': `${String(height - 12)}px` }}
            title={label}
          >
            <span className={classes['columnText']}>
              <span className={classes['columnName']}>{label}</span>
            </span>
          </div>
        );
      })}
    </div>
  );
}

/** The column headers: drawn again only when they change, not with every cell. */
export const MatrixHead = memo(MatrixHeadInner);

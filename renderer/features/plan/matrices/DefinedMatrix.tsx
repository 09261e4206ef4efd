import type { AxisItem } from '@shared/analysis/matrices/axis-items';
import { axisItems } from '@shared/analysis/matrices/axis-items';
import { cellReader, type CellEdit, type HeldCell } from '@shared/analysis/matrices/cell-store';
import type { MatrixDefinition } from '@shared/analysis/matrices/matrix-definition';
import { readMatrix, withPriorities } from '@shared/analysis/matrices/matrix-reading';
import { prioritiesOf } from '@shared/analysis/priorities/priority';
import { recordOf } from '@shared/document/document';
import type { CellValue } from '@shared/domain/matrices/cell-kind';
import { readCellText } from '@shared/domain/matrices/read-cell-text';
import { announce } from '@renderer/store/notices';
import { runCommand, useDocument, useReadOnly } from '@renderer/store/workspace';
import { filledCells } from '@renderer/ui/matrix-grid/grid-fill';
import { MatrixGrid } from '@renderer/ui/matrix-grid/MatrixGrid';
import type { CellPlace, CellRange, MatrixColumn, MatrixRow } from '@renderer/ui/matrix-grid/matrix-model';
import { EmptyState } from '@renderer/ui/page/EmptyState';
import { useTranslation } from '@renderer/ui/use-translation';
import { IconScale } from '@tabler/icons-react';
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { PlanPlace } from '../plan-place';
import { cellClipboardText, readAmount } from './cell-words';
import { axisWord } from './axis-word';
import { CellEditor, type CellEditorTarget } from './CellEditor';
import { setCells } from './commands';
import { cellPainter, contentReader, gridColumns, gridRows, shownMatrix } from './matrix-cells';
import { MatrixEmpty } from './MatrixEmpty';
import { MatrixSide } from './MatrixSide';
import { openReuse } from './reused-items';
import { PrioritySide } from './priority/PrioritySide';
import { typedInto } from './typing';
import { useAxisEntries } from './use-axis-entries';
import classes from './matrices.module.css';

const START: CellPlace = { row: 0, column: 0 };
const CELL_WIDTHS = { scale: 44, letters: 56, yesNo: 44, state: 116, text: 168, amount: 128 } as const;

/** What a fill carries on from a cell: what is seen, but for a median between two steps, which nobody can give; undefined where there is nothing to carry. */
function carriedValue(held: HeldCell | null): CellValue | null | undefined {
  if (held === null) return null;
  return held.own === undefined || Number.isInteger(held.value) ? held.value : (held.own ?? undefined);
}

interface DefinedMatrixProps {
  readonly definition: MatrixDefinition;
  readonly shape: PlanPlace;
  readonly onShape: (shape: PlanPlace) => void;
  readonly search: string;
}

/** Any matrix from its definition: by keyboard as a spreadsheet, with what it amounts to beside it. */
export function DefinedMatrix({ definition, shape, onShape, search }: DefinedMatrixProps): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const readOnly = useReadOnly();
  const entriesOf = useAxisEntries(definition);
  const currency = useDocument((state) => recordOf(state, 'process', state.processId)?.currency ?? 'COP');
  /** Null until the keyboard or the mouse went somewhere. */
  const [place, setPlace] = useState<CellPlace | null>(null);
  const [anchor, setAnchor] = useState<CellPlace | null>(null);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [editing, setEditing] = useState<CellEditorTarget | null>(null);
  const box = useRef<HTMLDivElement>(null);
  /** A minus was typed: the figure after it is less than nothing. */
  const sign = useRef<1 | -1>(1);

  const context = useMemo(() => ({ year: shape.year, currency }), [shape.year, currency]);
  const rowItems = useMemo(() => axisItems(document, definition.rows, entriesOf), [document, definition, entriesOf]);
  const columnItems = useMemo(() => axisItems(document, definition.columns, entriesOf), [document, definition, entriesOf]);
  const cellOf = useMemo(() => cellReader(document, definition, context), [document, definition, context]);
  const reading = useMemo(() => {
    const plain = readMatrix(definition, rowItems, columnItems, cellOf);
    return definition.totals === 'weighted' ? withPriorities(plain, prioritiesOf(document)) : plain;
  }, [definition, rowItems, columnItems, cellOf, document]);
  const shown = useMemo(
    () => shownMatrix(definition, { rows: rowItems, columns: columnItems }, reading, shape, search),
    [definition, rowItems, columnItems, reading, shape, search],
  );
  const isTurned = shape.isTransposed && !rowItems.some(({ hasChildren }) => hasChildren);
  const [keptRows] = useState(() => openReuse<MatrixRow>());
  const [keptColumns] = useState(() => openReuse<MatrixColumn>());
  const rows = useMemo(() => keptRows(gridRows(shown, folded, reading)), [keptRows, shown, folded, reading]);
  const columns = useMemo(() => keptColumns(gridColumns(shown)), [keptColumns, shown]);
  const cellAt = useMemo(
    () => cellPainter(definition, shown, isTurned, cellOf, reading, context),
    [definition, shown, isTurned, cellOf, reading, context],
  );
  const contentOf = useMemo(
    () => contentReader(definition, shown, isTurned, cellOf, reading, context),
    [definition, shown, isTurned, cellOf, reading, context],
  );
  const itemByKey = useMemo(() => new Map([...rowItems, ...columnItems].map((item) => [item.key as string, item])), [rowItems, columnItems]);

  const pairAt = useCallback(
    (row: number, column: number): { readonly row: AxisItem; readonly column: AxisItem } | null => {
      const one = itemByKey.get(rows[row]?.id ?? '');
      const other = itemByKey.get(columns[column]?.id ?? '');
      if (one === undefined || other === undefined) return null;
      return isTurned ? { row: other, column: one } : { row: one, column: other };
    },
    [itemByKey, rows, columns, isTurned],
  );
  const pairsOf = (range: CellRange): readonly { readonly row: AxisItem; readonly column: AxisItem }[] => {
    const pairs = [];
    for (let row = range.top; row <= range.bottom; row += 1) {
      for (let column = range.left; column <= range.right; column += 1) {
        const pair = pairAt(row, column);
        if (pair !== null) pairs.push(pair);
      }
    }
    return pairs;
  };
  /** Where a row or a column is filled: its first cell that can be written. */
  const placeOf = (rowKey: string | undefined, columnKey: string | undefined): CellPlace | null => {
    const [one, other] = isTurned ? [columnKey, rowKey] : [rowKey, columnKey];
    const row = one === undefined ? 0 : rows.findIndex(({ id }) => id === one);
    const column = other === undefined ? 0 : columns.findIndex(({ id }) => id === other);
    if (row < 0 || column < 0) return null;
    const isBarred = definition.barsDiagonal && rows[row]?.id === columns[column]?.id;
    if (!isBarred) return { row, column };
    return one === undefined ? { row: Math.min(rows.length - 1, row + 1), column } : { row, column: Math.min(columns.length - 1, column + 1) };
  };
  const show = (rowKey: string | undefined, columnKey: string | undefined): void => {
    const there = placeOf(rowKey, columnKey);
    if (there === null) return;
    setPlace(there);
    setAnchor(null);
    box.current?.querySelector<HTMLElement>('[role="treegrid"]')?.focus();
  };
  const isAsked = shape.cell !== null;
  useEffect(() => {
    if (isAsked) box.current?.querySelector<HTMLElement>('[role="treegrid"]')?.focus();
  }, [isAsked]);
  const hide = (at: CellPlace, what: 'row' | 'column'): void => {
    const key = what === 'row' ? rows[at.row]?.id : columns[at.column]?.id;
    if (key !== undefined && itemByKey.has(key)) onShape({ ...shape, hidden: [...shape.hidden, key] });
  };
  const apply = (edits: readonly CellEdit[]): void => {
    if (definition.isComputed) {
      announce({ tone: 'warning', messageKey: 'matrices.failure.computed' });
      return;
    }
    const writable = definition.barsDiagonal && edits.length > 1 ? edits.filter(({ row, column }) => row.key !== column.key) : edits;
    if (writable.length > 0) runCommand(setCells, { matrixId: definition.id, context, edits: writable }, { drawWhenKept: true });
  };
  const put = (range: CellRange, value: CellValue | null): void => {
    apply(pairsOf(range).map((pair) => ({ ...pair, value })));
  };
  const fill = (source: CellRange, target: CellRange): void => {
    apply(
      filledCells(source, target).flatMap(({ to, from }): readonly CellEdit[] => {
        const [pair, origin] = [pairAt(to.row, to.column), pairAt(from.row, from.column)];
        const value = origin === null ? undefined : carriedValue(cellOf(origin.row, origin.column));
        return pair === null || value === undefined ? [] : [{ ...pair, value }];
      }),
    );
  };
  const open = (at: CellPlace, element: HTMLElement, typed = ''): void => {
    const pair = pairAt(at.row, at.column);
    if (pair === null || (definition.isComputed && cellOf(pair.row, pair.column) === null) || (definition.barsDiagonal && pair.row.key === pair.column.key)) return;
    setEditing({ ...pair, element, typed });
  };

  const begin = place ?? (shape.cell === null ? null : placeOf(shape.cell.row, shape.cell.column)) ?? START;
  const at: CellPlace = { row: Math.min(begin.row, Math.max(0, rows.length - 1)), column: Math.min(begin.column, columns.length - 1) };
  // Criteria are made beside the matrix they head.
  if (definition.totals === 'weighted' && rowItems.length > 0 && columnItems.length === 0) {
    return (
      <div className={classes['layout']}>
        <div className={classes['main']}>
          <EmptyState Icon={IconScale} title={t('matrices.priority.emptyTitle')}>{t('matrices.priority.noCriteria')}</EmptyState>
        </div>
        <aside className={classes['side']} aria-label={t('matrices.side.title')}>
          <PrioritySide onShow={show} />
        </aside>
      </div>
    );
  }
  if (rowItems.length === 0 || columnItems.length === 0) return <MatrixEmpty definition={definition} hasRows={rowItems.length > 0} />;

  return (
    <div className={classes['layout']}>
      <div ref={box} className={classes['main']}>
        <MatrixGrid
          label={definition.name ?? t(`matrices.name.${definition.id}` as never)}
          corner={shown.rows.length === 0 ? t('matrices.nothingShown') : t(`matrices.corner.${axisWord(isTurned ? definition.columns : definition.rows)}`)}
          rows={rows}
          columns={columns}
          cellAt={cellAt}
          contentOf={contentOf}
          place={at}
          anchor={anchor}
          cellWidth={CELL_WIDTHS[definition.cell.kind]}
          takesLetters={definition.cell.kind !== 'scale'}
          onMove={(next, from) => {
            sign.current = 1;
            setPlace(next);
            setAnchor(from);
          }}
          onToggle={(id) => {
            const next = new Set(folded);
            if (!next.delete(id)) next.add(id);
            setFolded(next);
          }}
          onType={(character, range) => {
            if (definition.cell.kind === 'scale' && /[+-]/u.test(character)) {
              sign.current = character === '-' ? -1 : 1;
              return;
            }
            const pair = pairAt(at.row, at.column);
            const now = pair === null ? null : (cellOf(pair.row, pair.column)?.value ?? null);
            const typed = typedInto(definition.cell, character, now, sign.current);
            sign.current = 1;
            if (typed === 'open') {
              const element = globalThis.document.querySelector<HTMLElement>(`[data-row="${String(at.row)}"][data-column="${String(at.column)}"]`);
              if (element !== null) open(at, element, character);
            } else if (typed !== undefined) put(range, typed.value);
          }}
          onOpen={(target, element) => { open(target, element); }}
          onHide={hide}
          onClear={(range) => { put(range, null); }}
          onCopy={(range) => {
            const lines: string[] = [];
            for (let row = range.top; row <= range.bottom; row += 1) {
              const cells: string[] = [];
              for (let column = range.left; column <= range.right; column += 1) {
                const pair = pairAt(row, column);
                const held = pair === null ? null : cellOf(pair.row, pair.column);
                cells.push(held === null ? '' : cellClipboardText(definition.cell, held.value, currency));
              }
              lines.push(cells.join('\t'));
            }
            return lines.join('\n');
          }}
          onPaste={(text, corner) => {
            const edits: CellEdit[] = [];
            let refused = 0;
            for (const [down, line] of text.replace(/\r\n?/gu, '\n').replace(/\n$/u, '').split('\n').entries()) {
              for (const [across, cell] of line.split('\t').entries()) {
                const pair = pairAt(corner.row + down, corner.column + across);
                const value = readCellText(definition.cell, cell, readAmount);
                if (pair === null || value === undefined) refused += 1;
                else edits.push({ ...pair, value });
              }
            }
            apply(edits);
            if (refused > 0) announce({ tone: 'warning', messageKey: 'matrices.paste.refused', params: { count: refused } });
          }}
          {...(definition.isComputed || readOnly ? {} : { onFill: fill })}
        />
      </div>
      <MatrixSide definition={definition} reading={reading} rows={rowItems} columns={columnItems} currency={currency} onShow={show} />
      {editing === null ? null : (
        <CellEditor
          key={`${editing.row.key} ${editing.column.key}`}
          definition={definition}
          context={context}
          held={cellOf(editing.row, editing.column)}
          target={editing}
          onClose={() => { setEditing(null); }}
        />
      )}
    </div>
  );
}

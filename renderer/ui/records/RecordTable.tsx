import { useTranslation } from '@renderer/ui/use-translation';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useMemo, useRef, useState, type ClipboardEvent, type KeyboardEvent, type ReactNode } from 'react';
import classes from './records.module.css';
import { CellEditor, type EditLeads } from './table/CellEditor';
import { PasteProblems } from './table/PasteProblems';
import { contentOfCell, titleOfCell, type CellChange, type CellContent, type TableColumn } from './table/table-column';
import { readPaste, rowsAsText, type PasteProblem } from './table/table-clipboard';
import { shownColumns, tableItems, type RowOrder, type RowTexts, type Sorting, type TableView } from './table/table-items';
import { TableHead } from './table/TableHead';
import { TableTools, type TableAct } from './table/TableTools';
import tableClasses from './table/table.module.css';
import { useMarks } from './table/use-marks';
import { useTableView } from './table/use-table-view';

export type { CellChange, CellContent, TableColumn } from './table/table-column';
export type { TableAct } from './table/TableTools';

/** A table as a spreadsheet is given it: the heads first. */
export interface TableFile {
  readonly format: 'xlsx' | 'csv';
  readonly rows: readonly (readonly CellContent[])[];
}

interface RecordTableProps<Row> {
  readonly label: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly selected: string | null;
  readonly onSelect: (key: string) => void;
  readonly onDelete?: (key: string) => void;
  /** Shows filter, grouping, columns and export over the table; how it is left is remembered under this name. */
  readonly name?: string;
  /** In which order it is shown until a person chooses another; that of the rows where left out. */
  readonly firstSorting?: Sorting;
  /** Writes cells, all as one act; false where it was refused. Without it cells are only looked at. */
  readonly onWrite?: ((changes: readonly CellChange[]) => boolean) | undefined;
  /** Takes pasted rows that reach beyond the last one; with what was pasted over others, as one act. */
  readonly onAdd?: ((rows: readonly Readonly<Record<string, CellContent>>[], changes: readonly CellChange[]) => boolean) | undefined;
  /** What can be done with several rows; with it rows can be marked (Space, Ctrl+A). */
  readonly acts?: readonly TableAct[];
  readonly onExport?: ((file: TableFile) => void) | undefined;
}

const ROW_HEIGHT = 44;
const MARK_TRACK = '1.75rem';

/** A cell being written. */
interface Editing {
  readonly key: string;
  readonly column: string;
  readonly typed: string | null;
}

/**
 * The table of the program: one row is chosen, and where the caller allows it cells are written in place, rows are marked
 * for an act on all of them, cells are pasted from a spreadsheet and the table is exported. Draws only the rows in view.
 * Keys: up, down, Home, End choose the row; left, right the cell; Enter or F2 writes it, and so does typing; Space marks;
 * Supr removes; Ctrl+C and Ctrl+V as in a spreadsheet.
 */
export function RecordTable<Row>(props: RecordTableProps<Row>): ReactNode {
  const { label, keyOf, selected, onSelect, onDelete, name, firstSorting = null, onWrite, onAdd, acts = [], onExport } = props;
  const t = useTranslation();
  const id = useId();
  const [view, setView] = useTableView(name, firstSorting);
  const columns = useMemo(() => shownColumns(props.columns, view.chosen), [props.columns, view.chosen]);
  const [order] = useState<RowOrder<Row>>(() => ({ told: null }));
  const itemsOf = useMemo(() => {
    const texts: RowTexts<Row> = new Map();
    return (seen: TableView) => tableItems(props.rows, props.columns, seen, texts, order);
  }, [props.rows, props.columns, order]);
  const items = useMemo(() => itemsOf(view), [itemsOf, view]);
  const rows = useMemo(() => items.flatMap((item) => (item.kind === 'row' ? [item.row] : [])), [items]);
  const marks = useMarks(useMemo(() => rows.map(keyOf), [rows, keyOf]));
  const [activeColumn, setActiveColumn] = useState(0);
  const [editing, setEditing] = useState<Editing | null>(null);
  const [said, setSaid] = useState('');
  const [problems, setProblems] = useState<readonly PasteProblem[]>([]);
  const scroller = useRef<HTMLDivElement>(null);
  const rowWindow = useVirtualizer({ count: items.length, getScrollElement: () => scroller.current, estimateSize: () => ROW_HEIGHT, overscan: 8 });
  const canMark = acts.length > 0;
  const canWrite = onWrite !== undefined;
  const index = rows.findIndex((row) => keyOf(row) === selected);
  const place = items.findIndex((item) => item.kind === 'row' && keyOf(item.row) === selected);
  const active = columns[Math.min(activeColumn, columns.length - 1)];
  const style = { gridTemplateColumns: [...(canMark ? [MARK_TRACK] : []), ...columns.map(({ width }) => width)].join(' ') };
  const cellId = (key: string, column: string): string => `${id}-${key}-${column}`;
  useEffect(() => {
    if (place >= 0) rowWindow.scrollToIndex(place);
    // Only a change of selection scrolls; the window itself changes at every scroll.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [place]);

  const selectRow = (to: number): void => {
    const row = rows[Math.min(rows.length - 1, Math.max(0, to))];
    if (row !== undefined) onSelect(keyOf(row));
  };
  const moveColumn = (by: number): void => { setActiveColumn((now) => Math.min(columns.length - 1, Math.max(0, now + by))); };
  const beginEdit = (key: string, column: TableColumn<Row>, typed: string | null): void => {
    if (canWrite && column.edit !== undefined) setEditing({ key, column: column.id, typed });
  };
  const endEdit = (leads: EditLeads | 'stay'): void => {
    setEditing(null);
    if (leads !== 'leave') scroller.current?.focus();
    if (leads === 'down') selectRow(index + 1);
    else if (leads === 'next') moveColumn(1);
    else if (leads === 'previous') moveColumn(-1);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, number>> = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: rows.length - 1 };
    const to = steps[event.key];
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (to !== undefined && isPlain) selectRow(to);
    else if (event.key === 'ArrowRight' && isPlain) moveColumn(1);
    else if (event.key === 'ArrowLeft' && isPlain) moveColumn(-1);
    else if (event.key === 'Delete' && selected !== null && onDelete !== undefined) onDelete(selected);
    else if (event.key === ' ' && canMark && selected !== null) marks.toggle(selected, event.shiftKey);
    else if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey) && canMark) marks.toggleAll();
    else if (event.key === 'Escape' && marks.marked.length > 0) marks.clear();
    else if (canWrite && selected !== null && active?.edit !== undefined && isPlain && ['Enter', 'F2'].includes(event.key)) beginEdit(selected, active, null);
    else if (canWrite && selected !== null && active?.edit !== undefined && isPlain && /^[\p{L}\p{N}]$/u.test(event.key) && active.edit.kind !== 'choice' && active.edit.kind !== 'date') beginEdit(selected, active, event.key);
    else return;
    event.preventDefault();
  };

  const onCopy = (event: ClipboardEvent): void => {
    if (editing !== null || document.getSelection()?.isCollapsed === false) return;
    const copied = rows.filter((row) => (marks.marked.length > 0 ? marks.has(keyOf(row)) : keyOf(row) === selected));
    if (copied.length === 0) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', rowsAsText(copied, columns));
    setSaid(t('records.table.copied', { count: copied.length }));
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (editing !== null || onWrite === undefined) return;
    event.preventDefault();
    const at = { row: Math.max(0, index), column: Math.min(activeColumn, columns.length - 1) };
    const reading = readPaste(event.clipboardData.getData('text/plain'), at, { rows, columns, keyOf, canAdd: onAdd !== undefined });
    if (!reading.ok) {
      setProblems(reading.problems);
      return;
    }
    const { changes, added } = reading;
    const kept = added.length > 0 ? onAdd?.(added, changes) === true : changes.length > 0 && onWrite(changes);
    if (kept) setSaid(t('records.table.pasted', { cells: changes.length, rows: added.length }));
  };

  const grid = (
    <div
      ref={scroller}
      className={classes['table']}
      role="grid"
      aria-label={label}
      aria-rowcount={items.length + 1}
      aria-multiselectable={canMark || undefined}
      aria-activedescendant={selected !== null && place >= 0 && active !== undefined ? cellId(selected, active.id) : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onCopy={onCopy}
      onPaste={onPaste}
    >
      <TableHead
        columns={columns}
        sorting={view.sorting}
        firstSorting={firstSorting}
        onSort={(sorting) => { setView({ sorting }); }}
        style={style}
        mark={canMark ? <Mark label={t('records.table.markAll')} checked={marks.isAll} onChange={marks.toggleAll} /> : null}
      />
      <div role="rowgroup" style={{ height: rowWindow.getTotalSize(), position: 'relative' }}>
        {rowWindow.getVirtualItems().map((virtual) => {
          const item = items[virtual.index];
          if (item === undefined) return null;
          const transform = `translateY(${String(virtual.start)}px)`;
          if (item.kind === 'group') {
            const { name: group, count, isOpen } = item;
            return (
              <div key={`group ${group}`} role="row" aria-rowindex={virtual.index + 2} className={tableClasses['group']} style={{ transform }}>
                <span role="gridcell" aria-colspan={columns.length} style={{ flex: 1 }}>
                  <button type="button" className={tableClasses['groupName']} aria-expanded={isOpen} onKeyDown={(event) => { event.stopPropagation(); }} onClick={() => { setView({ closed: isOpen ? [...view.closed, group] : view.closed.filter((one) => one !== group) }); }}>
                    <span aria-hidden>{isOpen ? '▾' : '▸'}</span>
                    {group === '' ? t('records.table.noValue') : group}
                    <span className={tableClasses['groupCount']}>{count}</span>
                  </button>
                </span>
              </div>
            );
          }
          const { row } = item;
          const key = keyOf(row);
          return (
            // The grid itself takes the keys.
            // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
            <div key={key} role="row" aria-rowindex={virtual.index + 2} aria-selected={key === selected} className={classes['row']} style={{ ...style, transform, ...(editing?.key === key ? { zIndex: 1 } : {}) }} onClick={() => { onSelect(key); }}>
              {canMark ? <span role="gridcell"><Mark label={t('records.table.mark')} checked={marks.has(key)} onChange={(isLong) => { marks.toggle(key, isLong); }} /></span> : null}
              {columns.map((column, at) => {
                const isEdited = editing?.key === key && editing.column === column.id;
                return (
                  // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
                  <span
                    key={column.id}
                    id={cellId(key, column.id)}
                    role="gridcell"
                    data-align={column.align}
                    title={isEdited ? undefined : titleOfCell(column, row)}
                    {...(canWrite ? { 'aria-readonly': column.edit === undefined } : {})}
                    className={[classes['cell'], isEdited ? tableClasses['editing'] : '', canWrite && key === selected && column === active && !isEdited ? tableClasses['active'] : ''].join(' ')}
                    onClick={() => { setActiveColumn(at); }}
                    onDoubleClick={() => { beginEdit(key, column, null); }}
                  >
                    {isEdited && column.edit !== undefined ? (
                      <CellEditor
                        label={`${label}: ${column.label}`}
                        name={column.label}
                        edit={column.edit}
                        row={row}
                        typed={editing.typed}
                        onCancel={() => { endEdit('stay'); }}
                        onKeep={(content, leads) => {
                          const isSame = content === column.edit?.value(row);
                          const kept = isSame || onWrite?.([{ key, column: column.id, content }]) === true;
                          endEdit(kept || leads === 'leave' ? leads : 'stay');
                        }}
                      />
                    ) : (
                      column.cell(row)
                    )}
                  </span>
                );
              })}
            </div>
          );
        })}
      </div>
    </div>
  );
  if (name === undefined) return grid;
  return (
    <div className={tableClasses['whole']}>
      <TableTools
        label={label}
        columns={props.columns}
        view={view}
        onView={setView}
        shown={view.groupedBy === null ? rows.length : props.rows.length}
        total={props.rows.length}
        marked={marks.marked}
        acts={acts.map((act) => ({ ...act, run: (keys, choice) => { act.run(keys, choice); marks.clear(); } }))}
        onUnmark={marks.clear}
        onExport={onExport === undefined ? undefined : (format) => {
          onExport({ format, rows: [columns.map((column) => column.label), ...rows.map((row) => columns.map((column) => contentOfCell(column, row)))] });
        }}
      />
      {grid}
      <span role="status" className={tableClasses['said']}>{said}</span>
      <PasteProblems problems={problems} onClose={() => { setProblems([]); scroller.current?.focus(); }} />
    </div>
  );
}

/** The box that marks a row, reached by Space from the row itself. */
function Mark({ label, checked, onChange }: { readonly label: string; readonly checked: boolean; readonly onChange: (isLong: boolean) => void }): ReactNode {
  return (
    // Room around it, so that a finger or an unsteady hand finds it.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <span className={tableClasses['markBox']} onClick={(event) => { event.stopPropagation(); }}>
      <input type="checkbox" className={tableClasses['mark']} aria-label={label} tabIndex={-1} checked={checked} onChange={(event) => { onChange(event.nativeEvent instanceof MouseEvent && event.nativeEvent.shiftKey); }} />
    </span>
  );
}

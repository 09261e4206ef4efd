import { Button } from '@mantine/core';
import { IconTable } from '@tabler/icons-react';
import { recordOf, tableOf } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import { planLinkId, type LinkStrength } from '@shared/domain/links/plan-link';
import { announce } from '@renderer/store/notices';
import { openPlanTab } from '@renderer/store/session';
import { runCommand, useDocument, useReadOnly } from '@renderer/store/workspace';
import { filledCells } from '@renderer/ui/matrix-grid/grid-fill';
import { MatrixGrid } from '@renderer/ui/matrix-grid/MatrixGrid';
import type { CellPlace, CellRange, MatrixRow } from '@renderer/ui/matrix-grid/matrix-model';
import { EmptyState } from '@renderer/ui/page/EmptyState';
import { useLatest } from '@renderer/ui/use-latest';
import { useTranslation } from '@renderer/ui/use-translation';
import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import type { PlanPlace } from '../plan-place';
import { readPastedBlock, readStrength } from './clipboard';
import { setLinks, type LinkEdit, type LinkPair } from './commands';
import { CoverageSide } from './CoverageSide';
import { LinkEditor, type LinkEditorTarget } from './LinkEditor';
import classes from './matrix.module.css';
import { linkRowsOf } from './link-rows';
import { cellOf, keptRows, linesInOrder, shownRows } from './matrix-rows';
import { MatrixToolbar } from './MatrixToolbar';
import { planTreeOf } from './plan-tree-of';

const START: CellPlace = { row: 0, column: 0 };
/** What the cells of a row without links are made of. */
const NO_LINKS = {};

interface MatrixViewProps {
  readonly shape: PlanPlace;
  readonly onShape: (shape: PlanPlace) => void;
  readonly search: string;
}

/** The matrix plan × lines with its coverage and gaps beside it. */
export function MatrixView({ shape, onShape, search }: MatrixViewProps): ReactNode {
  const t = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const hidden = useMemo(() => new Set(shape.hidden), [shape.hidden]);
  const document = useDocument((state) => state);
  const nodeTable = tableOf(document, 'planNode');
  const linkTable = tableOf(document, 'planLink');
  const readOnly = useReadOnly();
  const [folded, setFolded] = useState<ReadonlySet<RecordId>>(new Set());
  const [place, setPlace] = useState<CellPlace>(START);
  const [anchor, setAnchor] = useState<CellPlace | null>(null);
  const [editing, setEditing] = useState<LinkEditorTarget | null>(null);

  const tree = planTreeOf(document);
  const allLines = linesInOrder(document);
  const lines = useMemo(() => (hidden.size === 0 ? allLines : allLines.filter(({ id }) => !hidden.has(id))), [allLines, hidden]);
  const linkRows = linkRowsOf(document);
  const kept = useMemo(() => keptRows(document, tree, { search, onlyGaps: shape.onlyGaps }), [document, tree, search, shape.onlyGaps]);
  const nodeRows = useMemo(() => shownRows(tree, folded, t, hidden, kept), [tree, folded, t, hidden, kept]);
  const isTurned = shape.isTransposed;
  const nodeIds = useMemo(() => nodeRows.map((row) => row.id as RecordId), [nodeRows]);
  const rows = useMemo(() => (isTurned ? lines.map(({ id, name }): MatrixRow => ({ id, code: '', label: name, depth: 0, expanded: null, kindLabel: t('records.type.line') })) : nodeRows), [isTurned, lines, nodeRows, t]);
  const columns = useMemo(
    () =>
      isTurned
        ? nodeRows.map(({ id, code, label }) => ({ id, label: code === '' ? label : `${code} ${label}`, detail: '' }))
        : lines.map(({ id, name }) => ({ id, label: name, detail: '' })),
    [isTurned, nodeRows, lines],
  );
  const columnNames = useMemo(() => new Map<string, string>(columns.map(({ id, label }) => [id, label])), [columns]);
  const cellAt = useCallback(
    (rowId: string, columnId: string) => {
      const [nodeId, lineId] = (isTurned ? [columnId, rowId] : [rowId, columnId]) as [RecordId, RecordId];
      return cellOf(linkRows.get(nodeId), lineId, columnNames.get(columnId) ?? '', t);
    },
    [isTurned, linkRows, columnNames, t],
  );

  const shown: CellPlace = {
    row: Math.min(place.row, Math.max(0, rows.length - 1)),
    column: Math.min(place.column, columns.length - 1),
  };

  const apply = (edits: readonly LinkEdit[]): void => {
    if (edits.length > 0) runCommand(setLinks, edits, { drawWhenKept: true });
  };
  const pairAt = (row: number, column: number): LinkPair | null => {
    const [planNodeId, lineId] = isTurned ? [nodeIds[column], lines[row]?.id] : [nodeIds[row], lines[column]?.id];
    return planNodeId === undefined || lineId === undefined ? null : { planNodeId, lineId };
  };
  const pairsOf = ({ top, bottom, left, right }: CellRange): readonly LinkPair[] => {
    const pairs: (LinkPair | null)[] = [];
    for (let row = top; row <= bottom; row += 1) for (let column = left; column <= right; column += 1) pairs.push(pairAt(row, column));
    return pairs.filter((pair) => pair !== null);
  };
  const strengthAt = (pair: LinkPair | null): LinkStrength | null => (pair === null ? null : (linkTable.get(planLinkId(pair.planNodeId, pair.lineId))?.strength ?? null));

  const show = (at: { readonly node: number } | { readonly line: number }): void => {
    const isAlongRows = 'node' in at ? !isTurned : isTurned;
    const index = Math.max(0, 'node' in at ? at.node : at.line);
    setPlace(({ row, column }) => (isAlongRows ? { row: index, column: Math.max(0, column) } : { row: Math.max(0, row), column: index }));
    setAnchor(null);
    box.current?.querySelector<HTMLElement>('[role="treegrid"]')?.focus();
  };
  const showLine = useLatest((id: RecordId): void => {
    const line = lines.findIndex((one) => one.id === id);
    if (line >= 0) show({ line });
  });
  const showNode = useLatest((id: RecordId): void => {
    const open = new Set(folded);
    let parent = recordOf(document, 'planNode', id)?.parentId ?? null;
    while (parent !== null && open.delete(parent)) parent = recordOf(document, 'planNode', parent)?.parentId ?? null;
    setFolded(open);
    show({ node: shownRows(tree, open, t, hidden, kept).findIndex((row) => row.id === id) });
  });
  const expandAll = useLatest((): void => { setFolded(new Set()); });
  const collapseAll = useLatest((): void => {
    setFolded(new Set(tree.roots.map((root) => root.id)));
    setPlace(START);
    setAnchor(null);
  });

  if (nodeTable.size === 0 || allLines.length === 0) {
    const missing = nodeTable.size === 0 ? 'noPlan' : 'noLines';
    return (
      <EmptyState
        Icon={IconTable}
        title={t(`matrix.empty.${missing}.title`)}
        actions={<Button onClick={() => { openPlanTab(missing === 'noPlan' ? 'import' : 'lines'); }}>{t(`matrix.empty.${missing}.action`)}</Button>}
      >
        {t(`matrix.empty.${missing}.text`)}
      </EmptyState>
    );
  }

  return (
    <div className={classes['layout']}>
      <div ref={box} className={classes['main']}>
        <MatrixToolbar onExpandAll={expandAll} onCollapseAll={collapseAll} />
        <MatrixGrid
          label={t('matrix.gridLabel')}
          corner={nodeRows.length === 0 || lines.length === 0 ? t('matrices.nothingShown') : t(isTurned ? 'matrix.cornerTurned' : 'matrix.corner')}
          rows={rows}
          columns={columns}
          cellAt={cellAt}
          {...(isTurned ? {} : { contentOf: (rowId: string) => linkRows.get(rowId as RecordId) ?? NO_LINKS })}
          place={shown}
          anchor={anchor}
          onMove={(next, from) => {
            setPlace(next);
            setAnchor(from);
          }}
          onToggle={(rowId) => {
            const next = new Set(folded);
            if (!next.delete(rowId as RecordId)) next.add(rowId as RecordId);
            setFolded(next);
          }}
          onType={(character, range) => {
            const strength = readStrength(character);
            if (strength === undefined || strength === null) return;
            apply(pairsOf(range).map((pair) => ({ ...pair, strength })));
          }}
          onOpen={(at, element) => {
            const pair = pairAt(at.row, at.column);
            if (pair !== null) setEditing({ ...pair, element });
          }}
          onClear={(range) => { apply(pairsOf(range).map((pair) => ({ ...pair, strength: null }))); }}
          onCopy={({ top, bottom, left, right }) =>
            Array.from({ length: bottom - top + 1 }, (_, down) =>
              Array.from({ length: right - left + 1 }, (__, across) => strengthAt(pairAt(top + down, left + across)) ?? '').join('\t'),
            ).join('\n')
          }
          onPaste={(text, corner) => {
            const { edits, refused } = readPastedBlock(text, pairAt, corner);
            apply(edits);
            if (refused > 0) announce({ tone: 'warning', messageKey: 'matrix.paste.refused', params: { count: refused } });
          }}
          {...(readOnly
            ? {}
            : {
                onFill: (source: CellRange, target: CellRange) => {
                  apply(
                    filledCells(source, target).flatMap(({ to, from }): readonly LinkEdit[] => {
                      const pair = pairAt(to.row, to.column);
                      return pair === null ? [] : [{ ...pair, strength: strengthAt(pairAt(from.row, from.column)) }];
                    }),
                  );
                },
              })}
          onHide={(at, what) => {
            const key = what === 'row' ? rows[at.row]?.id : columns[at.column]?.id;
            if (key !== undefined) onShape({ ...shape, hidden: [...shape.hidden, key] });
          }}
        />
      </div>
      <CoverageSide onShowNode={showNode} onShowLine={showLine} />
      {editing === null ? null : (
        <LinkEditor
          key={planLinkId(editing.planNodeId, editing.lineId)}
          target={editing}
          onClose={() => {
            setEditing(null);
          }}
        />
      )}
    </div>
  );
}

import { Button, Group, Text } from '@mantine/core';
import { recordOf, tableOf } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import { planLinkId } from '@shared/domain/links/plan-link';
import { announce, announceFailure } from '@renderer/store/notices';
import { openPlanTab } from '@renderer/store/session';
import { runCommand, useDocument } from '@renderer/store/workspace';
import { MatrixGrid } from '@renderer/ui/matrix-grid/MatrixGrid';
import type { CellPlace, CellRange } from '@renderer/ui/matrix-grid/matrix-model';
import { useTranslation } from '@renderer/ui/use-translation';
import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import type { PlanPlace } from '../plan-place';
import { readPastedBlock, readStrength } from './clipboard';
import { setLinks, type LinkEdit } from './commands';
import { CoverageSide } from './CoverageSide';
import { LinkEditor, type LinkEditorTarget } from './LinkEditor';
import classes from './matrix.module.css';
import { cellOf, keptRows, linesInOrder, planTreeOf, rollUpLinks, shownRows } from './matrix-rows';

const START: CellPlace = { row: 0, column: 0 };

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
  const [folded, setFolded] = useState<ReadonlySet<RecordId>>(new Set());
  const [place, setPlace] = useState<CellPlace>(START);
  const [anchor, setAnchor] = useState<CellPlace | null>(null);
  const [editing, setEditing] = useState<LinkEditorTarget | null>(null);

  const tree = planTreeOf(document);
  const allLines = linesInOrder(document);
  const lines = useMemo(() => (hidden.size === 0 ? allLines : allLines.filter(({ id }) => !hidden.has(id))), [allLines, hidden]);
  const rolled = rollUpLinks(document);
  const kept = useMemo(() => keptRows(document, tree, { search, onlyGaps: shape.onlyGaps }), [document, tree, search, shape.onlyGaps]);
  const rows = useMemo(() => shownRows(tree, folded, t, hidden, kept), [tree, folded, t, hidden, kept]);
  const columns = useMemo(
    () => lines.map((line) => ({ id: line.id, label: line.name, detail: '' })),
    [lines],
  );
  const lineById = useMemo(() => new Map(lines.map((line) => [line.id as RecordId, line])), [lines]);
  const cellAt = useCallback(
    (rowId: string, columnId: string) =>
      cellOf(linkTable, rolled, rowId as RecordId, lineById.get(columnId as RecordId) ?? { id: columnId as RecordId, name: '' }, t),
    [linkTable, rolled, lineById, t],
  );
  const rowIds = useMemo(() => rows.map((row) => row.id as RecordId), [rows]);
  const columnIds = useMemo(() => lines.map((line) => line.id as RecordId), [lines]);

  const shown: CellPlace = {
    row: Math.min(place.row, Math.max(0, rows.length - 1)),
    column: Math.min(place.column, columns.length - 1),
  };

  const apply = (edits: readonly LinkEdit[]): void => {
    if (edits.length === 0) return;
    const result = runCommand(setLinks, edits);
    if (!result.ok) announceFailure(result.error);
  };
  const cellsOf = (range: CellRange): readonly { readonly planNodeId: RecordId; readonly lineId: RecordId }[] =>
    rowIds
      .slice(range.top, range.bottom + 1)
      .flatMap((planNodeId) =>
        columnIds.slice(range.left, range.right + 1).map((lineId) => ({ planNodeId, lineId })),
      );
  const strengthAt = (planNodeId: RecordId, lineId: RecordId) =>
    linkTable.get(planLinkId(planNodeId, lineId))?.strength ?? null;

  const showLine = (id: string): void => {
    const column = lines.findIndex((line) => line.id === id);
    if (column < 0) return;
    setPlace((now) => ({ row: Math.max(0, now.row), column }));
    setAnchor(null);
    box.current?.querySelector<HTMLElement>('[role="treegrid"]')?.focus();
  };
  const showRow = (id: RecordId): void => {
    const open = new Set(folded);
    let parent = recordOf(document, 'planNode', id)?.parentId ?? null;
    while (parent !== null && open.delete(parent)) parent = recordOf(document, 'planNode', parent)?.parentId ?? null;
    const openRows = shownRows(tree, open, t, hidden);
    setFolded(open);
    setPlace({ row: Math.max(0, openRows.findIndex((row) => row.id === id)), column: Math.max(0, shown.column) });
    setAnchor(null);
    box.current?.querySelector<HTMLElement>('[role="treegrid"]')?.focus();
  };

  if (nodeTable.size === 0 || allLines.length === 0) {
    const missing = nodeTable.size === 0 ? 'noPlan' : 'noLines';
    return (
      <div className={classes['empty']}>
        <Text fw={600} size="lg" component="h2">
          {t(`matrix.empty.${missing}.title`)}
        </Text>
        <Text c="dimmed" maw={480}>
          {t(`matrix.empty.${missing}.text`)}
        </Text>
        <Button onClick={() => { openPlanTab(missing === 'noPlan' ? 'import' : 'lines'); }}>
          {t(`matrix.empty.${missing}.action`)}
        </Button>
      </div>
    );
  }

  return (
    <div className={classes['layout']}>
      <div ref={box} className={classes['main']}>
        <Group justify="space-between" align="center" mb="xs" wrap="nowrap">
          <Text size="sm" c="dimmed">
            {t('matrix.keys')}
          </Text>
          <Group gap="xs" wrap="nowrap">
            <Button variant="subtle" size="compact-sm" onClick={() => { setFolded(new Set()); }}>
              {t('matrix.expandAll')}
            </Button>
            <Button
              variant="subtle"
              size="compact-sm"
              onClick={() => {
                setFolded(new Set(tree.roots.map((root) => root.id)));
                setPlace(START);
                setAnchor(null);
              }}
            >
              {t('matrix.collapseAll')}
            </Button>
          </Group>
        </Group>
        <MatrixGrid
          label={t('matrix.gridLabel')}
          corner={rows.length === 0 ? t('matrices.nothingShown') : t('matrix.corner')}
          rows={rows}
          columns={columns}
          cellAt={cellAt}
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
            apply(cellsOf(range).map((cell) => ({ ...cell, strength })));
          }}
          onOpen={(at, element) => {
            const planNodeId = rowIds[at.row];
            const lineId = columnIds[at.column];
            if (planNodeId !== undefined && lineId !== undefined) setEditing({ planNodeId, lineId, element });
          }}
          onClear={(range) => {
            apply(cellsOf(range).map((cell) => ({ ...cell, strength: null })));
          }}
          onCopy={(range) =>
            rowIds
              .slice(range.top, range.bottom + 1)
              .map((planNodeId) =>
                columnIds
                  .slice(range.left, range.right + 1)
                  .map((lineId) => strengthAt(planNodeId, lineId) ?? '')
                  .join('\t'),
              )
              .join('\n')
          }
          onPaste={(text, corner) => {
            const { edits, refused } = readPastedBlock(text, rowIds, columnIds, corner);
            apply(edits);
            if (refused > 0) announce({ tone: 'warning', messageKey: 'matrix.paste.refused', params: { count: refused } });
          }}
          onFillDown={(range) => {
            const first = rowIds[range.top];
            if (first !== undefined) apply(cellsOf(range).map((cell) => ({ ...cell, strength: strengthAt(first, cell.lineId) })));
          }}
          onFillRight={(range) => {
            const first = columnIds[range.left];
            if (first !== undefined) apply(cellsOf(range).map((cell) => ({ ...cell, strength: strengthAt(cell.planNodeId, first) })));
          }}
          onHide={(at, what) => {
            const key = what === 'row' ? rowIds[at.row] : columnIds[at.column];
            if (key !== undefined) onShape({ ...shape, hidden: [...shape.hidden, key] });
          }}
        />
      </div>
      <CoverageSide onShowNode={showRow} onShowLine={showLine} />
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

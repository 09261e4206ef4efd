import { ActionIcon, Tooltip } from '@mantine/core';
import type { RecordId } from '@shared/domain/kernel/id';
import type { Roundtable } from '@shared/domain/roundtable/roundtable';
import { attempt } from '@renderer/store/attempt';
import { useDocument } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import { IconLayoutGrid, IconMaximize } from '@tabler/icons-react';
import { applyNodeChanges, Background, Panel, ReactFlow, ReactFlowProvider, useReactFlow, useStoreApi, type NodeChange } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { memo, useEffect, useMemo, useState, type ReactNode } from 'react';
import { moveCards } from '../commands/proposal-commands';
import classes from './canvas.module.css';
import { zoneAt, type TableLayout } from './layout';
import { NODE_TYPES } from './node-views';
import { keepUnchanged } from './keep-unchanged';
import { tableScene, type CanvasNode, type TableScene } from './table-nodes';
import { useOutcomes } from './use-outcomes';

/** Room left around a card that is brought into sight, in pixels. */
const MARGIN = 16;

interface TableCanvasProps {
  readonly table: Roundtable;
  readonly selected: readonly RecordId[];
  readonly onSelect: (ids: readonly RecordId[]) => void;
  readonly onOpen: (id: RecordId) => void;
}

/** The mesa as a canvas: seats around the question, proposals as cards in the zones of the stages. */
export const TableCanvas = memo(function TableCanvas(props: TableCanvasProps): ReactNode {
  return (
    <ReactFlowProvider>
      <Canvas {...props} />
    </ReactFlowProvider>
  );
});

function Canvas({ table, selected, onSelect, onOpen }: TableCanvasProps): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const outcomes = useOutcomes(table);
  const scene = useMemo(() => tableScene(document, table, outcomes), [document, table, outcomes]);
  const [drawn, setDrawn] = useState<{ readonly from: TableScene | null; readonly nodes: CanvasNode[] }>({ from: null, nodes: [] });
  const { layout } = scene;
  let { nodes: computed } = drawn;
  if (drawn.from !== scene) {
    computed = keepUnchanged(drawn.nodes, scene.nodes);
    setDrawn({ from: scene, nodes: computed });
  }
  const [shown, setShown] = useState<{ readonly from: readonly CanvasNode[]; readonly selected: readonly RecordId[]; readonly nodes: CanvasNode[] }>({ from: [], selected: [], nodes: [] });
  const flow = useReactFlow<CanvasNode>();
  const store = useStoreApi();

  // What the document says replaces what is drawn; a drag under way lives only in what is drawn.
  let { nodes } = shown;
  if (shown.from !== computed || shown.selected !== selected) {
    const chosen = new Set<string>(selected);
    nodes = computed.map((node) => (chosen.has(node.id) ? { ...node, selected: true } : node));
    setShown({ from: computed, selected, nodes });
  }

  const first = selected[0];
  useEffect(() => {
    const node = first === undefined ? undefined : flow.getNode(first);
    if (node === undefined) return;
    const { x, y, zoom } = flow.getViewport();
    // As the canvas was last measured: asking the page would have it laid out in the midst of the change.
    const { width, height } = store.getState();
    if (width === 0 || height === 0) return;
    // As little as brings the whole card into sight: a canvas that jumps is lost from view.
    const shift = (start: number, size: number, room: number): number =>
      start < MARGIN ? MARGIN - start : start + size > room - MARGIN ? room - MARGIN - start - size : 0;
    const dx = shift(node.position.x * zoom + x, (node.width ?? 0) * zoom, width);
    const dy = shift(node.position.y * zoom + y, (node.height ?? 0) * zoom, height);
    if (dx !== 0 || dy !== 0) void flow.setViewport({ x: x + dx, y: y + dy, zoom });
  }, [first, flow, store]);

  const onNodesChange = (changes: NodeChange<CanvasNode>[]): void => {
    const chosen = new Set<string>(selected);
    let changed = false;
    for (const change of changes) {
      if (change.type !== 'select') continue;
      changed = true;
      if (change.selected) chosen.add(change.id);
      else chosen.delete(change.id);
    }
    setShown((before) => ({ ...before, nodes: applyNodeChanges(changes.filter(({ type }) => type === 'position' || type === 'dimensions'), before.nodes) }));
    if (changed) onSelect(computed.filter(({ id, type }) => type === 'card' && chosen.has(id)).map(({ id }) => id as RecordId));
  };
  const dropped = (moved: readonly CanvasNode[]): void => {
    const cards = moved.filter(({ type }) => type === 'card');
    const moves = cards.filter(({ id, position }) => {
      const before = computed.find((node) => node.id === id)?.position;
      return before === undefined || before.x !== position.x || before.y !== position.y;
    });
    if (moves.length === 0) return;
    attempt(moveCards, moves.flatMap(({ id, position }) => moveTo(layout, id as RecordId, position)));
  };
  const tidy = (): void => {
    const cards = computed.filter((node) => node.type === 'card');
    attempt(moveCards, cards.flatMap(({ id, position }) => moveTo(layout, id as RecordId, position).map((move) => ({ ...move, position: null }))));
  };
  return (
    <ReactFlow<CanvasNode>
      className={classes['canvas'] ?? ''}
      nodes={nodes}
      edges={[]}
      nodeTypes={NODE_TYPES}
      onNodesChange={onNodesChange}
      onNodeDragStop={(_event, _node, moved) => { dropped(moved); }}
      onSelectionDragStop={(_event, moved) => { dropped(moved); }}
      onNodeDoubleClick={(_event, node) => { if (node.type === 'card') onOpen(node.id as RecordId); }}
      onPaneClick={() => { onSelect([]); }}
      nodesConnectable={false}
      nodesFocusable={false}
      elevateNodesOnSelect
      disableKeyboardA11y
      deleteKeyCode={null}
      selectionKeyCode="Shift"
      multiSelectionKeyCode={['Control', 'Meta']}
      onlyRenderVisibleElements
      panOnScroll
      zoomOnDoubleClick={false}
      minZoom={0.15}
      maxZoom={2}
      nodeDragThreshold={3}
      proOptions={{ hideAttribution: true }}
      onInit={(instance) => {
        const width = window.document.querySelector(`.${classes['canvas'] ?? 'canvas'}`)?.clientWidth ?? layout.width;
        const zoom = Math.min(1, Math.max(0.6, (width - 32) / layout.width));
        void instance.setViewport({ x: Math.max(16, (width - layout.width * zoom) / 2), y: 16, zoom });
      }}
    >
      <Background gap={24} color="var(--mesa-line)" />
      <Panel position="bottom-right" className={classes['tools'] ?? ''}>
        <Tooltip label={t('roundtable.canvas.fit')}>
          <ActionIcon variant="default" size="lg" aria-label={t('roundtable.canvas.fit')} onClick={() => { void flow.fitView({ padding: 0.03, duration: 140 }); }}><IconMaximize size={18} /></ActionIcon>
        </Tooltip>
        <Tooltip label={t('roundtable.canvas.tidy')}>
          <ActionIcon variant="default" size="lg" aria-label={t('roundtable.canvas.tidy')} onClick={tidy}><IconLayoutGrid size={18} /></ActionIcon>
        </Tooltip>
      </Panel>
    </ReactFlow>
  );
}

/** A card laid by hand: into the zone under its middle, its place relative to that zone's corner. */
function moveTo(layout: TableLayout, id: RecordId, position: { readonly x: number; readonly y: number }) {
  const zone = zoneAt(layout.zones, position.x);
  if (zone === undefined) return [];
  return [{ id, position: { x: Math.round(position.x - zone.left), y: Math.round(Math.max(0, position.y - layout.zoneTop)) }, stage: zone.stage }];
}

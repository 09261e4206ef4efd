import { actorMapModel } from '@renderer/canvas/map-model';
import type { Document } from '@shared/document/document';
import { ReactFlow } from '@xyflow/react';
import '@xyflow/react/dist/style.css';

/** The same map in React Flow as it comes: what the program's map is measured against. */
export function PlainFlow({ document }: { readonly document: Document }) {
  const { nodes, edges } = actorMapModel(document, 'free');
  return (
    <div style={{ width: '100vw', height: '100vh' }}>
      <ReactFlow
        defaultNodes={nodes.map(({ id, x, y, name }) => ({ id, position: { x, y }, data: { label: name } }))}
        defaultEdges={edges.map(({ id, sourceId, targetId }) => ({ id, source: sourceId, target: targetId }))}
        minZoom={0.02}
        fitView
      />
    </div>
  );
}

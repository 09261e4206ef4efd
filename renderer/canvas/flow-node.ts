import type { Node } from '@xyflow/react';
import type { MapNode } from './map-model';

/** What React Flow is given of an actor. Measures and (no) handles are said outright: it would lay the page out to find them. */
export type ActorFlowNode = Node<
  {
    readonly node: MapNode;
    readonly isSelected: boolean;
    readonly isEditing: boolean;
    /** Whether the tab key stops here: at one node of the map only. */
    readonly isTabStop: boolean;
    /** Grows each time this node is to take the keyboard. */
    readonly focusRequest: number;
  },
  'actor'
>;

import type { RecordId } from '@shared/domain/kernel/id';
import { createContext } from 'react';
import type { MapNode } from './map-model';

/** How a naming ended: Enter, or the field was left. */
export type NamingEnd = 'enter' | 'left';

/** What nodes and labels say and ask while they are named in place. */
export interface NodeWordsValue {
  /** Who the actor is, for those who do not see the card. */
  readonly describe: (node: MapNode) => string;
  readonly nameLabel: string;
  readonly namePlaceholder: string;
  readonly onName: (id: RecordId, name: string, end: NamingEnd) => void;
  readonly onCancelName: (id: RecordId) => void;
}

/** Reaches every node without passing through React Flow. */
export const NodeWords = createContext<NodeWordsValue>({
  describe: (node) => node.name,
  nameLabel: '',
  namePlaceholder: '',
  onName: () => undefined,
  onCancelName: () => undefined,
});

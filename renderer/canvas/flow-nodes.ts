import { CARD_HEIGHT, CARD_WIDTH } from '@shared/domain/actors/map-geometry';
import type { RecordId } from '@shared/domain/kernel/id';
import type { ActorFlowNode } from './flow-node';
import type { Scene } from './scene';

const MEASURED = { width: CARD_WIDTH, height: CARD_HEIGHT };
const NO_HANDLES: NonNullable<ActorFlowNode['handles']> = [];

/** What about the actors on the map is not in the scene. */
export interface Chosen {
  readonly selection: ReadonlySet<RecordId>;
  readonly activeId: RecordId | null;
  readonly editingId: RecordId | null;
  /** The actor asked to take the keyboard, and the how manieth request that is. */
  readonly focusId: RecordId | null;
  readonly focusRequest: number;
}

/** React Flow's nodes of the actors that stand in the page: each the same object until something of it changes. */
export class FlowNodes {
  readonly #known = new Map<string, ActorFlowNode>();
  #list: readonly ActorFlowNode[] = [];

  get list(): readonly ActorFlowNode[] {
    return this.#list;
  }

  /** Brings the list up to date; gives whether it is another. */
  update(scene: Scene, mounted: readonly number[], chosen: Chosen): boolean {
    const { selection, activeId, editingId, focusId, focusRequest } = chosen;
    const fallback = activeId === null ? (mounted[0] ?? -1) : -1;
    let isChanged = mounted.length !== this.#list.length;
    const list: ActorFlowNode[] = [];
    mounted.forEach((index, position) => {
      const node = scene.model.nodes[index];
      if (node === undefined) return;
      const place = scene.placeOf(index);
      const [x, y] = [place.x - CARD_WIDTH / 2, place.y - CARD_HEIGHT / 2];
      const data = {
        node,
        isSelected: selection.has(node.id),
        isEditing: node.id === editingId,
        isTabStop: node.id === activeId || index === fallback,
        focusRequest: node.id === focusId ? focusRequest : 0,
      };
      const before = this.#known.get(node.id);
      const isSame =
        before !== undefined &&
        before.position.x === x &&
        before.position.y === y &&
        before.data.node === node &&
        before.data.isSelected === data.isSelected &&
        before.data.isEditing === data.isEditing &&
        before.data.isTabStop === data.isTabStop &&
        before.data.focusRequest === data.focusRequest;
      const flowNode: ActorFlowNode = isSame
        ? before
        : { id: node.id, type: 'actor', position: { x, y }, width: CARD_WIDTH, height: CARD_HEIGHT, measured: MEASURED, handles: NO_HANDLES, zIndex: data.isEditing ? 2 : 0, data };
      if (!isSame) this.#known.set(node.id, flowNode);
      list.push(flowNode);
      if (this.#list[position] !== flowNode) isChanged = true;
    });
    if (!isChanged) return false;
    if (this.#known.size > list.length * 2 + 600) {
      const ids = new Set(list.map(({ id }) => id));
      for (const id of this.#known.keys()) if (!ids.has(id)) this.#known.delete(id);
    }
    this.#list = list;
    return true;
  }
}

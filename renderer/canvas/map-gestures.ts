import type { MapPoint } from '@shared/domain/actors/map-geometry';
import { ringAt } from '@shared/domain/actors/ring-view';
import type { RecordId } from '@shared/domain/kernel/id';
import { detailAt, viewRect, type Camera } from './camera';
import type { MapController } from './map-controller';
import { signRadius } from './paint/node-painter';
import type { Rect } from './spatial-grid';

/** What a person asks of the map with the pointer. */
export interface MapEvents {
  readonly select: (ids: readonly RecordId[]) => void;
  /** Nodes were dropped; gives whether they stay. */
  readonly move: (places: ReadonlyMap<RecordId, MapPoint>) => boolean;
  readonly connect: (sourceId: RecordId, targetId: RecordId) => void;
  readonly addAt: (place: MapPoint) => void;
  readonly rename: (id: RecordId) => void;
  readonly editLabel: (id: RecordId) => void;
}

type Gesture =
  | { readonly kind: 'press'; readonly start: MapPoint; readonly node: number; readonly edge: number; readonly isAdding: boolean; readonly isTouch: boolean }
  /** `chosen`: the node that is chosen with the drop, as it was not before. */
  | { readonly kind: 'drag'; readonly start: MapPoint; readonly origins: ReadonlyMap<number, MapPoint>; readonly chosen: RecordId | null }
  | { readonly kind: 'pan'; readonly start: MapPoint; readonly camera: Camera }
  | { readonly kind: 'lasso'; readonly start: MapPoint; readonly before: readonly RecordId[] }
  | { readonly kind: 'connect'; readonly from: number };

const SLOP = 4;
const EDGE_REACH = 8;
/** Beyond so many relations, threads seen from far off cannot be told apart, and are not to be pointed at. */
const THREADS = 1500;
const PAN_ZONE = 28;
const PAN_STEP = 14;

function rectBetween(one: MapPoint, other: MapPoint): Rect {
  return {
    left: Math.min(one.x, other.x),
    right: Math.max(one.x, other.x),
    top: Math.min(one.y, other.y),
    bottom: Math.max(one.y, other.y),
  };
}

/** Whether something on the map that is not the map itself was touched: a panel, a button, a field. */
function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.react-flow__panel, input, textarea, [data-map-control]') !== null;
}

/**
 * Dragging, choosing, connecting and adding with the pointer, the same near and far: what lies under the pointer is
 * found in the scene and not in the page. A pan with the mouse goes past React Flow too, which is told where it ended;
 * touch and wheel stay React Flow's.
 */
export class MapGestures {
  #gesture: Gesture | null = null;
  #lastPixel: MapPoint = { x: 0, y: 0 };
  #pane: { readonly left: number; readonly top: number } = { left: 0, top: 0 };
  #hoverFrame = 0;
  #panFrame = 0;
  readonly #stop = new AbortController();
  #panning: AbortController | null = null;

  constructor(
    private readonly controller: MapController,
    private readonly container: HTMLElement,
    private readonly events: () => MapEvents,
  ) {
    const { signal } = this.#stop;
    container.addEventListener('pointerdown', this.#down, { capture: true, signal });
    container.addEventListener('pointermove', this.#move, { signal });
    container.addEventListener('pointerup', this.#up, { signal });
    container.addEventListener('pointercancel', () => { this.cancel(); }, { signal });
    container.addEventListener('pointerleave', () => { this.#leave(); }, { signal });
    container.addEventListener('dblclick', this.#doubleClick, { signal });
    // React Flow does not know where a pan has come to: a turn of the wheel would begin from where it was.
    container.addEventListener('wheel', (event) => {
      if (this.#gesture?.kind !== 'pan') return;
      event.preventDefault();
      event.stopPropagation();
    }, { capture: true, passive: false, signal });
    // React Flow pans on these; a gesture of our own keeps them from it.
    for (const type of ['mousedown', 'touchstart'] as const) {
      container.addEventListener(type, (event) => { if (this.#gesture !== null && !this.#isTouchPan()) event.stopPropagation(); }, { capture: true, signal });
    }
  }

  dispose(): void {
    this.#stop.abort();
    this.#panning?.abort();
    cancelAnimationFrame(this.#hoverFrame);
    cancelAnimationFrame(this.#panFrame);
  }

  /** Ends a gesture as if it had not begun; gives whether there was one. */
  cancel(): boolean {
    const gesture = this.#gesture;
    this.#gesture = null;
    if (gesture?.kind === 'drag') this.#putBack(gesture.origins);
    if (gesture?.kind === 'pan') this.#endPan();
    if (gesture?.kind === 'lasso') this.events().select(gesture.before);
    this.controller.layers?.setLive({ moving: new Set(), lasso: null, connection: null, ringTarget: null });
    this.controller.chooseSoon(null);
    return gesture !== null && gesture.kind !== 'press';
  }

  /** Whether a finger may be about to pan or to pinch. */
  #isTouchPan(): boolean {
    return this.#gesture?.kind === 'press' && this.#gesture.node < 0 && this.#gesture.isTouch;
  }

  #pixelOf(event: MouseEvent): MapPoint {
    // Under a gesture the pane does not move; asking would lay the page out in each frame.
    if (this.#gesture === null) this.#pane = this.container.getBoundingClientRect();
    return { x: event.clientX - this.#pane.left, y: event.clientY - this.#pane.top };
  }

  #nodeAt(world: MapPoint): number {
    const { scene, camera } = this.controller;
    return scene.nodeAt(world, detailAt(camera.zoom) === 'glyph' ? signRadius(camera.zoom) * 1.3 : null);
  }

  #edgeAt(world: MapPoint): number {
    const { scene, camera, size } = this.controller;
    if (detailAt(camera.zoom) === 'glyph' && scene.sources.length > THREADS) return -1;
    return scene.edgeAt(world, EDGE_REACH / camera.zoom, viewRect(camera, size));
  }

  readonly #down = (event: PointerEvent): void => {
    if (event.button !== 0 || isControl(event.target)) return;
    const pixel = this.#pixelOf(event);
    const world = this.controller.worldAt(pixel);
    this.#lastPixel = pixel;
    const handle = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-map-handle]') : null;
    if (handle !== null) {
      this.#gesture = { kind: 'connect', from: this.controller.scene.indexOf(handle.dataset['mapHandle'] ?? '') };
      this.container.setPointerCapture(event.pointerId);
      return;
    }
    const node = this.#nodeAt(world);
    const isAdding = event.shiftKey || event.ctrlKey || event.metaKey;
    if (node < 0 && event.shiftKey) {
      this.#gesture = { kind: 'lasso', start: world, before: [...this.controller.selection] };
      this.container.setPointerCapture(event.pointerId);
      return;
    }
    this.#gesture = { kind: 'press', start: pixel, node, edge: node < 0 ? this.#edgeAt(world) : -1, isAdding, isTouch: event.pointerType === 'touch' };
    if (!this.#isTouchPan()) this.container.setPointerCapture(event.pointerId);
  };

  readonly #move = (event: PointerEvent): void => {
    const pixel = this.#pixelOf(event);
    this.#lastPixel = pixel;
    const gesture = this.#gesture;
    if (gesture?.kind === 'pan') {
      this.controller.panTo({ ...gesture.camera, x: gesture.camera.x + pixel.x - gesture.start.x, y: gesture.camera.y + pixel.y - gesture.start.y });
      return;
    }
    this.controller.pointer = isControl(event.target) ? this.controller.pointer : pixel;
    if (gesture === null) {
      if (event.buttons === 0) this.#scheduleHover(isControl(event.target));
      return;
    }
    if (gesture.kind === 'press') {
      if (Math.hypot(pixel.x - gesture.start.x, pixel.y - gesture.start.y) < SLOP || (gesture.node < 0 && gesture.isTouch)) return;
      if (gesture.node < 0) {
        this.#startPan(gesture.start);
        this.#move(event);
        return;
      }
      this.#startDrag(gesture.node, gesture.start);
    }
    this.#follow();
    this.#schedulePan();
  };

  readonly #up = (event: PointerEvent): void => {
    const gesture = this.#gesture;
    this.#gesture = null;
    if (gesture === null) return;
    if (this.container.hasPointerCapture(event.pointerId)) this.container.releasePointerCapture(event.pointerId);
    const pixel = this.#pixelOf(event);
    switch (gesture.kind) {
      case 'press':
        if (Math.hypot(pixel.x - gesture.start.x, pixel.y - gesture.start.y) < SLOP) this.#click(gesture.node, gesture.edge, gesture.isAdding);
        return;
      case 'drag':
        this.#drop(gesture.origins, gesture.chosen);
        return;
      case 'pan':
        this.#endPan();
        return;
      case 'lasso':
        this.controller.layers?.setLive({ lasso: null });
        return;
      case 'connect': {
        const { nodes } = this.controller.scene.model;
        const target = this.#nodeAt(this.controller.worldAt(pixel));
        this.controller.layers?.setLive({ connection: null });
        const source = nodes[gesture.from];
        const other = nodes[target];
        if (source !== undefined && other !== undefined && source !== other) this.events().connect(source.id, other.id);
        return;
      }
    }
  };

  readonly #doubleClick = (event: MouseEvent): void => {
    if (isControl(event.target) || event.shiftKey) return;
    const world = this.controller.worldAt(this.#pixelOf(event));
    const { nodes, edges } = this.controller.scene.model;
    const node = nodes[this.#nodeAt(world)];
    if (node !== undefined) {
      this.events().rename(node.id);
      return;
    }
    const edge = edges[this.#edgeAt(world)];
    if (edge === undefined) this.events().addAt(world);
    else this.events().editLabel(edge.id);
  };

  #click(node: number, edge: number, isAdding: boolean): void {
    const { scene, selection } = this.controller;
    const id = node >= 0 ? scene.model.nodes[node]?.id : scene.model.edges[edge]?.id;
    if (id === undefined) {
      if (!isAdding) this.events().select([]);
    } else if (!isAdding) {
      this.events().select([id]);
    } else {
      this.events().select(selection.has(id) ? [...selection].filter((other) => other !== id) : [...selection, id]);
    }
  }

  #startDrag(node: number, start: MapPoint): void {
    const { scene, selection } = this.controller;
    const id = scene.model.nodes[node]?.id;
    if (id === undefined) return;
    const ids = selection.has(id) ? [...selection] : [id];
    const origins = new Map(ids.map((member) => scene.indexOf(member)).filter((index) => index >= 0).map((index) => [index, scene.placeOf(index)]));
    // Chosen in the picture at once, for the rest of the program with the drop: what opens with a choice would halt the hand.
    const chosen = selection.has(id) ? null : id;
    this.#gesture = { kind: 'drag', start: this.controller.worldAt(start), origins, chosen };
    if (chosen !== null) this.controller.chooseSoon(chosen);
    this.controller.layers?.setLive({ moving: new Set(origins.keys()), hoveredEdge: -1 });
  }

  /** Brings the gesture to where the pointer is, which may have come about by moving the pointer or the map. */
  #follow(): void {
    const gesture = this.#gesture;
    const { scene, layers } = this.controller;
    const world = this.controller.worldAt(this.#lastPixel);
    if (gesture?.kind === 'drag') {
      for (const [index, { x, y }] of gesture.origins) scene.move(index, x + world.x - gesture.start.x, y + world.y - gesture.start.y);
      this.controller.showMoved(gesture.origins.keys());
      layers?.setLive({ ringTarget: this.#ringUnder(gesture.origins) });
    } else if (gesture?.kind === 'lasso') {
      const rect = rectBetween(gesture.start, world);
      layers?.setLive({ lasso: rect });
      const inside = scene.nodesIn(rect).flatMap((index) => scene.model.nodes[index]?.id ?? []);
      this.events().select([...new Set([...gesture.before, ...inside])]);
    } else if (gesture?.kind === 'connect') {
      const target = this.#nodeAt(world);
      layers?.setLive({ connection: { from: gesture.from, to: world, target: target === gesture.from ? -1 : target } });
    }
  }

  #ringUnder(origins: ReadonlyMap<number, MapPoint>): MapController['scene']['model']['bands'][number] | null {
    const { scene } = this.controller;
    const { bands } = scene.model;
    const [first] = origins.keys();
    if (bands.length === 0 || first === undefined) return null;
    const ring = ringAt({ bands }, scene.placeOf(first));
    return bands.find((band) => band.ring === ring) ?? null;
  }

  #startPan(start: MapPoint): void {
    this.#gesture = { kind: 'pan', start, camera: this.controller.camera };
    this.container.dataset['over'] = 'pan';
    // The hand holds the map: nobody else in the window has to hear of each step, which costs more than the step.
    this.#panning = new AbortController();
    const { signal } = this.#panning;
    window.addEventListener('pointermove', (event) => {
      event.stopImmediatePropagation();
      this.#move(event);
    }, { capture: true, signal });
    window.addEventListener('mousemove', (event) => { event.stopImmediatePropagation(); }, { capture: true, signal });
  }

  #endPan(): void {
    this.#panning?.abort();
    this.#panning = null;
    this.container.dataset['over'] = '';
    this.controller.settlePan();
  }

  #drop(origins: ReadonlyMap<number, MapPoint>, chosen: RecordId | null): void {
    const { scene, layers } = this.controller;
    const places = new Map<RecordId, MapPoint>();
    for (const index of origins.keys()) {
      const id = scene.model.nodes[index]?.id;
      if (id !== undefined) places.set(id, scene.placeOf(index));
    }
    if (!this.events().move(places)) this.#putBack(origins);
    layers?.setLive({ moving: new Set(), ringTarget: null });
    this.controller.showMoved(origins.keys());
    // After the frame that shows it where it was dropped.
    if (chosen === null) return;
    requestAnimationFrame(() => {
      setTimeout(() => {
        if (!this.#stop.signal.aborted) this.events().select([chosen]);
      });
    });
  }

  #putBack(origins: ReadonlyMap<number, MapPoint>): void {
    for (const [index, { x, y }] of origins) this.controller.scene.move(index, x, y);
    this.controller.showMoved(origins.keys());
  }

  #leave(): void {
    if (this.#gesture !== null) return;
    this.controller.pointer = null;
    this.controller.layers?.setLive({ hoveredEdge: -1 });
  }

  #scheduleHover(isOverControl: boolean): void {
    if (this.#hoverFrame !== 0) return;
    this.#hoverFrame = requestAnimationFrame(() => {
      this.#hoverFrame = 0;
      const { layers } = this.controller;
      if (layers === null || this.#gesture !== null) return;
      const world = this.controller.worldAt(this.#lastPixel);
      const edge = isOverControl || this.#nodeAt(world) >= 0 ? -1 : this.#edgeAt(world);
      this.container.dataset['over'] = edge >= 0 ? 'edge' : '';
      if (edge !== layers.live.hoveredEdge) layers.setLive({ hoveredEdge: edge });
    });
  }

  /** While something is held at the border of the pane, the map moves on under it. */
  #schedulePan(): void {
    if (this.#panFrame !== 0) return;
    this.#panFrame = requestAnimationFrame(() => {
      this.#panFrame = 0;
      const gesture = this.#gesture;
      if (gesture === null || gesture.kind === 'press' || gesture.kind === 'pan') return;
      const { width, height } = this.controller.size;
      const { x, y } = this.#lastPixel;
      const dx = x < PAN_ZONE ? PAN_STEP : x > width - PAN_ZONE ? -PAN_STEP : 0;
      const dy = y < PAN_ZONE ? PAN_STEP : y > height - PAN_ZONE ? -PAN_STEP : 0;
      if (dx === 0 && dy === 0) return;
      const { camera } = this.controller;
      this.controller.jumpTo({ ...camera, x: camera.x + dx, y: camera.y + dy });
      this.#follow();
      this.#schedulePan();
    });
  }
}

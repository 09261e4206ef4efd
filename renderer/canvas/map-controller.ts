import type { MapPoint } from '@shared/domain/actors/map-geometry';
import { CARD_HEIGHT, CARD_WIDTH } from '@shared/domain/actors/map-geometry';
import type { RecordId } from '@shared/domain/kernel/id';
import { cameraOn, detailAt, toWorld, viewRect, type Camera, type Size } from './camera';
import { inDirection, type Direction } from './direction';
import type { ActorFlowNode } from './flow-node';
import { FlowNodes } from './flow-nodes';
import type { MapLayers } from './map-layers';
import type { MapModel } from './map-model';
import { NearWindow } from './near-window';
import { Scene } from './scene';

/** Moves React Flow's viewport; `duration` in milliseconds. */
export type MoveViewport = (camera: Camera, duration: number) => void;

const GLIDE = 160;
/** The map rests when its camera has not moved for so many milliseconds. */
const REST = 90;

/**
 * What is behind the map while it is open: scene, camera, which nodes stand in the page, what is chosen. Outlives
 * renders and knows nothing of React; React reads `flowNodes` as an external store.
 */
export class MapController {
  scene: Scene;
  camera: Camera = { x: 0, y: 0, zoom: 1 };
  size: Size = { width: 1, height: 1 };
  #layers: MapLayers | null = null;
  #moveViewport: MoveViewport | null = null;
  #cancelGesture: (() => boolean) | null = null;
  #container: HTMLElement | null = null;
  /** Where the pointer was last over the map, in pixels of the pane. */
  pointer: MapPoint | null = null;
  #selection: ReadonlySet<RecordId> = new Set();
  #activeId: RecordId | null = null;
  #editingId: RecordId | null = null;
  #editScale = '';
  #viewport: HTMLElement | null = null;
  /** Whether the map is where React Flow does not know. */
  #isPanning = false;
  #chosen: readonly RecordId[] = [];
  #chosenSoon: RecordId | null = null;
  #isLabelling = false;
  #focusRequest = 0;
  #focusId: RecordId | null = null;
  readonly #nodes = new FlowNodes();
  readonly #near = new NearWindow();
  readonly #listeners = new Set<() => void>();
  readonly #cameraListeners = new Set<() => void>();
  #frame = 0;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #movedAt = 0;

  constructor(model: MapModel) {
    this.scene = new Scene(model);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Called with every change of camera, size or scene, outside of React. */
  readonly onCamera = (listener: () => void): (() => void) => {
    this.#cameraListeners.add(listener);
    return () => this.#cameraListeners.delete(listener);
  };

  /** The nodes that stand in the page: the same list until one comes, goes or changes. */
  readonly flowNodes = (): readonly ActorFlowNode[] => this.#nodes.list;

  get layers(): MapLayers | null {
    return this.#layers;
  }

  /** Joins the controller to the elements of an open map. */
  attach(container: HTMLElement, layers: MapLayers, camera: Camera, size: Size): void {
    this.#container = container;
    this.#layers = layers;
    this.camera = camera;
    layers.setScene(this.scene);
    this.setSize(size);
  }

  /** Whether an element belongs to the map. */
  holds(element: Element): boolean {
    return this.#container?.contains(element) === true;
  }

  /** Takes the keyboard to the map itself. */
  focusMap(): void {
    this.#container?.querySelector<HTMLElement>('.react-flow')?.focus({ preventScroll: true });
  }

  /** Lets what is under way with the pointer be ended from outside; the map says how. */
  linkGestures(cancel: (() => boolean) | null): void {
    this.#cancelGesture = cancel;
  }

  /** Ends a gesture as if it had not begun; gives whether there was one. */
  cancelGesture(): boolean {
    return this.#cancelGesture?.() ?? false;
  }

  /** Says how React Flow's viewport is moved. */
  linkViewport(move: MoveViewport): void {
    this.#moveViewport = move;
  }

  /** Shows the map from elsewhere at once. */
  jumpTo(camera: Camera): void {
    this.#move(camera, 0);
  }

  /** Until React Flow is there, it begins where the camera is by then. */
  #move(camera: Camera, duration: number): void {
    if (this.#moveViewport !== null) this.#moveViewport(camera, duration);
    else if (this.#container !== null) this.setCamera(camera);
  }

  get selection(): ReadonlySet<RecordId> {
    return this.#selection;
  }

  get activeId(): RecordId | null {
    return this.#activeId;
  }

  setModel(model: MapModel): void {
    if (model === this.scene.model) return;
    const before = this.scene;
    const kept = this.#near.mounted;
    this.scene = new Scene(model);
    this.#near.reset(
      kept.map((index) => this.scene.indexOf(before.model.nodes[index]?.id ?? '')).filter((index) => index >= 0),
    );
    this.#layers?.setScene(this.scene);
    this.#layers?.setLive({ moving: new Set(), hoveredEdge: -1, connection: null, lasso: null, ringTarget: null });
    this.#showChosen();
    this.#publish();
    this.#step();
    for (const listener of this.#cameraListeners) listener();
  }

  setChosen(selection: readonly RecordId[], activeId: RecordId | null, editingId: RecordId | null): void {
    this.#chosen = selection;
    if (this.#chosenSoon !== null && selection.includes(this.#chosenSoon)) this.#chosenSoon = null;
    this.#selection = new Set(this.#chosenSoon === null ? selection : [this.#chosenSoon]);
    this.#activeId = activeId;
    this.#editingId = editingId;
    this.#scaleEditors();
    this.#showChosen();
    this.#step();
    this.#publish();
  }

  /** Shows a node as chosen before the rest of the program knows; null: what it knows. */
  chooseSoon(id: RecordId | null): void {
    this.#chosenSoon = id;
    this.#selection = new Set(id === null ? this.#chosen : [id]);
    this.#showChosen();
    this.#publish();
  }

  /** Gives the keyboard to the active node, once React has drawn what was just done. */
  focusActive(): void {
    requestAnimationFrame(() => {
      this.#focusId = this.#activeId;
      this.#focusRequest += 1;
      this.#publish();
      // A node that comes into the page later has not been asked.
      requestAnimationFrame(() => {
        this.#focusId = null;
        this.#publish();
      });
    });
  }

  setSize(size: Size): void {
    this.size = size;
    this.#layers?.resize(size);
    this.setCamera(this.camera);
  }

  setCamera(camera: Camera): void {
    this.camera = camera;
    this.#layers?.setCamera(camera);
    const detail = detailAt(camera.zoom);
    if (this.#container !== null) {
      if (this.#container.dataset['detail'] !== detail) {
        this.#container.dataset['detail'] = detail;
        this.#showChosen();
      }
      this.#scaleEditors();
    }
    this.#stepAtRest();
    for (const listener of this.#cameraListeners) listener();
  }

  /** Shows the map from elsewhere while a pan is under way, past React Flow: its elements are shifted as they are. */
  panTo(camera: Camera): void {
    if (!this.#isPanning) this.#viewport = this.#filledViewport();
    this.#isPanning = true;
    if (this.#viewport !== null) this.#viewport.style.transform = `translate(${String(camera.x)}px,${String(camera.y)}px) scale(${String(camera.zoom)})`;
    this.setCamera(camera);
  }

  /** What holds the elements that lie on the map: actors that are near, notes, handles. Null where there are none. */
  #filledViewport(): HTMLElement | null {
    const viewport = this.#container?.querySelector<HTMLElement>('.react-flow__viewport') ?? null;
    const hasMore = viewport?.querySelector('.react-flow__viewport-portal')?.firstElementChild ?? null;
    return this.#nodes.list.length > 0 || hasMore !== null ? viewport : null;
  }

  /** Tells React Flow where a pan has ended. */
  settlePan(): void {
    if (!this.#isPanning) return;
    this.#isPanning = false;
    this.#moveViewport?.(this.camera, 0);
  }

  /** Fields stay readable from far off. Every element of the map inherits the measure, so it is set only while there is a field. */
  #scaleEditors(): void {
    if (this.#container === null) return;
    const scale = this.#editingId === null && !this.#isLabelling ? '' : String(Math.max(1, 0.9 / this.camera.zoom));
    if (scale === this.#editScale) return;
    this.#editScale = scale;
    this.#container.style.setProperty('--edit-scale', scale);
  }

  /** Says whether the label of a relation is being written on the map. */
  setLabelling(isLabelling: boolean): void {
    this.#isLabelling = isLabelling;
    this.#scaleEditors();
  }

  /** Mounts all that is near at once: for the first frame. */
  mountAll(): void {
    this.#near.step(this.scene, this.camera, this.size, this.#always(), true);
    this.#publish();
  }

  dispose(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#rest);
    this.#rest = undefined;
    this.#frame = 0;
    this.#layers?.dispose();
    this.#layers = null;
    this.#container = null;
    this.#viewport = null;
    this.#moveViewport = null;
    this.#cancelGesture = null;
  }

  worldAt(pixel: MapPoint): MapPoint {
    return toWorld(this.camera, pixel);
  }

  /** Where something new goes: under the pointer, else in the middle of the view. */
  newPlace(): MapPoint {
    const { width, height } = this.size;
    return this.worldAt(this.pointer ?? { x: width / 2, y: height / 2 });
  }

  fit(duration = GLIDE): void {
    this.glideTo(cameraOn(this.scene.bounds, this.size), duration);
  }

  /** Brings nodes into the middle, near enough to read. */
  centreOn(ids: readonly RecordId[]): void {
    const places = ids.map((id) => this.scene.indexOf(id)).filter((index) => index >= 0).map((index) => this.scene.placeOf(index));
    const [first] = places;
    if (first === undefined) return;
    const x = places.reduce((sum, place) => sum + place.x, 0) / places.length;
    const y = places.reduce((sum, place) => sum + place.y, 0) / places.length;
    const zoom = Math.max(this.camera.zoom, 0.8);
    this.glideTo({ x: this.size.width / 2 - x * zoom, y: this.size.height / 2 - y * zoom, zoom });
  }

  /** Moves the view just enough that a place is well inside it. */
  reveal({ x, y }: MapPoint): void {
    const { zoom } = this.camera;
    const view = viewRect(this.camera, this.size);
    const airX = Math.min(CARD_WIDTH, (view.right - view.left) / 4);
    const airY = Math.min(CARD_HEIGHT * 1.5, (view.bottom - view.top) / 4);
    const dx = Math.max(0, x + airX - view.right) + Math.min(0, x - airX - view.left);
    const dy = Math.max(0, y + airY - view.bottom) + Math.min(0, y - airY - view.top);
    if (dx !== 0 || dy !== 0) this.glideTo({ x: this.camera.x - dx * zoom, y: this.camera.y - dy * zoom, zoom });
  }

  zoomBy(factor: number): void {
    const { width, height } = this.size;
    const middle = this.worldAt({ x: width / 2, y: height / 2 });
    const zoom = Math.min(2.5, Math.max(0.02, this.camera.zoom * factor));
    this.glideTo({ x: width / 2 - middle.x * zoom, y: height / 2 - middle.y * zoom, zoom });
  }

  glideTo(camera: Camera, duration = GLIDE): void {
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#move(camera, isStill ? 0 : duration);
  }

  /** The node an arrow key leads to from the active one; the one nearest the middle where none is active. */
  neighbour(direction: Direction): RecordId | null {
    const { width, height } = this.size;
    const index = this.#activeId === null ? -1 : this.scene.indexOf(this.#activeId);
    if (index < 0) return this.nearestTo(this.worldAt({ x: width / 2, y: height / 2 }));
    const next = inDirection(this.scene.xs, this.scene.ys, this.scene.placeOf(index), direction, index);
    return this.scene.model.nodes[next]?.id ?? null;
  }

  nearestTo(place: MapPoint): RecordId | null {
    return this.scene.model.nodes[this.scene.nearestTo(place)]?.id ?? null;
  }

  /** Puts the elements of moved nodes where the scene has them, past React. */
  showMoved(indexes: Iterable<number>): void {
    for (const index of indexes) {
      const id = this.scene.model.nodes[index]?.id;
      if (id === undefined) continue;
      const element = this.#container?.querySelector<HTMLElement>(`.react-flow__node[data-id="${id}"]`);
      const { x, y } = this.scene.placeOf(index);
      if (element !== null && element !== undefined) {
        element.style.transform = `translate(${String(x - CARD_WIDTH / 2)}px,${String(y - CARD_HEIGHT / 2)}px)`;
      }
    }
  }

  /** Shows nodes at other places for the moment: a layout under way. The model keeps its places. */
  showPlaces(places: ReadonlyMap<string, MapPoint>): void {
    const moved: number[] = [];
    for (const [id, { x, y }] of places) {
      const index = this.scene.indexOf(id);
      if (index < 0) continue;
      this.scene.move(index, x, y);
      moved.push(index);
    }
    this.showMoved(moved);
    this.#layers?.invalidate();
    this.#step();
  }

  #always(): readonly number[] {
    return [this.#activeId, this.#editingId].map((id) => (id === null ? -1 : this.scene.indexOf(id)));
  }

  #showChosen(): void {
    const isCard = detailAt(this.camera.zoom) === 'full';
    const nodes = [...this.#selection].map((id) => this.scene.indexOf(id)).filter((index) => index >= 0);
    const mounted = new Set(this.#near.mounted);
    this.#layers?.setLive({
      selectedNodes: isCard ? nodes.filter((index) => !mounted.has(index)) : nodes,
      selectedEdges: [...this.#selection].filter((id) => id.startsWith('relation:')).map((id) => this.scene.edgeIndexOf(id)).filter((index) => index >= 0),
      activeNode: isCard || this.#activeId === null ? -1 : this.scene.indexOf(this.#activeId),
    });
  }

  /** While the map moves the canvas shows all there is: elements come and go when it rests. */
  #scheduleStep(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#step();
    });
  }

  #stepAtRest(): void {
    this.#movedAt = performance.now();
    this.#rest ??= setTimeout(this.#lookForRest, REST);
  }

  readonly #lookForRest = (): void => {
    const left = this.#movedAt + REST - performance.now();
    this.#rest = left > 0 ? setTimeout(this.#lookForRest, left) : undefined;
    if (left <= 0) this.#scheduleStep();
  };

  #step(): void {
    // Elements that come now are put by React Flow where it believes the map to be.
    this.settlePan();
    const { isChanged, isDone } = this.#near.step(this.scene, this.camera, this.size, this.#always());
    if (isChanged) {
      this.#showChosen();
      this.#publish();
    }
    if (!isDone) this.#scheduleStep();
  }

  #publish(): void {
    const chosen = { selection: this.#selection, activeId: this.#activeId, editingId: this.#editingId, focusId: this.#focusId, focusRequest: this.#focusRequest };
    if (!this.#nodes.update(this.scene, this.#near.mounted, chosen)) return;
    for (const listener of this.#listeners) listener();
  }
}

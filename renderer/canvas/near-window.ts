import { viewRect, type Camera, type Size } from './camera';
import type { Scene } from './scene';

/** React Flow's nodes stand this share of the pane beyond each side of it. */
const MARGIN = 1 / 3;
/** More nodes in and around the view than this, and the canvas alone draws them; a little fewer before they come back. */
const MANY = 300;
const FEW = 240;
/** Mounted and unmounted per frame: what fits in a frame beside everything else. */
const MOUNT_CHUNK = 16;
const UNMOUNT_CHUNK = 60;

/**
 * Decides which nodes stand in the page as elements: those in and around the view where they are not too many,
 * and always those that have the keyboard. They come and go in chunks; the canvas beneath shows them all along.
 */
export class NearWindow {
  #isNear = true;
  #mounted: readonly number[] = [];

  get mounted(): readonly number[] {
    return this.#mounted;
  }

  /** Forgets what is mounted: the scene is another and its indexes mean other nodes. `kept`: those that stay, by new index. */
  reset(kept: readonly number[]): void {
    this.#mounted = kept;
  }

  #wanted(scene: Scene, camera: Camera, size: Size, always: readonly number[]): readonly number[] {
    const near = scene.nodesIn(viewRect(camera, size, MARGIN));
    this.#isNear = near.length <= (this.#isNear ? MANY : FEW);
    const wanted = this.#isNear ? near : [];
    return [...new Set([...always.filter((index) => index >= 0), ...wanted])];
  }

  /**
   * Takes one step towards what the camera wants. `isDone` says whether another step is needed; nodes nearest the
   * middle of the view come first. `all` takes all steps at once: before the first frame.
   */
  step(scene: Scene, camera: Camera, size: Size, always: readonly number[], all = false): { readonly isChanged: boolean; readonly isDone: boolean } {
    const wanted = this.#wanted(scene, camera, size, always);
    const wantedSet = new Set(wanted);
    const mountedSet = new Set(this.#mounted);
    const missing = wanted.filter((index) => !mountedSet.has(index));
    const surplus = this.#mounted.filter((index) => !wantedSet.has(index));
    if (missing.length === 0 && surplus.length === 0) return { isChanged: false, isDone: true };
    const middleX = (size.width / 2 - camera.x) / camera.zoom;
    const middleY = (size.height / 2 - camera.y) / camera.zoom;
    const distance = (index: number): number => {
      const { x, y } = scene.placeOf(index);
      return always.includes(index) ? -1 : Math.hypot(x - middleX, y - middleY);
    };
    const coming = all ? missing : missing.sort((one, other) => distance(one) - distance(other)).slice(0, MOUNT_CHUNK);
    const going = new Set(all ? surplus : surplus.slice(0, UNMOUNT_CHUNK));
    this.#mounted = [...this.#mounted.filter((index) => !going.has(index)), ...coming];
    return { isChanged: true, isDone: coming.length === missing.length && going.size === surplus.length };
  }
}

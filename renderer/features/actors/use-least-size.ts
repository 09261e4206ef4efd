import type { MapController } from '@renderer/canvas/map-controller';
import { useLayoutEffect, type RefObject } from 'react';

/** Pixels of the screen below which a finger or a trembling hand misses. */
const LEAST = 24;

/**
 * Keeps `--least-scale` of the holder such that a button of `side` canvas units, scaled by it, is never too small on the
 * screen to hit, however far the map is.
 */
export function useLeastSize(holder: RefObject<HTMLElement | null>, controller: MapController, side: number): void {
  useLayoutEffect(() => {
    const size = (): void => { holder.current?.style.setProperty('--least-scale', String(Math.max(1, LEAST / side / controller.camera.zoom))); };
    size();
    return controller.onCamera(size);
  });
}

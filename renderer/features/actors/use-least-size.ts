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
    let said = '';
    const size = (): void => {
      const scale = String(Math.max(1, LEAST / side / controller.camera.zoom));
      // A pan leaves it as it is, and must not have the page look for what it changed.
      if (scale === said) return;
      said = scale;
      holder.current?.style.setProperty('--least-scale', scale);
    };
    size();
    return controller.onCamera(size);
  });
}

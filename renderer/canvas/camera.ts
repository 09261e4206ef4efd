import type { MapPoint } from '@shared/domain/actors/map-geometry';
import type { Rect } from './spatial-grid';

/** From canvas units to pixels of the pane: `pixel = unit × zoom + offset`. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const MIN_ZOOM = 0.02;
export const MAX_ZOOM = 2.5;

/** How much of an actor is drawn: its whole card, the card with larger letters, or only its sign. */
export type Detail = 'full' | 'compact' | 'glyph';

export function detailAt(zoom: number): Detail {
  if (zoom >= 0.6) return 'full';
  return zoom >= 0.22 ? 'compact' : 'glyph';
}

export function toWorld({ x, y, zoom }: Camera, pixel: MapPoint): MapPoint {
  return { x: (pixel.x - x) / zoom, y: (pixel.y - y) / zoom };
}

/** What of the map is in view, with a margin in shares of the pane. */
export function viewRect({ x, y, zoom }: Camera, { width, height }: Size, margin = 0): Rect {
  return {
    left: (-width * margin - x) / zoom,
    top: (-height * margin - y) / zoom,
    right: (width * (1 + margin) - x) / zoom,
    bottom: (height * (1 + margin) - y) / zoom,
  };
}

/** The camera that shows a rectangle whole, in the middle, no nearer than `closest`. */
export function cameraOn(rect: Rect, { width, height }: Size, closest = 1): Camera {
  const air = 48;
  const zoom = Math.max(
    MIN_ZOOM,
    Math.min(closest, (width - 2 * air) / (rect.right - rect.left), (height - 2 * air) / (rect.bottom - rect.top)),
  );
  return {
    x: width / 2 - ((rect.left + rect.right) / 2) * zoom,
    y: height / 2 - ((rect.top + rect.bottom) / 2) * zoom,
    zoom,
  };
}

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

/** What the map keeps clear of when it shows itself whole: the strip of keys above, the small map below. */
const INSETS = { left: 32, right: 32, top: 40, bottom: 108 } as const;

/** The camera that shows a rectangle whole, in the middle of what is clear, no nearer than `closest`. */
export function cameraOn(rect: Rect, { width, height }: Size, closest = 1): Camera {
  const clearWidth = Math.max(width / 3, width - INSETS.left - INSETS.right);
  const clearHeight = Math.max(height / 3, height - INSETS.top - INSETS.bottom);
  const zoom = Math.max(
    MIN_ZOOM,
    Math.min(closest, clearWidth / (rect.right - rect.left), clearHeight / (rect.bottom - rect.top)),
  );
  return {
    x: INSETS.left + clearWidth / 2 - ((rect.left + rect.right) / 2) * zoom,
    y: INSETS.top + clearHeight / 2 - ((rect.top + rect.bottom) / 2) * zoom,
    zoom,
  };
}

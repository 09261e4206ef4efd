import { forceLayout } from '@shared/analysis/layout/force-layout';
import type { LaidOut, LayoutInput } from '@shared/analysis/layout/layout-input';

/** A picture of a layout under way; `isLast` when it has come to rest. */
export interface LayoutPicture {
  readonly places: LaidOut;
  readonly isLast: boolean;
}

/** At most so many pictures a second are sent: more than the screen shows help nobody. */
const BETWEEN_PICTURES = 30;

self.onmessage = ({ data }: MessageEvent<LayoutInput>): void => {
  let last: LaidOut = new Map();
  let sentAt = 0;
  for (const places of forceLayout(data)) {
    last = places;
    const now = performance.now();
    if (now - sentAt < BETWEEN_PICTURES) continue;
    sentAt = now;
    self.postMessage({ places, isLast: false } satisfies LayoutPicture);
  }
  self.postMessage({ places: last, isLast: true } satisfies LayoutPicture);
};

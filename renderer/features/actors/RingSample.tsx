import { ringBorder } from '@renderer/canvas/ring-border';
import type { Ring } from '@shared/domain/actors/actor';

const HEIGHT = 20;

/** A small card with the border of a ring: for legend and keys. */
export function RingSample({ ring, width = 44 }: { readonly ring: Ring | null; readonly width?: number }) {
  return (
    <svg width={width} height={HEIGHT} aria-hidden focusable="false" style={{ flex: 'none' }}>
      {ringBorder(ring).map((line) => (
        <rect
          key={line.inset}
          x={line.inset}
          y={line.inset}
          width={width - 2 * line.inset}
          height={HEIGHT - 2 * line.inset}
          rx={5 - line.inset / 2}
          fill="none"
          stroke="var(--mesa-line-strong)"
          strokeWidth={line.width}
          strokeDasharray={line.dash.join(' ')}
        />
      ))}
    </svg>
  );
}

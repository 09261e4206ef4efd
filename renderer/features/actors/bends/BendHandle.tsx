import type { MapPoint } from '@shared/domain/actors/map-geometry';
import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import classes from './bends.module.css';

interface BendHandleProps {
  /** Which of the points it is; absent where one can be added. */
  readonly index?: number;
  readonly at: MapPoint;
  readonly label: string;
  readonly zoom: () => number;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Told while it is dragged; null where nothing is shown on the way. */
  readonly onDrag: ((point: MapPoint) => void) | null;
  readonly onDrop: (point: MapPoint) => void;
  readonly onRemove: (() => void) | null;
  readonly onPress?: () => void;
}

/** A point of a line on the map that can be held: a full circle where the line turns, a ring with a plus where it could. */
export function BendHandle({ index, at, label, zoom, onKeyDown, onDrag, onDrop, onRemove, onPress }: BendHandleProps) {
  const grip = useRef<{ readonly x: number; readonly y: number; readonly from: MapPoint; hasMoved: boolean } | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const placeOf = ({ clientX, clientY }: PointerEvent): MapPoint => {
    const { x, y, from } = grip.current ?? { x: clientX, y: clientY, from: at };
    return { x: from.x + (clientX - x) / zoom(), y: from.y + (clientY - y) / zoom() };
  };
  return (
    <button
      ref={button}
      type="button"
      className={`${classes['handle'] ?? ''} nopan nodrag`}
      data-map-control
      data-own-keys
      data-bend={index}
      data-kind={index === undefined ? 'add' : 'bend'}
      aria-label={label}
      title={label}
      style={{ left: at.x, top: at.y }}
      onKeyDown={onKeyDown}
      onDoubleClick={() => { onRemove?.(); }}
      onClick={(event) => { if (event.detail === 0) onPress?.(); }}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        grip.current = { x: event.clientX, y: event.clientY, from: at, hasMoved: false };
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        const held = grip.current;
        if (held === null || button.current === null) return;
        if (Math.hypot(event.clientX - held.x, event.clientY - held.y) > 3) held.hasMoved = true;
        if (!held.hasMoved) return;
        const point = placeOf(event);
        button.current.style.left = `${String(point.x)}px`;
        button.current.style.top = `${String(point.y)}px`;
        onDrag?.(point);
      }}
      onPointerUp={(event) => {
        const held = grip.current;
        if (held === null) return;
        const point = placeOf(event);
        grip.current = null;
        if (held.hasMoved) onDrop(point);
        else onPress?.();
      }}
    >
      {index === undefined ? '+' : ''}
    </button>
  );
}

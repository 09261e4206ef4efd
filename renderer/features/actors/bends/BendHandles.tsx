import { OnMap } from '@renderer/canvas/OnMap';
import { bentCurve, cornersOf, pointAt } from '@renderer/canvas/edge-curve';
import { useReadOnly } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import type { MapPoint } from '@shared/domain/actors/map-geometry';
import { MOST_BENDS } from '@shared/domain/relations/relation';
import { useLayoutEffect, useRef, useState, useSyncExternalStore, type KeyboardEvent } from 'react';
import type { MapWork } from '../use-map-work';
import { setBends } from './bend-command';
import { BendHandle } from './BendHandle';
import classes from './bends.module.css';

/** No points: the same list each time. */
const NOT_LED: readonly MapPoint[] = [];
/** On a piece shorter than this, in canvas units, no point is offered: its sign would lie on the points at its ends. */
const SHORTEST_PIECE = 48;
const STEP = 10;
const LEAP = 50;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** A line as it is being drawn by hand. */
interface Draft {
  readonly id: string;
  readonly points: readonly MapPoint[];
}

/**
 * The points by which a person leads the line of the chosen relation: to be dragged, moved by keyboard and removed, with
 * a place between each two of them where one can be added.
 */
export function BendHandles({ work }: { readonly work: MapWork }) {
  const t = useTranslation();
  const isReadOnly = useReadOnly();
  const { controller, model, selection, view } = work;
  const [draft, setDraft] = useState<Draft | null>(null);
  const holder = useRef<HTMLDivElement>(null);
  const focusNext = useRef<number | null>(null);
  // The scene learns of a new model while this is drawn: what depends on it is drawn again then.
  const scene = useSyncExternalStore(controller.onCamera, () => controller.scene);
  useLayoutEffect(() => {
    const size = (): void => {
      holder.current?.style.setProperty('--handle-scale', String(1 / controller.camera.zoom));
    };
    size();
    return controller.onCamera(size);
  });
  const [only] = selection;
  const relation = selection.length === 1 ? model.edges.find(({ id, relationIds }) => id === only && relationIds === undefined) : undefined;
  const [source, target] = [relation?.sourceId, relation?.targetId].map((id) => model.nodes.find((node) => node.id === id));
  useLayoutEffect(() => {
    if (focusNext.current === null) return;
    holder.current?.querySelector<HTMLElement>(`[data-bend="${String(focusNext.current)}"]`)?.focus({ preventScroll: true });
    focusNext.current = null;
  });
  if (relation === undefined || source === undefined || target === undefined || isReadOnly) return null;
  const kept = relation.led ?? NOT_LED;
  const bends = draft?.id === relation.id ? draft.points : kept;
  const edge = scene.edgeIndexOf(relation.id);
  const curve = bends.length > 0 ? bentCurve(source, target, bends) : edge < 0 ? null : scene.curveOf(edge);
  if (curve === null) return null;
  const corners = bends.length > 0 ? cornersOf(curve) : null;
  const between = corners === null ? [{ index: 0, point: pointAt(curve, 0.5) }] : corners.slice(1).flatMap((corner, index) => {
    const before = corners[index] ?? corner;
    const isShort = Math.hypot(corner.x - before.x, corner.y - before.y) < SHORTEST_PIECE;
    return isShort ? [] : [{ index, point: { x: (corner.x + before.x) / 2, y: (corner.y + before.y) / 2 } }];
  });
  const put = (points: readonly MapPoint[], nudge = false): void => {
    setDraft(null);
    work.run(setBends, { id: relation.id, view, points, nudge });
  };
  const moved = (index: number, point: MapPoint): readonly MapPoint[] => bends.map((bend, place) => (place === index ? point : bend));
  const added = (index: number, point: MapPoint): readonly MapPoint[] => bends.toSpliced(index, 0, point);
  const remove = (index: number): void => {
    put(bends.toSpliced(index, 1));
    focusNext.current = bends.length > 1 ? Math.max(0, index - 1) : null;
    if (bends.length === 1) controller.focusMap();
    work.say(t('bends.removed'));
  };
  const onKey = (event: KeyboardEvent, index: number, bend: MapPoint): void => {
    const step = ARROWS[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const by = event.shiftKey ? LEAP : STEP;
      put(moved(index, { x: bend.x + step[0] * by, y: bend.y + step[1] * by }), true);
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      remove(index);
    } else if (event.key === 'Escape') controller.focusMap();
  };
  return (
    <OnMap>
      <div ref={holder} className={classes['holder']}>
        {draft === null || corners === null ? null : (
          <svg className={classes['draft']} aria-hidden>
            <polyline points={corners.map(({ x, y }) => `${String(x)},${String(y)}`).join(' ')} />
          </svg>
        )}
        {bends.map((bend, index) => (
          <BendHandle
            key={`bend ${String(index)}`}
            index={index}
            at={bend}
            label={t('bends.point', { at: index + 1, of: bends.length })}
            zoom={() => controller.camera.zoom}
            onKeyDown={(event) => { onKey(event, index, bend); }}
            onDrag={(point) => { setDraft({ id: relation.id, points: moved(index, point) }); }}
            onDrop={(point) => { put(moved(index, point)); }}
            onRemove={() => { remove(index); }}
          />
        ))}
        {bends.length >= MOST_BENDS || draft !== null ? null : between.map(({ index, point }) => (
          <BendHandle
            key={`between ${String(index)}`}
            at={point}
            label={t('bends.add')}
            zoom={() => controller.camera.zoom}
            onKeyDown={(event) => { if (event.key === 'Escape') controller.focusMap(); }}
            onDrag={null}
            onDrop={(place) => { put(added(index, place)); }}
            onRemove={null}
            onPress={() => {
              focusNext.current = index;
              put(added(index, point));
              work.say(t('bends.added'));
            }}
          />
        ))}
      </div>
    </OnMap>
  );
}

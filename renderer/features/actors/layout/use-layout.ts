import { useReadOnly } from '@renderer/store/workspace';
import { listOf } from '@shared/document/document';
import { MOST_LAYERED } from '@shared/analysis/layout/layered-layout';
import type { LayoutInput } from '@shared/analysis/layout/layout-input';
import { isComputedView, type ComputedView } from '@shared/domain/actors/map-geometry';
import type { Translate } from '@shared/i18n';
import { useEffect, useRef, useState } from 'react';
import type { MapWork } from '../use-map-work';
import { arrangeActors } from '../view-commands';
import { glide, isStill } from './glide';
import { runLayout } from './run-layout';

/** A layout by the machine: begin it anew, and whether one is under way. */
export interface MapLayout {
  readonly isRunning: boolean;
  /** Whether more actors are seen than the open view can lay out. */
  readonly isRefused: boolean;
  readonly arrange: () => void;
  readonly stop: () => void;
}

/** Those the levels are made of: all, or what is seen where all are too many. */
function layeredIds(work: MapWork): ReadonlySet<string> {
  const { nodes } = work.whole.nodes.length > MOST_LAYERED ? work.model : work.whole;
  return new Set(nodes.map(({ id }) => id));
}

function inputOf(work: MapWork, view: ComputedView): LayoutInput {
  const seen = new Map(work.whole.nodes.map((node) => [node.id, node]));
  const taken = view === 'layered' ? layeredIds(work) : null;
  const isTaken = (id: string): boolean => taken?.has(id) ?? true;
  return {
    nodes: listOf(work.document, 'actor').filter(({ id }) => isTaken(id)).map(({ id, pinnedViews }) => {
      const node = seen.get(id);
      return { id, x: node?.x ?? 0, y: node?.y ?? 0, isPinned: pinnedViews.includes(view) };
    }),
    edges: listOf(work.document, 'relation').filter(({ sourceId, targetId }) => isTaken(sourceId) && isTaken(targetId)).map(({ sourceId, targetId, strength }) => ({ sourceId, targetId, strength })),
  };
}

/**
 * Lays the map out when a computed view is entered and somebody has no place in it yet, and whenever it is asked
 * for. What is under way is shown; what comes out is one step that can be undone.
 */
export function useLayout(work: MapWork, t: Translate): MapLayout {
  const isReadOnly = useReadOnly();
  const [isRunning, setRunning] = useState(false);
  const stopping = useRef<(() => void) | null>(null);
  const latest = useRef(work);
  useEffect(() => {
    latest.current = work;
  });
  const { view } = work;
  const actors = listOf(work.document, 'actor');
  const isIncomplete = isComputedView(view) && actors.length > 0 && actors.some(({ positions }) => positions[view] === undefined);

  const stop = (): void => {
    stopping.current?.();
    stopping.current = null;
    setRunning(false);
  };

  const arrange = (): void => {
    const now = latest.current;
    if (!isComputedView(now.view)) return;
    stop();
    const asked = now.view;
    const input = inputOf(now, asked);
    if (asked === 'layered' && input.nodes.length > MOST_LAYERED) {
      now.say(t('actorViews.tooMany', { count: MOST_LAYERED }));
      return;
    }
    setRunning(true);
    const show = (places: ReadonlyMap<string, { readonly x: number; readonly y: number }>): void => {
      latest.current.controller.showPlaces(places);
    };
    let isFitted = false;
    const settle = (places: ReadonlyMap<string, { readonly x: number; readonly y: number }>): void => {
      const { controller } = latest.current;
      const from = new Map(controller.scene.model.nodes.map(({ id }, index) => [id, controller.scene.placeOf(index)]));
      stopping.current = glide(from, places, show, () => {
        stopping.current = null;
        setRunning(false);
        if (!isReadOnly) latest.current.run(arrangeActors, { view: asked, places });
        latest.current.say(t('actorViews.arranged'));
        requestAnimationFrame(() => { latest.current.controller.fit(); });
      });
    };
    stopping.current = runLayout(asked, input, {
      onPicture: (places) => {
        if (isStill()) return;
        show(places);
        if (!isFitted) latest.current.controller.fit(0);
        isFitted = true;
      },
      onEnd: settle,
      onFailure: () => {
        stopping.current = null;
        setRunning(false);
        latest.current.say(t('actorViews.failed'));
      },
    });
  };

  const entered = useRef<string | null>(null);
  useEffect(() => {
    if (entered.current === view) return;
    entered.current = view;
    // A layout of the view that was left is of no use.
    stopping.current?.();
    stopping.current = null;
    const frame = requestAnimationFrame(() => {
      setRunning(false);
      if (isIncomplete) arrange();
    });
    return () => {
      cancelAnimationFrame(frame);
    };
    // Only entering a view begins a layout by itself: what is added later stays where it was put.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [view]);
  useEffect(() => () => { stopping.current?.(); }, []);

  return { isRunning, isRefused: view === 'layered' && layeredIds(work).size > MOST_LAYERED, arrange, stop };
}

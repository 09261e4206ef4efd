import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useLayoutEffect } from 'react';
import type { MapController } from './map-controller';

/** Joins React Flow's viewport to the map beneath, past React's renders: both move in the same frame. */
export function FlowLink({ controller }: { readonly controller: MapController }) {
  const store = useStoreApi();
  const { setViewport } = useReactFlow();
  useLayoutEffect(() => {
    controller.linkViewport((camera, duration) => {
      void setViewport(camera, duration === 0 ? {} : { duration });
    });
    const follow = ({ transform }: { readonly transform: readonly [number, number, number] }, before: { readonly transform: readonly [number, number, number] }): void => {
      // A pan under way is ahead of React Flow, whose store changes for other reasons too.
      if (transform === before.transform) return;
      const [x, y, zoom] = transform;
      const { camera } = controller;
      if (x !== camera.x || y !== camera.y || zoom !== camera.zoom) controller.setCamera({ x, y, zoom });
    };
    return store.subscribe(follow);
  }, [controller, store, setViewport]);
  return null;
}

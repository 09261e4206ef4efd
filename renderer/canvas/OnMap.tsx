import { ViewportPortal } from '@xyflow/react';
import type { ReactNode } from 'react';

/** Puts elements on the map itself, in canvas units: they move and grow with it. Within `ActorMap` only. */
export function OnMap({ children }: { readonly children: ReactNode }) {
  return <ViewportPortal>{children}</ViewportPortal>;
}

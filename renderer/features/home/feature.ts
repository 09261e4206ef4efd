import type { Feature } from '@renderer/store/feature';
import { IconHome } from '@tabler/icons-react';
import { lazy } from 'react';

/** Inicio: the processes on this machine and, inside one, where the work stands. */
export const feature: Feature = {
  id: 'home',
  labelKey: 'home.place',
  Icon: IconHome,
  View: lazy(async () => ({ default: (await import('./HomeView')).HomeView })),
};
